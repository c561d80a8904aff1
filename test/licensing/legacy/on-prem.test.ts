/** Registration with SSM On-Prem (CSSM §4; first document, "Use of On-Prem Satellite"). */
import { expect, test } from "vitest";
import { labWith, typed } from "../../stream/typing.ts";

const CALL_HOME = `no logging console
line con 0
 exec-timeout 0 0
call-home
 profile CiscoTAC-1
  no destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
  destination address http URL
end
`;

/** What a script shows on a router whose call-home goes to `url`. */
async function screen(
  lines: readonly string[],
  url = "http://ssm.example.com/Transportgateway/services",
): Promise<string> {
  const lab = labWith({ device: { release: "16.12.4" }, startup: CALL_HOME.replace("URL", url) });
  const { out } = await typed(`${["enable", ...lines].join("\n")}\n`, {}, lab);
  return out.replaceAll(/[A-Za-z0-9]{40,}\S*%0A/g, "TOKEN");
}

const REGISTERED = [":server on-prem token", "license smart register idtoken $token", ":advance 1m"];

const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "a token of CSSM is none of On-Prem, and :why says whose is wanted",
    lines: [
      ":token",
      "license smart register idtoken $token",
      ":advance 1m",
      "show license status | include Registration|Status|reason",
      ":why registration",
    ],
    screen: `Router>enable
Router#:token
TOKEN
Router#license smart register idtoken TOKEN
Registration process is in progress. Use the 'show license status' command to check the progress and result
Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#show license status | include Registration|Status|reason
  Status: DISABLED
Registration:
  Status: UNREGISTERED - REGISTRATION FAILED
  Initial Registration: FAILED on Jan 05 08:00:01 2026 UTC
    Failure reason: The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.
  Status: EVAL MODE
Router#:why registration
Registration failed: The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.
The token behind $token is not one that on-prem made: it was cut when it was copied, or is of another server.
Rule: routers up to 17.3.1a register with a token (first document, "Device Fails to Register").
To change it: :server on-prem token / license smart register idtoken $token / :advance 5m
`,
  },
  {
    name: "On-Prem registers for its own token, in its own account",
    lines: [
      ...REGISTERED,
      "show license summary",
      ":server on-prem instances",
      ":server on-prem events",
      ":cssm instances",
      ":cssm licenses",
    ],
    screen: `Router>enable
Router#:server on-prem token
TOKEN
Router#license smart register idtoken TOKEN
Registration process is in progress. Use the 'show license status' command to check the progress and result
Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#show license summary
Smart Licensing is ENABLED

Registration:
  Status: REGISTERED
  Smart Account: Default
  Virtual Account: Default
  Export-Controlled Functionality: NOT ALLOWED
  Last Renewal Attempt: None
  Next Renewal Attempt: Jul 04 08:00:01 2026 UTC

License Authorization: 
  Status: AUTHORIZED
  Last Communication Attempt: SUCCEEDED
  Next Communication Attempt: Feb 04 08:00:02 2026 UTC

License Usage:
  License                 Entitlement tag               Count Status
  -----------------------------------------------------------------------------
  ISR_4321_UnifiedComm... (ISR_4321_UnifiedCommun...)       1 AUTHORIZED
Router#:server on-prem instances
Product Instance               Host Name  Last Contact          State
PID:ISR4321/K9,SN:FDO2601A00G  Router     2026-Jan-05 08:00:02  Registered
Router#:server on-prem events
Time                  Event Type        Message                                                        User
2026-Jan-05 08:00:00  Token             A token was created.                                           on-prem
2026-Jan-05 08:00:01  Product Instance  The product instance PID:ISR4321/K9,SN:FDO2601A00G was added.  on-prem
2026-Jan-05 08:00:01  Product Instance  The product instance "Router" was registered.                  on-prem
Router#:cssm instances
Name    Product Type  State       Last Contact          Virtual Account
Router  ISR4321/K9    Registered  2026-Jan-05 08:00:02  Default
Router#:cssm licenses
Virtual Account  License                                    Billing  Purchased  In Use  Balance  Alerts
Default          CUBE v14 Trunk Standard Session            Prepaid        100       0    + 100
Default          CUBE v14 Trunk Redundant/Enhanced Session  Prepaid         50       0     + 50
Default          ISR_4321_UnifiedCommunication              Prepaid         10       1      + 9
`,
  },
  {
    name: "it answers though CSSM is out of reach",
    lines: [
      ...REGISTERED,
      ":network cssm down",
      ":server on-prem cisco unavailable",
      "license smart renew auth",
      "license smart renew id",
      ":advance 1m",
      "show license status | include Last|reason",
    ],
    screen: `Router>enable
Router#:server on-prem token
TOKEN
Router#license smart register idtoken TOKEN
Registration process is in progress. Use the 'show license status' command to check the progress and result
Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#:network cssm down
smartreceiver.cisco.com: name down, icmp down, tcp80 down, tcp443 down
tools.cisco.com: name down, icmp down, tcp80 down, tcp443 down
Router#:server on-prem cisco unavailable
on-prem: Cisco is not available, 0 uploads wait for CSSM, 0 for their devices.
Router#license smart renew auth
Router#license smart renew id
Router#:advance 1m
It is 2026-01-05T08:02:00Z.
Router#show license status | include Last|reason
  Last Renewal Attempt: SUCCEEDED on Jan 05 08:01:01 2026 UTC
  Last Communication Attempt: SUCCEEDED on Jan 05 08:01:01 2026 UTC
`,
  },
  {
    name: "CSSM does not know what is registered with On-Prem",
    lines: [
      ...REGISTERED,
      "configure terminal",
      "call-home",
      "profile CiscoTAC-1",
      "no destination address http http://ssm.example.com/Transportgateway/services",
      "end",
      "license smart renew auth",
      ":advance 1s",
      "show license status | include Last|reason",
    ],
    screen: `Router>enable
Router#:server on-prem token
TOKEN
Router#license smart register idtoken TOKEN
Registration process is in progress. Use the 'show license status' command to check the progress and result
Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#configure terminal
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#call-home
Router(cfg-call-home)#profile CiscoTAC-1
Router(cfg-call-home-profile)#no destination address http http://ssm.example.com/Transportgateway/services
Router(cfg-call-home-profile)#end
Router#license smart renew auth
Router#:advance 1s
It is 2026-01-05T08:01:01Z.
Router#show license status | include Last|reason
  Last Renewal Attempt: None
  Last Communication Attempt: FAILED on Jan 05 08:01:01 2026 UTC
    Failure reason: The product instance is not registered
`,
  },
  {
    name: "who deregisters leaves its list",
    lines: [
      ...REGISTERED,
      "license smart deregister",
      ":advance 1m",
      "show license status | include Registration|Status",
      ":server on-prem instances",
      ":cssm instances",
      "show logging | include DEREG",
    ],
    screen: `Router>enable
Router#:server on-prem token
TOKEN
Router#license smart register idtoken TOKEN
Registration process is in progress. Use the 'show license status' command to check the progress and result
Generating 2048 bit RSA keys, keys will be exportable...
[OK] (elapsed time was 1 seconds)
Router#:advance 1m
It is 2026-01-05T08:01:00Z.
Router#license smart deregister
Router#:advance 1m
It is 2026-01-05T08:02:00Z.
Router#show license status | include Registration|Status
  Status: DISABLED
Registration:
  Status: UNREGISTERED
  Status: EVAL MODE
Router#:server on-prem instances
None.
Router#:cssm instances
None.
Router#show logging | include DEREG
*Jan  5 08:01:01.000: %SMART_LIC-6-AGENT_DEREG_SUCCESS: Smart Agent for Licensing De-registration with Cisco Smart Software Manager or satellite was successful
`,
  },
];

test.each(CASES)("$name", async ({ lines, screen: expected }) => {
  expect(await screen(lines)).toBe(expected);
});

test.each([
  ["the URL of the document", "https://ssm.example.com/Transportgateway/services/DeviceRequestHandler", "REGISTERED"],
  ["policy mode's URL", "https://ssm.example.com/cslu/v1/pi/Default-1", "REGISTERING - REGISTRATION IN PROGRESS"],
  [
    "another name than the certificate's",
    "https://192.0.2.70/Transportgateway/services",
    "REGISTERING - REGISTRATION IN PROGRESS",
  ],
])("registration at %s", async (_, url, status) => {
  const shown = await screen([...REGISTERED, "show license status | section Registration"], url);
  expect(/Status: (.*)\n/.exec(shown)?.[1]).toBe(status);
});

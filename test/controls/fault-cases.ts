/** Faults and what each observer sees of them (CSSM §7, docs/faults.md). */

const SMART = ["license smart transport smart", "license smart url default"];
const CALLHOME = ["license smart transport callhome"];
const CSLU = ["license smart url cslu http://cslu.example.com:8182/cslu/v1/pi"];
const ON_PREM = ["license smart url cslu https://ssm.example.com/cslu/v1/pi/Default-1"];
const PROXY = [...SMART, "license smart proxy address proxy.example.com"];

const TRUST = [":token", "license smart trust idtoken $token local", ":advance 10s"];
const ASK = ["license smart trust idtoken $token local", ":advance 10s"];
const SYNC = ["license smart sync local", ":advance 3m"];

const CSSM = "Cisco Smart Software Manager (CSSM)";
const PEER_CSLU = "Cisco Smart License Utility (CSLU)";
const failed = (reason: string, peer = CSSM) =>
  `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${peer} : ${reason}`;
const UNRESOLVED = "Unable to resolve server hostname/domain name";
const SEND = "Communication message send error";
const EMPTY = "Received empty response from server";
const CALL_HOME = "Fail to send out Call Home HTTP message.";
const DDCE = "https://tools.cisco.com/its/service/oddce/services/DDCEService";
const slFailed = (error: string) =>
  `%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${DDCE} (${error})`;
const NO_DETAILS = "No detailed information given";
const UDI = "PID:ISR4321/K9,SN:FDO2601A00G";
const TOKEN_SENTENCE =
  "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.";
const trustFailed = (reason: string) =>
  `%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on ${UDI}: ${reason}`;
const NO_PROFILE =
  'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart Licensing data, and also make sure the profile is active.';

export interface Case {
  /** How the router is set up while all is well. */
  readonly setup: readonly string[];
  /** It is trusted, or has had an ACK, before anything breaks. */
  readonly before?: readonly string[];
  /** A control, or lines of configuration, that break something. */
  readonly breaks:
    | { readonly fault: string }
    | { readonly config: readonly string[]; readonly mends: readonly string[] };
  /** What is tried then. */
  readonly tries: readonly string[];
  readonly log: readonly string[];
  /** The row of `show call-home smart-licensing statistics` that counts it: more successes, more failures. */
  readonly counted: readonly [subtype: string, success: number, failed: number];
  readonly reason: string;
  /** What a server wrote into its event log meanwhile; none, where nothing arrived. */
  readonly server: readonly string[];
  /** The topic of `:why`, its first lines, and the lab controls and commands that it advises. */
  readonly why: readonly [topic: string, ...lines: string[]];
}

const trusted = [...TRUST, ...SYNC];
const lateAck = ["license smart sync local", ":advance 3m"];

const sendCase = (
  fault: string,
  setup: readonly string[],
  log: readonly string[],
  reason: string,
  why: Case["why"],
): Case => ({
  setup,
  before: setup === CSLU || setup === ON_PREM ? lateAck : trusted,
  breaks: { fault },
  tries: SYNC,
  log,
  counted: ["USAGE", 0, 1],
  reason,
  server: [],
  why,
});

const byConfig = (
  config: readonly string[],
  mends: readonly string[],
  log: readonly string[],
  reason: string,
  why: Case["why"],
  setup: readonly string[] = SMART,
): Case => ({
  setup,
  before: trusted,
  breaks: { config, mends },
  tries: SYNC,
  log,
  counted: ["USAGE", 0, 1],
  reason,
  server: [],
  why,
});

const trustCase = (
  breaks: Case["breaks"],
  log: string,
  reason: string,
  server: readonly string[],
  why: Case["why"],
): Case => ({
  setup: SMART,
  before: [":token"],
  breaks,
  tries: ASK,
  log: [log],
  counted: ["TRUST", 0, 1],
  reason,
  server,
  why,
});

export const cases: Record<string, Case> = {
  name: sendCase("name", SMART, [failed(UNRESOLVED)], UNRESOLVED, [
    "ack",
    "The name server gives no answer for smartreceiver.cisco.com.",
  ]),
  "name, call-home": sendCase("name", CALLHOME, [failed(UNRESOLVED)], UNRESOLVED, [
    "ack",
    "The name server gives no answer for tools.cisco.com.",
  ]),
  route: sendCase("route", SMART, [failed(SEND)], SEND, [
    "push",
    "Packets to smartreceiver.cisco.com leave towards the next hop, which forwards nothing.",
  ]),
  "route, call-home": sendCase(
    "route",
    CALLHOME,
    [slFailed("ERR 207 : Connection time out"), failed(CALL_HOME)],
    CALL_HOME,
    ["push", "Packets to tools.cisco.com leave towards the next hop, which forwards nothing."],
  ),
  tcp443: sendCase("tcp443", SMART, [failed(SEND)], SEND, [
    "ack",
    "TCP 443 is closed on the way to smartreceiver.cisco.com.",
  ]),
  "tcp443, call-home": sendCase(
    "tcp443",
    CALLHOME,
    [slFailed("ERR 207 : Connection time out"), failed(CALL_HOME)],
    CALL_HOME,
    ["ack", "TCP 443 is closed on the way to tools.cisco.com."],
  ),
  tcp80: sendCase("tcp80", CSLU, [failed(SEND, PEER_CSLU)], SEND, [
    "ack",
    "TCP 8182 is closed on the way to cslu.example.com.",
  ]),
  proxy: sendCase("proxy", PROXY, [failed(SEND)], SEND, ["ack", "The proxy proxy.example.com does not answer."]),
  certificate: sendCase("certificate", SMART, [failed(SEND)], SEND, [
    "ack",
    "The certificate of smartreceiver.cisco.com is of an issuer that the router does not know.",
  ]),
  "certificate, call-home": sendCase(
    "certificate",
    CALLHOME,
    [slFailed("ERR 205 : Request Aborted"), failed(CALL_HOME)],
    CALL_HOME,
    ["ack", "The certificate of tools.cisco.com is of an issuer that the router does not know."],
  ),
  version: sendCase(
    "version",
    ON_PREM,
    [
      "%SMART_LIC-4-REPORTING_NOT_SUPPORTED: Smart Agent for Licensing CSSM OnPrem is down rev and does not support the enhanced policy and usage reporting mode.",
    ],
    NO_DETAILS,
    ["ack", "SSM On-Prem runs 8-202008 and takes no usage reports."],
  ),
  account: {
    ...sendCase("account", SMART, [], NO_DETAILS, ["ack", "CSSM refuses usage: the smart account is suspended."]),
    server: ["The smart account was suspended.", `Usage of ${UDI} was refused: the smart account is suspended.`],
  },
  "account, before trust": trustCase(
    { fault: "account" },
    trustFailed(`${NO_DETAILS}.`),
    NO_DETAILS,
    ["The smart account was suspended.", `Trust for ${UDI} was refused: the smart account is suspended.`],
    ["trust", "CSSM refuses trust: the smart account is suspended."],
  ),
  ack: {
    ...sendCase("ack", SMART, [], "The usage report could not be processed", [
      "ack",
      "CSSM processes usage with errors and acknowledges nothing.",
    ]),
    counted: ["POLL", 0, 1],
    server: [`Usage of ${UDI} was received: 2 reports.`, `Usage of ${UDI} was processed with errors.`],
  },
  clock: trustCase(
    { fault: "clock" },
    trustFailed("The timestamps of the device and of the license server differ by more than an hour."),
    "The timestamps of the device and of the license server differ by more than an hour",
    [],
    ["trust", "The router's clock is 2 h ahead; CSSM's messages bear another time."],
  ),
  "token-bad": trustCase(
    { fault: "token-bad" },
    trustFailed(TOKEN_SENTENCE),
    TOKEN_SENTENCE,
    [`Trust for ${UDI} was refused: its token is not one of this server.`],
    [
      "trust",
      "The token behind $token is not one that CSSM made: it was cut when it was copied, or is of another server.",
    ],
  ),
  "token-expired": trustCase(
    { fault: "token-expired" },
    trustFailed(TOKEN_SENTENCE),
    TOKEN_SENTENCE,
    [`Trust for ${UDI} was refused: its token has expired.`],
    ["trust", "The token behind $token has expired."],
  ),
  "token-used-up": trustCase(
    { fault: "token-used-up" },
    trustFailed(TOKEN_SENTENCE),
    TOKEN_SENTENCE,
    [`Trust for ${UDI} was refused: its token is used up.`],
    ["trust", "The token behind $token is used up."],
  ),
  "token-foreign": trustCase(
    { fault: "token-foreign" },
    trustFailed(TOKEN_SENTENCE),
    TOKEN_SENTENCE,
    [`Trust for ${UDI} was refused: its token is not one of this server.`],
    [
      "trust",
      "The token behind $token is not one that CSSM made: it was cut when it was copied, or is of another server.",
    ],
  ),
  cisco: {
    setup: CSLU,
    before: lateAck,
    breaks: { fault: "cisco" },
    tries: SYNC,
    log: [],
    counted: ["POLL", 1, 0],
    reason: "<none>",
    server: [],
    why: ["ack", "cslu has the usage and does not reach CSSM."],
  },
  "no name server": byConfig(
    ["no ip name-server 192.0.2.53"],
    ["ip name-server 192.0.2.53"],
    [failed(UNRESOLVED)],
    UNRESOLVED,
    ["ack", "There is nobody to ask for smartreceiver.cisco.com: no name server is configured."],
  ),
  "lookup off": byConfig(["no ip domain lookup"], ["ip domain lookup"], [failed(UNRESOLVED)], UNRESOLVED, [
    "ack",
    "smartreceiver.cisco.com is not looked up: no ip domain lookup.",
  ]),
  "lookup from an interface without address": byConfig(
    ["ip domain lookup source-interface GigabitEthernet0/0/1"],
    ["no ip domain lookup source-interface GigabitEthernet0/0/1"],
    [failed(UNRESOLVED)],
    UNRESOLVED,
    ["ack", "Name servers are to be asked from GigabitEthernet0/0/1, which is not up with an address."],
  ),
  "no route": byConfig(
    ["no ip route 0.0.0.0 0.0.0.0 192.0.2.1"],
    ["ip route 0.0.0.0 0.0.0.0 192.0.2.1"],
    [failed(SEND)],
    SEND,
    ["ack", "No route leads to smartreceiver.cisco.com."],
  ),
  "interface shut down": byConfig(
    ["interface GigabitEthernet0/0/0", "shutdown"],
    ["interface GigabitEthernet0/0/0", "no shutdown"],
    [failed(UNRESOLVED)],
    UNRESOLVED,
    ["ack", "No interface is up with an address."],
  ),
  "source interface without address": byConfig(
    ["ip http client source-interface GigabitEthernet0/0/1"],
    ["no ip http client source-interface GigabitEthernet0/0/1"],
    [failed(SEND)],
    SEND,
    ["ack", "Messages are to leave with the address of GigabitEthernet0/0/1, which is not up with an address."],
  ),
  "proxy that nobody knows": byConfig(
    ["license smart proxy address nowhere.example.com"],
    ["no license smart proxy address"],
    [failed(SEND)],
    SEND,
    ["ack", "The proxy nowhere.example.com does not answer."],
  ),
  "URL of call-home": byConfig([`license smart url smart ${DDCE}`], SMART.slice(1), [failed(EMPTY)], EMPTY, [
    "ack",
    `What answers at ${DDCE} does not speak transport smart.`,
  ]),
  "URL of On-Prem for routers that register": byConfig(
    ["license smart url smart https://ssm.example.com/SmartTransport"],
    SMART.slice(1),
    [failed(EMPTY)],
    EMPTY,
    ["ack", "What answers at https://ssm.example.com/SmartTransport does not speak transport smart."],
  ),
  "URL that is none": byConfig(["license smart url smart nonsense"], SMART.slice(1), [failed(UNRESOLVED)], UNRESOLVED, [
    "ack",
    "nonsense is no URL that a message can be sent to.",
  ]),
  "host entry with a wrong address": byConfig(
    ["ip host smartreceiver.cisco.com 198.51.100.99"],
    ["no ip host smartreceiver.cisco.com 198.51.100.99"],
    [failed(SEND)],
    SEND,
    ["ack", "Nothing answers on TCP port 443 at the address that the router has for smartreceiver.cisco.com."],
  ),
  "call-home's profile is inactive": byConfig(
    ["call-home", 'profile "CiscoTAC-1"', "no active"],
    ["call-home", 'profile "CiscoTAC-1"', "active"],
    [failed(NO_PROFILE)],
    NO_PROFILE,
    ["ack", "No active call-home profile with an address reports Smart Licensing data, or call-home is off."],
    CALLHOME,
  ),
  "call-home's profile without licensing data": byConfig(
    ["call-home", 'profile "CiscoTAC-1"', "no reporting smart-licensing-data"],
    ["call-home", 'profile "CiscoTAC-1"', "reporting smart-licensing-data"],
    [failed(NO_PROFILE)],
    NO_PROFILE,
    ["ack", "No active call-home profile with an address reports Smart Licensing data, or call-home is off."],
    CALLHOME,
  ),
  "clock set wrong": trustCase(
    { config: ["do clock set 03:00:00 5 Jan 2026"], mends: ["do clock set 08:00:20 5 Jan 2026"] },
    trustFailed("The timestamps of the device and of the license server differ by more than an hour."),
    "The timestamps of the device and of the license server differ by more than an hour",
    [],
    ["trust", "The router's clock is 5 h behind; CSSM's messages bear another time."],
  ),
};

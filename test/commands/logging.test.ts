import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §8, §10.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "where messages go",
    lines: [
      "conf t",
      "logging buffered 65536 informational",
      "no logging console",
      "logging monitor 4",
      "logging host 10.0.0.9",
      "logging 10.0.0.10",
      "logging trap errors",
      "logging source-interface gi0/0/0",
      "do show run | i logging",
      "logging console",
      "no logging buffered",
      "do show run | i logging",
      "end",
      "show logging",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#logging buffered 65536 informational
Router(config)#no logging console
Router(config)#logging monitor 4
Router(config)#logging host 10.0.0.9
*Jan  5 08:00:00.000: %SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 10.0.0.9 port 514 started - CLI initiated
Router(config)#logging 10.0.0.10
*Jan  5 08:00:00.000: %SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 10.0.0.10 port 514 started - CLI initiated
Router(config)#logging trap errors
Router(config)#logging source-interface gi0/0/0
Router(config)#do show run | i logging
logging buffered 65536 informational
no logging console
logging monitor warnings
logging trap errors
logging source-interface GigabitEthernet0/0/0
logging host 10.0.0.9
logging host 10.0.0.10
Router(config)#logging console
Router(config)#no logging buffered
Router(config)#do show run | i logging
no logging buffered
logging monitor warnings
logging trap errors
logging source-interface GigabitEthernet0/0/0
logging host 10.0.0.9
logging host 10.0.0.10
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show logging
Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)

No Active Message Discriminator.



No Inactive Message Discriminator.


    Console logging: level debugging, 17 messages logged, xml disabled,
                     filtering disabled
    Monitor logging: level warnings, 0 messages logged, xml disabled,
                     filtering disabled
    Buffer logging:  disabled
    Exception Logging: size (4096 bytes)
    Count and timestamp logging messages: disabled
    Persistent logging: disabled

No active filter modules.

    Trap logging: level errors, 17 message lines logged
        Logging to 10.0.0.9  (udp port 514, audit disabled,
              link up),
              0 message lines logged, 
              0 message lines rate-limited, 
              0 message lines dropped-by-MD, 
              xml disabled, sequence number disabled
              filtering disabled
        Logging to 10.0.0.10  (udp port 514, audit disabled,
              link up),
              0 message lines logged, 
              0 message lines rate-limited, 
              0 message lines dropped-by-MD, 
              xml disabled, sequence number disabled
              filtering disabled
        Logging Source-Interface:       VRF Name:
            GigabitEthernet0/0/0
Router#`,
  },
  {
    name: "the buffer is emptied on request",
    lines: ["clear logging", "n", "show logging | count %", "clear logging", "", "show logging | count %"],
    screen: `Router#clear logging
Clear logging buffer [confirm]
Router#show logging | count %
Number of lines which match regexp = 14
Router#clear logging
Clear logging buffer [confirm]
Router#show logging | count %
Number of lines which match regexp = 0
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

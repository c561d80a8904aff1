import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §9, COMMANDS §4.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "the running configuration is saved",
    lines: [
      "copy running-config startup-config",
      "",
      "show startup-config | include Using|updated|version",
      "write",
      "write memory",
    ],
    screen: `Router#copy running-config startup-config
Destination filename [startup-config]? 
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#show startup-config | include Using|updated|version
Using 4183 out of 33554432 bytes
! NVRAM config last updated at 08:00:00 UTC Mon Jan 5 2026
version 17.6
Router#write
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#`,
  },
  {
    name: "an existing file is overwritten only when asked",
    lines: ["copy run bootflash:a.cfg", "", "copy run bootflash:", "a.cfg", "n", "copy run bootflash:a.cfg", "", ""],
    screen: `Router#copy run bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#copy run bootflash:
Destination filename [running-config]? a.cfg
%Warning:There is a file already existing with this name 
Do you want to over write? [confirm]
Router#copy run bootflash:a.cfg
Destination filename [a.cfg]? 
%Warning:There is a file already existing with this name 
Do you want to over write? [confirm]
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#`,
  },
  {
    name: "a configuration is merged, not replaced",
    lines: [
      "conf t",
      "hostname Other",
      "ip host x 10.0.0.1",
      "do copy startup-config running-config",
      "",
      "do show run | include hostname|ip host",
      "hostname Third",
      "end",
      "copy startup-config bootflash:s.cfg",
      "",
      "copy bootflash:s.cfg running-config",
      "",
      "show run | i hostname",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname Other
Other(config)#ip host x 10.0.0.1
Other(config)#do copy startup-config running-config
Destination filename [running-config]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from memory by console
Router(config)#do show run | include hostname|ip host
hostname Router
ip host x 10.0.0.1
Router(config)#hostname Third
Third(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Third#copy startup-config bootflash:s.cfg
Destination filename [s.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Third#copy bootflash:s.cfg running-config
Destination filename [running-config]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from bootflash:s.cfg by console
Router#show run | i hostname
hostname Router
Router#`,
  },
  {
    name: "a configuration is replaced",
    lines: [
      "copy run bootflash:a.cfg",
      "",
      "conf t",
      "hostname Other",
      "ip host x 10.0.0.1",
      "end",
      "configure replace bootflash:a.cfg force",
      "show run | i hostname|ip host",
      "configure replace nope force",
      "configure replace bootflash:a.cfg",
      "n",
    ],
    screen: `Router#copy run bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname Other
Other(config)#ip host x 10.0.0.1
Other(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Other#configure replace bootflash:a.cfg force
Total number of passes: 1
Rollback Done

Router#show run | i hostname|ip host
hostname Router
Router#configure replace nope force
%Error opening bootflash:/nope (No such file or directory)
Router#configure replace bootflash:a.cfg
This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
configuration. Enter Y if you are sure you want to proceed. ? [no]: n
Router#`,
  },
  {
    name: "copies that can't be made",
    lines: [
      "copy nope bootflash:x",
      "copy tape: bootflash:",
      "x",
      "copy bootflash:isr4300-universalk9.17.06.01a.SPA.bin bootflash:1",
      "",
      "copy bootflash:1 bootflash:2",
      "",
      "copy bootflash:2 bootflash:3",
      "",
      "copy bootflash:3 bootflash:4",
      "",
    ],
    screen: `Router#copy nope bootflash:x
%Error opening bootflash:/nope (No such file or directory)
Router#copy tape: bootflash:
Source filename []? x
%Error opening tape:x (Invalid or unsupported file system)
Router#copy bootflash:isr4300-universalk9.17.06.01a.SPA.bin bootflash:1
Destination filename [1]? 
Copy in progress...CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
706422748 bytes copied in 88.338 secs (7996816 bytes/sec)
Router#copy bootflash:1 bootflash:2
Destination filename [2]? 
Copy in progress...CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
706422748 bytes copied in 88.338 secs (7996816 bytes/sec)
Router#copy bootflash:2 bootflash:3
Destination filename [3]? 
Copy in progress...CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC
706422748 bytes copied in 88.338 secs (7996816 bytes/sec)
Router#copy bootflash:3 bootflash:4
Destination filename [4]? 
%Error writing bootflash:/4 (No space left on device)
Router#`,
  },
  {
    name: "NVRAM is erased",
    lines: [
      "write erase",
      "n",
      "show startup-config | count .",
      "erase startup-config",
      "",
      "show startup-config",
      "copy startup-config running-config",
      "copy bootflash:nope startup-config",
    ],
    screen: `Router#write erase
**********************************************************
*    Erasing Nvram will not clear license trust code.    *
**********************************************************
Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]
Router#show startup-config | count .
Number of lines which match regexp = 203
Router#erase startup-config
**********************************************************
*    Erasing Nvram will not clear license trust code.    *
**********************************************************
Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]
[OK]
Erase of nvram: complete
*Jan  5 08:00:00.000: %SYS-7-NV_BLOCK_INIT: Initialized the geometry of nvram
Router#show startup-config
startup-config is not present
Router#copy startup-config running-config
%Error opening nvram:/startup-config (No such file or directory)
Router#copy bootflash:nope startup-config
%Error opening bootflash:/nope (No such file or directory)
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

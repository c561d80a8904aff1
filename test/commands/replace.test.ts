import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §9: a whole configuration takes the place of what runs.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "replaced, with and without a question",
    lines: [
      "copy running-config bootflash:a.cfg",
      "",
      "configure replace bootflash:a.cfg force",
      "conf t",
      "hostname Other",
      "ip host x 10.0.0.1",
      "interface gi0/0/1",
      "description spare",
      "no shutdown",
      "end",
      "show archive config differences system:running-config bootflash:a.cfg",
      "show archive config incremental-diffs bootflash:a.cfg ignorecase",
      "configure replace bootflash:a.cfg",
      "",
      "configure replace bootflash:a.cfg",
      "n",
      "configure replace bootflash:a.cfg list",
      "yes",
      "show archive config differences system:running-config bootflash:a.cfg",
      "show running-config | include ^hostname|ip host|description",
      "configure replace a.cfg force",
      "configure replace nope force",
      "configure replace tape:x",
    ],
    screen: `Router#copy running-config bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#configure replace bootflash:a.cfg force
Total number of passes: 0
Rollback Done

Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname Other
Other(config)#ip host x 10.0.0.1
Other(config)#interface gi0/0/1
Other(config-if)#description spare
Other(config-if)#no shutdown
Other(config-if)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Other#show archive config differences system:running-config bootflash:a.cfg
!Contextual Config Diffs:
+hostname Router
-hostname Other
-ip host x 10.0.0.1
interface GigabitEthernet0/0/1
 -description spare

Other#show archive config incremental-diffs bootflash:a.cfg ignorecase
!List of Commands:
hostname Router
end

Other#configure replace bootflash:a.cfg
This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
configuration. Enter Y if you are sure you want to proceed. ? [no]: 
Other#configure replace bootflash:a.cfg
This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
configuration. Enter Y if you are sure you want to proceed. ? [no]: n
Other#configure replace bootflash:a.cfg list
This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
configuration. Enter Y if you are sure you want to proceed. ? [no]: yes
!Pass 1

!List of Rollback Commands:
no hostname Other
no ip host x 10.0.0.1
interface GigabitEthernet0/0/1
 no description spare
hostname Router
end


Total number of passes: 1
Rollback Done

Router#show archive config differences system:running-config bootflash:a.cfg
!Contextual Config Diffs:
!No changes were found

Router#show running-config | include ^hostname|ip host|description
hostname Router
 description To the provider
 description Calls from and to the provider
Router#configure replace a.cfg force
Total number of passes: 0
Rollback Done

Router#configure replace nope force
%Error opening bootflash:/nope (No such file or directory)
Router#configure replace tape:x
%Error opening tape:x (Invalid or unsupported file system)
Router#`,
  },
  {
    name: "lines that the image does not take",
    lines: [
      "copy running-config bootflash:a.cfg",
      "",
      "show running-config | redirect bootflash:b.cfg",
      "more b.cfg | append bootflash:c.cfg",
      "show clock | append bootflash:c.cfg",
      "configure replace bootflash:c.cfg force",
      "conf t",
      "hostname Other",
      "end",
      "configure replace bootflash:c.cfg force revert trigger error",
      "configure confirm",
      "show archive config rollback timer",
    ],
    screen: `Router#copy running-config bootflash:a.cfg
Destination filename [a.cfg]? 
4121 bytes copied in 0.036 secs (114472 bytes/sec)
Router#show running-config | redirect bootflash:b.cfg
Router#more b.cfg | append bootflash:c.cfg
Router#show clock | append bootflash:c.cfg
Router#configure replace bootflash:c.cfg force
The rollback configlet from the last pass is listed below:
********
!List of Rollback Commands:
Building configuration...
Current configuration : 4122 bytes
*08:00:00.000 UTC Mon Jan 5 2026
end
********


Rollback aborted after 5 passes
The following commands are failed to apply to the IOS image.
********
Building configuration...
Current configuration : 4122 bytes
*08:00:00.000 UTC Mon Jan 5 2026
********


Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname Other
Other(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Other#configure replace bootflash:c.cfg force revert trigger error
The rollback configlet from the last pass is listed below:
********
!List of Rollback Commands:
Building configuration...
Current configuration : 4122 bytes
*08:00:00.000 UTC Mon Jan 5 2026
end
********


Rollback aborted after 5 passes
The following commands are failed to apply to the IOS image.
********
Building configuration...
Current configuration : 4122 bytes
*08:00:00.000 UTC Mon Jan 5 2026
********


Other#configure confirm
%No Rollback Confirmed Change pending
Other#show archive config rollback timer
%No Rollback Confirmed Change pending
Other#`,
  },
  {
    name: "differences of what is saved and of files",
    lines: [
      "write memory",
      "conf t",
      "voice service voip",
      "no allow-connections sip to sip",
      "no mode border-element",
      "exit",
      "no ip route 0.0.0.0 0.0.0.0 192.0.2.1",
      "ip route 0.0.0.0 0.0.0.0 192.0.2.2",
      "end",
      "show archive config differences",
      "show archive config differences nvram:startup-config",
      "show archive config incremental-diffs nvram:startup-config",
      "show archive config differences nope",
      "show archive config incremental-diffs bootflash:core",
    ],
    screen: `Router#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#voice service voip
Router(conf-voi-serv)#no allow-connections sip to sip
Router(conf-voi-serv)#no mode border-element
You need to save and reload the router for this configuration change to be effective.
Router(conf-voi-serv)#exit
Router(config)#no ip route 0.0.0.0 0.0.0.0 192.0.2.1
Router(config)#ip route 0.0.0.0 0.0.0.0 192.0.2.2
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show archive config differences
!Contextual Config Diffs:
voice service voip
 +mode border-element
 +allow-connections sip to sip
+ip route 0.0.0.0 0.0.0.0 192.0.2.1
-ip route 0.0.0.0 0.0.0.0 192.0.2.2

Router#show archive config differences nvram:startup-config
!Contextual Config Diffs:
!No changes were found

Router#show archive config incremental-diffs nvram:startup-config
!List of Commands:
voice service voip
 mode border-element
 allow-connections sip to sip
ip route 0.0.0.0 0.0.0.0 192.0.2.1
end

Router#show archive config differences nope
%Error opening bootflash:/nope (No such file or directory)
Router#show archive config incremental-diffs bootflash:core
%Error opening bootflash:/core (No such file or directory)
Router#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

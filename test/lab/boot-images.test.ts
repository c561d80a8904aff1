import { expect, test } from "vitest";
import type { Lab } from "../../src/lab/lab.ts";
import { shortBoot } from "../support/boot.ts";
import { scripted } from "../support/script.ts";
import { labWith } from "../support/type.ts";

const image = (name: string) => ({ name, content: "", size: 700_000_000 });

const images = (): Lab =>
  labWith({
    startup: "interface GigabitEthernet0/0/0\n ip address 192.0.2.10 255.255.255.0\n",
    files: [image("isr4300-universalk9.17.06.02.SPA.bin"), image("isr4300-universalk9.17.03.01a.SPA.bin")],
  });

const others = (): Lab =>
  labWith({
    files: [
      image("c8000v-universalk9.17.06.02.SPA.bin"),
      { name: "isr4300-universalk9.17.09.04.SPA.bin", content: "not an image" },
      image("isr4300-universalk9.17.18.01a.SPA.bin"),
    ],
  });

// UPGRADE §3.1: bundle mode.
const CASES: readonly {
  readonly name: string;
  readonly lab?: Lab;
  readonly lines: readonly string[];
  readonly screen: string;
}[] = [
  {
    name: "the image that boot system names is booted, once that is saved",
    lab: images(),
    lines: [
      "conf t",
      "no boot system",
      "boot system bootflash:isr4300-universalk9.17.06.02.SPA.bin",
      "end",
      "show boot",
      "reload",
      "no",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
      "conf t",
      "boot system flash bootflash:isr4300-universalk9.17.06.02.SPA.bin",
      "end",
      "write memory",
      "show boot",
      "reload",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
      "write memory",
      "n",
      "write memory",
      "",
      "write memory",
      "copy running-config startup-config",
      "",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no boot system
Router(config)#boot system bootflash:isr4300-universalk9.17.06.02.SPA.bin
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show boot
BOOT variable does not exist
CONFIG_FILE variable does not exist
BOOTLDR variable does not exist
Configuration register is 0x2102

Standby not ready to show bootvar

Router#reload

System configuration has been modified. Save? [yes/no]: no
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre

Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#boot system flash bootflash:isr4300-universalk9.17.06.02.SPA.bin
Router(config)#end
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write memory
Building configuration...
[OK]
*Jan  5 08:03:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#show boot
BOOT variable = bootflash:isr4300-universalk9.17.06.02.SPA.bin,1;
CONFIG_FILE variable does not exist
BOOTLDR variable does not exist
Configuration register is 0x2102

Standby not ready to show bootvar

Router#reload
Proceed with reload? [confirm]
*Jan  5 08:03:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:06:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:06:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:06:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:06:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:06:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:06:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:06:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.2, RELEASE SOFTWARE (fc4)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Wed 27-Oct-21 02:08 by mcpre

Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.02
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.2, RELEASE SOFTWARE (fc4)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.02.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
Router#write memory
Warning: Attempting to overwrite an NVRAM configuration previously written
by a different version of the system image.
Overwrite the previous NVRAM configuration?[confirm]n
Router#write memory
Warning: Attempting to overwrite an NVRAM configuration previously written
by a different version of the system image.
Overwrite the previous NVRAM configuration?[confirm]
Building configuration...
[OK]
*Jan  5 08:06:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#write memory
Building configuration...
[OK]
*Jan  5 08:06:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#copy running-config startup-config
Destination filename [startup-config]? 
Building configuration...
[OK]
*Jan  5 08:06:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
`,
  },
  {
    name: "images that cannot be booted are passed over",
    lab: others(),
    lines: [
      "conf t",
      "boot system bootflash:nope.bin",
      "boot system bootflash:c8000v-universalk9.17.06.02.SPA.bin",
      "boot system bootflash:isr4300-universalk9.17.09.04.SPA.bin",
      "boot system bootflash:isr4300-universalk9.17.18.01a.SPA.bin",
      "boot system tftp:x.bin",
      "end",
      "reload",
      "yes",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#boot system bootflash:nope.bin
Router(config)#boot system bootflash:c8000v-universalk9.17.06.02.SPA.bin
Router(config)#boot system bootflash:isr4300-universalk9.17.09.04.SPA.bin
Router(config)#boot system bootflash:isr4300-universalk9.17.18.01a.SPA.bin
Router(config)#boot system tftp:x.bin
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#reload

System configuration has been modified. Save? [yes/no]: yes
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

(boots)
boot: cannot open "bootflash:nope.bin"
boot: cannot load "bootflash:c8000v-universalk9.17.06.02.SPA.bin"
boot: cannot load "bootflash:isr4300-universalk9.17.09.04.SPA.bin"
boot: cannot load "bootflash:isr4300-universalk9.17.18.01a.SPA.bin"
boot: cannot open "tftp:x.bin"


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre

Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
`,
  },
  {
    name: "no image at all: the ROM monitor, until there is one",
    lab: others(),
    lines: [
      "delete /force isr4300-universalk9.17.06.01a.SPA.bin",
      "reload",
      "",
      ":advance 3m",
      "boot",
      "dir",
      ":devices",
    ],
    screen: `Router#delete /force isr4300-universalk9.17.06.01a.SPA.bin
Router#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

Initializing Hardware ...

System integrity status: 0x610

Rom image verified correctly

System Bootstrap, Version 16.12(2r), RELEASE SOFTWARE
Copyright (c) 1994-2023 by cisco Systems, Inc.

Current image running: Boot ROM0

Last reset cause: LocalSoft
ISR4321/K9 platform with 4194304 Kbytes of main memory

........
boot: cannot determine first executable file name on device "bootflash:"

rommon 1 > boot
rommon 1 > dir
rommon 1 > :devices
Device  Hostname  Platform    Release  Power
Router            ISR4321/K9  17.6.1a  rommon
`,
  },
  {
    name: "a renamed image, and boot system without a name",
    lab: images(),
    lines: [
      "rename isr4300-universalk9.17.06.02.SPA.bin new.bin",
      "",
      "conf t",
      "boot system bootflash:new.bin",
      "end",
      "write",
      "reload",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
      "conf t",
      "no boot system",
      "boot system flash",
      "end",
      "write memory",
      "",
      "reload",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
    ],
    screen: `Router#rename isr4300-universalk9.17.06.02.SPA.bin new.bin
Destination filename [new.bin]? 
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#boot system bootflash:new.bin
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.2, RELEASE SOFTWARE (fc4)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Wed 27-Oct-21 02:08 by mcpre

Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.02
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.2, RELEASE SOFTWARE (fc4)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:new.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no boot system
Router(config)#boot system flash
Router(config)#end
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#write memory
Warning: Attempting to overwrite an NVRAM configuration previously written
by a different version of the system image.
Overwrite the previous NVRAM configuration?[confirm]
Building configuration...
[OK]
*Jan  5 08:03:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router#reload
Proceed with reload? [confirm]
*Jan  5 08:03:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:06:00Z.

(boots)


Press RETURN to get started!


*Jan  5 08:06:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:06:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:06:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:06:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:06:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:06:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:06:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:06:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre

Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
`,
  },
  {
    name: "the configuration register counts from the next boot",
    lab: images(),
    lines: [
      "conf t",
      "config-register 0x2142",
      "do show version | include Version|image file|reload reason|register",
      "no config-register",
      "do show version | include Version|image file|reload reason|register",
      "config-register 0x2142",
      "end",
      "show boot | include register",
      "reload",
      "",
      ":advance 3m",
      "no",
      "Labor2026xyz",
      "Labor2026xyz",
      "0",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
      "show ip interface brief",
      "conf t",
      "config-register 0x2102",
      "end",
      "configure memory",
      "show ip interface brief",
      "conf t",
      "config-register 0x2100",
      "end",
      "reload",
      "no",
      "",
      ":advance 3m",
      "enable",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#config-register 0x2142
Router(config)#do show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: PowerOn
Configuration register is 0x2102 (will be 0x2142 at next reload)
Router(config)#no config-register
Router(config)#do show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: PowerOn
Configuration register is 0x2102
Router(config)#config-register 0x2142
Router(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#show boot | include register
Configuration register is 0x2102 (will be 0x2142 at next reload)
Router#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

(boots)



         --- System Configuration Dialog ---

*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2021 by Cisco Systems, Inc.
Compiled Sat 21-Aug-21 03:27 by mcpre
Would you like to enter the initial configuration dialog? [yes/no]: no

  The enable secret is a password used to protect
  access to privileged EXEC and configuration modes.
  This password, after entered, becomes encrypted in
  the configuration.
  -------------------------------------------------
  secret should be of minimum 10 characters and maximum 32 characters with
  at least 1 upper case, 1 lower case, 1 digit and
  should not contain [cisco]
  -------------------------------------------------
  Enter enable secret: 
  Confirm enable secret: 

The following configuration command script was created:

enable secret 9 $9$CQbzc14IYVTIJ9$N3XsS9aOB9JOZOEQAAZYcuSZBwSz9fQUb6qDy6dWFf2
!
end


[0] Go to the IOS command prompt without saving this config.
[1] Return back to the setup without saving this config.
[2] Save this configuration to nvram and exit.

Enter your selection [2]: 0



Router con0 is now available




Press RETURN to get started.




Router>enable
Router#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.06.01a
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.1a, RELEASE SOFTWARE (fc2)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.06.01a.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2142
Router#show ip interface brief
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   unassigned      YES unset  administratively down down    
GigabitEthernet0/0/1   unassigned      YES unset  administratively down down    
GigabitEthernet0       unassigned      YES unset  administratively down down    
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#config-register 0x2102
Router(config)#end
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#configure memory
Router#show ip interface brief
Interface              IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0/0   192.0.2.10      YES NVRAM  administratively down down    
GigabitEthernet0/0/1   unassigned      YES unset  administratively down down    
GigabitEthernet0       unassigned      YES unset  administratively down down    
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#config-register 0x2100
Router(config)#end
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from console by console
Router#reload

System configuration has been modified. Save? [yes/no]: no
Proceed with reload? [confirm]
*Jan  5 08:03:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:06:00Z.

Initializing Hardware ...

System integrity status: 0x610

Rom image verified correctly

System Bootstrap, Version 16.12(2r), RELEASE SOFTWARE
Copyright (c) 1994-2023 by cisco Systems, Inc.

Current image running: Boot ROM0

Last reset cause: LocalSoft
ISR4321/K9 platform with 4194304 Kbytes of main memory

........

rommon 1 > enable
`,
  },
  {
    name: "lines that the older release does not know are refused at its boot",
    lab: images(),
    lines: [
      "conf t",
      "license smart transport smart",
      "license smart transport cslu",
      "license smart usage interval 20",
      "license smart url cslu http://192.0.2.9:8182/cslu/v1/pi",
      "hostname R1",
      "no boot system",
      "boot system bootflash:isr4300-universalk9.17.03.01a.SPA.bin",
      "end",
      "write memory",
      "reload",
      "",
      ":advance 3m",
      "",
      "enable",
      "show version | include Version|image file|reload reason|register",
      "show running-config | include license smart",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#license smart transport smart
Router(config)#license smart transport cslu
Router(config)#license smart usage interval 20
Router(config)#license smart url cslu http://192.0.2.9:8182/cslu/v1/pi
Router(config)#hostname R1
R1(config)#no boot system
R1(config)#boot system bootflash:isr4300-universalk9.17.03.01a.SPA.bin
R1(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
R1#write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
R1#reload
Proceed with reload? [confirm]
*Jan  5 08:00:00.000: %SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.
:advance 3m
It is 2026-01-05T08:03:00Z.

(boots)

license smart url cslu http://192.0.2.9:8182/cslu/v1/pi
                       ^
% Invalid input detected at '^' marker.

license smart usage interval 20
               ^
% Invalid input detected at '^' marker.

license smart transport cslu
                         ^
% Invalid input detected at '^' marker.


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Amsterdam], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.3.1a, RELEASE SOFTWARE (fc3)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2020 by Cisco Systems, Inc.
Compiled Wed 12-Aug-20 00:16 by mcpre

R1>enable
R1#show version | include Version|image file|reload reason|register
Cisco IOS XE Software, Version 17.03.01a
Cisco IOS Software [Amsterdam], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.3.1a, RELEASE SOFTWARE (fc3)
licensed under the GNU General Public License ("GPL") Version 2.0.  The
software code licensed under GPL Version 2.0 is free software that comes
GPL code under the terms of GPL Version 2.0.  For more details, see the
System image file is "bootflash:isr4300-universalk9.17.03.01a.SPA.bin"
Last reload reason: Reload Command
Configuration register is 0x2102
R1#show running-config | include license smart
`,
  },
];

test.each(CASES)("$name", async ({ lines, screen, lab }) => {
  expect(shortBoot((await scripted(lines, lab)).screen)).toBe(screen);
});

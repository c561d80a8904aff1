import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §2, §9, COMMANDS §3.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "names that a router can't have",
    lines: ["conf t", "hostname 1st-router_a.b", "hostname -x", "hostname a!b", "no hostname"],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname 1st-router_a.b
1st-router_a.b(config)#hostname -x
% Hostname contains one or more illegal characters.
1st-router_a.b(config)#hostname a!b
% Hostname contains one or more illegal characters.
1st-router_a.b(config)#no hostname
Router(config)#`,
  },
  {
    name: "a long name is cut in configuration prompts",
    lines: ["conf t", "hostname AVeryLongHostnameOfARouter", "end"],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname AVeryLongHostnameOfARouter
AVeryLongHostnameOfA(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
AVeryLongHostnameOfARouter#`,
  },
  {
    name: "what the image brings stays away only as long as told",
    lines: [
      "conf t",
      "no login on-success log",
      "no platform punt-keepalive disable-kernel-core",
      "do show run | include login on|punt",
      "login on-success log",
      "platform punt-keepalive disable-kernel-core",
      "do show run | i login on|punt",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#no login on-success log
Router(config)#no platform punt-keepalive disable-kernel-core
Router(config)#do show run | include login on|punt
no platform punt-keepalive disable-kernel-core
no login on-success log
Router(config)#login on-success log
Router(config)#platform punt-keepalive disable-kernel-core
Router(config)#do show run | i login on|punt
platform punt-keepalive disable-kernel-core
login on-success log
Router(config)#`,
  },
  {
    name: "images to boot",
    lines: [
      "conf t",
      "boot system bootflash:a.bin",
      "boot system flash bootflash:b.bin",
      "do show run | section boot-start",
      "do write memory",
      "do show bootvar",
      "no boot system",
      "do show run | i boot system",
      "config-register 0x2142",
      "do show version | i register",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#boot system bootflash:a.bin
Router(config)#boot system flash bootflash:b.bin
Router(config)#do show run | section boot-start
boot-start-marker
Router(config)#do write memory
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
Router(config)#do show bootvar
BOOT variable = bootflash:a.bin,1;bootflash:b.bin,1;
CONFIG_FILE variable does not exist
BOOTLDR variable does not exist
Configuration register is 0x2102

Standby not ready to show bootvar

Router(config)#no boot system
Router(config)#do show run | i boot system
Router(config)#config-register 0x2142
Router(config)#do show version | i register
Configuration register is 0x2102 (will be 0x2142 at next reload)
Router(config)#`,
  },
  {
    name: "lines of a pasted configuration that say nothing new",
    lines: [
      "conf t",
      "version 17.6",
      "boot-start-marker",
      "boot-end-marker",
      "license udi pid ISR4321/K9 sn FDO2601A00G",
      "no aaa new-model",
      "redundancy",
      "mode none",
      "control-plane",
      "mgcp profile default",
      "do show run | include Last",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#version 17.6
Router(config)#boot-start-marker
Router(config)#boot-end-marker
Router(config)#license udi pid ISR4321/K9 sn FDO2601A00G
Router(config)#no aaa new-model
Router(config)#redundancy
Router(config-red)#mode none
Router(config-red)#control-plane
Router(config-cp)#mgcp profile default
Router(config)#do show run | include Last
Router(config)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

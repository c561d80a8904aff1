import { expect, test } from "vitest";
import { scripted } from "../support/script.ts";
import { labWith } from "../support/type.ts";

/** What the console shows from power until the router waits for RETURN, and what is logged then (UPGRADE §3.3). */
async function booted(platform: string, release: string): Promise<string> {
  const startup = "interface GigabitEthernet1\n no shutdown\n";
  const { screen } = await scripted(["reload", "", ":advance 3m"], labWith({ startup, platform, release }));
  return screen.split("It is 2026-01-05T08:03:00Z.\n")[1] ?? "";
}

const CASES: readonly { readonly platform: string; readonly release: string; readonly shown: string }[] = [
  {
    platform: "ISR4321/K9",
    release: "17.12.4",
    shown: `
Initializing Hardware ...

System integrity status: 0x610

Rom image verified correctly

System Bootstrap, Version 16.12(2r), RELEASE SOFTWARE
Copyright (c) 1994-2023 by cisco Systems, Inc.

Current image running: Boot ROM0

Last reset cause: LocalSoft
ISR4321/K9 platform with 4194304 Kbytes of main memory

........
Located isr4300-universalk9.17.12.04.SPA.bin
#

###############################

Package header rev 3 structure detected
IsoSize = 706422748
Calculating SHA-1 hash...Validate package: SHA-1 hash:
	calculated F73F276A:E2984D81:B40EB6DD:878A0DFC:22274D85
	expected   F73F276A:E2984D81:B40EB6DD:878A0DFC:22274D85
Validate package: start secure boot validation

Secure verification of the image PASSED
Jan  5 08:03:00.000: %BOOT-5-OPMODE_LOG: R0/0: binos: System booted in AUTONOMOUS mode

              Restricted Rights Legend

Use, duplication, or disclosure by the Government is
subject to restrictions as set forth in subparagraph
(c) of the Commercial Computer Software - Restricted
Rights clause at FAR sec. 52.227-19 and subparagraph
(c) (1) (ii) of the Rights in Technical Data and Computer
Software clause at DFARS sec. 252.227-7013.

           Cisco Systems, Inc.
           170 West Tasman Drive
           San Jose, California 95134-1706

Cisco IOS Software [Dublin], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.12.4, RELEASE SOFTWARE (fc3)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2024 by Cisco Systems, Inc.
Compiled Tue 23-Jul-24 09:39 by mcpre

This software version supports only Smart Licensing as the software licensing mechanism.

PLEASE READ THE FOLLOWING TERMS CAREFULLY. INSTALLING THE LICENSE OR
LICENSE KEY PROVIDED FOR ANY CISCO SOFTWARE PRODUCT, PRODUCT FEATURE,
AND/OR SUBSEQUENTLY PROVIDED SOFTWARE FEATURES (COLLECTIVELY, THE
"SOFTWARE"), AND/OR USING SUCH SOFTWARE CONSTITUTES YOUR FULL
ACCEPTANCE OF THE FOLLOWING TERMS. YOU MUST NOT PROCEED FURTHER IF YOU
ARE NOT WILLING TO BE BOUND BY ALL THE TERMS SET FORTH HEREIN.

Your use of the Software is subject to the Cisco End User License Agreement
(EULA) and any relevant supplemental terms (SEULA) found at
http://www.cisco.com/c/en/us/about/legal/cloud-and-software/software-terms.html.

You hereby acknowledge and agree that certain Software and/or features are
licensed for a particular term, that the license to such Software and/or
features is valid only for the applicable term and that such Software and/or
features may be shut down or otherwise terminated by Cisco after expiration
of the applicable license term (e.g., 90-day trial period). Cisco reserves
the right to terminate any such Software feature electronically or by any
other means available. While Cisco may provide alerts, it is your sole
responsibility to monitor your usage of any such term Software feature to
ensure that your systems and networks are prepared for a shutdown of the
Software feature.

cisco ISR4321/K9 (1RU) processor with 1694702K/3071K bytes of memory.
Processor board ID FDO2601A00G
Router operating mode: Autonomous
2 Gigabit Ethernet interfaces
32768K bytes of non-volatile configuration memory.
4194304K bytes of physical memory.
3223551K bytes of flash memory at bootflash:.


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 50000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled 
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %CRYPTO_ENGINE-5-CSDL_COMPLIANCE_ENFORCED: Cisco PSB security compliance is being enforced
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Dublin], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.12.4, RELEASE SOFTWARE (fc3)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2024 by Cisco Systems, Inc.
Compiled Tue 23-Jul-24 09:39 by mcpre
*Jan  5 08:03:00.000: %PKI-6-TRUSTPOINT_CREATE: Trustpoint: SLA-TrustPoint created succesfully
`,
  },
  {
    platform: "C8000V",
    release: "17.18.1a",
    shown: `
Jan  5 08:03:00.000: %BOOT-5-OPMODE_LOG: R0/0: binos: System booted in AUTONOMOUS mode

              Restricted Rights Legend

Use, duplication, or disclosure by the Government is
subject to restrictions as set forth in subparagraph
(c) of the Commercial Computer Software - Restricted
Rights clause at FAR sec. 52.227-19 and subparagraph
(c) (1) (ii) of the Rights in Technical Data and Computer
Software clause at DFARS sec. 252.227-7013.

           Cisco Systems, Inc.
           170 West Tasman Drive
           San Jose, California 95134-1706

Cisco IOS Software [IOSXE], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.18.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2025 by Cisco Systems, Inc.
Compiled Mon 18-Aug-25 11:52 by mcpre

This software version supports only Smart Licensing as the software licensing mechanism.

PLEASE READ THE FOLLOWING TERMS CAREFULLY. INSTALLING THE LICENSE OR
LICENSE KEY PROVIDED FOR ANY CISCO SOFTWARE PRODUCT, PRODUCT FEATURE,
AND/OR SUBSEQUENTLY PROVIDED SOFTWARE FEATURES (COLLECTIVELY, THE
"SOFTWARE"), AND/OR USING SUCH SOFTWARE CONSTITUTES YOUR FULL
ACCEPTANCE OF THE FOLLOWING TERMS. YOU MUST NOT PROCEED FURTHER IF YOU
ARE NOT WILLING TO BE BOUND BY ALL THE TERMS SET FORTH HEREIN.

Your use of the Software is subject to the Cisco End User License Agreement
(EULA) and any relevant supplemental terms (SEULA) found at
http://www.cisco.com/c/en/us/about/legal/cloud-and-software/software-terms.html.

You hereby acknowledge and agree that certain Software and/or features are
licensed for a particular term, that the license to such Software and/or
features is valid only for the applicable term and that such Software and/or
features may be shut down or otherwise terminated by Cisco after expiration
of the applicable license term (e.g., 90-day trial period). Cisco reserves
the right to terminate any such Software feature electronically or by any
other means available. While Cisco may provide alerts, it is your sole
responsibility to monitor your usage of any such term Software feature to
ensure that your systems and networks are prepared for a shutdown of the
Software feature.

cisco C8000V (VXE) processor (revision VXE) with 1900130K/3075K bytes of memory.
Processor board ID FDO2601A00G
Router operating mode: Autonomous
3 Gigabit Ethernet interfaces
32768K bytes of non-volatile configuration memory.
8082280K bytes of physical memory.
14589951K bytes of virtual hard disk at bootflash:.


Press RETURN to get started!


*Jan  5 08:03:00.000: %VXE_THROUGHPUT-6-LEVEL: Throughput level has been set to 20000 kbps
*Jan  5 08:03:00.000: %IOSXE_SMART_AGENT-6-NOTIFY_NO_SNAPSHOT: Platform supports PAK snapshot, but none exists.
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled 
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %CRYPTO_ENGINE-5-CSDL_COMPLIANCE_ENFORCED: Cisco PSB security compliance is being enforced
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet2, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet3, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet2, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet3, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [IOSXE], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.18.1a, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2025 by Cisco Systems, Inc.
Compiled Mon 18-Aug-25 11:52 by mcpre
`,
  },
  {
    platform: "ISR4451-X/K9",
    release: "16.9.6",
    shown: `
Initializing Hardware ...

System integrity status: 0x610

Rom image verified correctly

System Bootstrap, Version 16.12(2r), RELEASE SOFTWARE
Copyright (c) 1994-2023 by cisco Systems, Inc.

Current image running: Boot ROM0

Last reset cause: LocalSoft
ISR4451-X/K9 platform with 4194304 Kbytes of main memory

........
Located isr4400-universalk9.16.09.06.SPA.bin
#

###############################

Package header rev 3 structure detected
IsoSize = 706422748
Calculating SHA-1 hash...Validate package: SHA-1 hash:
	calculated 90CD0526:0D099948:A8BA1C44:6D847F54:66FAD188
	expected   90CD0526:0D099948:A8BA1C44:6D847F54:66FAD188
Validate package: start secure boot validation

Secure verification of the image PASSED

              Restricted Rights Legend

Use, duplication, or disclosure by the Government is
subject to restrictions as set forth in subparagraph
(c) of the Commercial Computer Software - Restricted
Rights clause at FAR sec. 52.227-19 and subparagraph
(c) (1) (ii) of the Rights in Technical Data and Computer
Software clause at DFARS sec. 252.227-7013.

           Cisco Systems, Inc.
           170 West Tasman Drive
           San Jose, California 95134-1706

Cisco IOS Software [Fuji], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.9.6, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2020 by Cisco Systems, Inc.
Compiled Wed 26-Aug-20 15:31 by mcpre

PLEASE READ THE FOLLOWING TERMS CAREFULLY. INSTALLING THE LICENSE OR
LICENSE KEY PROVIDED FOR ANY CISCO SOFTWARE PRODUCT, PRODUCT FEATURE,
AND/OR SUBSEQUENTLY PROVIDED SOFTWARE FEATURES (COLLECTIVELY, THE
"SOFTWARE"), AND/OR USING SUCH SOFTWARE CONSTITUTES YOUR FULL
ACCEPTANCE OF THE FOLLOWING TERMS. YOU MUST NOT PROCEED FURTHER IF YOU
ARE NOT WILLING TO BE BOUND BY ALL THE TERMS SET FORTH HEREIN.

Your use of the Software is subject to the Cisco End User License Agreement
(EULA) and any relevant supplemental terms (SEULA) found at
http://www.cisco.com/c/en/us/about/legal/cloud-and-software/software-terms.html.

You hereby acknowledge and agree that certain Software and/or features are
licensed for a particular term, that the license to such Software and/or
features is valid only for the applicable term and that such Software and/or
features may be shut down or otherwise terminated by Cisco after expiration
of the applicable license term (e.g., 90-day trial period). Cisco reserves
the right to terminate any such Software feature electronically or by any
other means available. While Cisco may provide alerts, it is your sole
responsibility to monitor your usage of any such term Software feature to
ensure that your systems and networks are prepared for a shutdown of the
Software feature.

cisco ISR4451-X/K9 (2RU) processor with 1784497K/6147K bytes of memory.
Processor board ID FDO2601A00G
4 Gigabit Ethernet interfaces
32768K bytes of non-volatile configuration memory.
4194304K bytes of physical memory.
7341807K bytes of flash memory at bootflash:.
0K bytes of WebUI ODM Files at webui:.


Press RETURN to get started!


*Jan  5 08:03:00.000: %ISR_THROUGHPUT-6-LEVEL: Throughput level has been set to 1000000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/2, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0/0/3, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/0, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/2, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/0/3, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Fuji], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.9.6, RELEASE SOFTWARE (fc2)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2020 by Cisco Systems, Inc.
Compiled Wed 26-Aug-20 15:31 by mcpre
`,
  },
  {
    platform: "CSR1000V",
    release: "16.12.4",
    shown: `

              Restricted Rights Legend

Use, duplication, or disclosure by the Government is
subject to restrictions as set forth in subparagraph
(c) of the Commercial Computer Software - Restricted
Rights clause at FAR sec. 52.227-19 and subparagraph
(c) (1) (ii) of the Rights in Technical Data and Computer
Software clause at DFARS sec. 252.227-7013.

           Cisco Systems, Inc.
           170 West Tasman Drive
           San Jose, California 95134-1706

Cisco IOS Software [Gibraltar], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.12.4, RELEASE SOFTWARE (fc5)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2020 by Cisco Systems, Inc.
Compiled Thu 09-Jul-20 21:49 by mcpre

This software version supports only Smart Licensing as the software licensing mechanism.

PLEASE READ THE FOLLOWING TERMS CAREFULLY. INSTALLING THE LICENSE OR
LICENSE KEY PROVIDED FOR ANY CISCO SOFTWARE PRODUCT, PRODUCT FEATURE,
AND/OR SUBSEQUENTLY PROVIDED SOFTWARE FEATURES (COLLECTIVELY, THE
"SOFTWARE"), AND/OR USING SUCH SOFTWARE CONSTITUTES YOUR FULL
ACCEPTANCE OF THE FOLLOWING TERMS. YOU MUST NOT PROCEED FURTHER IF YOU
ARE NOT WILLING TO BE BOUND BY ALL THE TERMS SET FORTH HEREIN.

Your use of the Software is subject to the Cisco End User License Agreement
(EULA) and any relevant supplemental terms (SEULA) found at
http://www.cisco.com/c/en/us/about/legal/cloud-and-software/software-terms.html.

You hereby acknowledge and agree that certain Software and/or features are
licensed for a particular term, that the license to such Software and/or
features is valid only for the applicable term and that such Software and/or
features may be shut down or otherwise terminated by Cisco after expiration
of the applicable license term (e.g., 90-day trial period). Cisco reserves
the right to terminate any such Software feature electronically or by any
other means available. While Cisco may provide alerts, it is your sole
responsibility to monitor your usage of any such term Software feature to
ensure that your systems and networks are prepared for a shutdown of the
Software feature.

cisco CSR1000V (VXE) processor (revision VXE) with 2080230K/3075K bytes of memory.
Processor board ID FDO2601A00G
3 Gigabit Ethernet interfaces
32768K bytes of non-volatile configuration memory.
3978344K bytes of physical memory.
6188032K bytes of virtual hard disk at bootflash:.
0K bytes of WebUI ODM Files at webui:.


Press RETURN to get started!


*Jan  5 08:03:00.000: %VXE_THROUGHPUT-6-LEVEL: Throughput level has been set to 1000 kbps
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_READY: Smart Agent for Licensing is initialized
*Jan  5 08:03:00.000: %SMART_LIC-6-AGENT_ENABLED: Smart Agent for Licensing is enabled
*Jan  5 08:03:00.000: %SMART_LIC-6-EXPORT_CONTROLLED: Usage of export controlled features is not allowed
*Jan  5 08:03:00.000: %VOICE_HA-7-STATUS: CUBE HA-supported platform detected.
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet1, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet2, changed state to up
*Jan  5 08:03:00.000: %LINK-3-UPDOWN: Interface GigabitEthernet3, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet1, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet2, changed state to up
*Jan  5 08:03:00.000: %LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet3, changed state to up
*Jan  5 08:03:00.000: %SYS-5-CONFIG_I: Configured from memory by console
*Jan  5 08:03:00.000: %SYS-5-RESTART: System restarted --
Cisco IOS Software [Gibraltar], Virtual XE Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 16.12.4, RELEASE SOFTWARE (fc5)
Technical Support: http://www.cisco.com/techsupport
Copyright (c) 1986-2020 by Cisco Systems, Inc.
Compiled Thu 09-Jul-20 21:49 by mcpre
`,
  },
];

test.each(CASES)("$platform on $release", async ({ platform, release, shown }) => {
  expect(await booted(platform, release)).toBe(shown);
});

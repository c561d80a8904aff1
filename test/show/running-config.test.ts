import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configurationText, showRunningConfig } from "../../src/show/running-config/running-config.ts";
import { viewOf } from "../../src/show/view.ts";
import { labWith, type, typed } from "../support/type.ts";

const DEFAULT = readFileSync(new URL("fixtures/running-config-default-lab.txt", import.meta.url), "utf8");

test("the running configuration of the default lab", () => {
  expect(typed("show running-config")).toBe(`Router#show running-config\n${DEFAULT}Router#`);
});

// CLI §9: bytes from the first `!` through `end` and its line end, with LF, and one more.
test("the size is the true size", () => {
  const shown = showRunningConfig(viewOf(labWith({ startup: "banner motd ^Cgrüß^C\nhostname Lab\n" }), "Router"));
  const [, told = "", body = ""] =
    /^Building configuration\.\.\.\n\nCurrent configuration : (\d+) bytes\n(!.*end\n)\n$/s.exec(shown) ?? [];
  expect(Number(told)).toBe(Buffer.byteLength(body) + 1);
});

test("the head tells the last change and the last save, with who logged in", () => {
  const lab = labWith({ startup: "username ann privilege 15 nopassword\nline con 0\n login local\n" });
  const { screen } = type(lab, [
    "ann",
    "conf t",
    "hostname R1",
    "end",
    "show run | include ^! [LN]",
    "write",
    "show run | i ^! [LN]",
  ]);
  expect(screen).toBe(`Username: ann
*Jan  5 08:00:00.000: %SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: ann] [Source: LOCAL] [localport: 0] at 08:00:00 UTC Mon Jan 5 2026
Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#hostname R1
R1(config)#end
*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by ann on console
R1#show run | include ^! [LN]
! Last configuration change at 08:00:00 UTC Mon Jan 5 2026 by ann
R1#write
Building configuration...
[OK]
*Jan  5 08:00:00.000: %SYS-6-PRIVCFG_ENCRYPT_SUCCESS: Successfully encrypted private config file
R1#show run | i ^! [LN]
! Last configuration change at 08:00:00 UTC Mon Jan 5 2026 by ann
! NVRAM config last updated at 08:00:00 UTC Mon Jan 5 2026 by ann
R1#`);
});

test("brief leaves the bodies of certificates out, linenum counts", () => {
  expect(typed("show run brief | section chain")).toBe(`Router#show run brief | section chain
crypto pki certificate chain SLA-TrustPoint
 certificate ca 01
Router#`);
  expect(typed("show run linenum | include : (version|end)$|: hostname")).toBe(
    `Router#show run linenum | include : (version|end)$|: hostname
     9 : hostname Router
   202 : end
Router#`,
  );
});

test("an interface that doesn't exist is an unknown word", () => {
  expect(typed("show running-config interface Loopback7")).toBe(
    "Router#show running-config interface Loopback7\n                                     ^\n% Invalid input detected at '^' marker.\n\nRouter#",
  );
});

test("what is saved is what is shown", () => {
  const lab = type(labWith(), ["enable", "write memory"]).lab;
  const view = viewOf(lab, "Router");
  expect(view.device.nvram.startup).toBe(configurationText(view));
});

test("all tells defaults too, where nothing else is said", () => {
  const screen = typed(
    "conf t",
    "no logging console",
    "line con 0",
    "length 0",
    "end",
    "show run all | in destination address http|logging|length|redirects",
  )
    .split("\n")
    .slice(8)
    .join("\n");
  expect(screen).toBe(`logging buffered 4096 debugging
no logging console
logging monitor debugging
logging on
  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService
 ip redirects
 ip redirects
 ip redirects
logging trap informational
logging facility local7
 length 0
 length 24
 length 24
Router#`);
});

/** CUBE and the Smart Agent: what is asked for, logged, blocked and resumed (STATE §1.3, SYSLOG §3, §6). */
import { produce } from "immer";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { type EvalNotice, tellCube } from "../../src/device/licensing/cube-licences.ts";
import { advance } from "../../src/lab/advance.ts";
import { type Change, change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { takeSaid } from "../../src/lab/said.ts";
import { labWith, type } from "../support/type.ts";

const log = ({ said }: { readonly said: readonly { readonly message: { readonly text: string } }[] }) =>
  said.map(({ message }) => message.text.replace(/^\*Jan +\d+ /, ""));

/** The Smart Agent tells CUBE something; what is logged. */
function told(lab: Lab, notice: EvalNotice): { lab: Lab; heard: string[] } {
  const next = produce(lab, (draft) => {
    const device = draft.devices.Router;
    if (device) tellCube(device, notice, draft.now);
  });
  const { lab: quiet, said } = takeSaid(next);
  return { lab: quiet, heard: log({ said }) };
}

const calls = (n: number): Change => ({ kind: "calls", device: "Router", calls: "standard", n });
const attempt = (n: number): Change => ({ kind: "attempt", device: "Router", n });

test("the evaluation period is told in days, then in hours, and when it is over SIP stops", () => {
  let lab = change(labWith({ release: "16.12.4" }), calls(20), engine).lab;
  const hear = (notice: EvalNotice) => {
    const next = told(lab, notice);
    lab = next.lab;
    return next.heard;
  };
  const expiring = (left: number) => hear({ kind: "expiring", left });
  expect([60 * DAY, DAY, 23 * HOUR, HOUR].flatMap(expiring)).toEqual([
    "08:00:00.000: %SIP-3-LICENSING: The evaluation period is about to expire in 60 days!",
    "08:00:00.000: %SIP-3-LICENSING: The evaluation period is about to expire in 1 days!",
    "08:00:00.000: %SIP-3-LICENSING: The evaluation period is about to expire in 23 hours!",
    "08:00:00.000: %SIP-3-LICENSING: The evaluation period is about to expire in 1 hours!",
  ]);
  expect(change(lab, attempt(3), engine).text).toBe("3 accepted.");
  expect(hear({ kind: "expired" })).toEqual(["08:00:00.000: %SIP-3-LICENSING: Evaluation period has expired!"]);
  expect(lab.devices.Router?.meter.load.at(-1)?.standard).toBe(0);
  const blocked = change(lab, attempt(2), engine);
  expect(blocked.text).toBe("0 accepted, 2 blocked.");
  const block = "08:00:00.000: %CUBE-1-LICENSING: SIP-SIP call blocked due to CUBE Licensing Enforcement";
  expect(log(blocked)).toEqual([block, block]);
  expect(change(lab, calls(1), engine).text).toBe(
    "No calls: SIP service is down (the evaluation period is over and the router is not registered).",
  );
  expect(change(blocked.lab, attempt(2), engine).lab.devices.Router?.meter.attempts).toEqual({
    accepted: 0,
    blocked: { "eval expired": 4 },
  });
  expect(hear({ kind: "over" })).toEqual([]);
  expect(change(lab, calls(1), engine).error).toBeUndefined();
});

test("counters of blocked calls and the words for the service", () => {
  const startup = "license boot level uck9\nvoice service voip\n mode border-element license capacity 25\nsip-ua\n";
  const expired = told(labWith({ release: "17.1.1", startup }), { kind: "expired" }).lab;
  const { lab } = change(expired, attempt(7), engine);
  expect(type(lab, ["enable", "show cube status", "show sip service"]).screen).toBe(`Router>enable
Router#show cube status
CUBE-Version : 12.7.0
SW-Version : 17.1.1, Platform ISR4321/K9
HA-Type : none
Licensed-Capacity : 25
Calls blocked (Smart Licensing Not Configured) : 0
Calls blocked (Smart Licensing Eval Expired) : 7
Router#show sip service
SIP service is shut by licensing: evaluation period has expired
Router#`);
});

test("17.2.1r tells the status of a blocked service, and no counters", () => {
  const { lab } = told(labWith({ release: "17.2.1r" }), { kind: "expired" });
  expect(type(lab, ["enable", "show voice sip license status", "show cube status"]).screen).toBe(`Router>enable
Router#show voice sip license status
Host Name: Router
Current Time: Jan 5 2026 08:00:00 UTC
SIP service: blocked due to eval expiry
License request interval: 7 Day(s)
Next request at: Jan 12 2026 07:50:00 UTC
Router#show cube status
CUBE-Version : 12.8.0
SW-Version : 17.2.1r, Platform ISR4321/K9
HA-Type : none
Router#`);
});

test("where CUBE is used by right, and in policy mode, the evaluation period is nothing to it", () => {
  for (const release of ["16.10.1a", "17.6.1a"]) {
    const { lab, heard } = told(labWith({ release }), { kind: "expired" });
    expect(heard).toEqual([]);
    expect(change(lab, attempt(1), engine).text).toBe("1 accepted.");
  }
});

test("a call that is blocked by the configuration is no matter of licensing", () => {
  const { lab } = type(labWith({ release: "16.12.4" }), [
    "enable",
    "configure terminal",
    "voice service voip",
    "shutdown",
  ]);
  const blocked = change(lab, attempt(2), engine);
  expect([blocked.text, log(blocked)]).toEqual(["0 accepted, 2 blocked.", []]);
});

const secure = (n: number): Change => ({ kind: "calls", device: "Router", calls: "standard", n, secure: true });
const UC_SEC = "license boot level uck9\nlicense boot level securityk9\nsip-ua\n";

// First document, "Platform Licensing".
test.each([
  ["uck9 alone", {}, 1, "No calls: secure sessions need license boot level securityk9."],
  ["uck9 and securityk9", { startup: UC_SEC }, 250, undefined],
  ["more than 250 of them", { startup: UC_SEC }, 251, "No calls: more than 250 secure sessions need the HSEC licence."],
  ["platform licences assumed", { platformLicences: "assumed" }, 251, undefined],
  [
    "appx of a CSR1000V",
    { platform: "CSR1000V", release: "17.3.2", startup: "license boot level appx\nsip-ua\n" },
    1,
    "No calls: secure sessions need license boot level ax.",
  ],
  [
    "ax of a CSR1000V",
    { platform: "CSR1000V", release: "17.3.2", startup: "license boot level ax\nsip-ua\n" },
    1,
    undefined,
  ],
  [
    "advipservices of an ASR1001-X",
    { platform: "ASR1001-X", startup: "license boot level advipservices\nsip-ua\n" },
    300,
    undefined,
  ],
  [
    "a C8300 without a throughput",
    { platform: "C8300-1N1S-4T2X", startup: "license boot level network-essentials\nsip-ua\n" },
    1,
    "No calls: secure sessions need platform hardware throughput crypto.",
  ],
] as const)("secure sessions: %s", (_, options, n, text) => {
  const lab = labWith(options);
  expect(change(lab, secure(n), engine).text).toBe(text);
  expect(change(lab, calls(300), engine).error).toBeUndefined();
});

const PAIR = "license boot level uck9\nvoice service voip\n redundancy-group 1\nsip-ua\n";

test("a box of a pair logs what it asks for, from 17.6.1a on (SYSLOG §3)", () => {
  const hourOf = (release: string, startup: string) => {
    const lab = change(labWith({ release, startup }), calls(3), engine).lab;
    return log(advance(lab, lab.now + HOUR, engine)).filter((text) => text.includes("CUBE"));
  };
  expect(hourOf("17.6.1a", PAIR)).toEqual([
    "09:00:00.000: %CUBE-5-LICENSE_INFO: Requesting for 3 CUBE Enhanced trunk licenses",
  ]);
  expect(hourOf("17.4.1a", PAIR)).toEqual([]);
  expect(hourOf("17.6.1a", PAIR.replace(" redundancy-group 1\n", ""))).toEqual([]);
});

test("debug license feature cube tells of each request, while it is on", () => {
  const on = type(labWith(), ["enable", "debug license feature cube all"]);
  expect(on.screen).toBe(
    "Router>enable\nRouter#debug license feature cube all\nCUBE Smart Licensing Info/Error/Function debugs enabled\nRouter#",
  );
  const hour = (lab: Lab) => advance(change(lab, calls(9), engine).lab, lab.now + HOUR + MINUTE, engine);
  expect(log(hour(on.lab)).filter((text) => text.includes("CUBE"))).toEqual([
    "09:00:00.000: //CUBE-SL/Info/cube_sl_send_entitlement_request: Request successful for license_type: 0 and count 9.",
    "09:00:00.000: //CUBE-SL/Info/cube_license_request: Request successful for license CUBE_T_STD",
  ]);
  const off = type(on.lab, ["undebug all"]).lab;
  expect(log(hour(off)).filter((text) => text.includes("CUBE"))).toEqual([]);
});

test("licences have the tags of the release, and the names of the platform", () => {
  const summary = (release: string, platform: string, level: string) => {
    const startup = `license boot level ${level}\nvoice service voip\nsip-ua\n`;
    let lab = change(labWith({ release, platform, startup, platformLicences: "assumed" }), calls(5), engine).lab;
    lab = change(lab, { kind: "calls", device: "Router", calls: "vgw", n: 2 }, engine).lab;
    lab = change(lab, { kind: "calls", device: "Router", calls: "enhanced", n: 1 }, engine).lab;
    const { entitlements } = advance(lab, lab.now + HOUR, engine).lab.devices.Router?.agent ?? { entitlements: [] };
    return entitlements.map(({ name, tag, count }) => `${name} (${tag}) ${count}`).slice(-3);
  };
  expect(summary("17.6.1a", "ISR4321/K9", "uck9")).toEqual([
    "CUBE_T_STD (CUBE_T_STD) 5",
    "CUBE_T_RED (CUBE_T_RED) 1",
    "CUBE_T_VGW (CUBE_T_VGW) 2",
  ]);
  expect(summary("17.6.1a", "ASR1006-X", "advipservices")[0]).toBe("CUBE_Standard_Session (CUBE_T_STD) 5");
  expect(summary("17.18.1a", "C8000V", "network-essentials")).toEqual([
    "CUBE_TS_STD (CUBE_TS_STD) 5",
    "CUBE_TS_ENH (CUBE_TS_ENH) 1",
    "CUBE_T_VGW (CUBE_T_VGW) 2",
  ]);
});

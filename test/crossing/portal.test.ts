/** The server's side of an upgrade: who is trusted, what is converted, what is reserved (UPGRADE §1; CSSM §1.3). */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { licencePools } from "../../src/cssm/licences.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { allReports } from "../../src/licensing/policy/rum.ts";
import { booted, enter, later, made, printed, router, routerOn, STATES } from "./router.ts";

const PLATFORM_LICENCE = "ISR_1100_8P_UnifiedCommunication";
const STANDARD = "CUBE v14 Trunk Standard Session";

const pool = (lab: Lab, name: string) => licencePools(lab.cssm, "Default").find(({ licence }) => licence === name);
const events = (lab: Lab): readonly string[] => lab.cssm.events.map(({ message }) => message);
const begun = (release: string, state: string, cube = ""): Lab => {
  const lab = STATES[state]?.(routerOn(release, { cube }));
  if (lab === undefined) throw new Error(`no state ${state}`);
  return lab;
};

test("a registration is converted to trust with the first usage, once", () => {
  const lab = later(booted(begun("16.12.4", "registered"), "17.6.1a"), 40 * DAY);
  expect(
    lab.cssm.instances.map(({ trustedAt, registeredAt, versions }) => [
      trustedAt !== undefined,
      registeredAt,
      versions,
    ]),
  ).toEqual([[true, undefined, undefined]]);
  expect(events(lab).filter((message) => message.includes("converted to trust"))).toEqual([
    "The registration of PID:C1111-8P,SN:FDO2601A00G was converted to trust.",
  ]);
});

test("without trust, an instance that is still listed as registered may not report", () => {
  const reset = booted(
    STATES.registered?.(routerOn("16.12.4", { upgradeTransport: "reset" })) ?? routerOn("16.12.4"),
    "17.6.1a",
  );
  const smart = enter(reset, "configure terminal", "license smart transport smart", "end", "license smart sync all");
  const lab = later(smart, HOUR);
  expect(router(lab).agent.reporting.lastPush).toBe(undefined);
  expect(events(lab).at(-1)).toBe(
    "Usage of PID:C1111-8P,SN:FDO2601A00G was refused: the product instance is not trusted.",
  );
  const trusted = later(enter(smart, "license smart trust idtoken TOKEN local"), 10 * MINUTE);
  expect(trusted.cssm.instances.map(({ trustedAt, registeredAt }) => [trustedAt !== undefined, registeredAt])).toEqual([
    [true, undefined],
  ]);
});

test("licences by right are converted with the first acknowledged usage, into the account, once per router", () => {
  const before = booted(begun("16.9.6", "as it is"), "17.15.1a");
  expect(pool(before, PLATFORM_LICENCE)?.purchased).toBe(10);
  const lines = ["configure terminal", "license smart transport smart", "license smart url default", "end"];
  const trusted = later(enter(before, ...lines, "license smart trust idtoken TOKEN local"), HOUR);
  expect(pool(trusted, PLATFORM_LICENCE)?.purchased).toBe(11);
  expect(printed(trusted, "show license data conversion")).toBe(
    "Router#show license data conversion\n" +
      "License Conversion:\n" +
      "  Automatic Conversion Enabled: True\n" +
      "  Status: Successful on Jan 05 08:10:02 2026 UTC\n" +
      "  Last Data Push: Jan 05 08:10:02 2026 UTC\n" +
      "  Last File Export: <none>\n",
  );
  expect(events(trusted).filter((message) => message.includes("converted"))).toEqual([
    "Licenses of PID:C1111-8P,SN:FDO2601A00G were converted.",
  ]);
  const again = later(booted(trusted, "17.18.1a"), 40 * DAY);
  expect(pool(again, PLATFORM_LICENCE)?.purchased).toBe(11);
});

test("what was converted by command before is told, and not converted again", () => {
  const converted = later(enter(begun("16.10.1a", "registered"), "license smart conversion start"), MINUTE);
  const lab = later(booted(converted, "17.6.1a"), HOUR);
  expect(pool(lab, PLATFORM_LICENCE)?.purchased).toBe(11);
  expect(printed(lab, "show license data conversion")).toBe(
    "Router#show license data conversion\n" +
      "License Conversion:\n" +
      "  Automatic Conversion Enabled: True\n" +
      "  Status: Successful on Jan 05 08:01:01 2026 UTC\n",
  );
});

test("registered by its trust after a downgrade: the licences of the older release are asked for", () => {
  const lab = later(booted(begun("17.6.1a", "trusted, five calls"), "16.12.4"), MINUTE);
  expect(lab.cssm.instances.map(({ versions, inUse }) => ({ versions, inUse }))).toEqual([
    { versions: ["V12", "V14", "Flex"], inUse: { [PLATFORM_LICENCE]: 1 } },
  ]);
  expect(events(lab).at(-1)).toBe('The product instance "Router" was registered by its trust.');
});

test("an upgrade tells the portal which generations entitle it: V12 no longer does on 17.3.1a", () => {
  const lab = booted(begun("16.12.4", "registered", " license capacity 5"), "17.3.1a");
  expect(lab.cssm.instances.map(({ versions }) => versions)).toEqual([["V14", "Flex"]]);
});

test("what is reserved on an upgraded router is not counted twice when it is used", () => {
  const reserved = booted(begun("16.12.4", "V14 reserved"), "17.6.1a");
  const calls = later(made(reserved, { kind: "calls", device: "Router", calls: "standard", n: 15 }), 2 * HOUR);
  const saved = enter(calls, "license smart save usage all file bootflash:usage.txt");
  const lab = made(saved, { kind: "upload", device: "Router", file: "bootflash:usage.txt" });
  expect(lab.cssm.instances[0]?.inUse.CUBE_T_STD).toBe(15);
  expect(pool(lab, STANDARD)?.inUse).toBe(15);
  expect(pool(lab, PLATFORM_LICENCE)?.inUse).toBe(1);
});

test("a reservation returned in policy mode, by its code or by a message", () => {
  const lab = booted(begun("16.12.4", "V14 reserved"), "17.6.1a");
  const off = printed(lab, "license smart authorization return local online");
  expect(off).toBe(
    "Router#license smart authorization return local online\nThe current transport type does not support this feature\n",
  );
  const lines = ["configure terminal", "license smart transport smart", "license smart url default", "end"];
  const trusted = later(enter(lab, ...lines, "license smart trust idtoken TOKEN local"), 10 * MINUTE);
  const back = later(enter(trusted, "license smart authorization return local online"), MINUTE);
  expect(back.cssm.reservations?.map(({ state }) => state)).toEqual(["returned"]);
  expect(back.cssm.instances.map(({ reserved, trustedAt }) => [reserved, trustedAt !== undefined])).toEqual([
    [undefined, true],
  ]);
});

// UPGRADE §1: W4 to W5.
test("usage that was recorded is kept from release to release, with its numbers", () => {
  const before = begun("17.6.1a", "trusted, five calls");
  const after = later(booted(before, "17.9.4"), HOUR);
  const ids = (lab: Lab): readonly number[] => allReports(router(lab).agent).map(({ id }) => id);
  expect(ids(after).slice(0, ids(before).length)).toEqual(ids(before));
  expect(ids(after).length).toBeGreaterThan(ids(before).length);
});

test("the agent's event log goes on through both modes", () => {
  const up = booted(begun("16.12.4", "registered"), "17.6.1a");
  const down = booted(later(up, HOUR), "17.3.1a");
  const names = (router(down).legacy?.eventLog ?? []).map(({ name }) => name);
  const boots = names.filter((name) => name === "SAEVT_INIT_START").length;
  expect([boots, names.includes("SAEVT_REGISTER_SUCCESS"), names.includes("SAEVT_RUM_ACK")]).toEqual([3, true, true]);
});

// UPGRADE §1, On-Prem: the address of the older transport answers nothing; CSLU's, with the account, does.
test("registered through On-Prem, and upgraded: reports get through when the transport is CSLU", () => {
  const begin = routerOn("16.12.4", {
    config:
      "ip host ssm.example.com 192.0.2.70\nlicense smart transport smart\nlicense smart url https://ssm.example.com/SmartTransport\n",
  });
  const given = made(begin, { kind: "server", server: "on-prem", action: { what: "token" } });
  const registered = later(enter(given, `license smart register idtoken ${given.lastToken}`, "write memory"), MINUTE);
  expect(registered.cssm.instances.map(({ through }) => through)).toEqual(["on-prem"]);
  const failing = later(booted(registered, "17.3.3"), 5 * MINUTE);
  const url = "license smart url cslu https://ssm.example.com/cslu/v1/pi/Default-1";
  const mended = enter(
    failing,
    "configure terminal",
    "license smart transport cslu",
    url,
    "end",
    "license smart sync all",
  );
  const log = printed(later(mended, HOUR), "show logging | include COMM_").split("\n").slice(1, -1);
  expect(log.map((line) => line.slice(line.indexOf("%")))).toEqual([
    "%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : Received empty response from server",
    "%SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart License Utility (CSLU) restored",
  ]);
  const told = later(mended, HOUR).cssm.instances;
  expect(told.map(({ through, trustedAt }) => [through, trustedAt !== undefined])).toEqual([[undefined, true]]);
});

test("CSSM knows no registration that On-Prem gave: upgraded, and turned to CSSM, the router is refused", () => {
  const begin = routerOn("16.12.4", {
    config:
      "ip host ssm.example.com 192.0.2.70\nlicense smart transport smart\nlicense smart url https://ssm.example.com/SmartTransport\n",
  });
  const given = made(begin, { kind: "server", server: "on-prem", action: { what: "token" } });
  const registered = later(enter(given, `license smart register idtoken ${given.lastToken}`, "write memory"), MINUTE);
  const direct = enter(booted(registered, "17.6.1a"), "configure terminal", "license smart url default", "end");
  expect(events(later(direct, 10 * MINUTE)).at(-1)).toBe(
    "Usage of PID:C1111-8P,SN:FDO2601A00G was refused: the product instance is not trusted.",
  );
});

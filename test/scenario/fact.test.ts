import { expect, test } from "vitest";
import { HOUR } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab, defaultStartup } from "../../src/lab/default-lab.ts";
import { checkFact, parseFact } from "../../src/scenario/fact.ts";
import { KNOWN_FACTS } from "../../src/scenario/known-facts.ts";
import { labWith } from "../support/type.ts";

const busy = change(labWith(), { kind: "calls", device: "Router", calls: "standard", n: 7 }, engine).lab;
const LAB = advance(busy, busy.now + 2 * HOUR, engine).lab;

const cases: [text: string, holds: boolean, actual: string][] = [
  ["cube.sip.service is up", true, "up"],
  ["cube.sip.service is not up", false, "up"],
  ["Router cube.sip.service is down", false, "up"],
  ["cube.calls.standard is 7", true, "7"],
  ["cube.calls.standard is at least 7", true, "7"],
  ["cube.calls.standard is at most 6", false, "7"],
  ["licensing.trust exists", true, "none"],
  ["licensing.trust is none", true, "none"],
  ["licensing.ack is due", true, "due"],
  ["licensing.ack.last is none", true, "none"],
  ["licensing.ack.last does not exist", true, "none"],
  ["licensing.ack.deadline is before 2026-04-06", true, "2026-04-05T09:00:00Z"],
  ["licensing.ack.deadline is after 2026-04-06", false, "2026-04-05T09:00:00Z"],
  ["licensing.licences is uck9, CUBE_T_STD", true, "uck9, CUBE_T_STD"],
  ["devices.Router.release is 17.6.1a", true, "17.6.1a"],
  ["devices.Router.agent.trust exists", false, "none"],
  ["devices.Router.agent.entitlements[CUBE_T_STD].count is 7", true, "7"],
  ["devices.Router.agent.entitlements[0].name is uck9", true, "uck9"],
  ["devices.Router.lines.con 0.state is idle", true, "idle"],
  ["network.hosts.tools.cisco.com.icmp is true", true, "true"],
  ["now is 2026-01-05T10:00:00Z", true, "2026-01-05T10:00:00Z"],
  ["devices.Nowhere.release does not exist", true, "none"],
];

test.each(cases)("%s", (text, holds, actual) => {
  const fact = parseFact(text);
  if (fact === undefined || fact === "unknown") throw new Error(`no fact: ${text}`);
  expect(checkFact(LAB, "Router", fact)).toEqual({ holds, actual });
});

test("what is no fact", () => {
  expect(["cube.sip.service", "cube.sip.service up", "licensing.ack is before soon", ""].map(parseFact)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["the.weather is fine", "Router the.weather is fine"].map(parseFact)).toEqual(["unknown", "unknown"]);
});

test("every known fact can be read of every router", () => {
  const read = Object.entries(KNOWN_FACTS).map(([name, { read }]) => [name, read(LAB, "Router")]);
  expect(Object.fromEntries(read)).toEqual({
    "cube.sip.service": "up",
    "cube.sip.state": "up",
    "cube.calls.standard": "7",
    "cube.calls.enhanced": "0",
    "cube.calls.vgw": "0",
    "cube.calls.accepted": "0",
    "cube.calls.blocked": "0",
    "licensing.trust": "none",
    "licensing.ack": "due",
    "licensing.ack.deadline": "2026-04-05T09:00:00Z",
    "licensing.ack.last": undefined,
    "licensing.push.last": undefined,
    "licensing.policy": "default",
    "licensing.transport": "cslu",
    "licensing.communication": "failing",
    "licensing.licences": "uck9, CUBE_T_STD",
    "licensing.registration": undefined,
    "licensing.authorization": undefined,
    "device.release": "17.6.1a",
    "device.platform": "ISR4321/K9",
    "device.power": "on",
    "device.hostname": "Router",
    "device.configuration": "saved",
  });
});

test("facts of a router that registers, and none of those that came later", () => {
  const spec = defaultLab();
  const [device] = spec.devices;
  if (device === undefined) throw new Error("the default lab has a router");
  const startup = defaultStartup(device.platform, 0);
  const lab = buildLab({ ...spec, devices: [{ ...device, release: "16.12.4", startup }] }, engine);
  const read = Object.entries(KNOWN_FACTS).map(([name, { read }]) => [name, read(lab, "Router")]);
  expect(Object.fromEntries(read)).toMatchObject({
    "licensing.registration": "unregistered",
    "licensing.authorization": "evaluation",
    "licensing.licences": "ISR_4321_UnifiedCommunication",
    "licensing.trust": undefined,
    "licensing.ack": undefined,
    "licensing.policy": undefined,
  });
});

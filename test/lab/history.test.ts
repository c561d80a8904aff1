import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { diffLabs, diffText } from "../../src/lab/diff.ts";
import {
  checkpoint,
  forgetAfter,
  type History,
  NO_HISTORY,
  pastOf,
  remember,
  rewindBy,
  rewindTo,
} from "../../src/lab/history.ts";
import { requestTrust } from "../../src/lab/smart/smart.ts";
import { Drive, engine, labOf } from "./lab-fixture.ts";

test("a checkpoint is the lab whole", () => {
  const drive = new Drive(labOf());
  let history = checkpoint(NO_HISTORY, "start", drive.lab);
  const start = drive.lab;
  drive.pass(HOUR);
  history = checkpoint(history, "later", drive.lab);
  expect([rewindTo(history, "start"), rewindTo(history, "later"), rewindTo(history, "never")]).toEqual([
    start,
    drive.lab,
    undefined,
  ]);
});

test("going back by time gives the lab as it was then, also between events", () => {
  const drive = new Drive(labOf());
  let history: History = remember(NO_HISTORY, drive.lab);
  const token = drive.token();
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: false }));
  history = remember(history, drive.lab);
  const between = new Drive(drive.lab).pass(2 * MINUTE).lab;
  drive.pass(HOUR);
  history = remember(history, drive.lab);
  expect(rewindBy(history, drive.lab, 58 * MINUTE, engine)).toEqual(between);
  expect(rewindBy(history, drive.lab, 0, engine)).toEqual(drive.lab);
  expect(rewindBy(history, drive.lab, 2 * HOUR, engine)).toBe(undefined);
  expect(pastOf(forgetAfter(history, between.now)).map(({ now }) => drive.lab.now - now)).toEqual([HOUR, HOUR]);
  expect(remember(history, drive.lab)).toBe(history);
});

test("of small events the last of each second is kept", () => {
  const { lab } = new Drive(labOf());
  const at = (passed: number) => ({ ...lab, now: lab.now + passed });
  let history = remember(NO_HISTORY, lab);
  for (const passed of [0, 300, 600, 900, 1_200, 1_900, 5_000]) history = remember(history, at(passed), true);
  history = remember(history, at(5_100));
  history = remember(history, at(5_200), true);
  for (let passed = 6_000; passed < 206_000; passed += 2_000) history = remember(history, at(passed), true);
  const kept = pastOf(history).map(({ now }) => now - lab.now);
  expect(kept.slice(0, 8)).toEqual([0, 900, 1_900, 5_000, 5_100, 6_000, 8_000, 10_000]);
  expect(kept.length).toBe(105);
});

test("differences are paths and values, times as dates", () => {
  const drive = new Drive(labOf());
  const before = drive.lab;
  drive.token();
  drive.change({ kind: "calls", device: "Router", calls: "standard", n: 5 });
  drive.change({ kind: "network", server: "tools.cisco.com", aspect: "icmp", up: false });
  const token = /text: none -> (.{60})/.exec(
    diffText(before, drive.lab).find((line) => line.includes(".text:")) ?? "",
  )?.[1];
  expect(
    diffText(before, drive.lab).map((line) =>
      line.replaceAll(drive.lab.lastToken ?? "", "TOKEN").replaceAll(token ?? "", "TOK"),
    ),
  ).toEqual([
    "devices.Router.meter.load[0].standard: 0 -> 5",
    "devices.Router.meter.calls.started: 0 -> 5",
    "devices.Router.meter.calls.batches.standard[0].at: none -> 2026-01-05T08:00:00Z",
    "devices.Router.meter.calls.batches.standard[0].first: none -> 1",
    "devices.Router.meter.calls.batches.standard[0].n: none -> 5",
    "cssm.tokens[TOKEN].text: none -> TOK...",
    "cssm.tokens[TOKEN].virtualAccount: none -> Default",
    "cssm.tokens[TOKEN].createdAt: none -> 2026-01-05T08:00:00Z",
    "cssm.tokens[TOKEN].expiresAt: none -> 2026-02-04T08:00:00Z",
    "cssm.tokens[TOKEN].maxUses: none -> 10",
    "cssm.tokens[TOKEN].uses: none -> 0",
    "cssm.tokens[TOKEN].exportControlled: none -> false",
    "cssm.tokens[TOKEN].description: none -> ",
    "cssm.events[0].at: none -> 2026-01-05T08:00:00Z",
    "cssm.events[0].type: none -> Token",
    'cssm.events[0].message: none -> A token of virtual account "Default" was created.',
    "cssm.events[0].user: none -> CSSM",
    "cssm.serial: 0 -> 1",
    "network.hosts.tools.cisco.com.icmp: true -> false",
    "lastToken: none -> TOK...",
  ]);
});

test("equal labs have no differences; what went away is told too", () => {
  const drive = new Drive(labOf());
  const before = drive.lab;
  expect(diffLabs(before, structuredClone(before))).toEqual([]);
  drive.configure("hostname R2\n");
  const gone = diffText(before, drive.lab);
  expect(gone).toEqual([
    "devices.Router.config[hostname Router]: hostname Router -> none",
    "devices.Router.config[license boot level uck9]: license boot level uck9 -> none",
    "devices.Router.config[license smart transport smart]: license smart transport smart -> none",
    "devices.Router.config[ip name-server 192.0.2.53]: ip name-server 192.0.2.53 -> none",
    "devices.Router.config[interface GigabitEthernet0/0/0]: interface GigabitEthernet0/0/0 -> none",
    "devices.Router.config[ip route 0.0.0.0 0.0.0.0 192.0.2.1]: ip route 0.0.0.0 0.0.0.0 192.0.2.1 -> none",
    "devices.Router.config[config voice service voip]: voice service voip -> none",
    "devices.Router.config[dial-peer voice 1 voip]: dial-peer voice 1 voip -> none",
    "devices.Router.config[hostname R2]: none -> hostname R2",
  ]);
});

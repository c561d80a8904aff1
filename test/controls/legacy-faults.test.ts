/** Faults of a router that registers: what each observer sees, that it goes away, and that the advice of :why ends it. */
import { expect, test } from "vitest";
import { STEP } from "../../src/lab/why/index.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";
import { type LegacyCase, legacyCases } from "./legacy-fault-cases.ts";

const CLOUD = [
  "ip name-server 192.0.2.53",
  "interface GigabitEthernet1",
  "ip address 192.0.2.10 255.255.255.0",
  "no shutdown",
  "ip route 0.0.0.0 0.0.0.0 192.0.2.1",
];

async function brokenDesk({ platform, before, breaks }: LegacyCase): Promise<Desk> {
  const startup = "logging buffered 100000\nend\n";
  const device = { release: "17.2.1r", ...(platform === undefined ? {} : { platform }) };
  const desk = new Desk(labWith({ startup, device }));
  if (platform !== undefined) await desk.configure(...CLOUD);
  await desk.configure("license smart transport callhome");
  await desk.type(...before, ...breaks);
  return desk;
}

/** Of each kind of message: successes, failures, dropped ones. */
async function statistics(desk: Desk): Promise<string[]> {
  const rows = await desk.type("show call-home smart-licensing statistics");
  return rows.slice(rows.findIndex((row) => row.startsWith("-----")) + 1).map((row) => {
    const [subtype, success, failed, , dropped] = row.split(/\s+/);
    return `${subtype} ${success} ${failed} ${dropped}`;
  });
}

const events = ({ live: { lab } }: Desk): string[] => lab.cssm.events.map(({ message }) => message);
const STATUS = "show license status | include Status: |Initial Reg|Failure reason|Communication Attempt: [SF]";

/** What concerns licensing: not keys, nor what a registration says of exports and of a configuration to save. */
const heard = (rows: readonly string[]): string[] =>
  messagesIn(rows).filter((message) => /SMART_LIC-(?!6-EXPORT|4-CONFIG)|SL_MESSAGE/.test(message));

/** The states of registration and authorization. */
async function standing(desk: Desk): Promise<string[]> {
  const rows = await desk.type("show license status | include Status: ");
  return rows.slice(1).map((row) => row.replace(/ on .*/, ""));
}
const WELL = ["  Status: REGISTERED", "  Status: AUTHORIZED"];

test.each(Object.entries(legacyCases))("%s: log, statistics, status and server tell it", async (_name, one) => {
  const desk = await brokenDesk(one);
  const before = events(desk).length;
  const log = heard(await desk.type(...one.tries));
  expect({
    log,
    statistics: await statistics(desk),
    status: (await desk.type(STATUS)).slice(1),
    server: events(desk).slice(before),
  }).toEqual({ log: one.log, statistics: one.statistics, status: one.status, server: one.server });
});

test.each(Object.entries(legacyCases))("%s: it goes away when it is mended", async (_name, one) => {
  const desk = await brokenDesk(one);
  await desk.type(...one.tries, ...one.mends, ":advance 2h");
  // What isn't tried again by itself is tried by hand.
  if (desk.device.legacy?.registration.state !== "registered") {
    await desk.type(":token", "license smart register idtoken $token");
  } else await desk.type("license smart renew auth");
  const failures = /FAILED|OUT_OF/;
  expect(heard(await desk.type(":advance 2h")).filter((message) => failures.test(message))).toEqual([]);
  expect(await standing(desk)).toEqual(WELL);
});

test.each(Object.entries(legacyCases))("%s: :why tells the cause, and its advice ends it", async (_name, one) => {
  const desk = await brokenDesk(one);
  await desk.type(...one.tries);
  const why = await desk.type(`:why ${one.topic}`);
  expect(why.at(-3)).toBe(one.because);
  expect([why.length >= 2, why.length <= 6]).toEqual([true, true]);
  await desk.type(
    ...(why
      .at(-1)
      ?.replace(/^To change it: /, "")
      .split(STEP) ?? []),
  );
  expect(await standing(desk)).toEqual(WELL);
});

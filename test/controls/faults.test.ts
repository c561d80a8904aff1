/** Every fault, by hand and by configuration: what each observer sees, that it goes away, and that the advice of :why ends it. */
import { expect, test } from "vitest";
import { STEP } from "../../src/lab/why/index.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";
import { type Case, cases } from "./fault-cases.ts";

/** A router set up as a case wants it, all well. */
async function deskFor({ setup, before = [] }: Case): Promise<Desk> {
  const desk = new Desk(labWith({ startup: "logging buffered 100000\nend\n" }));
  await desk.configure(...setup);
  await desk.type(...before);
  return desk;
}

const breakIt = (desk: Desk, { breaks }: Case) =>
  "fault" in breaks ? desk.type(`:fault ${breaks.fault} on`) : desk.configure(...breaks.config);
const mendIt = (desk: Desk, { breaks }: Case) =>
  "fault" in breaks ? desk.type(`:fault ${breaks.fault} off`) : desk.configure(...breaks.mends);

/** What statistics say of a kind of message: the counters, and the last reason that tech support knows. */
async function counted(desk: Desk, [subtype]: Case["counted"]): Promise<readonly [number, number, string]> {
  const rows = await desk.type("show call-home smart-licensing statistics");
  const [, success, fail] = rows.find((line) => line.startsWith(`${subtype} `))?.split(/\s+/) ?? [];
  const title = { USAGE: "Usage Reporting:", POLL: "Result Polling:", TRUST: "Trust Establishment:" }[subtype] ?? "";
  const tech = await desk.type("terminal length 0", "show license tech support | begin Communication Statistics");
  const reason = tech[tech.indexOf(title) + 3]?.replace("    Failure Reason: ", "") ?? "";
  return [Number(success ?? 0), Number(fail ?? 0), reason];
}

const eventsOf = ({ live: { lab } }: Desk): string[] => lab.cssm.events.map(({ message }) => message);

/** What comes after a failure has been overcome, of whatever kind it was. */
const AFTERWARDS = /COMM_RESTORED|TRUST_CODE_INSTALL_SUCCESS|SYSTEM_CLOCK_CHANGED|LINEPROTO|LINK-|CLOCKUPDATE/;

test.each(Object.entries(cases))(
  "%s: log, statistics, status and server tell it, and it goes away",
  async (_name, one) => {
    const desk = await deskFor(one);
    const [, success, fail] = one.counted;
    const [had, hadNot] = await counted(desk, one.counted);
    const status = await desk.type("show license status | include ACK received|Trust Code");
    const events = eventsOf(desk).length;
    await breakIt(desk, one);
    const heard = messagesIn(await desk.type(...one.tries));
    expect({
      log: heard.filter((message) => !AFTERWARDS.test(message)),
      counted: await counted(desk, one.counted),
      status: await desk.type("show license status | include ACK received|Trust Code"),
      server: eventsOf(desk).slice(events),
    }).toEqual({ log: one.log, counted: [had + success, hadNot + fail, one.reason], status, server: one.server });

    await mendIt(desk, one);
    const after = messagesIn(await desk.type(...one.tries, ":advance 2h"));
    const [, failsNow, reasonNow] = await counted(desk, one.counted);
    expect({
      log: after.filter((message) => !AFTERWARDS.test(message)),
      failed: failsNow - hadNot,
      reason: reasonNow,
      trusted: desk.device.agent.trust !== undefined,
      waits: desk.device.agent.reporting.pending,
    }).toEqual({ log: [], failed: fail, reason: "<none>", trusted: true, waits: undefined });
  },
);

test.each(Object.entries(cases))("%s: :why tells the cause, and its advice ends it", async (_name, one) => {
  const desk = await deskFor(one);
  const [topic, ...lines] = one.why;
  await breakIt(desk, one);
  await desk.type(...one.tries);
  const why = await desk.type(`:why ${topic}`);
  expect(why.filter((row) => lines.includes(row))).toEqual(lines);
  expect([why.length >= 2, why.length <= 6]).toEqual([true, true]);
  const advice =
    why
      .at(-1)
      ?.replace(/^To change it: /, "")
      .split(STEP) ?? [];
  const acks = desk.device.agent.reporting.lastAck ?? 0;
  await desk.type(...advice, ":advance 2h");
  const { trust, reporting } = desk.device.agent;
  expect({ trusted: trust !== undefined, acked: topic === "trust" || (reporting.lastAck ?? 0) > acks }).toEqual({
    trusted: true,
    acked: true,
  });
});

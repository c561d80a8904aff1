/** Outputs that are lists of the past, read back, are what the lab remembers. */
import { expect, test } from "vitest";
import { HOUR, MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { statistics } from "../../src/cube/statistics.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { type DataMap, parseShow } from "../../src/parse/index.ts";
import { viewOf } from "../../src/show/view.ts";
import { licenseDate } from "../../src/text/dates.ts";
import { labWith, type } from "../support/type.ts";

const RELEASES = ["17.2.1r", "17.3.2", "17.9.4"] as const;

/** A router that has called the server, and has calls. */
function used(release: string): Lab {
  const token = change(labWith({ release }), { kind: "token" }, engine).lab;
  const busy = change(token, { kind: "calls", device: "Router", calls: "standard", n: 12345 }, engine).lab;
  return advance(busy, busy.now + 3 * HOUR + 7 * MINUTE, engine).lab;
}

function shown(lab: Lab, command: string, id = command): DataMap {
  const before = type(lab, ["end", "enable", "terminal length 0"]).lab;
  const { screen } = type(before, [command]);
  const output = screen.slice(screen.indexOf("\n") + 1).replace(/\n[^\n]*$/, "\n");
  return parseShow(id, output) as DataMap;
}

test.each(RELEASES)("%s: charts hold the maxima that were measured", (release) => {
  const lab = used(release);
  const { device, now } = viewOf(lab, "Router");
  const [, charts] = Object.entries(shown(lab, "show voice sip license stats")).find(([title]) =>
    /^CUBE (?:Standard )?Trunk/.test(title),
  ) as [string, DataMap];
  const measured = statistics(device.meter, now).standard;
  const drawn = (kind: string) => (charts[kind] as DataMap[]).map(({ Max }) => Max);
  expect(drawn("60 seconds")).toEqual(measured.seconds.slice(0, 60).map(({ max }) => max));
  expect(drawn("60 minutes")).toEqual(measured.minutes.slice(0, 60).map(({ max }) => max));
  expect(drawn("72 hours")).toEqual(measured.hours.slice(0, 72).map(({ max }) => max));
  expect(Math.max(...(drawn("72 hours") as number[]))).toBe(12345);
});

test.each(RELEASES)("%s: events and messages", (release) => {
  const lab = used(release);
  const view = viewOf(lab, "Router");
  const { agent, legacy } = view.device;
  const events = (view.release.facts.licensing === "policy" ? agent : legacy)?.eventLog ?? [];
  const read = shown(lab, "show license eventlog")["Event Log"] as DataMap[];
  expect(read.map(({ Event, Time: _, entitlementTag: __, ...values }) => [Event, values])).toEqual(
    events.map(({ name, values }) => [name, Object.fromEntries(values.filter(([key]) => key !== "entitlementTag"))]),
  );
  expect(events.length).toBeGreaterThan(3);
  if (view.release.facts.licensing !== "policy") return;
  const history = shown(lab, "show license history message")["Message History (oldest to newest)"] as DataMap;
  const when = (at: number) => licenseDate(at, view.zone);
  expect((history["Usage Reporting"] as DataMap[]).map(({ REQUEST }) => REQUEST)).toEqual(
    (agent.history ?? []).filter(({ kind }) => kind === "usage").map(({ sentAt }) => when(sentAt)),
  );
});

test("what is short", () => {
  const lab = labWith({ release: "17.9.4" });
  expect(shown(lab, "show sip service")).toEqual({ "SIP Service": "up" });
  expect(shown(lab, "show install summary")).toEqual({
    Members: "R0",
    Shown: "Installed",
    Packages: [{ Type: "IMG", St: "C", "Filename/Version": "17.09.04.0.309" }],
    "Auto abort timer": "inactive",
  });
  expect(shown(lab, "show call-home smart-licensing statistics").Messages).toEqual([
    {
      "Msg Subtype": "USAGE",
      Success: 0,
      Failed: 1,
      Inqueue: 0,
      Dropped: 0,
      "Last-sent (GMT+00:00)": "2026-01-05 07:52:00",
    },
  ]);
  const group = ["redundancy", "application redundancy", "group 1", "name voice", "end"];
  const paired = type(lab, ["enable", "configure terminal", ...group]).lab;
  expect(shown(paired, "show redundancy application group")).toEqual({
    Groups: [{ "Group ID": 1, "Group Name": "voice", State: "INIT" }],
  });
  expect((shown(labWith({ release: "16.9.6" }), "show license").Features as DataMap[])[1]).toEqual({
    Feature: "uck9",
    Index: 2,
    "Period left": "Not Activated",
    "License Type": "EvalRightToUse",
    "License State": "Active, In Use, EULA not accepted",
    "License Count": "Non-Counted",
    "License Priority": "Medium",
  });
});

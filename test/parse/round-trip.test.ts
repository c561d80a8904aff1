/** What the parser reads in a show output is what the lab knows, worked out here from the state and not from the text. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { statistics } from "../../src/cube/statistics.ts";
import { transportSettings } from "../../src/device/settings/licensing.ts";
import { sipServiceOf } from "../../src/device/settings/voice.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { usageReporting } from "../../src/licensing/policy/reporting.ts";
import type { DataMap } from "../../src/parse/data.ts";
import { fieldsOf, parseShow } from "../../src/parse/index.ts";
import { viewOf } from "../../src/show/view.ts";
import { licenseDate, voiceDate } from "../../src/text/dates.ts";
import { labWith, type } from "../support/type.ts";

const RELEASES = ["17.3.2", "17.6.1a", "17.9.4", "17.12.4"] as const;

/** Ways a router of the field comes to have a past. */
const PASTS: Readonly<Record<string, (lab: Lab) => Lab>> = {
  "just started": (lab) => lab,
  "calls came and went": (lab) => {
    const busy = change(lab, { kind: "calls", device: "Router", calls: "standard", n: 21 }, engine).lab;
    return advance(busy, lab.now + 5 * HOUR, engine).lab;
  },
  "trust and a report": (lab) => {
    const token = change(lab, { kind: "token" }, engine).lab;
    const configured = type(token, [
      "enable",
      "configure terminal",
      "license smart transport smart",
      "license smart url default",
      "clock timezone CET 1",
      "end",
      `license smart trust idtoken ${token.lastToken} local`,
    ]).lab;
    return advance(configured, configured.now + 20 * MINUTE, engine).lab;
  },
  "no ACK ever": (lab) => {
    const busy = change(lab, { kind: "calls", device: "Router", calls: "enhanced", n: 3 }, engine).lab;
    return advance(busy, lab.now + 120 * DAY, engine).lab;
  },
};

const labs = RELEASES.flatMap((release) =>
  Object.entries(PASTS).map(([past, make]) => [release, past, make(labWith({ release }))] as const),
);

/** What a command prints, read back. */
function shown(lab: Lab, command: string): DataMap {
  const before = type(lab, ["end", "enable", "terminal length 0"]).lab;
  const { screen } = type(before, [command]);
  const output = screen.slice(screen.indexOf("\n") + 1).replace(/\n[^\n]*$/, "\n");
  return parseShow(command, output) as DataMap;
}

const only = (data: DataMap, name: string): unknown => {
  const found = fieldsOf(data, name);
  expect(found.map(({ path }) => path.join(" > "))).toHaveLength(1);
  return found[0]?.value;
};

test.each(labs)("%s, %s: show license status, all and tech support", (_release, _past, lab) => {
  const view = viewOf(lab, "Router");
  const { agent } = view.device;
  const fields = usageReporting(agent, transportSettings(view.device.config));
  const when = (at: number | undefined) => (at === undefined ? "<none>" : licenseDate(at, view.zone));
  const expected = {
    "Last ACK received": when(fields.lastAck),
    "Next ACK deadline": when(fields.deadline),
    "Next ACK push check": when(fields.ackCheck),
    "Next report push": when(fields.nextPush),
    "Last report push": when(fields.lastPush),
    "Last report file write": when(fields.lastFileWrite),
  };
  const { classes } = agent.policy;
  for (const command of ["show license status", "show license all", "show license tech support"]) {
    const data = shown(lab, command);
    const top = (command === "show license status" ? data : data["Smart Licensing Status"]) as DataMap;
    const { "Reporting push interval": interval, ...reporting } = top["Usage Reporting"] as DataMap;
    expect(reporting).toEqual(expected);
    expect(String(interval).split(/\s/)[0]).toBe(String(fields.interval));
    const days = (part: { days: number; source: string }) => `${part.days} (${part.source})`;
    expect(only(top, "Unenforced/Non-Export Perpetual Attributes")).toEqual({
      "First report requirement (days)": days(classes.perpetual.first),
      "Reporting frequency (days)": days(classes.perpetual.frequency),
      "Report on change (days)": days(classes.perpetual.change),
    });
    if (command === "show license status") expect(top["Trust Code Installed"]).toBe(when(agent.trust?.installedAt));
  }
});

test.each(labs)("%s, %s: licences in use", (_release, _past, lab) => {
  const used = viewOf(lab, "Router").device.agent.entitlements.filter(({ count }) => count > 0);
  const usage = used.map(({ name, tag, count, term }) => ({
    License: name,
    "Entitlement tag": tag,
    Count: count,
    "License type": term,
  }));
  const listed = (data: DataMap) =>
    (data["License Usage"] as DataMap[]).map((entry) => ({
      License: entry.License,
      "Entitlement tag": entry["Entitlement tag"],
      Count: entry.Count,
      "License type": entry["License type"],
    }));
  expect(listed(shown(lab, "show license usage"))).toEqual(usage);
  expect(listed(shown(lab, "show license all"))).toEqual(usage);
  const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 3)}...` : text);
  expect(shown(lab, "show license summary")["License Usage"]).toEqual(
    used.map(({ name, tag, count }) => ({
      License: cut(name, 23),
      "Entitlement tag": cut(tag, 25),
      Count: count,
      Status: "IN USE",
    })),
  );
});

test.each(labs)("%s, %s: CUBE", (_release, _past, lab) => {
  const view = viewOf(lab, "Router");
  const { meter } = view.device;
  const status = shown(lab, "show voice sip license status");
  expect(status["SIP service"] === "Up").toBe(sipServiceOf(view.device, view.release.facts).up);
  expect(status["Current Time"]).toBe(voiceDate(view.now, view.zone));
  for (const [kind, trunk] of [
    ["standard", "Standard"],
    ["enhanced", "Enhanced"],
  ] as const) {
    const rows = (meter.records[kind] ?? []).map(({ at, count }) => ({
      Timestamp: voiceDate(at, view.zone),
      Count: count,
    }));
    const label = Object.keys(status).find(
      (name) =>
        name.startsWith("Recent") && (name.includes(trunk) || name.endsWith(` ${view.release.facts.tags[kind]}`)),
    );
    expect(label === undefined ? [] : status[label]).toEqual(rows);
  }
  expect(shown(lab, "show cube status")).toMatchObject({
    "CUBE-Version": view.release.cubeVersion,
    "SW-Version": view.release.id,
    Platform: view.platform.pid,
  });
  const tables = shown(lab, "show voice sip license stats table");
  const [first] = view.release.facts.statsGroups;
  const title = first === "trunk" ? "CUBE Trunk License Usage" : "CUBE Standard Trunk License Usage";
  const hours = (tables[title] as DataMap)["72 hours"] as DataMap[];
  const { hours: columns } = statistics(meter, view.now)[first === "trunk" ? "aggregate" : "standard"];
  expect(hours.map(({ Max }) => Max)).toEqual(
    Array.from({ length: 15 }, (_, row) => Math.max(...columns.slice(row * 5, row * 5 + 5).map(({ max }) => max))),
  );
});

test.each(RELEASES)("%s: show version, inventory and udi", (release) => {
  const lab = labWith({ release });
  const view = viewOf(lab, "Router");
  expect(shown(lab, "show version")).toMatchObject({
    Version: release,
    "Host Name": "Router",
    Platform: "ISR4321/K9",
    "Serial number": view.device.serial,
    "Smart Licensing Status": view.release.facts.versionStatus,
  });
  expect((shown(lab, "show inventory").Inventory as DataMap[])[0]).toEqual({
    Name: "Chassis",
    Description: "Cisco ISR4321 Chassis",
    PID: "ISR4321/K9",
    VID: "V04",
    SN: view.device.serial,
  });
  expect(shown(lab, "show license udi")).toEqual({ UDI: { PID: "ISR4321/K9", SN: view.device.serial } });
});

test("any text is read, whatever it is", () => {
  const commands = ["show license all", "show license summary", "show version", "show voice sip license stats table"];
  fc.assert(
    fc.property(fc.constantFrom(...commands), fc.string({ unit: "binary" }), (command, text) => {
      expect(typeof parseShow(command, text)).toBe("object");
    }),
  );
});

test("only commands with a parser are read", () => {
  expect(parseShow("show clock", "12:00")).toBeUndefined();
});

/** Whole outputs of devices that registered, from the state that they show. */
import { expect, test } from "vitest";
import { DAY } from "../../src/clock/instant.ts";
import { newLegacyAgent } from "../../src/licensing/legacy/agent.ts";
import type { LegacyAgent, LegacyEntitlement, Registered, Verdict } from "../../src/licensing/legacy/types.ts";
import { showLegacyAll } from "../../src/show/license/legacy/all.ts";
import { showLegacyStatus } from "../../src/show/license/legacy/status.ts";
import { showLegacySummary } from "../../src/show/license/legacy/summary.ts";
import type { View } from "../../src/show/view.ts";
import { at, capture, licenseView, trimmed } from "./license-view.ts";

/** A router that shows an agent. */
function legacyView(release: string, agent: Partial<LegacyAgent>, now: string, udi = {}): View {
  return licenseView({ release, now: at(now), device: { ...udi, legacy: { ...newLegacyAgent(), ...agent } } });
}

/** Registered at a moment; the certificate's end is the server's. */
function registered(when: string, until: string, account: Registered["account"]): Registered {
  return {
    state: "registered",
    at: at(when),
    account,
    exportControlled: true,
    certificate: { from: at(until) - 365 * DAY, until: at(until) },
    renewal: { next: at(when) + 180 * DAY, failures: 0 },
  };
}

const authorization = (verdict: Verdict, when: string, next: string, deadline: string) => ({
  last: { at: at(when) },
  next: at(next),
  failures: 0,
  granted: { verdict, at: at(when), deadline: at(deadline) },
});

const licence = (tag: string, told: Partial<LegacyEntitlement> = {}): LegacyEntitlement => ({
  tag,
  count: 1,
  requestedAt: at("2018-09-12T16:36:00Z"),
  ...told,
});

test("show license status of a router that is out of compliance, 2022", () => {
  const view = legacyView(
    "16.12.4",
    {
      registration: registered("2022-08-22T18:58:03Z", "2023-08-22T18:52:49Z", {
        smart: "ACME Corporation",
        virtual: "Wile E. Coyote",
      }),
      authorization: authorization(
        "out-of-compliance",
        "2022-08-22T18:58:17Z",
        "2022-08-23T06:58:17Z",
        "2022-11-20T18:53:16Z",
      ),
      entitlements: [licence("uck9", { verdict: "out-of-compliance" })],
    },
    "2022-08-22T19:10:00Z",
  );
  expect(trimmed(showLegacyStatus(view))).toBe(trimmed(capture("legacy/status-16.12.txt")));
});

test("show license all of a CSR1000V, agent 4.8.5.4", () => {
  const view = legacyView(
    "16.12.4",
    {
      registration: registered("2024-03-13T08:09:24Z", "2025-03-13T08:04:57Z", {
        smart: "Cisco Systems, TAC",
        virtual: "RADKit-LMM-NA",
      }),
      authorization: authorization(
        "authorized",
        "2024-03-13T08:09:28Z",
        "2024-04-12T08:09:28Z",
        "2024-06-11T08:05:02Z",
      ),
    },
    "2024-03-13T09:00:00Z",
    { platform: "CSR1000V", serial: "9NZ7O74FICQ" },
  );
  expect(trimmed(showLegacyAll(view))).toBe(trimmed(capture("legacy/all-4.8.5.4.txt")));
});

const SWITCHES = ["C9200L-NW-E-48", "C9200L-NW-E-24"];

test("show license summary of 16.9.1 in evaluation", () => {
  const view = legacyView(
    "16.9.6",
    {
      running: true,
      entitlements: SWITCHES.map((tag) => licence(tag)),
      evaluation: { used: 90 * DAY - (((71 * 24 + 22) * 60 + 1) * 60 + 59) * 1000 },
    },
    "2018-09-12T16:36:00Z",
  );
  expect(trimmed(showLegacySummary(view))).toBe(trimmed(capture("legacy/summary-16.9.1-evaluation.txt")));
});

test("show license summary of 16.9.1, registered", () => {
  const name = "C9200L Network Essentials";
  const view = legacyView(
    "16.9.6",
    {
      running: true,
      registration: registered("2018-09-12T16:41:39Z", "2019-09-12T16:37:00Z", {
        smart: "BU Production Test",
        virtual: "DNAC-Licensing",
      }),
      authorization: authorization(
        "authorized",
        "2018-09-12T16:41:43Z",
        "2018-10-12T16:41:43Z",
        "2018-12-11T16:37:00Z",
      ),
      entitlements: SWITCHES.map((tag) => licence(tag, { name, description: name, verdict: "authorized" })),
    },
    "2018-09-12T17:00:00Z",
  );
  expect(trimmed(showLegacySummary(view))).toBe(trimmed(capture("legacy/summary-16.9.1-registered.txt")));
});

const RESERVATION = "config license smart reservation";

test("show license all of a switch on 16.9 with a reservation, but for its pair and its term", () => {
  const name = "C9300 48P DNA Essentials";
  const reserved = { tag: "C9300_48P_dna_essentials", version: "1.0", count: 1, name, description: name };
  const code = { id: "1", kind: "specific" as const, licences: [reserved], exportControlled: false };
  const view = licenseView({
    release: "16.9.6",
    now: at("2018-05-24T18:40:00Z"),
    device: {
      platform: "C9300-48UXM",
      serial: "FCW2130G0NH",
      // Routers know the command from 16.12 on, switches did before.
      config: [{ id: RESERVATION, slot: RESERVATION, text: "license smart reservation", values: [] }],
      legacy: {
        ...newLegacyAgent(),
        running: true,
        registration: { state: "reserved", at: at("2018-05-24T18:36:44Z") },
        reservation: { requests: 1, installed: { ...code, at: 0 }, lastConfirmation: "110afa79" },
        entitlements: [licence("C9300_48P_NW_essentialsk9")],
      },
    },
  });
  const printed = capture("legacy/all-4.4.5-reserved.txt")
    .replace(/Licensing HA configuration error:\n.*\n\n/, "")
    .replace(/License type: TERM\n.*Start Date.*\n.*End Date.*\n/, "License type: PERPETUAL\n");
  // The capture lost blanks at the ends of lines.
  expect(trimmed(showLegacyAll(view).replace(/ +$/gm, ""))).toBe(trimmed(printed));
});

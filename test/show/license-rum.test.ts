/** `show license rum id`, `reservation`, `data conversion`, and the list of members of a router with several. */
import { expect, test } from "vitest";
import { entitlementRegid } from "../../src/cssm/rum-payload.ts";
import type { RumReport } from "../../src/licensing/types.ts";
import { showLicenseDataConversion, showLicenseReservation } from "../../src/show/license/authorization.ts";
import { perMember, udiLines } from "../../src/show/license/members.ts";
import { type RumQuery, showLicenseRum } from "../../src/show/license/rum.ts";
import { at, licenseView } from "./license-view.ts";

const STARTED = at("2021-10-14T11:32:40Z");
const ENDED = at("2021-10-14T11:32:48Z");

const licence = (id: number, state: RumReport["state"]): RumReport => ({
  id,
  feature: "uck9",
  tag: "ISR_4321_UnifiedCommunication",
  state,
  startedAt: STARTED,
  measurements: [],
  ...(state === "OPEN" ? {} : { endedAt: ENDED, closeReason: "CurrentUsageRequested" as const }),
});

const REPORTS: readonly RumReport[] = [
  { ...licence(1634211151, "ACK"), ackedAt: ENDED },
  { ...licence(1634211152, "CLOSED"), feature: "", tag: "" },
  licence(1634211155, "UNACK"),
  licence(1634211160, "OPEN"),
];

const shown = (query: RumQuery): string[] =>
  showLicenseRum(licenseView({ release: "17.9.4", agent: { reports: REPORTS } }), query).split("\n");

test("all reports", () => {
  expect(shown({ detail: false })).toEqual([
    "Smart Licensing Usage Report:",
    "====================================",
    "Report Id,          State,    Flag, Feature Name",
    "1634211151          ACK       N     uck9",
    "1634211152          CLOSED    N     ",
    "1634211155          UNACK     N     uck9",
    "1634211160          OPEN      N     uck9",
    "",
  ]);
});

test("one report in detail, as captures print one that was acknowledged", () => {
  expect(shown({ id: 1634211151, detail: true })).toEqual([
    "Smart Licensing Usage Report Detail:",
    "====================================",
    "Report Id: 1634211151",
    "  Metric Name: ENTITLEMENT",
    "  Feature Name: uck9",
    `  Metric Value: ${entitlementRegid("ISR_4321_UnifiedCommunication")}`,
    "  UDI: PID:ISR4321/K9,SN:FDO2601A00G",
    "  Previous Report Id: 0,    Next Report Id: 1634211155",
    "  State: ACK,      State Change Reason: ACKED",
    "  Start Time: Oct 14 11:32:40 2021 UTC,      End Time: Oct 14 11:32:48 2021 UTC",
    "  Storage State: DELETED",
    "  Transaction ID: 0",
    "  Transaction Message: <none>",
    "",
  ]);
});

test("the report of the device has no licence, and one that collects no end", () => {
  expect(shown({ id: 1634211152, detail: true }).slice(2, 8)).toEqual([
    "Report Id: 1634211152",
    "  Metric Name: TELEMETRY",
    "  UDI: PID:ISR4321/K9,SN:FDO2601A00G",
    "  Previous Report Id: 0,    Next Report Id: 0",
    "  State: CLOSED,      State Change Reason: CurrentUsageRequested",
    "  Start Time: Oct 14 11:32:40 2021 UTC,      End Time: Oct 14 11:32:48 2021 UTC",
  ]);
  expect(shown({ id: 1634211160, detail: true }).slice(7, 11)).toEqual([
    "  Previous Report Id: 1634211155,    Next Report Id: 0",
    "  State: OPEN,      State Change Reason: <none>",
    "  Start Time: Oct 14 11:32:40 2021 UTC,      End Time: <none>",
    "  Storage State: EXIST",
  ]);
});

test("a report that isn't there", () => {
  expect(shown({ id: 5, detail: false })).toEqual(["The requested item was not found", ""]);
});

test("nothing is reserved in policy mode, and nothing is converted", () => {
  expect(showLicenseReservation(licenseView({ release: "17.6.1a" }))).toBe(
    [
      "License reservation: DISABLED",
      "",
      "Overall status:",
      "  Active: PID:ISR4321/K9,SN:FDO2601A00G",
      "      Reservation status: NOT INSTALLED",
      "      Request code: <none>",
      "      Last return code: <none>",
      "      Last Confirmation code: <none>",
      "      Reservation authorization code: <none>",
      "",
      "Specified license reservations:",
      "",
    ].join("\n"),
  );
  expect(showLicenseDataConversion(licenseView({ release: "17.6.1a" }))).toBe(
    "License Conversion:\n  Automatic Conversion Enabled: True\n",
  );
});

test("several members", () => {
  const active = { role: "Active", pid: "ASR1006-X", serial: "FXS2501A001" } as const;
  const standby = { role: "Standby", pid: "ASR1006-X", serial: "FXS2501A002" } as const;
  expect(udiLines([active, standby])).toEqual([
    "UDI: PID:ASR1006-X,SN:FXS2501A001",
    "",
    "HA UDI List:",
    "    Active:PID:ASR1006-X,SN:FXS2501A001",
    "    Standby:PID:ASR1006-X,SN:FXS2501A002",
  ]);
  expect(perMember([active, standby], ({ serial }) => [`INSTALLED on ${serial}`], 4)).toEqual([
    "  Active: PID:ASR1006-X,SN:FXS2501A001",
    "    INSTALLED on FXS2501A001",
    "  Standby: PID:ASR1006-X,SN:FXS2501A002",
    "    INSTALLED on FXS2501A002",
  ]);
});

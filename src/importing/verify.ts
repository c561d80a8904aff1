/** Whether the lab prints back what was given: what it does not is told. */

import { engine } from "../commands/boot.ts";
import { startExec } from "../commands/open-line.ts";
import { HIGHEST_LEVEL } from "../device/line.ts";
import { buildLab } from "../lab/create.ts";
import type { Lab } from "../lab/lab.ts";
import type { LabSpec } from "../lab/spec.ts";
import { type Data, type DataMap, isMap, parseShow } from "../parse/index.ts";
import { LiveLab } from "../session/live-lab.ts";
import { showLicenseAll } from "../show/license/all.ts";
import { byModel } from "../show/license/by-model.ts";
import { showLegacyAll } from "../show/license/legacy/all.ts";
import { showLegacyStatus } from "../show/license/legacy/status.ts";
import { showLegacySummary } from "../show/license/legacy/summary.ts";
import { showLegacyUsage } from "../show/license/legacy/usage.ts";
import { showLicenseStatus } from "../show/license/status.ts";
import { showLicenseSummary } from "../show/license/summary.ts";
import { showLicenseUsage } from "../show/license/usage.ts";
import { type Renderer, viewOf } from "../show/view.ts";
import { showVoiceSipLicenseStatus } from "../show/voice-sip-license-status.ts";
import type { ImportedCommand, Section } from "./sections.ts";
import * as wording from "./wording.ts";

/** The commands whose output is compared, and what prints it. */
const PRINTED: Readonly<Partial<Record<ImportedCommand, Renderer>>> = {
  "show license all": byModel(showLegacyAll, showLicenseAll),
  "show license status": byModel(showLegacyStatus, showLicenseStatus),
  "show license summary": byModel(showLegacySummary, showLicenseSummary),
  "show license usage": byModel(showLegacyUsage, showLicenseUsage),
  "show voice sip license status": showVoiceSipLicenseStatus,
};

/** When it was printed. */
const PRINTED_AT = /^Current Time$/;

/** Parts of the outputs that are no state of licensing: counts of reports that were never made here, versions. */
const NO_STATE = /Usage Report Summary|Device Telemetry|Agent Version|License Authorizations|License Conversion/;

/** How well a lab does what was given. */
export interface Verified {
  /** What the lab does not know or does not print back, one remark a line. */
  readonly remarks: readonly string[];
  /** Values that are not printed back, and those that are printed besides: the less, the more like the router. */
  readonly distance: number;
}

export function verify(spec: LabSpec, sections: readonly Section[]): Verified {
  const lab = buildLab(spec, engine);
  const [device] = spec.devices;
  if (device === undefined) return { remarks: [], distance: 0 };
  const { remarks, besides } = differences(lab, device.name, sections);
  return {
    remarks: [...unknownLines(lab, device.name, sections), ...remarks],
    distance: remarks.length + besides,
  };
}

/** The lines of the configuration that are refused when they are typed. */
function unknownLines(lab: Lab, name: string, sections: readonly Section[]): string[] {
  const startup = lab.devices[name]?.nvram.startup;
  if (startup === undefined || !sections.some(({ command }) => command === "show running-config")) return [];
  const live = new LiveLab(lab, engine);
  const where = { device: name, line: "con 0" };
  live.act(where, (context) => {
    startExec(context);
    context.line.privilege = HIGHEST_LEVEL;
    return undefined;
  });
  live.enter(where, "configure terminal");
  const refused = startup.split("\n").filter((line) => {
    if (/^\s*(?:!|end$|version \d|$)/.test(line)) return false;
    const { rejected } = live.enter(where, line);
    return rejected !== undefined;
  });
  return [...new Set(refused)].map(wording.unknownLine);
}

function differences(lab: Lab, name: string, sections: readonly Section[]) {
  const remarks: string[] = [];
  let besides = 0;
  for (const { command, text } of sections) {
    const print = command === undefined ? undefined : PRINTED[command];
    if (command === undefined || print === undefined) continue;
    const given = leavesOf(parseShow(command, text) ?? {});
    const printed = leavesOf(parseShow(command, print(viewOf(lab, name))) ?? {});
    for (const [path, value] of given) {
      if (NO_STATE.test(path) || PRINTED_AT.test(path) || printed.get(path) === value) continue;
      remarks.push(wording.differs(command, path, value, printed.get(path)));
    }
    besides += [...printed.keys()].filter((path) => !given.has(path)).length;
  }
  return { remarks, besides };
}

/** Every value by its path. */
function leavesOf(data: DataMap): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (value: Data, path: string) => {
    if (Array.isArray(value)) value.forEach((one: Data, index) => void walk(one, `${path} > ${index}`));
    else if (isMap(value))
      for (const [label, inner] of Object.entries(value)) walk(inner, path === "" ? label : `${path} > ${label}`);
    else leaves.set(path, String(value).replace(/\s+/g, " "));
  };
  walk(data, "");
  return leaves;
}

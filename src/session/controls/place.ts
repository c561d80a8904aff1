/** Controls of which router one sits at. */
import type { Draft } from "immer";
import { STANDBY_CONSOLE } from "../../device/chassis.ts";
import { idleLine, type Line } from "../../device/line.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { has, values } from "../../grammar/index.ts";
import { platformOf } from "../../releases/platforms.ts";
import { tableRow } from "../../text/columns.ts";
import { type ControlHandler, refuse } from "./control.ts";
import { noDevice, noSecondProcessor } from "./wording.ts";

const HEADING = ["Device", "Hostname", "Platform", "Release", "Power"];
const GAP = 2;

export const placeControls: Readonly<Record<string, ControlHandler>> = {
  "control device": ({ live }, command) => {
    const wanted = String(values(command)[0]);
    const names = Object.keys(live.lab.devices);
    const name = names.find((one) => one === wanted) ?? names.find((one) => one.toLowerCase() === wanted.toLowerCase());
    if (name === undefined) return refuse(noDevice(wanted, names));
    live.edit((draft) => {
      draft.selected = name;
      delete draft.selectedLine;
    });
    return undefined;
  },
  "control console": ({ live, where: { device } }, command) => {
    const router = live.lab.devices[device];
    const standby = has(command, "standby");
    if (standby && router !== undefined && platformOf(router.platform).routeProcessors === 1) {
      return refuse(noSecondProcessor(device));
    }
    live.edit((draft) => {
      const lines = draft.devices[device]?.lines;
      if (!standby || lines === undefined) delete draft.selectedLine;
      else {
        lines[STANDBY_CONSOLE] ??= idleLine(STANDBY_CONSOLE) as Draft<Line>;
        draft.selectedLine = STANDBY_CONSOLE;
      }
    });
    return undefined;
  },
  "control devices": ({ live }) => {
    const rows = Object.values(live.lab.devices).map(({ name, config, platform, release, power }) => [
      name,
      power.state === "on" ? hostnameOf(config) : "",
      platform,
      release,
      power.state,
    ]);
    const all = [HEADING, ...rows];
    const widths = HEADING.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)) + GAP);
    return all.map((row) => tableRow(row, widths).trimEnd()).join("\n");
  },
};

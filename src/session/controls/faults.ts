/** Faults by hand: what breaks and what is mended, seen from the router at whose console one sits. */
import { has } from "../../grammar/index.ts";
import { FAULTS, type FaultName, faultsOn, isFault } from "../../lab/faults/faults.ts";
import { type ControlHandler, refuse } from "./control.ts";
import { broken, mended, NOTHING } from "./portal-wording.ts";
import { table } from "./table.ts";

export const faultControls: Readonly<Record<string, ControlHandler>> = {
  "control faults": ({ live }) => {
    const rows = faultsOn(live.lab).map((name) => [name, FAULTS[name].about]);
    return rows.length === 0 ? NOTHING : table(["Fault", "What is wrong"], rows);
  },
  "control fault": ({ live, where }, command) => {
    const fault = command.words.map(({ keyword = "" }) => keyword).find((word): word is FaultName => isFault(word));
    if (fault === undefined) throw new Error("a fault of no name");
    const on = has(command, "on");
    const { text, error } = live.change({ kind: "fault", fault, device: where.device, on });
    if (error !== undefined) return refuse(text ?? "");
    return on ? broken(fault, FAULTS[fault].about) : mended(fault);
  },
};

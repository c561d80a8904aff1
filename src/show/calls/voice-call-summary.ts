/** `show voice call summary`: the voice ports and the calls on them. The layout is field knowledge. */
import { tableRow } from "../../text/columns.ts";
import type { Renderer } from "../view.ts";
import { callLegs } from "./legs.ts";

const WIDTHS = [15, 10, 4, 21];
const HEAD = ["PORT", "CODEC", "VAD", "VTSP STATE", "VPM STATE"];
const RULE = ["=".repeat(14), "=".repeat(9), "=".repeat(3), "=".repeat(20), "=".repeat(22)];

export const showVoiceCallSummary: Renderer = (view) => {
  const rows = callLegs(view)
    .filter(({ kind }) => kind === "telephony")
    .map(({ port, codec }) => [port, codec, " y", "S_CONNECT", "S_TSP_CONNECT"]);
  return [HEAD, RULE, ...rows].map((cells) => `${tableRow(cells, WIDTHS)}\n`).join("");
};

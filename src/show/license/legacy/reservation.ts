/** `Reservation Info` of `show license all`, and `show license reservation` (FORMATS §3.3, §3.11). */
import { reservationMode } from "../../../device/settings/licensing.ts";
import type { View } from "../../view.ts";
import { agentOf, date } from "./agent.ts";
import { exportText } from "./registration.ts";

const TITLE = "Reservation Info";

/** With its title; the blank behind the rule is the router's. */
export function reservationInfo(view: View): string[][] {
  const [first = [], ...more] = reservationBlocks(view);
  const head = [TITLE, `${"=".repeat(TITLE.length)} `];
  // A reservation is told a line further down than that there is none.
  return agentOf(view).reservation.installed === undefined ? [[...head, ...first], ...more] : [head, first, ...more];
}

export function showLegacyReservation(view: View): string {
  return `${reservationBlocks(view)
    .map((block) => `${block.join("\n")}\n`)
    .join("\n")}`;
}

function reservationBlocks(view: View): string[][] {
  const agent = agentOf(view);
  const { installed, request, lastReturn, lastConfirmation } = agent.reservation;
  const isOn = reservationMode(view.device.config);
  const udi = `  Active: PID:${view.device.platform},SN:${view.device.serial}`;
  if (installed === undefined && request === undefined && lastReturn === undefined) {
    return [[`License reservation: ${isOn ? "ENABLED" : "DISABLED"}`]];
  }
  const overall = [
    "Overall status:",
    udi,
    `    License reservation: ${isOn ? "ENABLED" : "DISABLED"}`,
    ...(installed === undefined
      ? []
      : [
          `      Reservation status: ${installed.kind === "universal" ? "UNIVERSAL" : "SPECIFIC"} INSTALLED on ${date(view, installed.at)}`,
          `      Export-Controlled Functionality: ${exportText(view, agent)}`,
        ]),
    ...(installed === undefined && request !== undefined
      ? ["      Reservation status: RESERVATION IN PROGRESS", `      Request code: ${request.code}`]
      : []),
    ...(lastReturn === undefined ? [] : [`      Last return code: ${lastReturn}`]),
    ...(lastConfirmation === undefined ? [] : [`      Last Confirmation code: ${lastConfirmation}`]),
  ];
  if (installed === undefined || installed.licences.length === 0) return [overall];
  const licences = installed.licences.flatMap(({ name, tag, description, count }) => [
    `  ${name} (${tag}):`,
    `    Description: ${description}`,
    `    Total reserved count: ${count}`,
    "    Term information:",
    `    ${udi}`,
    "        License type: PERPETUAL",
    `          Term Count: ${count}`,
  ]);
  return [overall, ["Specified license reservations:", ...licences]];
}

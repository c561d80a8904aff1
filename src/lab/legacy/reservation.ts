/** What `license smart reservation …` does on a router (COMMANDS §1.1), with the file system. */
import type { Draft } from "immer";
import type { Device } from "../../device/types.ts";
import type { LegacyContext } from "../../licensing/legacy/context.ts";
import * as agent from "../../licensing/legacy/reservation.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { readBootflash } from "../bootflash.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";
import { onAgent } from "./legacy.ts";

/** COMMANDS §1.1. */
const REQUEST_CODE = "Enter this request code in the Cisco Smart Software Manager portal:";
const RETURN_CODE = "Enter this return code in Cisco Smart Software Manager portal:";
const ALREADY = "Already registered";
const MISMATCH = "The Reservation Authorization Code does not match the Reservation Request Code";
const UNREADABLE = "Failed to parse reservation authorization code";

/** `license smart reservation request {local|all|universal}`. */
export function requestReservation(lab: Draft<Lab>, name: string, kind: "specific" | "universal"): string {
  return onAgent(lab, name, (context) => {
    const made = agent.requestReservation(context, kind);
    return made.ok ? `${REQUEST_CODE}\n${made.code}\n` : refusal(made.error);
  });
}

/** `license smart reservation cancel`. */
export function cancelReservation(lab: Draft<Lab>, name: string): string {
  return onAgent(lab, name, (context) => {
    const error = agent.cancelReservation(context);
    return error === undefined ? "" : refusal(error);
  });
}

/** What `license smart reservation install` was given: the code itself, or a file that holds it. */
export type CodeSource = { readonly code: string } | { readonly file: string };

/** `license smart reservation install {file PATH | CODE}`. */
export function installReservation(lab: Draft<Lab>, name: string, source: CodeSource): string {
  return onAgent(lab, name, (context) => {
    const read = codeFrom(draftOf(lab, name), source);
    if (!read.ok) return installFailed(source, read.error);
    const installed = agent.installCode(context, read.text);
    if (installed.ok) {
      const done =
        "code" in source ? unattestedText("reservation-installed-code") : "Reservation install file successful";
      return `${done}\nLast Confirmation code ${installed.confirmation}\n`;
    }
    return installed.error === "not-in-reservation-mode"
      ? refusal(installed.error)
      : installFailed(source, refusal(installed.error).trimEnd());
  });
}

function codeFrom(
  device: Draft<Device>,
  source: CodeSource,
): { readonly ok: true; readonly text: string } | { readonly ok: false; readonly error: string } {
  if ("code" in source) return { ok: true, text: source.code };
  const text = readBootflash(device, source.file);
  if (text !== undefined) return { ok: true, text };
  return { ok: false, error: unattestedText("import-missing", { path: source.file }) };
}

/** Whether `license smart reservation return` has something to ask about; otherwise what it prints. */
export function returnRefused(lab: Draft<Lab>, name: string): string | undefined {
  const text = onAgent(lab, name, ({ agent: { reservation } }) =>
    reservation.installed === undefined ? refusal("nothing-reserved") : "",
  );
  return text === "" ? undefined : text;
}

/** `license smart reservation return {local|all}`, once it was confirmed. */
export function returnReservation(lab: Draft<Lab>, name: string): string {
  return onAgent(lab, name, (context) => returned(agent.returnReservation(context)));
}

/** `license smart reservation return authorization CODE`: of a code that was never installed. */
export function returnUninstalled(lab: Draft<Lab>, name: string, code: string): string {
  return onAgent(lab, name, (context: LegacyContext) => returned(agent.returnUninstalled(context, code)));
}

function returned(made: agent.CodeResult): string {
  return made.ok ? `${RETURN_CODE}\n${made.code}\n` : refusal(made.error);
}

function installFailed(source: CodeSource, reason: string): string {
  const text =
    "code" in source
      ? unattestedText("reservation-failed-code", { reason })
      : `Reservation install file failed: ${reason}`;
  return `${text}\n`;
}

function refusal(error: agent.ReservationError): string {
  switch (error) {
    case "already-registered":
      return `${ALREADY}\n`;
    case "mismatch":
      return `${MISMATCH}\n`;
    case "unreadable":
      return `${UNREADABLE}\n`;
    default:
      return `${unattestedText(error)}\n`;
  }
}

/**
 * What `license smart …` does where routers register (COMMANDS §1.1). Each function takes the draft of a lab and the name of
 * a device and returns what is printed; an empty text is silence. What the server says comes later, in the log.
 */
import type { Draft } from "immer";
import { requestAll } from "../../device/licensing/legacy-features.ts";
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import { plain } from "../../device/plain.ts";
import { smartEnabled } from "../../device/settings/licensing.ts";
import { bootLegacyAgent, disableAgent, enableAgent } from "../../licensing/legacy/agent.ts";
import { requestAuthorization } from "../../licensing/legacy/authorization.ts";
import type { LegacyContext } from "../../licensing/legacy/context.ts";
import { startConversion, stopConversion } from "../../licensing/legacy/conversion.ts";
import { send } from "../../licensing/legacy/exchange.ts";
import { deregister, startRegistration } from "../../licensing/legacy/registration.ts";
import { unattestedText } from "../../releases/unattested.ts";
import type { Lab } from "../lab.ts";
import { draftOf } from "../power.ts";
import { legacyContextOf } from "./events.ts";

const IN_PROGRESS =
  "Registration process is in progress. Use the 'show license status' command to check the progress and result\n";

/** The keys for HTTPS are made with the first registration. */
const KEYS = "Generating 2048 bit RSA keys, keys will be exportable...\n[OK] (elapsed time was 1 seconds)\n";

/** COMMANDS §1.1. */
const NO_CONVERSION = "Smart Agent not registered\n";

/** Runs `action` on the agent of a device, unless Smart Licensing is turned off there. */
export function onAgent(lab: Draft<Lab>, name: string, action: (context: LegacyContext) => string): string {
  const device = draftOf(lab, name);
  if (licensingOf(device) !== "legacy") return `${unattestedText("smart-licensing-off")}\n`;
  return action(legacyContextOf(lab, device));
}

/** `license smart register idtoken T [force]`. */
export function register(
  lab: Draft<Lab>,
  name: string,
  { token, force }: { readonly token: string; readonly force: boolean },
): string {
  return onAgent(lab, name, (context) => {
    const { hasKeys } = context.agent;
    const refused = startRegistration(context, { token, force });
    if (refused !== undefined) return line(refused);
    if (hasKeys) return IN_PROGRESS;
    // The keys are part of the configuration.
    draftOf(lab, name).unsaved = true;
    return IN_PROGRESS + KEYS;
  });
}

/** `license smart deregister`. */
export function leaveServer(lab: Draft<Lab>, name: string): string {
  return whenRegistered(lab, name, deregister);
}

/** `license smart renew {id|auth}`. */
export function renew(lab: Draft<Lab>, name: string, what: "id" | "auth"): string {
  return whenRegistered(lab, name, (context) =>
    what === "id" ? send(context, "renewal") : requestAuthorization(context),
  );
}

/** `license smart conversion {start|stop}`. */
export function convert(lab: Draft<Lab>, name: string, what: "start" | "stop"): string {
  return onAgent(lab, name, (context) => {
    if (what === "stop") {
      stopConversion(context);
      return "";
    }
    const error = startConversion(context);
    if (error === undefined) return "";
    return error === "not-registered" ? NO_CONVERSION : line(error);
  });
}

/** `license smart enable` was entered or removed, on a release where that turns Smart Licensing on and off. */
export function smartLicensingTurned(lab: Draft<Lab>, name: string): void {
  const device = draftOf(lab, name);
  const context = legacyContextOf(lab, device);
  if (!smartEnabled(plain(device.config))) {
    disableAgent(context);
    return;
  }
  enableAgent(context);
  bootLegacyAgent(context);
  requestAll(device, context.at, context.answerTime);
}

function whenRegistered(lab: Draft<Lab>, name: string, action: (context: LegacyContext) => void): string {
  return onAgent(lab, name, (context) => {
    if (context.agent.registration.state !== "registered") return line("not-registered");
    action(context);
    return "";
  });
}

function line(id: Parameters<typeof unattestedText>[0]): string {
  return `${unattestedText(id)}\n`;
}

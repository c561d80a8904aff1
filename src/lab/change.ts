/** The world changes: the third of the three things that happen to a lab (calls, network, portal, power). */
import { type Draft, produce } from "immer";
import type { Happened } from "./advance.ts";
import { attemptCalls, type CallKind, setCalls } from "./calls.ts";
import { type ChangeError, changeText } from "./change-wording.ts";
import type { Engine } from "./engine.ts";
import type { Lab } from "./lab.ts";
import { settleTimes } from "./ntp.ts";
import { type ReserveChange, type ReturnChange, reserveLicences, returnLicences } from "./portal-reservations.ts";
import { POWER_ON, startDevice, stopDevice } from "./power.ts";
import { takeSaid } from "./said.ts";
import { type NetworkChange, openToken, setNetwork, type TokenChange, type UploadChange, upload } from "./servers.ts";

/** Something that happens around the routers. Devices are named by their lab names. */
export type Change =
  /** `n` concurrent calls of a kind from now on. */
  | {
      readonly kind: "calls";
      readonly device: string;
      readonly calls: CallKind;
      readonly n: number;
      readonly secure?: boolean;
    }
  /** `n` new SIP-to-SIP calls that end at once. */
  | { readonly kind: "attempt"; readonly device: string; readonly n: number }
  | NetworkChange
  | TokenChange
  | UploadChange
  | ReserveChange
  | ReturnChange
  | { readonly kind: "power"; readonly device: string; readonly on: boolean };

/** What a change came to: a sentence for the person who made it, if there is one to say; `error` where it was refused. */
export interface Outcome {
  readonly text?: string;
  readonly error?: ChangeError;
}

/** The lab after a change, at the same moment. A refused change leaves it as it was. */
export type Changed = Happened & Outcome;

/** Applies one change. */
export function change(lab: Lab, what: Change, _engine: Engine): Changed {
  let outcome: Outcome = {};
  const next = produce(lab, (draft) => {
    outcome = apply(draft, what);
    settleTimes(draft);
  });
  return { ...(outcome.error === undefined ? takeSaid(next) : { lab, said: [] }), ...outcome };
}

function apply(lab: Draft<Lab>, what: Change): Outcome {
  if ("device" in what && lab.devices[what.device] === undefined) return failed("unknown-device", what.device);
  switch (what.kind) {
    case "calls":
      return setCalls(lab, what);
    case "attempt":
      return attemptCalls(lab, what.device, what.n);
    case "network":
      return setNetwork(lab, what);
    case "token":
      return openToken(lab, what);
    case "upload":
      return upload(lab, what);
    case "reserve":
      return reserveLicences(lab, what);
    case "return":
      return returnLicences(lab, what);
    case "power":
      if (what.on) startDevice(lab, what.device, POWER_ON);
      else stopDevice(lab, what.device);
      return {};
  }
}

function failed(error: ChangeError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}

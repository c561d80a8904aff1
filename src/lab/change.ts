/** The world changes: the third of the three things that happen to a lab (calls, network, portal, power). */
import { type Draft, produce } from "immer";
import type { Happened } from "./advance.ts";
import { attemptCalls, type CallKind, setCalls } from "./calls.ts";
import { type ChangeError, changeText } from "./change-wording.ts";
import { type DayChange, followDay } from "./day-calls.ts";
import type { Engine } from "./engine.ts";
import { type FaultChange, setFault } from "./faults/faults.ts";
import { type ImageChange, putImage } from "./images.ts";
import type { Lab } from "./lab.ts";
import { settleTimes } from "./ntp.ts";
import { isPlace } from "./places.ts";
import { POWER_ON, startDevice, stopDevice } from "./power.ts";
import { failOver } from "./redundancy/failover.ts";
import { takeSaid } from "./said.ts";
import { actAtServer, type ServerChange } from "./servers/local-servers.ts";
import {
  type BuyChange,
  buy,
  type PolicyChange,
  type RemoveChange,
  type RevokeChange,
  removeStale,
  revokeToken,
  setPolicy,
} from "./servers/portal.ts";
import {
  type ReserveChange,
  type ReturnChange,
  reserveLicences,
  returnLicences,
} from "./servers/portal-reservations.ts";
import {
  type NetworkChange,
  openToken,
  setNetwork,
  type TokenChange,
  type UploadChange,
  upload,
} from "./servers/servers.ts";

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
  | DayChange
  | NetworkChange
  | TokenChange
  | UploadChange
  | ReserveChange
  | ReturnChange
  | BuyChange
  | PolicyChange
  | RemoveChange
  | RevokeChange
  | ServerChange
  | FaultChange
  | ImageChange
  /** The active router of the pair that `device` is of reloads, so that its peer takes over. */
  | { readonly kind: "failover"; readonly device: string }
  | { readonly kind: "power"; readonly device: string; readonly on: boolean };

/** What a change came to: a sentence for the person who made it, if there is one to say; `error` where it was refused. */
export interface Outcome {
  readonly text?: string;
  readonly error?: ChangeError;
  /** It was refused by somebody in the lab, who remembers it. */
  readonly kept?: true;
}

/** The lab after a change, at the same moment. A change that is refused, and of which nobody knows, leaves it as it was. */
export type Changed = Happened & Outcome;

/** Applies one change. */
export function change(lab: Lab, what: Change, engine: Engine): Changed {
  let outcome: Outcome = {};
  const next = produce(lab, (draft) => {
    outcome = apply(draft, what, engine);
    // No change of the world is one of a configuration.
    settleTimes(draft, lab.devices);
  });
  const { kept, ...told } = outcome;
  return { ...(told.error === undefined || kept ? takeSaid(next) : { lab, said: [] }), ...told };
}

function apply(lab: Draft<Lab>, what: Change, engine: Engine): Outcome {
  if (
    "device" in what &&
    lab.devices[what.device] === undefined &&
    !(what.kind === "upload" && isPlace(lab, what.device))
  )
    return failed("unknown-device", what.device);
  switch (what.kind) {
    case "calls":
      return setCalls(lab, what);
    case "attempt":
      return attemptCalls(lab, what.device, what.n);
    case "day":
      return followDay(lab, what, engine);
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
    case "buy":
      return buy(lab, what);
    case "policy":
      return setPolicy(lab, what);
    case "remove-instance":
      return removeStale(lab, what);
    case "revoke":
      return revokeToken(lab, what);
    case "server":
      return actAtServer(lab, what);
    case "fault":
      return setFault(lab, what);
    case "image":
      return putImage(lab, what);
    case "failover":
      return failOver(lab, what.device);
    case "power":
      if (what.on) startDevice(lab, what.device, POWER_ON);
      else stopDevice(lab, what.device);
      return {};
  }
}

function failed(error: ChangeError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}

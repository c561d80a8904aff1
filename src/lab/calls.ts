/** Calls through a router, as the lab makes them (Rulings 10). */
import type { Draft } from "immer";
import { attempt, setLoad } from "../cube/meter.ts";
import type { Load } from "../cube/types.ts";
import { deviceTime } from "../device/clock.ts";
import { plain } from "../device/plain.ts";
import { sipServiceOf } from "../device/settings-voice.ts";
import type { Device } from "../device/types.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Outcome } from "./change.ts";
import { attemptText, changeText, SIP_DOWN } from "./change-wording.ts";
import type { Lab } from "./lab.ts";
import { draftOf } from "./power.ts";

/** What the lab can put through a router: trunk calls, forked trunk calls, TDM-SIP calls. */
export type CallKind = "standard" | "enhanced" | "vgw";

/** How many calls are up from now on. `secure`: all of these are encrypted, and no others. */
export interface Calls {
  readonly device: string;
  readonly calls: CallKind;
  readonly n: number;
  readonly secure?: boolean;
}

/** Sets the number of concurrent calls of a kind. SIP calls need SIP service; taking calls away never does. */
export function setCalls(lab: Draft<Lab>, { device: name, calls, n, secure }: Calls): Outcome {
  const device = draftOf(lab, name);
  if (device.power.state !== "on") return refusal("device-off", name);
  const down = calls === "vgw" || n === 0 ? undefined : sipDown(device);
  if (down !== undefined) return refusal("sip-down", down);
  const load: Partial<Load> = { [calls]: n, secure: secure ? n : 0 };
  device.meter = setLoad(plain(device.meter), deviceTime(device as Device, lab.now), load) as Draft<Device["meter"]>;
  return {};
}

/** Tries new SIP-to-SIP calls that end at once; says how many were accepted. */
export function attemptCalls(lab: Draft<Lab>, name: string, n: number): Outcome {
  const device = draftOf(lab, name);
  if (device.power.state !== "on") return refusal("device-off", name);
  const accepted = sipDown(device) === undefined;
  device.meter = attempt(plain(device.meter), n, accepted) as Draft<Device["meter"]>;
  return { text: accepted ? attemptText(n, 0) : attemptText(0, n) };
}

/** Why SIP calls aren't taken, for people; undefined while they are. */
function sipDown(device: Draft<Device>): string | undefined {
  const { facts } = releaseOf(device.release);
  const service = sipServiceOf({ config: plain(device.config), agent: device.agent as Device["agent"] }, facts);
  return service.up ? undefined : SIP_DOWN[service.reason];
}

function refusal(error: "device-off" | "sip-down", what: string): Outcome {
  return { error, text: changeText(error, what) };
}

/** Licence servers on the customer's premises: CSLU, SSM On-Prem, a DNA Center that pulls (CSSM §4, §5). */
import type { Instant } from "../../clock/instant.ts";
import type { AccountAnswer, Acknowledgement, InstanceId, PortalEvent, ReportedUsage, Token } from "../types.ts";

export type LocalKind = "cslu" | "on-prem" | "dna-center";

/** One such server. It gathers what product instances report, and exchanges it with CSSM: by itself, or as files. */
export interface LocalServer {
  /** Name in the lab. */
  readonly name: string;
  readonly kind: LocalKind;
  /** Virtual account of CSSM that it reports to. */
  readonly virtualAccount: string;
  /** "Cisco Is Available": it reaches CSSM by itself. Otherwise files are carried. */
  readonly online: boolean;
  /** On-Prem's own registration tokens; CSSM doesn't know them (CSSM §1.1). */
  readonly tokens: readonly Token[];
  /** By PID and serial number. */
  readonly instances: Readonly<Record<string, LocalInstance>>;
  /** What was reported and isn't delivered back yet, by poll id, oldest first. */
  readonly uploads: Readonly<Record<string, LocalUpload>>;
  readonly pulls: readonly Pull[];
  /** When it does something by itself next; absent = nothing waits. Kept by plan.ts. */
  readonly due?: Instant;
  /** Files that it wrote or was given, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly events: readonly PortalEvent[];
  /** Counter behind poll ids, tokens and file names. */
  readonly serial: number;
}

/** A product instance that it knows. */
export interface LocalInstance extends InstanceId {
  readonly hostname: string;
  readonly lastContact: Instant;
  /** It registered with this server, where routers register. */
  readonly registered?: true;
  /** What CSSM said of its account; from then on it is trusted. */
  readonly account?: AccountAnswer;
}

/** Usage on its way to CSSM, and its acknowledgement on its way back. */
export interface LocalUpload extends InstanceId {
  readonly pollId: string;
  readonly hostname: string;
  readonly reports: readonly ReportedUsage[];
  readonly receivedAt: Instant;
  /** `held`: CSSM has not seen it. `sent`: CSSM processes it. */
  readonly state: "held" | "sent" | "acknowledged" | "failed";
  /** CSSM's poll id, and when it is asked for the result; while sent or failed. */
  readonly sent?: { readonly pollId: string; readonly askAt: Instant };
  readonly ack?: Acknowledgement;
}

/** A device that it asks for usage by itself. */
export interface Pull {
  /** Lab name of the device. */
  readonly device: string;
  readonly every: number;
  readonly next: Instant;
}

/** The key of an instance. */
export const instanceKey = ({ pid, serial }: InstanceId): string => `${pid} ${serial}`;

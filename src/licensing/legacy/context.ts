import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import type { ReleaseFacts } from "../../releases/types.ts";
import type { SystemMessage } from "../messages.ts";
import type { TransportSettings, Udi } from "../types.ts";
import type { LegacyAgent } from "./types.ts";

/** What of the release the agent goes by. */
export type LegacyFacts = Pick<ReleaseFacts, "failurePeer" | "licenceVersions">;

/** What features are told of the evaluation period. `over`: the router is licensed again, so that nothing is blocked. */
export type EvaluationNotice =
  | { readonly kind: "expiring"; readonly left: number }
  | { readonly kind: "expired" }
  | { readonly kind: "over" };

/** The draft of an agent and what it needs to know, at a moment of device time. */
export interface LegacyContext {
  readonly agent: Draft<LegacyAgent>;
  readonly at: Instant;
  readonly udi: Udi;
  readonly facts: LegacyFacts;
  readonly transport: TransportSettings;
  /** `license smart reservation` is configured. */
  readonly reservationMode: boolean;
  /** The running configuration isn't saved. */
  readonly unsaved: boolean;
  /** Milliseconds from a request to its answer. */
  readonly answerTime: number;
  /** A date as messages print it. */
  readonly date: (at: Instant) => string;
  /** The full name of an entitlement tag, as messages print it. */
  readonly regid: (tag: string) => string;
  /** Logs a system message of the router. */
  readonly say: (message: SystemMessage) => void;
  readonly notify: (notice: EvaluationNotice) => void;
  /** Tells what became of the request for a licence. */
  readonly tellResult: (tag: string, result: RequestOutcome) => void;
}

/** What became of a feature's request. */
export type RequestOutcome = "authorized" | "out-of-compliance" | "evaluation";

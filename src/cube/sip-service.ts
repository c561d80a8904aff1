/** What SIP service depends on, told by the router around it. */
export interface SipInputs {
  /** The platform's minimum licence for CUBE is in use. */
  readonly licensed: boolean;
  /** `voice service voip` is shut down. */
  readonly shutdown: boolean;
  /** `call service stop` under `sip`. */
  readonly callServiceStopped: boolean;
  /** A SIP dial peer, `sip-ua` or `voice register global` is configured. */
  readonly configured: boolean;
  /** Whether the lack of all of them keeps SIP from starting (Rulings 10). */
  readonly needsConfiguration: boolean;
  /** The ACK deadline has passed without an ACK. */
  readonly ackOverdue: boolean;
  /** Release fact: a missed ACK stops SIP (STATE §2.7). */
  readonly stopsOnMissedAck: boolean;
  /** The evaluation period is over and the router is not registered. */
  readonly evalExpired: boolean;
  /** Release fact: that stops SIP (STATE §1.3). */
  readonly stopsOnEvalExpiry: boolean;
}

export type SipDownReason =
  | "unlicensed"
  | "shutdown"
  | "call service stop"
  | "not configured"
  | "ack overdue"
  | "eval expired";

export type SipService = { readonly up: true } | { readonly up: false; readonly reason: SipDownReason };

/** Whether the router takes SIP calls, and if not, why: what was configured counts before what licensing does. */
export function sipService(inputs: SipInputs): SipService {
  if (!inputs.licensed) return { up: false, reason: "unlicensed" };
  if (inputs.shutdown) return { up: false, reason: "shutdown" };
  if (inputs.callServiceStopped) return { up: false, reason: "call service stop" };
  if (inputs.needsConfiguration && !inputs.configured) return { up: false, reason: "not configured" };
  if (inputs.ackOverdue && inputs.stopsOnMissedAck) return { up: false, reason: "ack overdue" };
  if (inputs.evalExpired && inputs.stopsOnEvalExpiry) return { up: false, reason: "eval expired" };
  return { up: true };
}

/** Device-led conversion of older licences, once per router (STATE §4). */
import type { LegacyContext } from "./context.ts";
import { logEvent } from "./event-log.ts";
import { send } from "./exchange.ts";
import { conversionDone, conversionFailed } from "./messages.ts";

export type ConversionError = "not-registered" | "already-converted";

/** `license smart conversion start`: the server is told what to convert. */
export function startConversion(context: LegacyContext): ConversionError | undefined {
  const { agent, at } = context;
  if (agent.registration.state !== "registered") return "not-registered";
  if (agent.conversion?.state === "success") return "already-converted";
  agent.conversion = { state: "started", at };
  logEvent(context, "CONVERSION_START");
  send(context, "conversion");
  return undefined;
}

/** `license smart conversion stop`. */
export function stopConversion({ agent, at }: LegacyContext): void {
  if (agent.conversion?.state !== "started") return;
  agent.conversion = { state: "stopped", at };
  agent.planned = agent.planned.filter(({ kind }) => kind !== "conversion");
}

/** The server converted the licences. */
export function conversionAnswered(context: LegacyContext): void {
  const { agent, at, say } = context;
  agent.conversion = { state: "success", at };
  say(conversionDone());
  logEvent(context, "CONVERSION_SUCCESS");
}

/** The request came to nothing; it is not repeated. */
export function conversionNotAnswered(context: LegacyContext, reason: string): void {
  const { agent, at, say } = context;
  agent.conversion = { state: "failed", at, reason };
  say(conversionFailed(reason));
  logEvent(context, "CONVERSION_FAILED", { reason });
}

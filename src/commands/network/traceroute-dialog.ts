/** The questions of a bare `traceroute` (CLI §10). */

import type { Context, Output } from "../registry.ts";
import { BAD_ADDRESS, BAD_PROTOCOL, isHeaderOption } from "./ping-dialog.ts";

/** A route that is to be traced. */
export interface Trace {
  readonly target: string;
  readonly numeric: boolean;
  /** Packets per hop. */
  readonly probes: number;
  /** Seconds. */
  readonly timeout: number;
  /** First and last hop that are asked. */
  readonly ttl: readonly [first: number, last: number];
  /** Address or interface. */
  readonly source?: string;
  readonly vrf?: string;
}

export const TRACE_DEFAULTS = { probes: 3, timeout: 3, ttl: [1, 30] } as const;

/** In the order in which they are asked. */
const QUESTIONS = [
  { name: "protocol", prompt: "Protocol [ip]: " },
  { name: "target", prompt: "Target IP address: " },
  { name: "ingress", prompt: "Ingress traceroute [n]: " },
  { name: "source", prompt: "Source address or interface: " },
  { name: "dscp", prompt: "DSCP Value [0]: " },
  { name: "numeric", prompt: "Numeric display [n]: " },
  { name: "timeout", prompt: "Timeout in seconds [3]: " },
  { name: "probes", prompt: "Probe count [3]: " },
  { name: "first", prompt: "Minimum Time to Live [1]: " },
  { name: "last", prompt: "Maximum Time to Live [30]: " },
  { name: "port", prompt: "Port Number [33434]: " },
  { name: "route", prompt: "Loose, Strict, Record, Timestamp, Verbose[none]: " },
] as const;

/** Begins to ask. */
export function askTrace(context: Context): Output {
  return ask(context, []);
}

function ask(context: Context, answers: readonly string[]): undefined {
  const prompt = QUESTIONS[answers.length]?.prompt ?? "";
  context.ask({ kind: "traceroute", prompt, reading: "line", data: { answers } });
}

/** Takes an answer; Enter takes what stands in brackets. Returns what is wrong, or the route when all is answered. */
export function answerTrace(context: Context, typed: string, data: Readonly<Record<string, unknown>>): Output | Trace {
  const given = Array.isArray(data.answers) ? (data.answers as string[]) : [];
  const name = QUESTIONS[given.length]?.name;
  if (name === "protocol" && typed !== "" && !"ip".startsWith(typed.toLowerCase())) return BAD_PROTOCOL;
  if (name === "target" && typed === "") return BAD_ADDRESS;
  if (name === "route" && !isHeaderOption(typed)) return ask(context, given);
  const answers = [...given, typed];
  if (answers.length < QUESTIONS.length) return ask(context, answers);
  const answer = (wanted: string) => answers[QUESTIONS.findIndex((each) => each.name === wanted)] ?? "";
  const number = (wanted: string, usual: number) =>
    /^\d{1,10}$/.test(answer(wanted)) ? Number(answer(wanted)) : usual;
  const source = answer("source");
  return {
    target: answer("target"),
    numeric: /^y/i.test(answer("numeric")),
    probes: number("probes", TRACE_DEFAULTS.probes),
    timeout: number("timeout", TRACE_DEFAULTS.timeout),
    ttl: [number("first", TRACE_DEFAULTS.ttl[0]), number("last", TRACE_DEFAULTS.ttl[1])],
    ...(source === "" ? {} : { source }),
  };
}

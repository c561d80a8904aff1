/** The questions of a bare `ping` (CLI §10). */
import type { Context, Output } from "../registry.ts";

/** An echo test that is wanted. */
export interface Ping {
  readonly target: string;
  readonly repeat: number;
  readonly size: number;
  /** Seconds. */
  readonly timeout: number;
  /** Address or interface. */
  readonly source?: string;
  readonly vrf?: string;
  /** Packets are not to be cut into pieces. */
  readonly whole?: boolean;
}

export const PING_DEFAULTS = { repeat: 5, size: 100, timeout: 2 };

export const BAD_ADDRESS = "% Bad IP address\n";
export const BAD_PROTOCOL = '% Unknown protocol - use "ip"\n';

const EXTENDED = 5;

/** In the order in which they are asked; those that `Extended commands` opens have a name that says so. */
const QUESTIONS = [
  { name: "protocol", prompt: "Protocol [ip]: " },
  { name: "target", prompt: "Target IP address: " },
  { name: "repeat", prompt: `Repeat count [${PING_DEFAULTS.repeat}]: ` },
  { name: "size", prompt: `Datagram size [${PING_DEFAULTS.size}]: ` },
  { name: "timeout", prompt: `Timeout in seconds [${PING_DEFAULTS.timeout}]: ` },
  { name: "extended", prompt: "Extended commands [n]: " },
  { name: "ingress", prompt: "Ingress ping [n]: " },
  { name: "source", prompt: "Source address or interface: " },
  { name: "dscp", prompt: "DSCP Value [0]: " },
  { name: "tos", prompt: "Type of service [0]: " },
  { name: "df", prompt: "Set DF bit in IP header? [no]: " },
  { name: "validate", prompt: "Validate reply data? [no]: " },
  { name: "pattern", prompt: "Data pattern [0x0000ABCD]: " },
  { name: "route", prompt: "Loose, Strict, Record, Timestamp, Verbose[none]: " },
  { name: "sweep", prompt: "Sweep range of sizes [n]: " },
] as const;

const SWEEP = QUESTIONS.length - 1;

/** Whether this answers the question for options of the header. */
export function isHeaderOption(typed: string): boolean {
  const text = typed.toLowerCase();
  return ["loose", "strict", "record", "timestamp", "verbose", "none"].some((word) => word.startsWith(text));
}

/** Begins to ask. */
export function askPing(context: Context): Output {
  return ask(context, 0, []);
}

function ask(context: Context, step: number, answers: readonly string[]): undefined {
  context.ask({ kind: "ping", prompt: QUESTIONS[step]?.prompt ?? "", reading: "line", data: { step, answers } });
}

/** Questions that take nothing but yes and no. */
const YES_OR_NO: ReadonlySet<string> = new Set(["extended", "ingress", "df", "validate", "sweep"]);

function askAgain(context: Context, data: Readonly<Record<string, unknown>>): undefined {
  return ask(context, Number(data.step), Array.isArray(data.answers) ? (data.answers as string[]) : []);
}

/** Takes an answer; Enter takes what stands in brackets. Returns what is wrong, or the test when all is answered. */
export function answerPing(context: Context, typed: string, data: Readonly<Record<string, unknown>>): Output | Ping {
  const step = Number(data.step);
  if (step === 0 && typed !== "" && !"ip".startsWith(typed.toLowerCase())) return BAD_PROTOCOL;
  if (step === 1 && typed === "") return BAD_ADDRESS;
  const name = QUESTIONS[step]?.name;
  if (name === "route" && !isHeaderOption(typed)) return askAgain(context, data);
  if (YES_OR_NO.has(name ?? "") && !/^(?:|y|ye|yes|n|no)$/i.test(typed)) return askAgain(context, data);
  const given = Array.isArray(data.answers) ? (data.answers as string[]) : [];
  const isSkipped = step === EXTENDED && !/^y/i.test(typed);
  const skipped = isSkipped ? Array<string>(SWEEP - EXTENDED - 1).fill("") : [];
  const answers = [...given, typed, ...skipped];
  if (answers.length < QUESTIONS.length) return ask(context, answers.length, answers);
  const answer = (name: string) => answers[QUESTIONS.findIndex((each) => each.name === name)] ?? "";
  const number = (name: keyof typeof PING_DEFAULTS) =>
    /^\d{1,10}$/.test(answer(name)) ? Number(answer(name)) : PING_DEFAULTS[name];
  const source = answer("source");
  return {
    target: answer("target"),
    repeat: number("repeat"),
    size: number("size"),
    timeout: number("timeout"),
    ...(/^y/i.test(answer("df")) ? { whole: true } : {}),
    ...(source === "" ? {} : { source }),
  };
}

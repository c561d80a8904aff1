/** Which dial peers a dialed number leaves by (field knowledge). */
import type { Node } from "../text/filters/pattern.ts";
import { compileSearch, oneOf } from "../text/filters/search.ts";
import { type Config, linesOf } from "./config/config.ts";
import { type DialPeer, dialPeersOf, operates } from "./dial-peers.ts";

/** A peer that a number leaves by. */
export interface DialMatch {
  readonly peer: DialPeer;
  /** How many digits its pattern names: the more, the better it fits. */
  readonly digits: number;
}

/**
 * The peers whose destination pattern, or pattern map, a number begins with, in the order in which they are tried: the
 * pattern that names the most digits first, then by preference, then by tag. Peers that are down take part in nothing.
 */
export function dialMatches(config: Config, number: string): readonly DialMatch[] {
  return dialPeersOf(config)
    .filter(operates)
    .flatMap((peer) => {
      const fits = patternsOf(config, peer).flatMap((pattern) => matchPattern(pattern, number) ?? []);
      return fits.length === 0 ? [] : [{ peer, digits: Math.max(...fits) }];
    })
    .sort((a, b) => b.digits - a.digits || a.peer.preference - b.peer.preference || a.peer.tag - b.peer.tag);
}

/**
 * Whether a number begins as a destination pattern says (`$`: is as it says; `T`: goes on as it likes): how many digits
 * the pattern names, undefined where it does not fit.
 */
export function matchPattern(pattern: string, number: string): number | undefined {
  const { node, digits } = readPattern(pattern);
  return compileSearch(node)(number) === undefined ? undefined : digits;
}

function patternsOf(config: Config, peer: DialPeer): readonly string[] {
  const own = peer.pattern === "" ? [] : [peer.pattern];
  if (peer.patternMap === undefined) return own;
  const map = linesOf(config, "config voice class e164-pattern-map").find(
    ({ values }) => values[0] === peer.patternMap,
  );
  const mapped = (map?.lines ?? []).filter(({ id }) => id === "config-class-e164 e164");
  return [...own, ...mapped.map(({ values }) => String(values[0]))];
}

/** `[2-9,0]`, a parenthesis, a sign that repeats what is before it, or one digit. */
const PART = /\[(\^?)([^\]]*)\]|[()%+?]|[0-9*#A-F.]/g;

function readPattern(pattern: string): { readonly node: Node; readonly digits: number } {
  const open: Node[][] = [[]];
  let digits = 0;
  for (const [text, negated, members] of pattern.matchAll(PART)) {
    const parts = open.at(-1) as Node[];
    if (members !== undefined) parts.push(oneOf(members, negated === "^"));
    else if (text === "(") open.push([]);
    else if (text === ")" && open.length > 1) open.at(-2)?.push({ kind: "sequence", parts: open.pop() as Node[] });
    else if (text in SIGNS && parts.length > 0) {
      parts.push({ kind: "repeat", part: parts.pop() as Node, sign: SIGNS[text] ?? "?" });
    } else {
      if (text !== ".") digits += 1;
      parts.push({ kind: "char", test: (char) => text === "." || char === text });
    }
  }
  const end: readonly Node[] = pattern.endsWith("$") ? [{ kind: "end" }] : [];
  return { node: { kind: "sequence", parts: [{ kind: "start" }, ...open.flat(), ...end] }, digits };
}

const SIGNS: Readonly<Record<string, "*" | "+" | "?">> = { "%": "*", "+": "+", "?": "?" };

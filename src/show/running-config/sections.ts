/** How lines of a configuration stand among themselves, and how a section is printed. */
import type { ConfigLine } from "../../device/config/config.ts";
import { compareInterfaces, isVirtual } from "../../device/interfaces.ts";
import { shownInside } from "./implied.ts";
import { COMMENTS, type Order, SECTION_ORDER, WRAPPING } from "./layout.ts";
import { VOICE_AMONG } from "./voice-order.ts";

/** What may be left out of a configuration on display. */
export interface Shown {
  /** False in `brief`: without the bodies of certificates. */
  readonly certificates: boolean;
  /** True in `all`: defaults are shown too. */
  readonly defaults: boolean;
}

/** The text of a line and, indented, of the lines below it. */
export function renderLine(line: ConfigLine, shown: Shown, indent = ""): readonly string[] {
  const inner = `${indent} `;
  const wrapping = WRAPPING[line.id];
  const [head = "", ...below] = line.text.split("\n");
  const body = shown.certificates || line.id !== "config-cert-chain certificate" ? below : [];
  return [
    ...(wrapping ? [indent + wrapping.before] : []),
    indent + head,
    // A text of several lines (a banner, a certificate) carries its own indents.
    ...body,
    ...(COMMENTS[line.id] ?? []).map((comment) => inner + comment),
    ...inSection(line, shown).flatMap((each) => renderLine(each, shown, inner)),
    ...(wrapping ? [indent + wrapping.after] : []),
  ];
}

/** The lines of a section as they stand on display. */
function inSection(section: ConfigLine, shown: Shown): readonly ConfigLine[] {
  return inOrder(shownInside(section, shown.defaults), SECTION_ORDER[section.id] ?? []);
}

/**
 * Lines by the place of their command in `ids`, those that aren't in it last, otherwise as they are. Lines at the same
 * place are numbered or sorted by their text where the configuration has them so.
 */
export function inOrder(lines: readonly ConfigLine[], ids: readonly string[]): readonly ConfigLine[] {
  const places = new Map(lines.map((line) => [line, bestMatch(ids, line.id)]));
  const place = (line: ConfigLine) => places.get(line) ?? -1;
  const last = (at: number) => (at < 0 ? ids.length : at);
  return lines.toSorted(
    (a, b) => last(place(a)) - last(place(b)) || compareAmong(VOICE_AMONG[ids[place(a)] ?? ""], a, b),
  );
}

function compareAmong(order: Order | undefined, a: ConfigLine, b: ConfigLine): number {
  if (order === "numbers") return firstNumber(a) - firstNumber(b);
  if (order === "texts") return positive(a) < positive(b) ? -1 : Number(positive(a) > positive(b));
  return 0;
}

/** The text without the `no` in front of it. */
function positive({ text }: ConfigLine): string {
  return text.replace(/^no /, "");
}

/** Lines of one command in the order that its part asks for. */
export function sorted(lines: readonly ConfigLine[], order: Order | undefined): readonly ConfigLine[] {
  if (order === "interfaces") return lines.toSorted((a, b) => compareShown(nameOf(a), nameOf(b)));
  return lines.toSorted((a, b) => compareAmong(order, a, b));
}

/** The place in `ids` of the longest one that `id` is or begins with; -1 for none. */
export function bestMatch(ids: readonly string[], id: string): number {
  let best = -1;
  for (const [index, candidate] of ids.entries()) {
    const fits = id === candidate || id.startsWith(`${candidate} `);
    if (fits && candidate.length > (ids[best]?.length ?? -1)) best = index;
  }
  return best;
}

/** Loopbacks and their like stand in front of the hardware in a configuration. */
function compareShown(a: string, b: string): number {
  return Number(isVirtual(b)) - Number(isVirtual(a)) || compareInterfaces(a, b);
}

function nameOf(line: ConfigLine): string {
  return line.text.replace(/^interface /, "");
}

function firstNumber(line: ConfigLine): number {
  return Number(/ (\d+)/.exec(line.text)?.[1] ?? 0);
}

/**
 * Lines that were read before. What a line means depends on its mode and on few facts of its router, which all routers of a
 * lab may share; so it is read once and looked up from then on.
 */
import { slotValues } from "../device/slot-values.ts";
import type { Device } from "../device/types.ts";
import { type ModeId, type Offer, type ParseResult, parseLine } from "../grammar/index.ts";
import { asTyped, isAlone, replaced } from "./aliased.ts";
import { grammarContext } from "./grammar-context.ts";

/** A line that was read, and what the reading asked of the router beside what the key says. */
interface KnownLine {
  readonly result: ParseResult;
  /** Slots whose values were asked for, with the answers; undefined where none was. */
  readonly asked: ReadonlyMap<string, readonly Offer[]> | undefined;
  /** Of the router for which the answers were checked last. */
  checked: Pick<Device, "config" | "files">;
}

/** The facts of a router on which a line depends, and the lines that were read under them, by mode and text. */
interface KnownLines {
  readonly facts: Facts;
  readonly lines: Map<string, KnownLine>;
}

type Facts = Pick<Device, "release" | "platform" | "platformLicences" | "bootLevels">;

/** Lines that are kept under the same facts, and different facts; the oldest go first. */
const KEPT_LINES = 1_000;
const KEPT_FACTS = 8;

/** Longer lines are pasted once: keys, certificates. */
const LONGEST = 120;

const known: KnownLines[] = [];

/** `parseLine` on a router, in a mode. The same value comes again as long as nothing has changed that the line depends on. */
export function readLine(device: Device, mode: ModeId, text: string): ParseResult {
  const alias = replaced(device, mode, text);
  if (alias === undefined) return readPlain(device, mode, text);
  const result = readPlain(device, mode, alias.text);
  // `s` alone is ambiguous, though `s clock` is not: so have it the checks of the client libraries.
  if (!result.ok && isAlone(alias)) return readPlain(device, mode, text);
  return asTyped(result, alias);
}

function readPlain(device: Device, mode: ModeId, text: string): ParseResult {
  if (text.length > LONGEST) return parseLine(grammarContext(device), mode, text);
  const lines = linesFor(device);
  const key = `${mode}\n${text}`;
  const found = lines.get(key);
  if (found !== undefined && stillSo(found, device)) return found.result;
  lines.delete(key);
  const context = grammarContext(device);
  const asked = new Map<string, readonly Offer[]>();
  const values = (slot: string): readonly Offer[] => {
    const offers = context.values(slot);
    asked.set(slot, offers);
    return offers;
  };
  const result = parseLine({ ...context, values }, mode, text);
  if (lines.size >= KEPT_LINES) lines.delete(lines.keys().next().value ?? "");
  const { config, files } = device;
  lines.set(key, { result, asked: asked.size === 0 ? undefined : asked, checked: { config, files } });
  return result;
}

function linesFor(device: Device): Map<string, KnownLine> {
  const found = known.find(({ facts }) => sameFacts(facts, device));
  if (found !== undefined) return found.lines;
  const { release, platform, platformLicences, bootLevels } = device;
  const lines = new Map<string, KnownLine>();
  known.unshift({ facts: { release, platform, platformLicences, bootLevels }, lines });
  known.length = Math.min(known.length, KEPT_FACTS);
  return lines;
}

function sameFacts(a: Facts, b: Facts): boolean {
  if (a.release !== b.release || a.platform !== b.platform || a.platformLicences !== b.platformLicences) return false;
  if (a.bootLevels === b.bootLevels) return true;
  return a.bootLevels.length === b.bootLevels.length && a.bootLevels.every((level, at) => level === b.bootLevels[at]);
}

/** Whether a router gives the answers that the reading was given: interfaces and files come and go. */
function stillSo(line: KnownLine, device: Device): boolean {
  const { asked, checked } = line;
  if (asked === undefined || (checked.config === device.config && checked.files === device.files)) return true;
  for (const [slot, offers] of asked) if (!sameOffers(slotValues(device, slot), offers)) return false;
  line.checked = { config: device.config, files: device.files };
  return true;
}

function sameOffers(a: readonly Offer[], b: readonly Offer[]): boolean {
  return a === b || (a.length === b.length && a.every(({ word }, index) => word === b[index]?.word));
}

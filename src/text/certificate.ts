/** What stands in a certificate (X.509, RFC 5280), as far as `show crypto pki` tells it. */
import type { Instant } from "../clock/instant.ts";
import { fromLocal, UTC } from "../clock/zone.ts";

export interface Certificate {
  /** Hexadecimal digits. */
  readonly serial: string;
  /** `cn=Example Root`, `o=Example`: the last part of the name first, as IOS has it. */
  readonly issuer: readonly string[];
  readonly subject: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
}

/** One element of DER: its tag, and its content from `start` to `end`. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
}

const VERSION = 0xa0;
const SHORT_TIME = 0x17;

/** Kinds of name parts by the last number of their object identifier, 2.5.4.x. */
const PARTS: Readonly<Record<number, string>> = { 3: "cn", 6: "c", 7: "l", 8: "st", 10: "o", 11: "ou" };

/** The certificate that these hexadecimal digits are; undefined for a text that is none. */
export function readCertificate(digits: string): Certificate | undefined {
  if (!/^(?:[\da-f]{2})+$/i.test(digits)) return undefined;
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const [whole] = elements(bytes, 0, bytes.length);
  const [signed] = whole === undefined ? [] : inside(bytes, whole);
  const fields = signed === undefined ? [] : inside(bytes, signed);
  const [serial, , issuer, validity, subject] = fields[0]?.tag === VERSION ? fields.slice(1) : fields;
  if (serial === undefined || issuer === undefined || validity === undefined || subject === undefined) return undefined;
  const [from, until] = inside(bytes, validity).map((time) => instantOf(bytes, time));
  if (from === undefined || until === undefined) return undefined;
  return {
    serial: digits.slice(2 * serial.start, 2 * serial.end).toUpperCase(),
    issuer: nameOf(bytes, issuer),
    subject: nameOf(bytes, subject),
    from,
    until,
  };
}

const inside = (bytes: Uint8Array, { start, end }: Element): readonly Element[] => elements(bytes, start, end);

/** The elements from `at` to `end`; those before the first that isn't whole. */
function elements(bytes: Uint8Array, at: number, end: number): readonly Element[] {
  const found: Element[] = [];
  for (let next = at; next + 2 <= end; ) {
    const tag = bytes[next] ?? 0;
    const first = bytes[next + 1] ?? 0;
    const more = first < 0x80 ? 0 : first & 0x7f;
    const start = next + 2 + more;
    const length = more === 0 ? first : bytes.subarray(next + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    if (start + length > end) break;
    found.push({ tag, start, end: start + length });
    next = start + length;
  }
  return found;
}

function textAt(bytes: Uint8Array, { start, end }: Element): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

function nameOf(bytes: Uint8Array, name: Element): readonly string[] {
  const parts = inside(bytes, name).flatMap((set) => inside(bytes, set));
  return parts
    .flatMap((part) => {
      const [kind, value] = inside(bytes, part);
      const word = kind === undefined ? undefined : PARTS[bytes[kind.end - 1] ?? 0];
      return word === undefined || value === undefined ? [] : [`${word}=${textAt(bytes, value)}`];
    })
    .reverse();
}

/** `130530194847Z`; years before 50 are of this century. Four digits of the year with the longer form. */
function instantOf(bytes: Uint8Array, time: Element): Instant | undefined {
  const text = textAt(bytes, time);
  const whole = time.tag === SHORT_TIME ? `${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(whole)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return fromLocal(UTC, { year, month, day, hour, minute, second });
}

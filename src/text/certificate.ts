/** What stands in a certificate (X.509, RFC 5280), as far as `show crypto pki` tells it. */
import type { Instant } from "../clock/instant.ts";
import { fromLocal, UTC } from "../clock/zone.ts";
import { fromHex } from "./bytes.ts";
import { type Element, inside, isHex, signedFields, textAt } from "./der.ts";

export interface Certificate {
  /** Hexadecimal digits. */
  readonly serial: string;
  /** `cn=Example Root`, `o=Example`: the last part of the name first, as IOS has it. */
  readonly issuer: readonly string[];
  readonly subject: readonly string[];
  readonly from: Instant;
  readonly until: Instant;
}

const SHORT_TIME = 0x17;

/** Kinds of name parts by the last number of their object identifier, 2.5.4.x. */
const PARTS: Readonly<Record<number, string>> = { 3: "cn", 6: "c", 7: "l", 8: "st", 10: "o", 11: "ou" };

/** The certificate that these hexadecimal digits are; undefined for a text that is none. */
export function readCertificate(digits: string): Certificate | undefined {
  if (!isHex(digits)) return undefined;
  const bytes = fromHex(digits);
  const [serial, , issuer, validity, subject] = signedFields(bytes).fields;
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

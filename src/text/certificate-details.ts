/** What `show crypto pki certificates verbose` tells beyond names and dates (RFC 5280 §4.1, §4.2). */
import { fromHex, hex } from "./bytes.ts";
import { type Element, elements, inside, isHex, signedFields } from "./der.ts";
import { md5Hex } from "./md5.ts";
import { sha1Hex } from "./sha1.ts";

export interface CertificateDetails {
  readonly version: number;
  /** Of an RSA key. */
  readonly keyBits?: number;
  /** `SHA256 with RSA Encryption`. */
  readonly signature?: string;
  /** The byte of the key's uses, most significant bit first. */
  readonly keyUsage?: number;
  /** Hexadecimal digits, upper case. */
  readonly subjectKey?: string;
  readonly isAuthority: boolean;
  readonly md5: string;
  readonly sha1: string;
}

/** RSA algorithms by the last number of their object identifiers, 1.2.840.113549.1.1.x. */
const SIGNATURES: Readonly<Record<number, string>> = { 4: "MD5", 5: "SHA1", 11: "SHA256", 12: "SHA384", 13: "SHA512" };
/** The first bytes of those identifiers. */
const RSA = "2a864886f70d0101";
const RSA_ENCRYPTION = `${RSA}01`;

/** Extensions by the last number of their object identifiers, 2.5.29.x. */
const SUBJECT_KEY = 14;
const KEY_USAGE = 15;
const BASIC_CONSTRAINTS = 19;

const EXTENSIONS = 0xa3;

/** The details of the certificate that these hexadecimal digits are; undefined for a text that is none. */
export function readCertificateDetails(digits: string): CertificateDetails | undefined {
  if (!isHex(digits)) return undefined;
  const bytes = fromHex(digits);
  const { version, fields } = signedFields(bytes);
  const [, algorithm, , , , key] = fields;
  if (algorithm === undefined || key === undefined) return undefined;
  const extensions = extensionsOf(bytes, fields);
  const [keyBits, signature] = [rsaBits(bytes, key), signatureOf(bytes, algorithm)];
  const usage = extensions.get(KEY_USAGE);
  const subjectKey = extensions.get(SUBJECT_KEY);
  return {
    version,
    ...(keyBits === undefined ? {} : { keyBits }),
    ...(signature === undefined ? {} : { signature }),
    // A bit string begins with how many of its bits are not used.
    ...(usage === undefined ? {} : { keyUsage: usage[1] ?? 0 }),
    ...(subjectKey === undefined ? {} : { subjectKey: hex(subjectKey).toUpperCase() }),
    isAuthority: (elementsOf(extensions.get(BASIC_CONSTRAINTS))[0] ?? 0) !== 0,
    md5: md5Hex(bytes).toUpperCase(),
    sha1: sha1Hex(bytes).toUpperCase(),
  };
}

/** The content of each extension's own value, by the last number of its identifier. */
function extensionsOf(bytes: Uint8Array, fields: readonly Element[]): ReadonlyMap<number, Uint8Array> {
  const block = fields.find(({ tag }) => tag === EXTENSIONS);
  const [list] = block === undefined ? [] : inside(bytes, block);
  const rows = list === undefined ? [] : inside(bytes, list);
  return new Map(
    rows.flatMap((row) => {
      const parts = inside(bytes, row);
      const [kind, wrapped] = [parts[0], parts.at(-1)];
      const [value] = wrapped === undefined ? [] : inside(bytes, wrapped);
      if (kind === undefined || value === undefined) return [];
      return [[bytes[kind.end - 1] ?? 0, bytes.subarray(value.start, value.end)] as const];
    }),
  );
}

/** The content of the first element of a value. */
function elementsOf(value: Uint8Array | undefined): Uint8Array {
  const [first] = value === undefined ? [] : elements(value, 0, value.length);
  return value === undefined || first === undefined ? new Uint8Array() : value.subarray(first.start, first.end);
}

function signatureOf(bytes: Uint8Array, algorithm: Element): string | undefined {
  const kind = identifierIn(bytes, algorithm);
  const digest = kind.startsWith(RSA) ? SIGNATURES[Number.parseInt(kind.slice(RSA.length), 16)] : undefined;
  return digest === undefined ? undefined : `${digest} with RSA Encryption`;
}

/** The size of the modulus, without the zero byte that keeps it positive. */
function rsaBits(bytes: Uint8Array, key: Element): number | undefined {
  const [algorithm, wrapped] = inside(bytes, key);
  if (algorithm === undefined || wrapped === undefined || identifierIn(bytes, algorithm) !== RSA_ENCRYPTION)
    return undefined;
  const [numbers] = elements(bytes, wrapped.start + 1, wrapped.end);
  const [modulus] = numbers === undefined ? [] : inside(bytes, numbers);
  if (modulus === undefined) return undefined;
  return 8 * (modulus.end - modulus.start - Number(bytes[modulus.start] === 0));
}

function identifierIn(bytes: Uint8Array, algorithm: Element): string {
  const [kind] = inside(bytes, algorithm);
  return kind === undefined ? "" : hex(bytes.subarray(kind.start, kind.end));
}

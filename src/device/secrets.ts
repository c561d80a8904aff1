/** Secrets and passwords as a configuration keeps them: hashed where IOS hashes them, and compared with what is typed. */
import { encodeBase64 } from "../text/base64.ts";
import { md5Crypt } from "../text/md5-crypt.ts";
import { stableWord } from "../text/prng.ts";
import { pbkdf2, scrypt } from "../text/scrypt.ts";

const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CISCO = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const SALT_LENGTH = 14;
const MD5_SALT_LENGTH = 4;
const HASH_BYTES = 32;
const SCRYPT_COST = 16_384;
const PBKDF2_ROUNDS = 20_000;

/** What IOS XE exclusive-ors passwords of type 7 with. */
const TYPE7_KEY = "dsfd;kfoA,.iyewrkldJKDHSUBsgvca69834ncxv9873254k;fg87";

/** Types of hashes: MD5, PBKDF2, scrypt. */
export type HashType = 5 | 8 | 9;

/** The hash of a secret, `$9$salt$hash`. The salt follows from `seed`: the same router hashes alike each time. */
export function hashSecret(secret: string, seed: string, type: HashType = 9): string {
  if (type === 5) return md5Crypt(secret, stableWord(`secret ${seed}`, CISCO, MD5_SALT_LENGTH));
  const salt = stableWord(`secret ${seed}`, CISCO, SALT_LENGTH);
  const hash =
    type === 8 ? pbkdf2(secret, salt, PBKDF2_ROUNDS, HASH_BYTES) : scrypt(secret, salt, SCRYPT_COST, HASH_BYTES);
  return `$${type}$${salt}$${encode(hash)}`;
}

/** Whether `typed` is the secret behind a hash of type 5, 8 or 9, or that text itself where it isn't a hash. */
export function secretMatches(stored: string, typed: string): boolean {
  const [, type = "", salt = ""] = /^\$(\d)\$([^$]*)\$/.exec(stored) ?? [];
  switch (type) {
    case "1":
      return md5Crypt(typed, salt) === stored;
    case "8":
      return stored === `$8$${salt}$${encode(pbkdf2(typed, salt, PBKDF2_ROUNDS, HASH_BYTES))}`;
    case "9":
      return stored === `$9$${salt}$${encode(scrypt(typed, salt, SCRYPT_COST, HASH_BYTES))}`;
    default:
      return stored === typed;
  }
}

/** Whether a hash of `type` (5, 8, 9) has the shape that IOS takes. */
export function isHash(type: number, text: string): boolean {
  if (type === 5) return /^\$1\$[^$]{1,8}\$[./0-9A-Za-z]{22}$/.test(text);
  return new RegExp(`^\\$${type}\\$[./0-9A-Za-z]{14}\\$[./0-9A-Za-z]{43}$`).test(text);
}

/** The hidden form (type 7) of a password: two digits and pairs of hexadecimal digits. */
export function hidePassword(password: string, seed: string): string {
  const start = Number.parseInt(stableWord(`password ${seed}`, "0123456789", 2), 10) % 16;
  const pairs = Array.from(password, (letter, index) => letter.charCodeAt(0) ^ keyAt(start + index));
  return (
    String(start).padStart(2, "0") + pairs.map((value) => value.toString(16).toUpperCase().padStart(2, "0")).join("")
  );
}

/** The password behind its hidden form; undefined for a text that is none. */
export function revealPassword(hidden: string): string | undefined {
  if (!/^\d\d(?:[0-9A-Fa-f]{2})*$/.test(hidden)) return undefined;
  const start = Number.parseInt(hidden.slice(0, 2), 10);
  const pairs = hidden.slice(2).match(/../g) ?? [];
  return pairs.map((pair, index) => String.fromCharCode(Number.parseInt(pair, 16) ^ keyAt(start + index))).join("");
}

function keyAt(index: number): number {
  return TYPE7_KEY.charCodeAt(index % TYPE7_KEY.length);
}

/** Base64 with IOS's alphabet and without padding. */
function encode(bytes: Uint8Array): string {
  return Array.from(encodeBase64(bytes).replace(/=+$/, ""), (digit) => CISCO.charAt(STANDARD.indexOf(digit))).join("");
}

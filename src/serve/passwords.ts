/** Whether a typed password is the stored one, reckoned beside the program and not in it: hashing takes its time. */
import { pbkdf2, scrypt, timingSafeEqual } from "node:crypto";
import { secretMatches } from "../device/secrets.ts";

const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const CISCO = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const HASH_BYTES = 32;
const SCRYPT = { N: 16_384, r: 1, p: 1 };
const PBKDF2_ROUNDS = 20_000;

/** `stored` is a hash of type 5, 8 or 9, or the password itself; undefined = no password is needed. */
export async function passwordFits(stored: string | undefined, typed: string): Promise<boolean> {
  if (stored === undefined) return true;
  const [, type, salt, hash] = /^\$([89])\$([^$]*)\$([./0-9A-Za-z]{43})$/.exec(stored) ?? [];
  if (type === undefined || salt === undefined || hash === undefined) return secretMatches(stored, typed);
  const wanted = Buffer.from(Array.from(hash, (digit) => STANDARD[CISCO.indexOf(digit)]).join(""), "base64");
  const reckoned = await new Promise<Buffer>((resolve, reject) => {
    const done = (error: Error | null, key: Buffer) => (error === null ? resolve(key) : reject(error));
    if (type === "9") scrypt(typed, salt, HASH_BYTES, SCRYPT, done);
    else pbkdf2(typed, salt, PBKDF2_ROUNDS, HASH_BYTES, "sha256", done);
  });
  return wanted.length === reckoned.length && timingSafeEqual(wanted, reckoned);
}

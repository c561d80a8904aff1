/** Host keys: made once, checked to load and to sign, and kept where the next start finds them. */
import { createPublicKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../../labfile/make-folder.ts";
import { writeFileAtomically } from "../../labfile/write-file.ts";

/** Takes a private key as text; throws if it cannot be used. */
export type CheckKey = (key: string) => void;

export interface HostKeys {
  /** Private keys in the form that the SSH server reads, the preferred one first. */
  readonly keys: readonly string[];
  /** What was wrong with keys that were found, one message a line. */
  readonly remarks: readonly string[];
}

const RSA_BITS = 2048;
const OWNER_ONLY = 0o700;
const TRIES = 3;

const KINDS = [
  { file: "host_ed25519", make: makeEd25519 },
  { file: "host_rsa", make: makeRsa },
] as const;

/** The host keys in `folder`; those that are missing or broken are made. Without a folder they last as long as the process. */
export function hostKeys(folder: string | undefined, check: CheckKey): HostKeys {
  const remarks: string[] = [];
  const keys = KINDS.map(({ file, make }) => {
    if (folder === undefined) return checked(make, check);
    const path = join(folder, file);
    const kept = readKey(path, check, remarks);
    if (kept !== undefined) return kept;
    const made = checked(make, check);
    try {
      makeFolder(folder, OWNER_ONLY);
      writeFileAtomically(path, made, 0o600);
    } catch (error) {
      remarks.push(
        `${path}: the host key could not be kept (${(error as Error).message}); the next start makes another`,
      );
    }
    return made;
  });
  return { keys, remarks };
}

/** A key that is there and can be used. A broken one is set aside, not overwritten. */
function readKey(path: string, check: CheckKey, remarks: string[]): string | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const key = readFileSync(path, "latin1").trim();
    check(key);
    return key;
  } catch (error) {
    const aside = `${path}.broken`;
    try {
      renameSync(path, aside);
      remarks.push(`${path}: not a usable host key (${(error as Error).message}); set aside as ${aside}`);
    } catch {
      remarks.push(`${path}: not a usable host key (${(error as Error).message})`);
    }
    return undefined;
  }
}

function checked(make: () => string, check: CheckKey): string {
  for (let attempt = 1; ; attempt++) {
    const key = make();
    try {
      check(key);
      return key;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

function makeRsa(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: RSA_BITS });
  return `${privateKey.export({ type: "pkcs1", format: "pem" })}`.trim();
}

/** An Ed25519 key in OpenSSH's own form (PROTOCOL.key): the public half, then twice a check number, the key, a name. */
function makeEd25519(): string {
  const { privateKey } = generateKeyPairSync("ed25519");
  const secret = Buffer.from(`${privateKey.export({ format: "jwk" }).d}`, "base64url");
  const open = Buffer.from(`${createPublicKey(privateKey).export({ format: "jwk" }).x}`, "base64url");
  const type = Buffer.from("ssh-ed25519");
  const half = Buffer.concat([field(type), field(open)]);
  const number = randomBytes(4);
  const inner = Buffer.concat([number, number, half, field(Buffer.concat([secret, open])), field(Buffer.alloc(0))]);
  const padding = Buffer.from(Array.from({ length: (8 - (inner.length % 8)) % 8 }, (_, index) => index + 1));
  const none = field(Buffer.from("none"));
  const one = Buffer.from([0, 0, 0, 1]);
  const blob = Buffer.concat([
    Buffer.from("openssh-key-v1\0"),
    none,
    none,
    field(Buffer.alloc(0)),
    one,
    field(half),
    field(Buffer.concat([inner, padding])),
  ]);
  const rows = blob.toString("base64").match(/.{1,70}/g) ?? [];
  return ["-----BEGIN OPENSSH PRIVATE KEY-----", ...rows, "-----END OPENSSH PRIVATE KEY-----"].join("\n");
}

function field(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

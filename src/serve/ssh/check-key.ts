/** Whether the SSH library can use a private key: it loads, and what it signs is verified by its other half. */
import ssh2 from "ssh2";

/** Throws if the key cannot be used. */
export function checkKey(text: string): void {
  const parsed = ssh2.utils.parseKey(text);
  if (parsed instanceof Error) throw parsed;
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined || !key.isPrivateKey()) throw new Error("no private key");
  const message = Buffer.from("checked after it was made");
  const algorithm = key.type === "ssh-rsa" ? "sha256" : undefined;
  const signature = key.sign(message, algorithm);
  if (signature instanceof Error) throw signature;
  if (!key.verify(message, signature, algorithm)) throw new Error("its two halves do not fit");
}

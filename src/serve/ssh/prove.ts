/** How a client proves over SSH who it is: a password, the same asked for, or a key (CLIENTS §1). */
import ssh2, { type AuthContext, type PublicKeyAuthContext } from "ssh2";

/** What a client offers as proof. */
export type Proof =
  | { readonly kind: "password"; readonly password: string }
  | { readonly kind: "key"; readonly matches: (line: string) => boolean; readonly signed: boolean };

/** What the server lets clients try. */
export const METHODS: ("publickey" | "keyboard-interactive" | "password")[] = [
  "publickey",
  "keyboard-interactive",
  "password",
];

/** Asks the client for its proof and gives it to `prove`; a method that the server has not is not answered here. */
export function askProof(context: AuthContext, prove: (proof: Proof) => void): boolean {
  switch (context.method) {
    case "password":
      prove({ kind: "password", password: context.password });
      return true;
    case "keyboard-interactive":
      context.prompt([{ prompt: "Password: ", echo: false }], (answers: string[] | Error) => {
        prove({ kind: "password", password: Array.isArray(answers) ? `${answers[0] ?? ""}` : "" });
      });
      return true;
    case "publickey":
      prove({ kind: "key", matches: (line) => matchesKey(context, line), signed: context.signature !== undefined });
      return true;
    default:
      return false;
  }
}

/** Whether the client's key is the public key `line` (`ssh-ed25519 AAAA… name`), and its signature, if any, is right. */
function matchesKey({ key, signature, blob, hashAlgo }: PublicKeyAuthContext, line: string): boolean {
  const parsed = ssh2.utils.parseKey(line);
  const known = Array.isArray(parsed) ? parsed[0] : parsed;
  if (known === undefined || known instanceof Error || !known.getPublicSSH().equals(key.data)) return false;
  if (signature === undefined || blob === undefined) return true;
  return known.verify(blob, signature, hashAlgo) === true;
}

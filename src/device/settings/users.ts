/** Who may log in and what opens the privileged level: readers of `username` and `enable` lines. */
import { type Config, linesOf } from "../config/config.ts";
import { revealPassword } from "../secrets.ts";

/** One local user. */
export interface User {
  readonly name: string;
  readonly privilege: number;
  /** A hash or the password itself; undefined with `nopassword`. */
  readonly secret?: string;
}

/** Whether passwords are hidden as they are entered (`service password-encryption`). */
export function hidesPasswords(config: Config): boolean {
  return linesOf(config, "config service password-encryption").length > 0;
}

/** The secret of a privileged level: `enable secret` beats `enable password`. Undefined where none is set. */
export function enableSecretOf(config: Config, level: number): string | undefined {
  for (const id of ["config enable secret", "config enable password"]) {
    const line = linesOf(config, id).find(({ text }) => levelIn(text) === level);
    if (line) return openPassword(line.text);
  }
  return undefined;
}

function levelIn(text: string): number {
  return Number(/ level (\d+) /.exec(text)?.[1] ?? 15);
}

/** The local users by name. */
export function usersOf(config: Config): readonly User[] {
  return linesOf(config, "config username").map(({ text }) => {
    const [, name = "", rest = ""] = /^username (\S+) ?(.*)$/.exec(text) ?? [];
    const secret = /(?:secret|password) .*$/.exec(rest)?.[0];
    return {
      name,
      privilege: Number(/^privilege (\d+)/.exec(rest)?.[1] ?? 1),
      ...(secret === undefined ? {} : { secret: openPassword(secret) }),
    };
  });
}

/** What a stored `… password 7 …`, `… secret 9 …` or `… password 0 …` is compared with: a hash, or the clear text. */
export function openPassword(text: string): string {
  const [, kind = "", type = "", stored = ""] = /(secret|password) (?:level \d+ )?(?:(\d) )?(.*)$/.exec(text) ?? [];
  return kind === "password" && type === "7" ? (revealPassword(stored) ?? stored) : stored;
}

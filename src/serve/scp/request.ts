/** `scp -t PATH` and `scp -f PATH`: what the scp of a client runs on the router (CLIENTS §3). */

export interface CopyRequest {
  /** `put` = the client sends, `get` = it receives. */
  readonly way: "put" | "get";
  /** As the client named it: `bootflash:/x`. */
  readonly path: string;
}

/** The copy that a command asks for; undefined for any other command. */
export function copyRequest(command: string): CopyRequest | undefined {
  const match = /^scp((?: +-[a-zA-Z]+)+)(?: +--)? +(.+)$/.exec(command.trim());
  if (match === null) return undefined;
  const flags = match[1] ?? "";
  const way = /-\w*t/.test(flags) ? "put" : /-\w*f/.test(flags) ? "get" : undefined;
  const path = (match[2] ?? "").replace(/^(['"])(.*)\1$/, "$2").replaceAll("\\", "");
  return way === undefined ? undefined : { way, path };
}

/** Files on other hosts, as `copy` names them: `tftp://198.51.100.50/x`, `scp://lab@files/x`, or `tftp:` alone. */

export type RemoteScheme = "tftp" | "ftp" | "scp" | "http" | "https";

/** A place on another host; what wasn't typed is asked for. */
export interface RemoteUrl {
  readonly scheme: RemoteScheme;
  readonly user?: string;
  readonly host?: string;
  /** Without the slash in front; never empty. */
  readonly path?: string;
}

const URL_FORM = /^(tftp|ftp|scp|https?):(?:\/\/(?:([^@/]*)@)?([^/]*)(?:\/(.*))?|(.*))$/i;

/** The place that a text names; undefined where it names a file system of the router. */
export function parseRemote(text: string): RemoteUrl | undefined {
  const [whole, scheme = "", login = "", host = "", path = "", bare = ""] = URL_FORM.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const [user = ""] = login.split(":");
  const name = (path || bare).replace(/^\/+/, "");
  return {
    scheme: scheme.toLowerCase() as RemoteScheme,
    ...(user === "" ? {} : { user }),
    ...(host === "" ? {} : { host }),
    ...(name === "" ? {} : { path: name }),
  };
}

/** The same as text: with whatever is known. */
export function remoteText({ scheme, user, host, path }: RemoteUrl): string {
  if (host === undefined) return `${scheme}:${path ?? ""}`;
  return `${scheme}://${user === undefined ? "" : `${user}@`}${host}${path === undefined ? "" : `/${path}`}`;
}

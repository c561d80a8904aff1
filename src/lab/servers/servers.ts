/** The licence server and the way to it, as a person at the portal and at the patch panel changes them. */
import type { Draft } from "immer";
import { CSSM_HOSTS } from "../../cssm/endpoints.ts";
import { createToken, TOKEN_DEFAULTS } from "../../cssm/tokens.ts";
import { uploadFile } from "../../cssm/upload.ts";
import type { Outcome } from "../change.ts";
import { type ChangeError, changeText, uploadText } from "../change-wording.ts";
import type { Lab, Reachability } from "../lab.ts";
import { bareName, placeText, readAt, storeAt } from "../places.ts";

/** What of a server's reachability changes. */
export type NetworkAspect = "all" | "name" | "icmp" | "tcp80" | "tcp443";

/** A server becomes reachable or not. `server` is `cssm` for all of the cloud's hosts, or a host's name. */
export interface NetworkChange {
  readonly kind: "network";
  readonly server: string;
  readonly aspect: NetworkAspect;
  readonly up: boolean;
}

/** A new token. What is left out is as the portal's form has it: 30 days, 10 uses, the first account. */
export interface TokenChange {
  readonly kind: "token";
  readonly days?: number;
  readonly uses?: number;
  readonly export?: boolean;
  readonly account?: string;
  readonly description?: string;
}

/** A file that a device or a server saved goes to CSSM; what comes back is written to `to`, or beside it as `ACK_…`. */
export interface UploadChange {
  readonly kind: "upload";
  /** Lab name of a device, or of a server on the premises. */
  readonly device: string;
  readonly file: string;
  readonly account?: string;
  readonly to?: string;
}

const ASPECTS = ["name", "icmp", "tcp80", "tcp443"] as const satisfies readonly (keyof Reachability)[];

/** Opens or closes the way to a server. */
export function setNetwork(lab: Draft<Lab>, { server, aspect, up }: NetworkChange): Outcome {
  const wanted = server.toLowerCase();
  const names = Object.keys(lab.network.hosts).filter((name) =>
    wanted === "cssm" ? CSSM_HOSTS.includes(name.toLowerCase()) : name.toLowerCase() === wanted,
  );
  if (names.length === 0) return failed("unknown-server", server);
  for (const name of names) {
    const host = lab.network.hosts[name];
    if (host !== undefined) for (const one of aspect === "all" ? ASPECTS : [aspect]) host[one] = up;
  }
  return {};
}

/** Creates a token, prints it, and keeps it as `$token`. */
export function openToken(lab: Draft<Lab>, what: TokenChange): Outcome {
  const { days, uses, account, description } = what;
  const request = {
    days: days ?? TOKEN_DEFAULTS.days,
    uses: uses ?? TOKEN_DEFAULTS.uses,
    exportControlled: what.export ?? TOKEN_DEFAULTS.exportControlled,
    description: description ?? TOKEN_DEFAULTS.description,
    ...(account === undefined ? {} : { account }),
  };
  const created = createToken(lab.cssm, request, lab.now);
  if (!created.ok) return failed(created.error, created.account);
  lab.lastToken = created.token.text;
  return { text: created.token.text };
}

/** Uploads a file of a device or of a server on the premises, and puts the answer beside it. */
export function upload(lab: Draft<Lab>, { device: from, file, account, to }: UploadChange): Outcome {
  const text = readAt(lab, from, file);
  if (text === undefined) return failed("no-file", file);
  const target = to ?? `ACK_${bareName(lab, from, file)}`;
  if (bareName(lab, from, target) === undefined) return failed("bad-path", target);
  const uploaded = uploadFile(lab.cssm, text, account, lab.now);
  if (!uploaded.ok) {
    return { ...failed(uploaded.error, uploaded.error === "unknown-account" ? (account ?? "") : file), kept: true };
  }
  const stored = uploaded.file === undefined ? undefined : storeAt(lab, from, target, uploaded.file);
  if (stored !== undefined) return failed(stored, target);
  return { text: uploadText(uploaded.kind, uploaded.virtualAccount, placeText(lab, from, target)) };
}

function failed(error: ChangeError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}

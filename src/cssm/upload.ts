/** Reports > Usage Data Files > Upload usage data: a file goes in, a file comes back (CSSM §3.1). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { sha256Hex } from "../text/sha256.ts";
import { accountNamed } from "./accounts.ts";
import { writeAnswerFile } from "./answer-files.ts";
import { authorize, takeAuthorizationBack } from "./authorization-codes.ts";
import { type AuthorizationWish, readDeviceFile } from "./device-files.ts";
import { instanceOf } from "./instances.ts";
import { readBundle, writeBundleAnswer } from "./local/bundle.ts";
import { logPortal } from "./portal-log.ts";
import type { KnownAuthor } from "./system-info.ts";
import { giveTrust } from "./trust.ts";
import type { Cssm, UsageUpload } from "./types.ts";
import { acknowledgementOf, takeAcknowledgement, takeUsage, type UsageMessage, uploadFailed } from "./usage.ts";
import { acknowledgeVouched } from "./vouched.ts";

/** Why the portal refuses a file. `errors`: it was taken, and processed with errors. */
export type UploadError =
  | "corrupt"
  | "duplicate"
  | "unknown-account"
  | "no-account"
  | "suspended"
  | "errors"
  | "no-licences"
  | "no-authorization";

/** What came back: for a device, or for the server that sent the file; nothing for a return. */
export type UploadKind = "ack" | "trust" | "authorization" | "bundle" | "return";

export type UploadResult =
  | {
      readonly ok: true;
      readonly kind: UploadKind;
      /** The file that comes back, for `license smart import`; absent where nothing does. */
      readonly file?: string;
      readonly virtualAccount: string;
    }
  | { readonly ok: false; readonly error: UploadError };

/**
 * Uploads a file that a device or a server saved. `account` is the dialog's answer where the file names no virtual account,
 * or one that isn't known. The lab doesn't wait for the processing: the answer is there at once.
 */
export function uploadFile(cssm: Draft<Cssm>, text: string, account: string | undefined, at: Instant): UploadResult {
  const file = readDeviceFile(text);
  const bundle = file === undefined ? readBundle(text) : undefined;
  if (file === undefined && bundle === undefined) return refused(cssm, "corrupt", at);
  if (cssm.suspended) return refused(cssm, "suspended", at);
  const digest = sha256Hex(text.trimEnd());
  if (Object.values(cssm.reports).some((report) => report.digest === digest)) return refused(cssm, "duplicate", at);
  const virtualAccount = accountOf(cssm, file?.author ?? bundle, account);
  if (virtualAccount === undefined) {
    return refused(cssm, account === undefined ? "no-account" : "unknown-account", at);
  }
  if (bundle !== undefined) {
    const taken = bundle.messages.map((message) => take(cssm, message, virtualAccount, digest, at));
    if (taken.some((upload) => upload === undefined)) return refused(cssm, "errors", at);
    const acks = taken.flatMap((upload, index) => {
      const id = bundle.messages[index]?.pollId ?? "";
      return upload === undefined ? [] : [{ pollId: id, ack: acknowledgeVouched(cssm, upload, at) }];
    });
    return { ok: true, kind: "bundle", file: writeBundleAnswer(bundle.server, acks), virtualAccount };
  }
  if (file === undefined) return refused(cssm, "corrupt", at);
  const { pid, serial, hostname } = file.author;
  const udi = { pid, serial };
  switch (file.kind) {
    case "trust-request": {
      const given = giveTrust(cssm, { ...udi, hostname }, virtualAccount, at);
      const answer = writeAnswerFile({ kind: "trust", udi, issuedAt: at, account: given });
      return { ok: true, kind: "trust", file: answer, virtualAccount };
    }
    case "authorization":
      return wished(cssm, file.author, file.asked, virtualAccount, at);
    case "usage": {
      const upload = take(cssm, { ...udi, hostname, reports: file.reports }, virtualAccount, digest, at);
      if (upload === undefined) return refused(cssm, "errors", at);
      const ack = acknowledgementOf(cssm, upload);
      takeAcknowledgement(cssm, upload);
      return { ok: true, kind: "ack", file: writeAnswerFile({ kind: "ack", udi, issuedAt: at, ack }), virtualAccount };
    }
  }
}

/** Books usage; undefined where it is processed with errors: then the file may be uploaded again. */
function take(
  cssm: Draft<Cssm>,
  message: UsageMessage,
  virtualAccount: string,
  digest: string,
  at: Instant,
): UsageUpload | undefined {
  if (!cssm.failing) return takeUsage(cssm, message, virtualAccount, { by: "file", digest }, at);
  uploadFailed(cssm, takeUsage(cssm, message, virtualAccount, { by: "file", digest: "" }, at), at);
  return undefined;
}

function wished(
  cssm: Draft<Cssm>,
  { pid, serial, hostname }: KnownAuthor,
  asked: AuthorizationWish,
  virtualAccount: string,
  at: Instant,
): UploadResult {
  const udi = { pid, serial };
  if (asked.wish === "return") {
    const had = takeAuthorizationBack(cssm, udi, at);
    return had ? { ok: true, kind: "return", virtualAccount } : refused(cssm, "no-authorization", at);
  }
  const request = { ...udi, hostname, mode: "replace" as const, features: asked.features };
  const answer = authorize(cssm, request, virtualAccount, at);
  if (!answer.ok) return { ok: false, error: "no-licences" };
  const file = writeAnswerFile({ kind: "authorization", udi, issuedAt: at, code: answer.code });
  return { ok: true, kind: "authorization", file, virtualAccount };
}

/** The dialog's account, else the file's, else the instance's, else the only one that there is. */
function accountOf(
  cssm: Draft<Cssm>,
  author: Partial<KnownAuthor> | undefined,
  answer: string | undefined,
): string | undefined {
  if (answer !== undefined) return accountNamed(cssm, answer)?.name;
  const named = author?.virtualAccount === undefined ? undefined : accountNamed(cssm, author.virtualAccount)?.name;
  const { pid = "", serial = "" } = author ?? {};
  const known = named ?? instanceOf(cssm, { pid, serial })?.virtualAccount;
  return known ?? (cssm.virtualAccounts.length === 1 ? cssm.virtualAccounts[0]?.name : undefined);
}

function refused(cssm: Draft<Cssm>, error: UploadError, at: Instant): UploadResult {
  logPortal(cssm, at, "Usage", `A usage data file was refused: ${error}.`);
  return { ok: false, error };
}

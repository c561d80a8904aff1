/** Reports > Usage Data Files > Upload usage data: a file goes in, a file comes back (CSSM §3.1). */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { sha256Hex } from "../text/sha256.ts";
import { accountNamed } from "./accounts.ts";
import { writeAnswerFile } from "./answer-files.ts";
import { type DeviceFile, readDeviceFile } from "./device-files.ts";
import { instanceOf } from "./instances.ts";
import { logPortal } from "./portal-log.ts";
import { giveTrust } from "./trust.ts";
import type { Cssm } from "./types.ts";
import { acknowledgementOf, takeUsage } from "./usage.ts";

/** Why the portal refuses a file. */
export type UploadError = "corrupt" | "duplicate" | "unknown-account" | "no-account";

export type UploadResult =
  | {
      readonly ok: true;
      readonly kind: "ack" | "trust";
      /** The file that comes back, for `license smart import`. */
      readonly file: string;
      readonly virtualAccount: string;
    }
  | { readonly ok: false; readonly error: UploadError };

/**
 * Uploads a file that a device saved. `account` is the dialog's answer where the file names no virtual account, or one
 * that isn't known. The lab doesn't wait for the processing: the answer is there at once.
 */
export function uploadFile(cssm: Draft<Cssm>, text: string, account: string | undefined, at: Instant): UploadResult {
  const file = readDeviceFile(text);
  if (file === undefined) return refused(cssm, "corrupt", at);
  const digest = sha256Hex(text.trimEnd());
  if (cssm.reports.some((report) => report.digest === digest)) return refused(cssm, "duplicate", at);
  const virtualAccount = accountOf(cssm, file, account);
  if (virtualAccount === undefined) {
    return refused(cssm, account === undefined ? "no-account" : "unknown-account", at);
  }
  const { pid, serial, hostname } = file.author;
  const udi = { pid, serial };
  if (file.kind === "trust-request") {
    const given = giveTrust(cssm, { ...udi, hostname }, virtualAccount, at);
    const answer = writeAnswerFile({ kind: "trust", udi, issuedAt: at, account: given });
    return { ok: true, kind: "trust", file: answer, virtualAccount };
  }
  const upload = takeUsage(
    cssm,
    { ...udi, hostname, reports: file.reports },
    virtualAccount,
    { by: "file", digest },
    at,
  );
  const ack = acknowledgementOf(cssm, upload, virtualAccount);
  return { ok: true, kind: "ack", file: writeAnswerFile({ kind: "ack", udi, issuedAt: at, ack }), virtualAccount };
}

/** The dialog's account, else the file's, else the instance's, else the only one that there is. */
function accountOf(cssm: Draft<Cssm>, { author }: DeviceFile, answer: string | undefined): string | undefined {
  if (answer !== undefined) return accountNamed(cssm, answer)?.name;
  const named = author.virtualAccount === undefined ? undefined : accountNamed(cssm, author.virtualAccount)?.name;
  const known = named ?? instanceOf(cssm, author)?.virtualAccount;
  return known ?? (cssm.virtualAccounts.length === 1 ? cssm.virtualAccounts[0]?.name : undefined);
}

function refused(cssm: Draft<Cssm>, error: UploadError, at: Instant): UploadResult {
  logPortal(cssm, at, "Usage", `A usage data file was refused: ${error}.`);
  return { ok: false, error };
}

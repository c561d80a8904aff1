/** What `license smart …` prints and refuses with. What no source gives is in releases/unattested.ts. */
import type { ImportError } from "../../licensing/policy/files.ts";
import { unattestedText } from "../../releases/unattested.ts";

export type SmartError =
  | ImportError
  | "transport-unsupported"
  | "nothing-found"
  | "nothing-installed"
  | "bad-path"
  | "no-space"
  | "no-file";

/** Source: COMMANDS §1.2. */
export const IMPORTED = "Import Data Successful";

/** Source: COMMANDS §1.2. */
export const FACTORY_RESET = '%Warning: reload required after "license smart factory reset" command';

/** Reason of TRUST_CODE_INSTALL_FAILED; that it is one is attested, its wording isn't (SYSLOG §2). */
export const TRUST_INSTALLED_ALREADY = "A trust code is already installed";

/** Why an import failed; our own wording. */
const IMPORT_REASONS: Readonly<Record<ImportError, string>> = {
  unreadable: "Data and signature do not match",
  "wrong-kind": "The file is not a response of the license server",
  "foreign-udi": "The file is for another product instance",
  "not-waited-for": "No usage report is waiting for this acknowledgement",
};

/** The line that refuses. */
export function smartErrorText(error: SmartError, path: string): string {
  switch (error) {
    case "transport-unsupported":
      return unattestedText("transport-unsupported");
    case "nothing-found":
      return "The requested item was not found";
    case "nothing-installed":
      return "No reservation authorization code installed in device";
    case "no-space":
      return unattestedText("no-space", { path });
    case "bad-path":
      return `%Error opening ${path} (Invalid argument)`;
    case "no-file":
      return unattestedText("import-missing", { path });
    default:
      return unattestedText("import-unreadable", { reason: IMPORT_REASONS[error] });
  }
}

/** What `license smart …` prints and refuses with. Only the texts marked "attested" were seen on a router. */
import type { ImportError } from "../licensing/policy/files.ts";

export type SmartError = ImportError | "transport-unsupported" | "nothing-found" | "bad-path" | "no-file";

/** Attested (COMMANDS §1.2). */
export const IMPORTED = "Import Data Successful";

/** Attested (COMMANDS §1.2). */
export const FACTORY_RESET = '%Warning: reload required after "license smart factory reset" command';

/** Reason of TRUST_CODE_INSTALL_FAILED; the reason is attested, its wording isn't (SYSLOG §2). */
export const TRUST_INSTALLED_ALREADY = "A trust code is already installed";

const TEXTS: Readonly<Record<SmartError, (path: string) => string>> = {
  // Attested in the agent's model (COMMANDS §1.2).
  "transport-unsupported": () => "The current transport type does not support this feature",
  // Attested (COMMANDS §1.2).
  "nothing-found": () => "The requested item was not found",
  "bad-path": (path) => `%Error opening ${path} (Invalid argument)`,
  "no-file": (path) => `%Error opening ${path} (No such file or directory)`,
  unreadable: () => "% Error: Import Data Failed: Data and signature do not match",
  "wrong-kind": () => "% Error: Import Data Failed: The file is not a response of the license server",
  "foreign-udi": () => "% Error: Import Data Failed: The file is for another product instance",
  "not-waited-for": () => "% Error: Import Data Failed: No usage report is waiting for this acknowledgement",
};

/** The line that refuses. */
export function smartErrorText(error: SmartError, path: string): string {
  return TEXTS[error](path);
}

/** What `configure replace` says (CLI §9). */

export const REPLACE_WARNING = `This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
`;

export const REPLACE_QUESTION = "configuration. Enter Y if you are sure you want to proceed. ? [no]: ";

export const REPLACED = "Total number of passes: 1\nRollback Done\n\n";

const STARS = "********";

/** Lines that the image did not take. */
export function refusedReport(lines: readonly string[]): string {
  return `The following commands are failed to apply to the IOS image.\n${STARS}\n${lines.join("\n")}\n${STARS}\n\n\n`;
}

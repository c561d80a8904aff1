/** What `configure replace` says (CLI §9). */

export const REPLACE_WARNING = `This will apply all necessary additions and deletions
to replace the current running configuration with the
contents of the specified configuration file, which is
assumed to be a complete configuration, not a partial
`;

export const REPLACE_QUESTION = "configuration. Enter Y if you are sure you want to proceed. ? [no]: ";

const STARS = "********";

const commandList = (lines: readonly string[]): string =>
  `!List of Rollback Commands:\n${[...lines, "end"].join("\n")}\n`;

/** The commands of `list`. */
export const listed = (lines: readonly string[]): string => `!Pass 1\n\n${commandList(lines)}\n\n`;

/** All done; 0 passes where there was nothing to do. */
export const replaced = (passes: 0 | 1): string => `Total number of passes: ${passes}\nRollback Done\n\n`;

/** Lines that the image did not take. */
export function refusedReport(lines: readonly string[]): string {
  return `The rollback configlet from the last pass is listed below:
${STARS}
${commandList(lines)}${STARS}


Rollback aborted after 5 passes
The following commands are failed to apply to the IOS image.
${STARS}
${lines.join("\n")}
${STARS}


`;
}

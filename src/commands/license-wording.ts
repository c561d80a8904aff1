/** What `license …` says in configuration mode. What the agent says: lab/smart-wording.ts. */

/** Not attested. */
export const BOOT_LEVEL_NOTICE = "% use 'write' command to make license boot config take effect on next boot\n";

/** Not attested; the limit is that of the data model. */
export const tagTooLong = (limit: number): string => `% A customer tag can have at most ${limit} characters\n`;

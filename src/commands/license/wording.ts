/** What `license …` says in configuration mode. What the agent says: lab/smart-wording.ts. */

import { unattestedText } from "../../releases/unattested.ts";

/** Said after a change of boot levels. */
export const bootLevelNotice = (): string => `${unattestedText("boot-level-saved")}\n`;

/** Not attested; the limit is that of the data model. */
export const tagTooLong = (limit: number): string => `% A customer tag can have at most ${limit} characters\n`;

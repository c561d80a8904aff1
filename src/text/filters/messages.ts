/** What is printed when a pattern cannot be used. Its wording was not captured anywhere (D). */
export const PATTERN_MESSAGE = "% Failed to compile regular expression.";

/** What `| count` prints (CLI §7). */
export const countMessage = (count: number): string => `Number of lines which match regexp = ${count}`;

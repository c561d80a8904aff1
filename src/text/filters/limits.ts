/** Longest pattern; the work for one line is at most its length times this. */
export const MAX_PATTERN_LENGTH = 1_000;

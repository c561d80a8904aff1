/** Deletions that Ctrl-Y and Esc Y can bring back (CLI §5). */
export const KILL_RING_SIZE = 10;

/** Longest line that can be typed; further characters ring the bell. No real command comes near it. */
export const MAX_LINE_LENGTH = 16_384;

/** Keys kept while the router is busy; further ones are lost, as in a router's own input buffer. */
export const MAX_TYPE_AHEAD = 65_536;

/** Columns by which a line that is too long for the screen moves sideways (CLI §5). */
export const SCROLL_STEP = 10;

/** A line is never cut to fewer columns: two `$` and one character must fit. Narrower screens wrap it. */
export const MIN_SCROLL_COLUMNS = 3;

/** Widths from here on are "wide": automation sets them to see its lines echoed unscrolled (CLIENTS §2). */
export const WIDE_WIDTH = 511;

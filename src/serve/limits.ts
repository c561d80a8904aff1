/** What one client may cost. Beyond a limit the client waits or is cut off; nobody else notices. */

/** Bytes that wait to be taken by a client; while there are more, nothing that it typed is carried out. */
export const MAX_UNTAKEN = 256 * 1024;

/** Bytes that wait in a socket in either direction before the client is cut off: more than any window allows. */
export const MAX_BUFFERED = 8 * 1024 * 1024;

/** Typed bytes that wait to be carried out. A client that sends more is not read until they are done. */
export const MAX_TYPED = 64 * 1024;

/** Typed bytes that are carried out at a time; then others get their turn. */
export const MAX_PIECE = 2 * 1024;

/** Longest text that one SSH exec request or one lab control may hold. */
export const MAX_COMMAND = 16 * 1024;

/** Connections to one port that have not logged in. */
export const MAX_STRANGERS = 64;

/** Real milliseconds that a client is given to close a connection after the router has said its last. */
export const FAREWELL_TIME = 10_000;

/** Real milliseconds for which a wrong password is left unanswered. */
export const FAILURE_DELAY = 1_000;

/** Largest file that is kept with its content; of a larger one only the size is kept, as of an image. */
export const MAX_CONTENT = 4 * 1024 * 1024;

/** Bytes of bootflash that SCP may fill with content, all files together. */
export const MAX_ALL_CONTENT = 32 * 1024 * 1024;

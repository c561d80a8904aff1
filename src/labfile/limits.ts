/** Largest lab file or saved lab that is read, bytes. A fleet of a thousand routers needs about a tenth of it. */
export const MAX_LAB_FILE_BYTES = 16 * 1024 * 1024;

/** Problems of one lab file that are told; the rest is counted. */
export const MAX_PROBLEMS = 20;

/** Characters of a wrong value that a message quotes. */
export const MAX_QUOTED = 40;

/** Routers of one lab. */
export const MAX_DEVICES = 10_000;

/** Largest script that `run` reads from a file, bytes. */
export const MAX_SCRIPT_BYTES = 64 * 1024 * 1024;

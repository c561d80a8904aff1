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

/** Files and depth of the folder of a file server. */
export const MAX_FOLDER_FILES = 1_000;
export const MAX_FOLDER_DEPTH = 4;

/** Larger files of that folder are not kept in the lab, only their size and digest are, bytes. */
export const MAX_KEPT_BYTES = 1024 * 1024;

/** Still larger ones have no digest of their own: reading them takes too long. */
export const MAX_HASHED_BYTES = 64 * 1024 * 1024;

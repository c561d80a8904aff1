import { frozen } from "../device/plain.ts";

/** False in the shipped program, which trusts what the tests have proved. */
declare const CUBELAB_GUARDED: boolean | undefined;

const IS_GUARDED = typeof CUBELAB_GUARDED !== "boolean" || CUBELAB_GUARDED;

/** A value that is made by hand beside immer: frozen as immer's are, so that a test meets whoever would change it. */
export const guarded: <T>(value: T) => Readonly<T> = IS_GUARDED ? Object.freeze : (value) => value;

/** The same with all its parts. */
export const allGuarded: <T>(value: T) => T = IS_GUARDED ? frozen : (value) => value;

/** False in the shipped program, which trusts what the tests have proved. */
declare const CUBELAB_GUARDED: boolean | undefined;

export const IS_GUARDED = typeof CUBELAB_GUARDED !== "boolean" || CUBELAB_GUARDED;

/** A value that is made by hand beside immer: frozen as immer's are, so that a test meets whoever would change it. */
export const guarded: <T>(value: T) => Readonly<T> = IS_GUARDED ? Object.freeze : (value) => value;

/**
 * How the features of `show license` are licensed where features are used by right: those of the base come with the router,
 * export-controlled ones need a licence file, the others an agreement. General knowledge.
 */
export type ClassicKind = "base" | "export-controlled" | "right-to-use";

const KINDS: Readonly<Record<string, ClassicKind>> = { ipbasek9: "base", hseck9: "export-controlled" };

/** How a feature is licensed. */
export const classicKind = (feature: string): ClassicKind => KINDS[feature] ?? "right-to-use";

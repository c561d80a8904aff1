/** Properties are tried with the same values in every run, so that a change and nothing else makes them fail. */
import fc from "fast-check";

/** EXHAUSTIVE runs look for what nobody has seen yet: with other values each time. */
if (!process.env.EXHAUSTIVE) fc.configureGlobal({ seed: 17_06_01 });

/** What the voice commands say (COMMANDS §2.4). */
import { PATTERN_FORM } from "../../device/dial-patterns.ts";
import { unattestedText } from "../../releases/unattested.ts";

/** After any change of `mode border-element`. */
export const saveAndReload = (): string =>
  "You need to save and reload the router for this configuration change to be effective.\n";

/** `license capacity` where sessions are counted. */
export const capacityDeprecated = (): string =>
  "Error: CUBE SIP trunk licensing is now based on dynamic session counting. Static license capacity configuration has been deprecated.\n";

/** A periodicity below the least of the release. That an error is shown is attested, its wording is not. */
export const periodicityTooShort = (): string => `${unattestedText("periodicity-too-short")}\n`;

/** Asks before a periodicity of minutes or hours is taken, where each expiry can be a request. */
export const FREQUENT_REQUESTS =
  "Warning: Periodicity interval of mins/hours would result in frequent licensing requests and should be used with satellite mode of license manager, continue? [confirm]";

/** `redundancy-group` on releases that say that it needs a reload. */
export const redundancyNeedsReload = (group: number): string =>
  `${unattestedText("redundancy-group-reload", { group })}\n`;

/** A dial peer of another type has this tag; unattested wording. */
export const peerTypeStays = (): string => "%Dial-peer type cannot be changed: remove the dial-peer first\n";

/** `voice class srtp-crypto`; unattested wording. */
export const noSuchCipher = (name: string): string => `%${name} is not a crypto suite\n`;

/** A pattern of digits that is none (field knowledge). */
export const badPattern = (): string =>
  `Incorrect format for E.164 Number\n regular expression must be of the form ${PATTERN_FORM}\n`;

/** `session target` of no known form; unattested wording. */
export const badTarget = (): string => "%Invalid session target\n";

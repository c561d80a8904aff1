/** What the voice commands say (COMMANDS §2.4). */

/** After any change of `mode border-element`. */
export const saveAndReload = (): string =>
  "You need to save and reload the router for this configuration change to be effective.\n";

/** `license capacity` where sessions are counted. */
export const capacityDeprecated = (): string =>
  "Error: CUBE SIP trunk licensing is now based on dynamic session counting. Static license capacity configuration has been deprecated.\n";

/** A periodicity below the least of the release. That an error is shown is attested, its wording is not. */
export const periodicityTooShort = (): string =>
  "Error: License periodicity must be at least 8 hours. The default of 7 days is used.\n";

/** A dial peer of another type has this tag; unattested wording. */
export const peerTypeStays = (): string => "%Dial-peer type cannot be changed: remove the dial-peer first\n";

/** `voice class srtp-crypto`; unattested wording. */
export const noSuchCipher = (name: string): string => `%${name} is not a crypto suite\n`;

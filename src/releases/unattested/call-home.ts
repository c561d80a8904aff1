import type { Unattested } from "./types.ts";

/** What `call-home test` and `call-home request` print: known to exist, in words of our own. */
export const CALL_HOME = {
  "call-home-off": { text: "% Call-home is not enabled", grade: "proposed", where: "COMMANDS §2.3" },
  "call-home-no-profile": { text: "% No profile is active", grade: "proposed", where: "COMMANDS §2.3" },
  "call-home-inactive": { text: "% Profile {profile} is not active", grade: "proposed", where: "COMMANDS §2.3" },
  "call-home-no-address": {
    text: "% Profile {profile} has no destination address",
    grade: "proposed",
    where: "COMMANDS §2.3",
  },
  "call-home-no-mail-server": { text: "% No mail server is set up", grade: "proposed", where: "COMMANDS §2.3" },
  "call-home-test": { text: "Sending test message to {address}...", grade: "general", where: "COMMANDS §2.3" },
  "call-home-request": { text: "Sending {request} request to {address}...", grade: "proposed", where: "COMMANDS §2.3" },
  "call-home-not-sent": {
    text: "% Failed to send message to {address} ({error})",
    grade: "proposed",
    where: "COMMANDS §2.3",
  },
  "call-home-registered": { text: "SCH device registration status: {state}", grade: "proposed", where: "SYSLOG §4" },
} as const satisfies Record<string, Unattested>;

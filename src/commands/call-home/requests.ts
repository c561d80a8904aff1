/** `call-home test` and `call-home request`: messages that somebody at the router sends (SYSLOG §4 names one of them). */

import { plain } from "../../device/plain.ts";
import {
  type CallHomeProfile,
  callHomeEnabled,
  callHomeLine,
  callHomeProfiles,
} from "../../device/settings/call-home.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import type { Device } from "../../device/types.ts";
import { after, type Command, has } from "../../grammar/index.ts";
import { callHomeError } from "../../lab/reach.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { type CommandEntry, type Context, exec, type Output } from "../registry.ts";

const FIELD = "field knowledge";

export const callhomeRequestCommands: readonly CommandEntry[] = [
  exec("call-home test", FIELD, (context, command) => sent(context, command, "test"), {
    partial: "wording is a proposal; a message that needs a mail server arrives nowhere",
  }),
  exec("call-home request", FIELD, request, {
    partial: "wording is a proposal; what Smart Call Home would answer by mail does not come",
  }),
];

function request(context: Context, command: Command): Output {
  const what = REQUESTS.find((each) => has(command, each)) ?? "";
  const told = sent(context, command, what);
  if (what !== "registration-info" || told.startsWith("%") || told.includes("\n%")) return told;
  const state = isRegistered(context) ? "registered" : "not registered";
  return `${told}${unattestedText("call-home-registered", { state })}\n`;
}

const REQUESTS = [
  "bugs-list",
  "command-reference",
  "config-sanity",
  "output-analysis",
  "product-advisory",
  "registration-info",
] as const;

/** Smart Call Home knows the routers that have registered, or have trust, by messages that went through call-home. */
function isRegistered({ device, release }: Context): boolean {
  const { agent, legacy, config } = plain(device) as Device;
  const isKnown = agent.trust !== undefined || legacy?.registration.state === "registered";
  return isKnown && transportSettings(config, release.facts.defaultTransport).type === "callhome";
}

/** Sends a message through the profile that the command names, or else through the first active one. Returns what is printed. */
function sent({ lab, device }: Context, command: Command, what: string): string {
  const { config } = plain(device) as Device;
  if (!callHomeEnabled(config)) return `${unattestedText("call-home-off")}\n`;
  const profiles = callHomeProfiles(config);
  const name = after(command, "profile");
  const profile = profiles.find((each) => (name === undefined ? each.active : each.name === name));
  if (profile === undefined)
    return name === undefined ? `${unattestedText("call-home-no-profile")}\n` : `% Profile ${name} does not exist\n`;
  if (!profile.active) return `${unattestedText("call-home-inactive", { profile: profile.name })}\n`;
  const address = addressOf(profile);
  if (address === undefined) return `${unattestedText("call-home-no-address", { profile: profile.name })}\n`;
  if (profile.transport === "email" && callHomeLine(config, "mail-server") === undefined)
    return `${unattestedText("call-home-no-mail-server")}\n`;
  const told =
    what === "test"
      ? unattestedText("call-home-test", { address })
      : unattestedText("call-home-request", { request: what, address });
  const error = profile.transport === "email" ? undefined : callHomeError(lab.network, config, profile.url);
  const failed = error === undefined ? [] : [unattestedText("call-home-not-sent", { address, error })];
  return [told, ...failed, ""].join("\n");
}

/** Where a profile sends to. */
function addressOf({ transport, url, emailAddresses }: CallHomeProfile): string | undefined {
  if (transport === "email") return emailAddresses.at(-1);
  return url === "" ? undefined : url;
}

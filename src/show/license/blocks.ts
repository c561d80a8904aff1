/** The blocks that `show license status`, `all` and `tech support` share (FORMATS §3.1, §3.3), as lines. */
import type { Instant } from "../../clock/instant.ts";
import { transportSettings } from "../../device/settings/licensing.ts";
import { licenseDate } from "../../text/dates.ts";
import type { View } from "../view.ts";
import { membersOf, perMember, udiLines } from "./members.ts";

export const NONE = "<none>";
export const EMPTY = "<empty>";

/** A date, or `<none>`. */
export const when = (view: View, at: Instant | undefined): string =>
  at === undefined ? NONE : licenseDate(at, view.zone);
export const enabled = (on: boolean): string => (on ? "ENABLED" : "DISABLED");

/** Blocks of lines with one blank line between them. */
export function joinBlocks(blocks: readonly (readonly string[])[]): string[] {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

/** A section title of `all` and `tech support`, underlined with `=`. */
export const titled = (title: string, underline = title.length): string[] => [title, "=".repeat(underline)];

export function utilityBlock(view: View): string[] {
  return ["Utility:", `  Status: ${enabled(transportSettings(view.device.config).utility)}`];
}

/** The images of spring 2020 don't say that they use policies; only `all` and `tech support` tell the mode of reporting. */
export function policyModeBlock(view: View, form: "brief" | "with mode" = "brief"): string[] {
  const { policyStatus, reportingMode } = view.release.facts;
  if (policyStatus === "early") return [];
  const mode = reportingMode && form === "with mode" ? ["  Reporting Mode: STANDARD"] : [];
  return ["Smart Licensing Using Policy:", "  Status: ENABLED", ...mode];
}

/** From 17.7; earlier releases print no such block. */
export function accountBlock(view: View): string[] {
  if (!view.release.facts.accountInformation) return [];
  const { account } = view.device.agent;
  if (account === undefined) return ["Account Information:", `  Smart Account: ${NONE}`, `  Virtual Account: ${NONE}`];
  return [
    "Account Information:",
    `  Smart Account: ${account.smart} As of ${when(view, account.asOf)}`,
    `  Virtual Account: ${account.virtual}`,
  ];
}

export function miscellaneousBlock(view: View): string[] {
  return ["Miscellaneous:", `  Custom Id: ${transportSettings(view.device.config).customId || EMPTY}`];
}

/** One line for a router alone; where there are several members, the dates stand below each. */
export function trustBlock(view: View): string[] {
  const members = membersOf(view);
  const installed = view.device.agent.trust?.installedAt;
  if (members.length === 1 || installed === undefined) return [`Trust Code Installed: ${when(view, installed)}`];
  return ["Trust Code Installed:", ...perMember(members, () => [`INSTALLED on ${when(view, installed)}`], 4)];
}

export function exportKeyBlock(): string[] {
  return ["Export Authorization Key:", "  Features Authorized:", `    ${NONE}`];
}

export function productBlock(view: View): string[] {
  return [...titled("Product Information"), ...udiLines(membersOf(view))];
}

export function agentVersionBlock(view: View): string[] {
  return [...titled("Agent Version"), `Smart Agent for Licensing: ${view.release.agentVersion}`];
}

/** Authorization codes, conversion and purchases: `License Authorizations` and its neighbours (FORMATS §3.3, §3.10). */
import { entitlementRegid } from "../../cssm/rum-payload.ts";
import { licencesOf } from "../../releases/boot-levels.ts";
import type { View } from "../view.ts";
import { NONE, titled, when } from "./blocks.ts";
import { membersOf, perMember } from "./members.ts";
import { installedCode, installedText } from "./reserved.ts";

/** The section of `all`: its title, and what `show license authorization` prints. */
export function authorizationsBlocks(view: View): string[][] {
  const [first = [], ...rest] = authorizationBlocks(view);
  return [[...titled("License Authorizations"), ...first], ...rest];
}

/** Newer agents tell of pushes and exports first, and indent by less. */
export function authorizationBlocks(view: View): string[][] {
  const { authorizationsIndent } = view.release.facts;
  const overall = ["Overall status:", ...perMember(membersOf(view), () => statusLines(view), authorizationsIndent)];
  const told = pushedAndExported(view);
  return told.length > 0 ? [told, overall] : [overall];
}

/** Whether a code is installed; the codes that were given out when one was installed or given up. */
function statusLines(view: View): string[] {
  const { authorization, returnCode, reservation } = view.device.agent;
  if (authorization !== undefined) {
    return [
      `Status: SMART AUTHORIZATION INSTALLED on ${when(view, authorization.installedAt)}`,
      `Last Confirmation code: ${authorization.confirmation}`,
    ];
  }
  const installed = installedCode(view);
  if (installed !== undefined) {
    const { lastConfirmation } = reservation ?? {};
    return [
      `Status: ${installedText(view, installed)}`,
      ...(lastConfirmation === undefined ? [] : [`Last Confirmation code: ${lastConfirmation}`]),
    ];
  }
  const lastReturn = returnCode ?? reservation?.lastReturn;
  return ["Status: NOT INSTALLED", ...(lastReturn === undefined ? [] : [`Last return code: ${lastReturn}`])];
}

/** The licences of the installed code. Its labels are those that a public parser looks for; their indents are not attested. */
export function authorizedLicences(view: View): string[] {
  const { authorization } = view.device.agent;
  if (authorization === undefined) return [];
  const [{ pid, serial }] = membersOf(view);
  return [
    "Authorizations:",
    ...authorization.features.flatMap(({ name, tag, count }) => [
      `  ${name} (${tag}):`,
      `    Description: ${name}`,
      `    Total available count: ${count}`,
      "    Enforcement type: EXPORT RESTRICTED",
      "    Term information:",
      `      Active: PID:${pid},SN:${serial}`,
      "        Authorization type: SMART AUTHORIZATION INSTALLED",
      "        License type: PERPETUAL",
      `          Term Count: ${count}`,
    ]),
  ];
}

/** What newer agents tell of data that went elsewhere; `pushed` is when it was. */
export function pushedAndExported(view: View, pushed: string = NONE): string[] {
  return view.release.facts.lastDataPush ? [`Last Data Push: ${pushed}`, `Last File Export: ${NONE}`] : [];
}

/** The conversion of older licences, where the agent tells of one: there is something to convert after an upgrade from RTU. */
export function conversionBlock(view: View): string[] {
  return view.release.facts.licenseConversion ? ["License Conversion:", ...conversionLines(view)] : [];
}

/** What `show license data conversion` has in common with that block. */
export function conversionLines(view: View): string[] {
  const { conversion, conversionStatus } = view.release.facts;
  const automatic = conversion === "automatic";
  const own = view.device.agent.conversion;
  const done = own?.state === "success" ? when(view, own.at) : undefined;
  const status = done === undefined ? "Not started" : `Successful on ${done}`;
  return [
    `  Automatic Conversion Enabled: ${automatic ? "True" : "False"}`,
    ...(automatic && (conversionStatus || own !== undefined) ? [`  Status: ${status}`] : []),
    ...pushedAndExported(view, done).map((line) => `  ${line}`),
  ];
}

export function purchasedBlock(): string[] {
  return ["Purchased Licenses:", "  No Purchase Information Available"];
}

/**
 * The licences that follow from the boot levels, by their full names: in the samples that of the lowest level which a level
 * takes in, or its own where there is none below it.
 */
export function derivedBlock(view: View): string[] {
  const { platform, device, release } = view;
  if (!release.facts.derivedLicenses) return [];
  const tags = device.bootLevels.flatMap((level) =>
    licencesOf(platform, "policy", lowest(platform, level), device.throughput).slice(0, 1),
  );
  if (tags.length === 0) return [];
  return ["Derived Licenses:", ...tags.map(({ tag }) => `  Entitlement Tag: ${entitlementRegid(tag)}`)];
}

/** The lowest level of the same family: `network-essentials` for `network-premier`. */
function lowest({ bootLevels }: View["platform"], level: string): string {
  const family = (name: string) => name.split("-")[0];
  return bootLevels[level]?.includes?.find((lower) => family(lower) === family(level)) ?? level;
}

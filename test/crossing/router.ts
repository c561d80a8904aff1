/** A router on a release, in a licensing state, and what becomes of it when it boots another release. */
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import type { ProductInstance } from "../../src/cssm/types.ts";
import { deviceTime } from "../../src/device/clock.ts";
import { licensingOf } from "../../src/device/licensing/licensing-model.ts";
import { transportSettings } from "../../src/device/settings/licensing.ts";
import type { Device } from "../../src/device/types.ts";
import { advance } from "../../src/lab/advance.ts";
import { type Change, change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab, defaultStartup } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { DeviceSpec } from "../../src/lab/spec.ts";
import { evaluationLeft } from "../../src/licensing/legacy/evaluation.ts";
import { authorizationState } from "../../src/licensing/legacy/states.ts";
import { imageName } from "../../src/releases/images.ts";
import { platformOf, runs } from "../../src/releases/platforms.ts";
import { RELEASES, releaseOf } from "../../src/releases/releases.ts";
import { sipState } from "../../src/scenario/states.ts";
import { instanceName } from "../../src/session/controls/portal-tables.ts";
import { type } from "../support/type.ts";

/** It runs all releases. */
const PLATFORM = "C1111-8P";

const STANDARD = "CUBE v14 Trunk Standard Session";

/** What a router begins with besides its release. */
export interface Beginning {
  /** Lines behind the default startup configuration's CUBE. */
  readonly cube?: string;
  readonly platform?: string;
  readonly upgradeTransport?: DeviceSpec["upgradeTransport"];
  /** More lines at the top of the startup configuration. */
  readonly config?: string;
}

/** A router that booted ten minutes ago, with images of all releases, in a lab with licences of both generations. */
export function routerOn(release: string, begin: Beginning = {}): Lab {
  const { cube = "", platform = PLATFORM, upgradeTransport, config = "" } = begin;
  const spec = defaultLab();
  const family = platformOf(platform);
  const files = RELEASES.filter((one) => !one.prerelease && runs(family, one)).map((one) => ({
    name: imageName(family, one),
    content: "",
    size: 1,
  }));
  const startup = `${config}${defaultStartup(platform, 0).replace("mode border-element", `mode border-element${cube}`)}`;
  const device = { ...defaultDevice(0, spec.date), platform, release, startup, files };
  const licences = [
    { name: STANDARD, count: 100 },
    { name: "CUBE v12 Trunk Standard Session", count: 100 },
    { name: "ISR_1100_8P_UnifiedCommunication", count: 10 },
  ];
  return buildLab(
    {
      ...spec,
      devices: [{ ...device, ...(upgradeTransport === undefined ? {} : { upgradeTransport }) }],
      licenceServer: {
        ...spec.licenceServer,
        virtualAccounts: [{ name: "Default", licences }],
        tokens: [
          { text: "TOKEN", virtualAccount: "Default", days: 365, uses: 100, exportControlled: true, description: "" },
        ],
      },
    },
    engine,
  );
}

/** The lab after lines at the console. */
export const enter = (lab: Lab, ...lines: readonly string[]): Lab => type(lab, ["enable", ...lines]).lab;

/** What lines print at the privileged console, without the prompts in front of them. */
export function printed(lab: Lab, ...lines: readonly string[]): string {
  return type(lab, ["enable", ...lines])
    .screen.replace(/^\S*enable\n/, "")
    .replace(/\S*[#>]$/, "");
}

/** The lab some time later. */
export const later = (lab: Lab, span: number): Lab => advance(lab, lab.now + span, engine).lab;

/** The lab after a change of the world. */
export const made = (lab: Lab, what: Change): Lab => change(lab, what, engine).lab;

/** The router reloads with the image of another release, its configuration saved or not. */
export function booted(lab: Lab, release: string, { save = true } = {}): Lab {
  const { platform } = router(lab);
  const image = `bootflash:${imageName(platformOf(platform), releaseOf(release))}`;
  const chosen = enter(lab, "configure terminal", "no boot system", `boot system ${image}`, "end");
  const saved = save ? chosen : startupOnly(chosen, image);
  // Other releases ask before they overwrite what another one wrote.
  const written = save ? enter(saved, "write memory", "") : saved;
  const asked = enter(written, "reload", ...(save ? [] : ["no"]), "");
  return later(asked, 4 * MINUTE);
}

/** The image alone gets into the startup configuration. */
function startupOnly(lab: Lab, image: string): Lab {
  const device = router(lab);
  const others = (device.nvram.startup ?? "").split("\n").filter((line) => !line.startsWith("boot system"));
  const nvram = { ...device.nvram, startup: [`boot system ${image}`, ...others].join("\n") };
  return { ...lab, devices: { ...lab.devices, Router: { ...device, nvram } } };
}

/** The router of the lab. */
export function router(lab: Lab): Device {
  const device = lab.devices.Router;
  if (device === undefined) throw new Error("the lab has a router");
  return device;
}

/** How routers come to stand before they boot another release. */
export const STATES: Readonly<Record<string, (lab: Lab) => Lab>> = {
  "as it is": (lab) => lab,
  "evaluation, 10 days": (lab) => later(lab, 10 * DAY),
  "evaluation expired": (lab) => later(lab, 91 * DAY),
  registered: (lab) => later(enter(lab, "license smart register idtoken TOKEN", "write memory"), MINUTE),
  "registered by smart transport": (lab) =>
    later(enter(smart(lab), "license smart register idtoken TOKEN", "write memory"), MINUTE),
  "smart transport": (lab) => smart(lab),
  "registration refused": (lab) => later(enter(lab, "license smart register idtoken WRONG", "write memory"), MINUTE),
  "V14 reserved": (lab) => reserved(lab, STANDARD),
  "V12 reserved": (lab) => reserved(lab, "CUBE v12 Trunk Standard Session"),
  "everything reserved": (lab) => reserved(lab),
  trusted: (lab) => later(enter(smart(lab), "license smart trust idtoken TOKEN local", "write memory"), 10 * MINUTE),
  "trusted by CSLU": (lab) =>
    later(
      enter(
        lab,
        "configure terminal",
        "license smart transport cslu",
        "license smart url cslu http://cslu.example.com:8182/cslu/v1/pi",
        "end",
        "license smart sync all",
        "write memory",
      ),
      10 * MINUTE,
    ),
  "five calls": (lab) => later(fiveCalls(lab), HOUR),
  "registered, five calls": (lab) => later(fiveCalls(STATES.registered?.(lab) ?? lab), 8 * DAY),
  "trusted, five calls": (lab) => later(fiveCalls(STATES.trusted?.(lab) ?? lab), 2 * DAY),
  "ACK overdue": (lab) => later(fiveCalls(lab), 100 * DAY),
};

const fiveCalls = (lab: Lab): Lab => made(lab, { kind: "calls", device: "Router", calls: "standard", n: 5 });

const smart = (lab: Lab): Lab =>
  enter(lab, "configure terminal", "license smart transport smart", "license smart url default", "end", "write memory");

/** `names` are reserved ten times each, with the platform's licence; none = all. */
function reserved(lab: Lab, ...names: readonly string[]): Lab {
  const ready = enter(lab, "configure terminal", "license smart reservation", "end", "write memory");
  const { lab: asked, screen } = type(ready, ["enable", "license smart reservation request local"]);
  const requestCode = screen.split("\n").find((line) => line.startsWith("CB-")) ?? "";
  const licences =
    names.length === 0
      ? []
      : [{ name: "ISR_1100_8P_UnifiedCommunication", count: 1 }, ...names.map((name) => ({ name, count: 10 }))];
  const given = made(asked, { kind: "reserve", requestCode, licences, to: { device: "Router", file: "code.txt" } });
  return enter(given, "license smart reservation install file bootflash:code.txt");
}

/** How licensing stands, in a few words of which each row of a table names what it is about. */
export function standing(lab: Lab): readonly string[] {
  const device = router(lab);
  const { agent, legacy, release, config } = device;
  const now = deviceTime(device, lab.now);
  const { facts } = releaseOf(release);
  const model = licensingOf(device);
  const days = (span: number) => `${Math.round(span / DAY)} days`;
  const { type: transport } = transportSettings(config, facts.defaultTransport);
  const left = legacy === undefined ? undefined : evaluationLeft(legacy.evaluation, now);
  const instance = lab.cssm.instances[0];
  const inUse = (model === "policy" ? agent.entitlements : (legacy?.entitlements ?? [])).filter(
    ({ count }) => count > 0,
  );
  return [
    ...(model === "legacy" && legacy !== undefined
      ? [`${legacy.registration.state}, ${authorizationState(legacy, facts.licenceVersions, now)}`]
      : []),
    ...(model === "rtu" ? ["by right to use"] : []),
    ...(model === "policy" ? [agent.trust === undefined ? "no trust" : `trust in ${agent.trust.virtualAccount}`] : []),
    `transport ${transport}`,
    ...(model === "policy" && agent.reporting.deadline !== undefined
      ? [`ACK in ${days(agent.reporting.deadline - now)}`]
      : []),
    ...(model === "policy" && agent.reservation?.installed !== undefined ? ["reservation left"] : []),
    ...(model === "policy" && agent.conversion !== undefined ? [`conversion ${agent.conversion.state}`] : []),
    `uses ${inUse.map(({ tag, count }) => `${short(tag)} ${count}`).join(", ") || "nothing"}`,
    ...(left === undefined ? [] : [`evaluation ${days(left)}`]),
    `SIP ${sipState(device)}`,
    ...(instance === undefined
      ? []
      : [
          `portal: ${nameOf(instance)}${Object.entries(instance.inUse)
            .map(([tag, n]) => `, ${short(tag)} ${n}`)
            .join("")}`,
        ]),
  ];
}

/** The platform's licence has a long tag. */
const short = (tag: string): string => tag.replace("ISR_1100_8P_UnifiedCommunication", "uck9");

/** Whether the portal names it by its host name, or by its UDI. */
const nameOf = (instance: ProductInstance): string =>
  instanceName(instance) === instance.hostname ? instance.hostname : "UDI";

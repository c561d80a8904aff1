/**
 * A fleet of routers from one. They differ in name, serial number and address; everything else that a boot makes of a
 * startup configuration is the same, so it is made once and shared: a hundred routers start as quickly as one.
 */
import { engine } from "../commands/boot.ts";
import type { Device } from "../device/types.ts";
import { buildLab } from "../lab/create.ts";
import { DEFAULT_DATE, defaultDevice, defaultLab } from "../lab/default-lab.ts";
import type { Lab } from "../lab/lab.ts";
import type { DeviceSpec, LabSpec } from "../lab/spec.ts";
import { accessLines, DEFAULT_USER } from "./access.ts";

/** Names that stand for those of a router and are found in nothing else. */
const PATTERN = { name: "xxNAMExx", serial: "XXSERIALXX", address: "198.19.255.254" } as const;

type Own = { readonly [Key in keyof typeof PATTERN]: string };

/** What is a router's own: `cube1`, `cube2` … where a fleet was asked for, and `Router` otherwise. */
function ownOf(index: number, named: boolean): Own {
  const { name, serial } = defaultDevice(index, DEFAULT_DATE);
  const host = index + 2;
  const address = `198.18.${Math.floor(host / 250)}.${(host % 250) + 1}`;
  return { name: named ? `cube${index + 1}` : name, serial, address };
}

/** `count` routers, one after the other, as a lab file would tell them. */
export function fleetSpec(count: number, named: boolean): LabSpec {
  return specOf(Array.from({ length: count }, (_, index) => ownOf(index, named)));
}

/** JSON of the pattern as the build booted it; only a bundle has it. */
declare const BOOTED_FLEET_PATTERN: string | undefined;

/** A lab of the one router that the others are made over from. */
export const bootedPattern = (): Lab => buildLab(specOf([PATTERN]), engine);

/** The same as a lab. */
export function fleetLab(count: number, named: boolean): Lab {
  const pattern =
    typeof BOOTED_FLEET_PATTERN === "string" ? (JSON.parse(BOOTED_FLEET_PATTERN) as Lab) : bootedPattern();
  const device = pattern.devices[PATTERN.name];
  if (device === undefined) throw new Error("the pattern of a fleet has no device");
  const all = Array.from({ length: count }, (_, index) => ownOf(index, named));
  // Found out once what is a router's own: the rest is not looked at again.
  const make = makerOf(device) ?? (() => device);
  const devices = Object.fromEntries(all.map((own) => [own.name, make(own) as Device]));
  return { ...pattern, devices, selected: all[0]?.name ?? "" };
}

function specOf(all: readonly Own[]): LabSpec {
  const devices = all.map(({ name, serial, address }, index): DeviceSpec => {
    const device = defaultDevice(index, DEFAULT_DATE);
    return { ...device, name, serial, startup: accessLines(name) + atAddress(device.startup, address) };
  });
  return { ...defaultLab(), devices, controlUsers: [DEFAULT_USER] };
}

/** A network that holds more routers than that of the default lab, and leaves its addresses to tests: 198.18.0.0/15. */
function atAddress(startup: string, address: string): string {
  return startup
    .replace(/ ip address .*/, ` ip address ${address} 255.254.0.0`)
    .replace(/(ip route 0\.0\.0\.0 0\.0\.0\.0) .*/, "$1 198.18.0.1");
}

/** Makes a value with a router's own names in place of the pattern's. */
type Maker = (own: Own) => unknown;

const KEYS = ["name", "serial", "address"] as const;

/** How a value is made over; undefined where it has nothing of the pattern, so that all routers share it. */
function makerOf(value: unknown): Maker | undefined {
  if (typeof value === "string") return textMaker(value);
  if (typeof value !== "object" || value === null) return undefined;
  const makers = Object.entries(value).flatMap(([key, part]) => {
    const make = makerOf(part);
    return make === undefined ? [] : [[key, make] as const];
  });
  if (makers.length === 0) return undefined;
  return (own) => {
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    for (const [key, make] of makers) copy[key] = make(own);
    return Object.freeze(copy);
  };
}

function textMaker(text: string): Maker | undefined {
  const keys = KEYS.filter((key) => text.includes(PATTERN[key]));
  if (keys.length === 0) return undefined;
  return (own) => keys.reduce((made, key) => made.replaceAll(PATTERN[key], own[key]), text);
}

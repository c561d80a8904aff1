/** The values that a router offers for the slots of a line: interface names and files, for `?`, Tab and the parser. */

import { platformOf } from "../releases/platforms.ts";
import { parsePath } from "./files.ts";
import { interfaceNames, interfaceType } from "./interfaces.ts";
import type { Device } from "./types.ts";

/** One offered word and what `?` prints beside it. */
interface Offer {
  readonly word: string;
  readonly help: string;
}

/** Help of the interface types as `?` prints it; a type without an entry is its own help. */
const TYPE_HELP: Readonly<Record<string, string>> = {
  GigabitEthernet: "GigabitEthernet IEEE 802.3z",
  TenGigabitEthernet: "Ten Gigabit Ethernet",
  TwoGigabitEthernet: "Two Gigabit Ethernet",
  FastEthernet: "FastEthernet IEEE 802.3",
  Loopback: "Loopback interface",
  Null: "Null interface",
  "Port-channel": "Ethernet Channel of interfaces",
  Tunnel: "Tunnel interface",
};

/** Interfaces that come to be by being named, with the numbers that they take. */
const NAMED: Readonly<Record<string, Offer>> = {
  Loopback: { word: "<0-2147483647>", help: "Loopback interface number" },
  Null: { word: "<0-0>", help: "Null interface number" },
  "Port-channel": { word: "<1-64>", help: "Port-channel interface number" },
  Tunnel: { word: "<0-2147483647>", help: "Tunnel interface number" },
};

/** Offers for `slot`: `INTERFACE`, `INTERFACE GigabitEthernet`, `FILE`, `FILE bootflash:`. */
export function slotValues(device: Device, slot: string): readonly Offer[] {
  const [kind, which] = slot.split(" ");
  if (kind === "INTERFACE") return which === undefined ? interfaceTypes(device) : interfaceNumbers(device, which);
  if (kind === "FILE") return which === undefined ? FILE_SYSTEMS : filesOf(device, which);
  return [];
}

/** Interfaces of the hardware, which the configuration that a boot reads can already name, and those of the configuration. */
function namesOf(device: Device): readonly string[] {
  const { interfaces, management } = platformOf(device.platform);
  return [
    ...new Set([...interfaces, ...(management === undefined ? [] : [management]), ...interfaceNames(device.config)]),
  ];
}

/** By the interfaces of a configuration, and the platform: other lines come and go far more often. */
const knownTypes = new WeakMap<readonly string[], Map<string, readonly Offer[]>>();

function interfaceTypes(device: Device): readonly Offer[] {
  const names = interfaceNames(device.config);
  const known = knownTypes.get(names) ?? new Map<string, readonly Offer[]>();
  const found = known.get(device.platform);
  if (found !== undefined) return found;
  const types = new Set([...namesOf(device).map(interfaceType), ...Object.keys(NAMED)]);
  const offers = [...types].map((word) => ({ word, help: TYPE_HELP[word] ?? word }));
  knownTypes.set(names, known.set(device.platform, offers));
  return offers;
}

function interfaceNumbers(device: Device, type: string): readonly Offer[] {
  const named = NAMED[type];
  if (named !== undefined) return [named];
  return namesOf(device)
    .filter((name) => interfaceType(name) === type)
    .map((name) => ({ word: name.slice(type.length), help: `${type} interface number` }));
}

const FILE_SYSTEMS: readonly Offer[] = [
  { word: "bootflash:", help: "URL of the file" },
  { word: "flash:", help: "URL of the file" },
  { word: "ftp:", help: "URL of the file" },
  { word: "http:", help: "URL of the file" },
  { word: "https:", help: "URL of the file" },
  { word: "null:", help: "URL of the file" },
  { word: "nvram:", help: "URL of the file" },
  { word: "scp:", help: "URL of the file" },
  { word: "system:", help: "URL of the file" },
  { word: "tftp:", help: "URL of the file" },
];

function filesOf(device: Device, system: string): readonly Offer[] {
  const place = parsePath(system);
  if (place === undefined) return [];
  const files = device.files[place.system];
  return Object.keys(files).map((name) => ({ word: `${system}${name}`, help: "URL of the file" }));
}

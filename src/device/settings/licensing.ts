/** What the licensing lines of the configuration mean, typed. An absent line gives the default (COMMANDS §2.1, §2.3, §2.4). */

import { DEFAULT_URLS } from "../../cssm/endpoints.ts";
import type { Periodicity } from "../../cube/types.ts";
import type { TransportSettings, TransportType } from "../../licensing/types.ts";
import { type Config, type ConfigLine, linesOf } from "../config/config.ts";
import { perSettings } from "../config/per-config.ts";
import { callHomeHidesHostname, licensingProfile } from "./call-home.ts";

/** Transport of a device on which none is configured (CONFLICTS C-28). */
const DEFAULT_TRANSPORT: TransportType = "cslu";

/** How often use is recorded where no periodicity is configured (CONFLICTS C-11). */
export const DEFAULT_PERIODICITY: Periodicity = { unit: "days", n: 7 };

const readers = new Map<TransportType, (config: Config) => TransportSettings>();

/** All that the Smart Agent reads from the configuration; `byDefault` is the transport where none is configured. */
export function transportSettings(config: Config, byDefault: TransportType = DEFAULT_TRANSPORT): TransportSettings {
  const read = readers.get(byDefault) ?? perSettings((one: Config) => readTransport(one, byDefault));
  readers.set(byDefault, read);
  return read(config);
}

function readTransport(config: Config, byDefault: TransportType): TransportSettings {
  const address = lastWord(smartLine(config, "proxy address"));
  const port = Number(lastWord(smartLine(config, "proxy port")) ?? 80);
  const interval = Number(lastWord(smartLine(config, "usage interval")));
  const type = (lastWord(smartLine(config, "transport")) ?? byDefault) as TransportType;
  const hidden = linesOf(config, "config license smart privacy")
    .filter((line) => !line.off)
    .map(lastWord);
  return {
    type,
    url: urlOf(config, type),
    ...(address === undefined ? {} : { proxy: { address, port } }),
    vrf: lastWord(smartLine(config, "vrf")) ?? "",
    callHomeHostnamePrivacy: callHomeHidesHostname(config),
    hostnamePrivacy: hidden.includes("hostname") || hidden.includes("all"),
    versionPrivacy: hidden.includes("version") || hidden.includes("all"),
    customId: lastWord(smartLine(config, "custom_id")) ?? "",
    utility: smartLine(config, "utility") !== undefined,
    ...(Number.isNaN(interval) ? {} : { interval }),
  };
}

/** Where messages of a transport go; empty where nothing says so. */
function urlOf(config: Config, type: TransportType): string {
  switch (type) {
    case "smart":
      return lastWord(smartLine(config, "url smart")) ?? plainUrl(config) ?? DEFAULT_URLS.smart;
    case "cslu":
    case "automatic":
      return lastWord(smartLine(config, "url cslu")) ?? "";
    case "callhome":
      return licensingProfile(config)?.url ?? "";
    case "off":
      return "";
  }
}

/** `license smart enable`, where Smart Licensing is not on by itself. */
export function smartEnabled(config: Config): boolean {
  return smartLine(config, "enable") !== undefined;
}

/** `license smart reservation`. */
export function reservationMode(config: Config): boolean {
  return smartLine(config, "reservation") !== undefined;
}

/** `license accept end user agreement`. */
export function agreementAccepted(config: Config): boolean {
  return linesOf(config, "config license accept end user agreement").some((line) => !line.off);
}

/** `license smart url X`, the older way to write `license smart url smart X`. */
function plainUrl(config: Config): string | undefined {
  const url = lastWord(smartLine(config, "url"));
  return url === "default" ? undefined : url;
}

/** `mode border-element license periodicity …`. */
export function periodicityOf(config: Config): Periodicity {
  const mode = linesOf(config, "config voice service voip")
    .flatMap((section) => section.lines ?? [])
    .find((line) => line.id === "conf-voi-serv mode border-element" && !line.off);
  const words = mode?.text.split(" ") ?? [];
  const at = words.indexOf("periodicity");
  const unit = words[at + 1];
  const n = Number(words[at + 2]);
  if (at < 0 || Number.isNaN(n) || (unit !== "mins" && unit !== "hours" && unit !== "days")) return DEFAULT_PERIODICITY;
  return { unit, n };
}

const BOOT = ["config license boot level", "config license boot suite"];

/** Boot levels of the configuration with their addons, and suites, in the order of its lines. */
export const bootLevels: (config: Config) => readonly string[] = perSettings((config) =>
  config
    .filter(({ id, off }) => BOOT.includes(id) && !off)
    .flatMap(({ text }) => {
      const [, , , level = "", , addon] = text.split(" ");
      return addon === undefined ? [level] : [level, addon];
    }),
);

function smartLine(config: Config, command: string): ConfigLine | undefined {
  return linesOf(config, `config license smart ${command}`).findLast((line) => !line.off);
}

function lastWord(line: ConfigLine | undefined): string | undefined {
  return line?.text.split(" ").at(-1);
}

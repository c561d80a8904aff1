/** Where the cloud listens (CSSM §6), and how a URL is read. */

/** What a URL leads to. */
export type Service = "smart" | "callhome";

/** The URLs that a router uses where none is configured. */
export const DEFAULT_URLS: Readonly<Record<Service, string>> = {
  smart: "https://smartreceiver.cisco.com/licservice/license",
  callhome: "https://tools.cisco.com/its/service/oddce/services/DDCEService",
};

/** Name that a device looks for when no CSLU address is configured (CSSM §5). */
export const CSLU_NAME = "cslu-local";

/** The parts of a URL that decide where it leads. */
export interface ServerUrl {
  readonly host: string;
  readonly port: number;
  readonly path: string;
}

const URL_FORM = /^(https?):\/\/([^/:?#\s]+)(?::(\d{1,5}))?(\/\S*)?$/i;

/** Host in lower case, port and path of an http or https URL; undefined for any other text. */
export function parseServerUrl(url: string): ServerUrl | undefined {
  const match = URL_FORM.exec(url.trim());
  if (!match) return undefined;
  const secure = match[1]?.toLowerCase() === "https";
  return {
    host: (match[2] ?? "").toLowerCase(),
    port: match[3] === undefined ? (secure ? 443 : 80) : Number(match[3]),
    path: match[4] ?? "/",
  };
}

/** Names of the cloud's hosts. */
export const CSSM_HOSTS: readonly string[] = Object.values(DEFAULT_URLS).map((url) => parseServerUrl(url)?.host ?? "");

/** The service that answers at a URL of the cloud; undefined where nothing does. */
export function serviceAt(url: ServerUrl): Service | undefined {
  return (["smart", "callhome"] as const).find((service) => {
    const known = parseServerUrl(DEFAULT_URLS[service]);
    return known?.host === url.host && known.path.toLowerCase() === url.path.replace(/\/$/, "").toLowerCase();
  });
}

/** Where licence servers listen (CSSM §4, §5, §6), and how a URL is read. */

/** What a URL leads to: `smart` and `callhome` messages, or CSLU's, which On-Prem takes too. */
export type Service = "smart" | "callhome" | "cslu";

/** The URLs that a router uses where none is configured. */
export const DEFAULT_URLS: Readonly<Record<Exclude<Service, "cslu">, string>> = {
  smart: "https://smartreceiver.cisco.com/licservice/license",
  callhome: "https://tools.cisco.com/its/service/oddce/services/DDCEService",
};

/** Name that a device looks for when no CSLU address is configured (CSSM §5). */
export const CSLU_NAME = "cslu-local";

/** Port of CSLU. */
export const CSLU_PORT = 8182;

/** The parts of a URL that decide where it leads. */
export interface ServerUrl {
  /** Lower case. */
  readonly host: string;
  readonly port: number;
  readonly path: string;
  /** https */
  readonly secure: boolean;
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
    secure,
  };
}

/** Names of the cloud's hosts. */
export const CSSM_HOSTS: readonly string[] = Object.values(DEFAULT_URLS).map((url) => parseServerUrl(url)?.host ?? "");

/** The service that answers at a URL of the cloud; undefined where nothing does. */
export function cloudServiceAt(url: ServerUrl): Service | undefined {
  return (["smart", "callhome"] as const).find((service) => {
    const known = parseServerUrl(DEFAULT_URLS[service]);
    return known?.host === url.host && samePath(known.path, url.path);
  });
}

/** The URL that devices use for CSLU at a host. */
export const csluUrl = (host: string): string => `http://${host}:${CSLU_PORT}${CSLU_PATH}`;

/** The URL that devices use for a local account of On-Prem: "CSLU Transport URL" in its inventory. */
export const onPremUrl = (host: string, account: string): string =>
  `https://${host}${CSLU_PATH}/${encodeURIComponent(account)}-1`;

const CSLU_PATH = "/cslu/v1/pi";

/** Paths of On-Prem for devices that register (CSSM §4). */
const ON_PREM_PATHS: Readonly<Record<"smart" | "callhome", readonly string[]>> = {
  smart: ["/SmartTransport"],
  callhome: ["/Transportgateway/services/DeviceRequestHandler", "/Transportgateway/services"],
};

/** The service that answers at a path of CSLU. */
export function csluServiceAt(path: string): Service | undefined {
  return samePath(CSLU_PATH, path) ? "cslu" : undefined;
}

/** The service that answers at a path of On-Prem with that local account. */
export function onPremServiceAt(path: string, account: string): Service | undefined {
  if (samePath(`${CSLU_PATH}/${encodeURIComponent(account)}-1`, path)) return "cslu";
  return (["smart", "callhome"] as const).find((service) =>
    ON_PREM_PATHS[service].some((known) => samePath(known, path)),
  );
}

/** The first release of On-Prem that takes usage reports of policy mode (CSSM §4). */
const FIRST_POLICY_RELEASE = "8-202102";

/** Whether an On-Prem of that release takes them. */
export function takesUsageReports(version: string): boolean {
  const [major = 0, build = 0] = version.split("-").map(Number);
  const [firstMajor = 0, firstBuild = 0] = FIRST_POLICY_RELEASE.split("-").map(Number);
  return major > firstMajor || (major === firstMajor && build >= firstBuild);
}

/** Paths are compared without regard to case and to a slash at the end. */
function samePath(one: string, other: string): boolean {
  const bare = (path: string) => path.replace(/\/$/, "").toLowerCase();
  return bare(one) === bare(other);
}

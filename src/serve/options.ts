/** What `cubelab serve` is told on its command line. */
import { type Address, parseAddress } from "./address.ts";

/** As typed. */
export interface ServeArguments {
  readonly ssh?: string;
  readonly telnet?: string;
  readonly fleet?: string;
  readonly onePort?: boolean;
  readonly state?: string;
  readonly speed?: string;
  readonly frozen?: boolean;
  readonly overlay?: string;
  readonly control?: string;
  readonly http?: string;
  readonly inventory?: string;
}

export interface ServeOptions {
  readonly ssh?: Address;
  readonly telnet?: Address;
  readonly fleet?: number;
  readonly onePort: boolean;
  readonly state?: string;
  readonly speed: number;
  readonly overlay?: string;
  readonly control?: string;
  readonly http?: Address;
  readonly inventory?: string;
}

/** Where SSH is without being told. */
const DEFAULT_SSH: Address = { host: "127.0.0.1", port: 2222 };

const FASTEST = 1_000_000;

/** Checks the options; errors are told all at once, one message a line. */
export function serveOptions(given: ServeArguments): ServeOptions | { readonly errors: readonly string[] } {
  const errors: string[] = [];
  const address = (name: "ssh" | "telnet" | "http"): Address | undefined => {
    const text = given[name];
    const parsed = text === undefined ? undefined : parseAddress(text);
    if (text !== undefined && parsed === undefined)
      errors.push(`--${name} ${text}: allowed: ADDRESS:PORT, as 127.0.0.1:2222`);
    return parsed;
  };
  const number = (name: "fleet" | "speed", most: number, least: number): number | undefined => {
    const text = given[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text.trim() !== "" && Number.isFinite(value) && value >= least && value <= most) return value;
    errors.push(`--${name} ${text}: allowed: ${least} to ${most}`);
    return undefined;
  };
  const ssh = address("ssh") ?? (given.telnet === undefined ? DEFAULT_SSH : undefined);
  const telnet = address("telnet");
  const http = address("http");
  const fleet = number("fleet", 10_000, 1);
  if (fleet !== undefined && !Number.isInteger(fleet)) errors.push(`--fleet ${given.fleet}: allowed: a whole number`);
  const speed = number("speed", FASTEST, 0.001);
  if (given.frozen === true && speed !== undefined) errors.push("--frozen and --speed: allowed: one of them");
  if (errors.length > 0) return { errors };
  const texts = Object.fromEntries(
    (["state", "overlay", "control", "inventory"] as const).flatMap((name) =>
      given[name] === undefined ? [] : [[name, given[name]]],
    ),
  );
  return {
    ...texts,
    ...(ssh === undefined ? {} : { ssh }),
    ...(telnet === undefined ? {} : { telnet }),
    ...(http === undefined ? {} : { http }),
    ...(fleet === undefined ? {} : { fleet }),
    onePort: given.onePort ?? false,
    speed: given.frozen === true ? 0 : (speed ?? 1),
  };
}

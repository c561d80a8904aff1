/** What `cubelab serve` says when it has started. One place for the wording. */
import { usersOf } from "../device/settings/users.ts";
import type { Lab } from "../lab/lab.ts";
import { DEFAULT_PASSWORD, DEFAULT_USER } from "./access.ts";
import { type Address, formatAddress, isLoopback } from "./address.ts";
import type { Door } from "./doors.ts";

/** Names of devices that a message lists. */
const MOST_NAMES = 10;

/** Who gets in, or who cannot. */
export function loginRemarks(lab: Lab, ours: boolean): string[] {
  if (ours) return [`log in as ${DEFAULT_USER}, password ${DEFAULT_PASSWORD}`];
  const without = Object.values(lab.devices)
    .filter(({ config }) => usersOf(config).length === 0)
    .map(({ name }) => name);
  if (without.length === 0) return [];
  const names = without.slice(0, MOST_NAMES).join(", ") + (without.length > MOST_NAMES ? ", …" : "");
  return [`${names}: nobody can log in over SSH: there is no "username … secret …" in the startup configuration`];
}

/** What was asked for and is not there, because a state folder holds a lab that goes on. */
export function keptRemarks(kept: string, lab: Lab, labFile: string | undefined, fleet: number | undefined): string[] {
  const count = Object.keys(lab.devices).length;
  if (labFile !== undefined) return [`the lab of ${kept} goes on; ${labFile} is not read`];
  if (fleet === undefined || fleet === count) return [];
  return [`the lab of ${kept} goes on: it has ${count} ${count === 1 ? "device" : "devices"}, whatever --fleet says`];
}

/** Said of every address that others than this machine's programs can reach. */
export function exposureRemarks(doors: readonly Door[], http: Address | undefined): string[] {
  const hosts = new Set([...doors.map(({ address }) => address.host), ...(http === undefined ? [] : [http.host])]);
  return [...hosts]
    .filter((host) => !isLoopback(host))
    .map((host) => `${host} is not loopback: others on the network can reach this lab`);
}

export const httpRemark = (address: Address, tokenFile: string | undefined, token: string): string =>
  `controls at http://${formatAddress(address)}, bearer token ${tokenFile === undefined ? token : `in ${tokenFile}`}`;

export const socketRemark = (path: string): string => `controls: cubelab ctl ${path} ':advance 8h'`;

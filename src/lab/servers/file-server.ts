/** The lab's own file server: what routers copy from and to, and why they don't reach it. Never a network. */
import type { Draft } from "immer";
import { type LabFile, moved } from "../../device/files.ts";
import { interfacesOf } from "../../device/interfaces.ts";
import type { RemoteScheme, RemoteUrl } from "../../device/remote-urls.ts";
import { ftpSource, httpSource, tftpSource } from "../../device/settings/network.ts";
import type { Device } from "../../device/types.ts";
import type { Lab } from "../lab.ts";
import { type Aspect, answers, resolveName, routeTo, type Sender, sendFault } from "../network.ts";

/** What must get through to the server for each way of copying. */
const ASPECTS: Readonly<Record<RemoteScheme, Aspect>> = {
  tftp: "icmp",
  ftp: "icmp",
  scp: "icmp",
  http: "tcp80",
  https: "tcp443",
};

/** The interface that the configuration sends each from. */
const SOURCES: Partial<Record<RemoteScheme, typeof httpSource>> = {
  tftp: tftpSource,
  ftp: ftpSource,
  http: httpSource,
  https: httpSource,
};

/** Why nothing is copied: the name, the way to the host, or the file. */
export type CopyFault = "name" | "unreachable" | "missing";

/** Whether a copy gets through: the interface by which it goes, or what is wrong. */
export function reachServer(
  lab: Lab,
  device: Device,
  { scheme, host = "" }: RemoteUrl,
): { readonly via: string } | { readonly fault: CopyFault } {
  const source = SOURCES[scheme]?.(device.config);
  const sender: Sender = source === undefined ? {} : { source };
  const address = resolveName(lab.network, device.config, host, sender);
  if (address === undefined) return { fault: "name" };
  const isServer = lab.fileServer?.address === address && answers(lab.network, address, ASPECTS[scheme]);
  if (!isServer || sendFault(device.config, address, sender) !== undefined) return { fault: "unreachable" };
  return { via: outgoing(device, address, sender) };
}

/** The interface by which packets leave. */
function outgoing({ config }: Device, address: string, sender: Sender): string {
  const route = routeTo(config, address, sender);
  const to = route?.via === undefined ? route : routeTo(config, route.via, sender);
  return to?.interface ?? interfacesOf(config).find((each) => each.up)?.name ?? "";
}

/** A file of the server. */
export function serverFile(lab: Lab, path: string): LabFile | undefined {
  const files = lab.fileServer?.files ?? {};
  return Object.hasOwn(files, path) ? files[path] : undefined;
}

/** Puts a file on the server, in place of one of that name. It stays in the lab. */
export function putOnServer(lab: Draft<Lab>, path: string, file: LabFile): void {
  if (lab.fileServer !== undefined) lab.fileServer.files[path] = moved(file, path);
}

import type { Instant } from "../clock/instant.ts";
import type { Cssm } from "../cssm/types.ts";
import type { Files } from "../device/files.ts";
import type { Device } from "../device/types.ts";

/** What gets through to one server of the lab, each on its own. */
export interface Reachability {
  readonly name: boolean;
  readonly icmp: boolean;
  readonly tcp80: boolean;
  readonly tcp443: boolean;
  readonly address: string;
}

/** The network between the devices and the licence servers: host name or address -> what gets through. */
export interface Network {
  readonly hosts: Readonly<Record<string, Reachability>>;
}

/** The lab's own file server: routers copy from and to it by TFTP, SCP and HTTP. */
export interface FileServer {
  readonly address: string;
  /** By path below its root. */
  readonly files: Files;
}

/** Everything the lab knows. Nothing else has state; the same lab and the same events give the same bytes. */
export interface Lab {
  /** True time. */
  readonly now: Instant;
  /** By lab name, in the order of the lab file. */
  readonly devices: Readonly<Record<string, Device>>;
  readonly cssm: Cssm;
  readonly network: Network;
  readonly fileServer?: FileServer;
  /** Device that a front end shows when none is named. */
  readonly selected: string;
  /** Token that `$token` stands for: the last one printed by `:token`. */
  readonly lastToken?: string;
  /** Users whose SSH lines may use lab controls. */
  readonly controlUsers: readonly string[];
  /** Public keys (`ssh-ed25519 AAAA… comment`) with which users may log in, by user name. */
  readonly sshKeys?: Readonly<Record<string, readonly string[]>>;
}

import type { Instant } from "../clock/instant.ts";
import type { LocalKind, LocalServer } from "../cssm/local/types.ts";
import type { Cssm } from "../cssm/types.ts";
import type { Files } from "../device/files.ts";
import type { Device } from "../device/types.ts";
import type { FaultMemory } from "./faults/memory.ts";

/** A server on the customer's premises, as one finds it at a host (CSSM §4, §5). */
export interface Listener {
  /** Its name in the lab. */
  readonly server: string;
  readonly kind: LocalKind;
  /** On-Prem: the release, `8-202108`. */
  readonly version: string;
  /** On-Prem: the local account whose name stands in its URL. */
  readonly account: string;
  /** On-Prem: the name in its certificate. */
  readonly commonName: string;
}

/** What gets through to one server of the lab, each on its own. */
export interface Reachability {
  readonly name: boolean;
  readonly icmp: boolean;
  readonly tcp80: boolean;
  readonly tcp443: boolean;
  readonly address: string;
  /** What answers there; absent: one of Cisco's hosts, or a proxy. */
  readonly listens?: Listener;
  /** Its certificate is of an issuer that routers don't know. */
  readonly unknownIssuer?: true;
}

/** The network between the devices and the licence servers: host name or address -> what gets through. */
export interface Network {
  readonly hosts: Readonly<Record<string, Reachability>>;
  /** Next hops that forward nothing; absent = all forward. */
  readonly deadHops?: readonly string[];
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
  /** Licence servers on the customer's premises, by name, in the order of the lab file. */
  readonly servers: Readonly<Record<string, LocalServer>>;
  /** Faults that are on (`:fault`), and how each is mended; absent = none. */
  readonly faults?: Readonly<Record<string, FaultMemory>>;
  readonly network: Network;
  readonly fileServer?: FileServer;
  /** Device that a front end shows when none is named. */
  readonly selected: string;
  /** Line of it that is looked at; absent = its console. */
  readonly selectedLine?: string;
  /** Token that `$token` stands for: the last one printed by `:token`. */
  readonly lastToken?: string;
  /** Users whose SSH lines may use lab controls. */
  readonly controlUsers: readonly string[];
  /** Public keys (`ssh-ed25519 AAAA… comment`) with which users may log in, by user name. */
  readonly sshKeys?: Readonly<Record<string, readonly string[]>>;
}

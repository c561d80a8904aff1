/** A router that registers, privileged at its console: tests type lines, let time pass, and look. */
import { parseIso } from "../../../src/clock/instant.ts";
import { engine } from "../../../src/commands/boot.ts";
import { enter } from "../../../src/commands/enter.ts";
import type { Cssm, PurchasedLicence } from "../../../src/cssm/types.ts";
import type { DeviceClock } from "../../../src/device/types.ts";
import { advance } from "../../../src/lab/advance.ts";
import { type Change, change } from "../../../src/lab/change.ts";
import { buildLab } from "../../../src/lab/create.ts";
import { defaultLab } from "../../../src/lab/default-lab.ts";
import type { Lab } from "../../../src/lab/lab.ts";
import type { Said } from "../../../src/lab/said.ts";
import type { LegacyAgent } from "../../../src/licensing/legacy/types.ts";

export const ONLINE = `ip name-server 192.0.2.53
interface GigabitEthernet0/0/0
 ip address 192.0.2.10 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 192.0.2.1
line con 0
 exec-timeout 0 0
`;

/** CUBE that takes SIP calls. */
export const CUBE = `voice service voip
 mode border-element
 allow-connections sip to sip
dial-peer voice 1 voip
 destination-pattern .T
 session protocol sipv2
 session target ipv4:192.0.2.2
`;

export const UC: PurchasedLicence = { name: "ISR_4321_UnifiedCommunication", count: 10 };

export interface RouterOptions {
  readonly release?: string;
  /** PID. */
  readonly platform?: string;
  readonly startup?: string;
  readonly licences?: readonly PurchasedLicence[];
  readonly clock?: Partial<DeviceClock>;
  /** Names of routers besides the first. */
  readonly others?: readonly string[];
  readonly answerTime?: number;
}

export class Router {
  lab: Lab;
  #log: string[] = [];
  readonly #name: string;

  constructor(options: RouterOptions = {}) {
    const spec = defaultLab();
    const [first] = spec.devices;
    if (first === undefined) throw new Error("no device");
    const date = parseIso("2020-03-01T08:00:00Z") ?? 0;
    const device = {
      ...first,
      release: options.release ?? "16.12.4",
      platform: options.platform ?? first.platform,
      startup: options.startup ?? `license boot level uck9\n${ONLINE}`,
      boot: date,
      clock: { ...first.clock, ...options.clock },
    };
    const devices = [device, ...(options.others ?? []).map((name) => ({ ...device, name, serial: `FDO2601${name}` }))];
    const licenceServer = {
      ...spec.licenceServer,
      virtualAccounts: [{ name: "Default", licences: options.licences ?? [UC] }],
      answerTime: options.answerTime ?? 1_000,
    };
    this.lab = buildLab({ ...spec, date, devices, licenceServer }, engine);
    this.#name = first.name;
    for (const { name } of devices) this.on(name, "", "enable");
  }

  /** Types lines on the first router; returns what the last one printed. */
  type(...lines: readonly string[]): string {
    return this.on(this.#name, ...lines);
  }

  /** Types lines on a router. */
  on(device: string, ...lines: readonly string[]): string {
    let printed = "";
    for (const line of lines) {
      const entered = enter(this.lab, { device, line: "con 0" }, line);
      this.lab = entered.lab;
      this.#hear(entered.said);
      printed = entered.output;
    }
    return printed;
  }

  /** Types lines in global configuration. */
  configure(...lines: readonly string[]): string {
    this.type("configure terminal");
    const printed = this.type(...lines);
    this.type("end");
    return printed;
  }

  pass(ms: number): this {
    return this.to(this.lab.now + ms);
  }

  to(moment: number): this {
    const { lab, said } = advance(this.lab, moment, engine);
    this.lab = lab;
    this.#hear(said);
    return this;
  }

  change(what: Change): string {
    const { lab, said, text } = change(this.lab, what, engine);
    this.lab = lab;
    this.#hear(said);
    return text ?? "";
  }

  /** Registers, and waits for the authorization. */
  register(options = ""): this {
    const token = this.change({ kind: "token", export: true });
    this.type(`license smart register idtoken ${token} ${options}`.trim());
    return this.pass(10_000);
  }

  get agent(): LegacyAgent {
    const agent = this.lab.devices[this.#name]?.legacy;
    if (agent === undefined) throw new Error("no agent");
    return agent;
  }

  get server(): Cssm {
    return this.lab.cssm;
  }

  /** Messages of the first router since the last look, without stamps; those of other facilities are left out. */
  heard(facilities = ["SMART_LIC"]): string[] {
    const heard = this.#log.filter((text) => facilities.some((facility) => text.startsWith(`%${facility}-`)));
    this.#log = [];
    return heard;
  }

  #hear(said: readonly Said[]): void {
    const own = said.filter(({ device }) => device === this.#name);
    this.#log.push(...own.map(({ message }) => message.text.replace(/^.*?(?=%)/, "")));
  }
}

/**
 * A lab for tests of the lab floor, which is below the grammar: its engine reads the few lines that licensing looks at by
 * their first words.
 */
import { type Draft, produce } from "immer";
import { type Instant, parseIso } from "../../src/clock/instant.ts";
import { newMeter } from "../../src/cube/meter.ts";
import { deviceTime } from "../../src/device/clock.ts";
import type { Config, ConfigLine } from "../../src/device/config/config.ts";
import { bootFeatures } from "../../src/device/features.ts";
import { periodicityOf } from "../../src/device/settings/licensing.ts";
import type { Device } from "../../src/device/types.ts";
import { advance } from "../../src/lab/advance.ts";
import { type Change, change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLicenceServer, defaultNetwork } from "../../src/lab/default-lab.ts";
import type { Engine } from "../../src/lab/engine.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { takeSaid } from "../../src/lab/said.ts";
import type { LabSpec, LicenceServerSpec } from "../../src/lab/spec.ts";

export const PID = "ISR4321/K9";
export const SERIAL = "FLM000000A1";
const ROUTER = "Router";

/** Moment of an ISO text. */
export const at = (text: string): Instant => {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`not a moment: ${text}`);
  return instant;
};

/** Command ids that the tests' configurations use, longest first so that the first match is the command. */
const IDS = [
  "config voice service voip",
  "config license smart transport",
  "config license smart url smart",
  "config license smart url cslu",
  "config license smart proxy address",
  "config license smart proxy port",
  "config license smart usage interval",
  "config license smart privacy",
  "config license smart reservation",
  "config license boot level",
  "config ip http client source-interface",
  "config ip name-server",
  "config ip domain lookup",
  "config ip route",
  "config ip host",
  "config service timestamps",
  "config service sequence-numbers",
  "config service call-home",
  "config logging buffered",
  "config clock timezone",
  "config clock summer-time",
  "config hostname",
  "config interface",
  "config call-home",
  "config dial-peer voice",
  "config-dial-peer session protocol",
  "config-if ip address",
  "config-if shutdown",
  "conf-voi-serv mode border-element",
  "conf-voi-serv shutdown",
  "cfg-call-home profile",
  "cfg-call-home-profile active",
  "cfg-call-home-profile reporting",
  "cfg-call-home-profile destination address",
].sort((a, b) => b.length - a.length);

const INSIDE: Readonly<Record<string, string>> = {
  "config interface": "config-if",
  "config voice service voip": "conf-voi-serv",
  "config call-home": "cfg-call-home",
  "cfg-call-home profile": "cfg-call-home-profile",
  "config dial-peer voice": "config-dial-peer",
};

/** Reads an indented configuration text. */
export function configOf(text: string, mode = "config"): Config {
  const lines: ConfigLine[] = [];
  const rows = text.split("\n").filter((row) => row.trim() !== "");
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? "";
    const inner: string[] = [];
    while (rows[index + 1]?.startsWith(" ")) inner.push((rows[++index] ?? "").slice(1));
    const off = row.startsWith("no ");
    const words = off ? row.slice(3) : row;
    const id = IDS.find((known) => `${mode} ${words} `.startsWith(`${known} `));
    if (id === undefined) throw new Error(`the fixture doesn't know: ${mode} ${row}`);
    const values = words
      .split(" ")
      .slice(id.split(" ").length - 1)
      .map((word) => (/^-?\d+$/.test(word) ? Number(word) : word));
    const slot = id === "config voice service voip" ? id : words;
    const line = { id, slot, text: row, values, ...(off ? { off: true as const } : {}) };
    const section = INSIDE[id];
    lines.push(section === undefined ? line : { ...line, lines: configOf(inner.join("\n"), section) });
  }
  return lines;
}

/** Boots like the product's engine, as far as licensing goes. */
export const engine: Engine = {
  boot(lab: Draft<Lab>, name: string) {
    const device = lab.devices[name];
    if (device === undefined) throw new Error(name);
    const now = deviceTime(device as Device, lab.now);
    const config = configOf(device.nvram.startup ?? "");
    device.power = { state: "on" };
    device.config = config as Draft<Config>;
    device.log = { buffer: [], count: 0, unsaid: [] };
    device.boot = { ...device.boot, at: now, trueAt: lab.now };
    device.meter = newMeter(now, periodicityOf(config)) as Draft<Device["meter"]>;
    bootFeatures(lab, name);
  },
  archive() {},
};

export const ONLINE = `hostname Router
license boot level uck9
license smart transport smart
ip name-server 192.0.2.53
interface GigabitEthernet0/0/0
 ip address 192.0.2.10 255.255.255.0
ip route 0.0.0.0 0.0.0.0 192.0.2.1
voice service voip
 mode border-element
dial-peer voice 1 voip
 session protocol sipv2
`;

export const OFFLINE = ONLINE.replace("transport smart", "transport off");

/** What differs between the tests' labs. */
export interface LabOptions {
  readonly startup?: string;
  readonly date?: string;
  readonly boot?: string;
  readonly server?: Partial<LicenceServerSpec>;
  readonly offset?: number;
  readonly release?: string;
}

/** A router that was booted at 2026-01-05 08:00 UTC, unless told otherwise. */
export function labOf(options: LabOptions = {}): Lab {
  const date = at(options.date ?? options.boot ?? "2026-01-05T08:00:00Z");
  const spec: LabSpec = {
    date,
    devices: [
      {
        name: ROUTER,
        platform: PID,
        release: options.release ?? "17.6.1a",
        serial: SERIAL,
        boot: at(options.boot ?? "2026-01-05T08:00:00Z"),
        startup: options.startup ?? ONLINE,
        files: [],
        calls: [],
        clock: { offset: options.offset ?? 0, source: "NTP", synchronised: true },
        platformLicences: "assumed",
      },
    ],
    licenceServer: { ...defaultLicenceServer(), ...options.server },
    network: defaultNetwork(),
    controlUsers: [],
  };
  return buildLab(spec, engine);
}

/** A lab that tests drive step by step. */
export class Drive {
  lab: Lab;
  /** Everything that was logged since the last look, stamps cut off. */
  log: string[] = [];

  constructor(lab: Lab) {
    this.lab = lab;
  }

  get device(): Device {
    const device = this.lab.devices[ROUTER];
    if (device === undefined) throw new Error(ROUTER);
    return device;
  }

  get agent(): Device["agent"] {
    return this.device.agent;
  }

  to(when: string): this {
    return this.until(at(when));
  }

  pass(ms: number): this {
    return this.until(this.lab.now + ms);
  }

  until(moment: Instant): this {
    const { lab, said } = advance(this.lab, moment, engine);
    this.lab = lab;
    this.log.push(...said.map(({ message }) => message.text.replace(/^.*?(?=%)/, "")));
    return this;
  }

  /** Runs a command of the agent. */
  do<T>(action: (lab: Draft<Lab>, name: string) => T): T {
    const results: T[] = [];
    const acted = takeSaid(
      produce(this.lab, (draft) => {
        results.push(action(draft, ROUTER));
      }),
    );
    this.lab = acted.lab;
    this.log.push(...acted.said.map(({ message }) => message.text.replace(/^.*?(?=%)/, "")));
    return results[0] as T;
  }

  change(what: Change): { text?: string; error?: string } {
    const { lab, said, text, error } = change(this.lab, what, engine);
    this.lab = lab;
    this.log.push(...said.map(({ message }) => message.text.replace(/^.*?(?=%)/, "")));
    return { ...(text === undefined ? {} : { text }), ...(error === undefined ? {} : { error }) };
  }

  /** Puts other configuration lines in force. */
  configure(text: string): this {
    this.do((lab) => {
      const device = lab.devices[ROUTER];
      if (device) device.config = configOf(text) as Draft<Config>;
    });
    return this;
  }

  /** The log since the last look. */
  heard(): string[] {
    const heard = this.log;
    this.log = [];
    return heard;
  }

  token(uses = 10): string {
    return this.change({ kind: "token", uses }).text ?? "";
  }
}

/** The default lab's router with another startup configuration, privileged at its console: tests type lines and look. */
import { parseIso } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { enter, type Where } from "../../src/commands/enter.ts";
import type { Config } from "../../src/device/config/config.ts";
import { advance } from "../../src/lab/advance.ts";
import type { Change } from "../../src/lab/change.ts";
import { change } from "../../src/lab/change.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import type { Said } from "../../src/lab/said.ts";
import type { DeviceSpec } from "../../src/lab/spec.ts";

/** An address, a way out and a name server: CSSM can be reached. */
export const ONLINE = `ip name-server 192.0.2.53
interface GigabitEthernet0/0/0
 ip address 192.0.2.10 255.255.255.0
 no shutdown
ip route 0.0.0.0 0.0.0.0 192.0.2.1
`;

/** Nobody is logged out for doing nothing. */
const PATIENT = "line con 0\n exec-timeout 0 0\n";

/** The lab's date, and when its router was started. */
export const DATE = parseIso("2026-01-05T08:00:00Z") as number;
export const BOOT = parseIso("2026-01-05T07:50:00Z") as number;

const WHERE: Where = { device: "Router", line: "con 0" };

export class LicenseRouter {
  lab: Lab;
  #log: string[] = [];

  constructor(startup: string, told: Partial<Pick<DeviceSpec, "release" | "platform" | "platformLicences">> = {}) {
    const spec = defaultLab();
    const devices = spec.devices.map((device) => ({
      ...device,
      startup: `${startup}\n${PATIENT}`,
      boot: BOOT,
      ...told,
    }));
    this.lab = buildLab({ ...spec, date: DATE, devices }, engine);
    this.type("");
    this.type("enable");
  }

  /** Types lines; returns what the last one printed. */
  type(...lines: readonly string[]): string {
    let printed = "";
    for (const line of lines) {
      const entered = enter(this.lab, WHERE, line);
      this.lab = entered.lab;
      this.#hear(entered.said);
      printed = entered.output;
    }
    return printed;
  }

  /** Types lines in global configuration; returns what the last one printed. */
  configure(...lines: readonly string[]): string {
    this.type("configure terminal");
    const printed = this.type(...lines);
    this.type("end");
    return printed;
  }

  /** Whether the router refused the line. */
  refuses(line: string): boolean {
    const entered = enter(this.lab, WHERE, line);
    this.lab = entered.lab;
    return entered.rejected !== undefined;
  }

  pass(ms: number): this {
    const { lab, said } = advance(this.lab, this.lab.now + ms, engine);
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

  get device() {
    const device = this.lab.devices[WHERE.device];
    if (device === undefined) throw new Error("no router");
    return device;
  }

  /** Messages of the Smart Agent since the last look, without their stamps. */
  heard(): string[] {
    const heard = this.#log.filter((text) => text.startsWith("%SMART_LIC") || text.startsWith("%CALL_HOME"));
    this.#log = [];
    return heard;
  }

  /** Configuration lines that begin with `start`, those inside them indented. */
  lines(start: string): string[] {
    return indented(
      this.device.config.filter(({ text }) => text.startsWith(start)),
      "",
    );
  }

  #hear(said: readonly Said[]): void {
    this.#log.push(...said.map(({ message }) => message.text.replace(/^.*?(?=%)/, "")));
  }
}

function indented(config: Config, indent: string): string[] {
  return config.flatMap(({ text, lines }) => [indent + text, ...indented(lines ?? [], `${indent} `)]);
}

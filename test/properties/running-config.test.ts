/** A configuration that was shown and is read again is the same configuration: typed, and from NVRAM at boot. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import type { Where } from "../../src/commands/enter.ts";
import { modeOfLine } from "../../src/commands/modes.ts";
import { type AcceptedLine, enumerate, type ModeId, modeOf } from "../../src/grammar/index.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { routerPort } from "../../src/session/router-port.ts";
import { chosenRouters, EXHAUSTIVE, type Router } from "./routers.ts";

const WHERE: Where = { device: "Router", line: "con 0" };

/** Commands that do something at once, or that say what another line says better. */
const NOT_STORED =
  /^(crypto key|license (smart reservation|accept|udi)|version|boot-|end$|exit|help$|exit-address-family)/;

/** Lines of a mode, without `no` and `default`. */
function linesOf({ context }: Router, mode: ModeId): readonly string[] {
  const isStored = ({ line, hidden }: AcceptedLine) =>
    !hidden && !/^(no|default) /.test(line) && !NOT_STORED.test(line);
  return [...enumerate(context, mode, { depth: 6 })].filter(isStored).map(({ line }) => line);
}

class Configurer {
  readonly #live: LiveLab;
  readonly #router: Router;
  readonly #lines = new Map<ModeId, readonly string[]>();

  constructor(router: Router, lab: Lab) {
    this.#router = router;
    this.#live = new LiveLab(lab, engine);
    // Whatever a configuration asks of who comes: this one is let in.
    this.#live.edit((draft) => {
      const line = draft.devices[WHERE.device]?.lines[WHERE.line];
      if (line !== undefined) Object.assign(line, { state: "open", privilege: 15 });
    });
    this.type("configure terminal");
  }

  /** Enters a line; a question that it asks is broken off, and configuration goes on where it was. */
  type(line: string): string {
    const { output } = this.#live.enter(WHERE, line);
    if (this.#console()?.pending === undefined) return output;
    const { modes } = this.#console() ?? {};
    routerPort(this.#live, WHERE, { screen: false }).interrupt();
    this.#live.edit((draft) => {
      const drafted = draft.devices[WHERE.device]?.lines[WHERE.line];
      if (drafted !== undefined && modes !== undefined) drafted.modes = modes as typeof drafted.modes;
    });
    return output;
  }

  /** Enters some line of global configuration, or of the submode that one is in. */
  some(index: number, global: boolean): void {
    const line = this.#console();
    const mode = line === undefined || global ? "config" : modeOfLine(line);
    const lines = this.#lines.get(mode) ?? linesOf(this.#router, mode);
    this.#lines.set(mode, lines);
    const chosen = lines[index % Math.max(lines.length, 1)];
    if (chosen !== undefined && modeOf(mode).kind === "config") this.type(chosen);
  }

  /** What `show running-config` prints, from the version on. */
  shown(): string {
    const output = this.type("do show running-config");
    return output.slice(output.indexOf("\nversion ") + 1);
  }

  #console() {
    return this.#live.lab.devices[WHERE.device]?.lines[WHERE.line];
  }
}

const labWith = (router: Router, startup: string): Lab => {
  const spec = defaultLab();
  const device = router.lab.devices[router.lab.selected];
  if (device === undefined) throw new Error("a lab has a selected device");
  const { platform, release } = device;
  return buildLab({ ...spec, devices: spec.devices.map((one) => ({ ...one, platform, release, startup })) }, engine);
};

const steps = fc.array(fc.record({ index: fc.nat(5_000), global: fc.boolean() }), { minLength: 1, maxLength: 25 });

test.each(chosenRouters().map((router) => [router.name, router] as const))(
  "%s",
  (_name, router) => {
    const factory = labWith(router, "end\n");
    fc.assert(
      fc.property(steps, (chosen) => {
        const configurer = new Configurer(router, factory);
        for (const { index, global } of chosen) configurer.some(index, global);
        const shown = configurer.shown();
        const typed = new Configurer(router, factory);
        for (const line of shown.split("\n")) if (line.trim() !== "end") typed.type(line);
        expect(typed.shown()).toBe(shown);
        expect(new Configurer(router, labWith(router, shown)).shown()).toBe(shown);
      }),
      { numRuns: EXHAUSTIVE ? 1_000 : 25, seed: 7 },
    );
  },
  600_000,
);

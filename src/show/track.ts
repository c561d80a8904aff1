/** `show track` and `show track brief`: objects that are tracked, and how they are. */
import { uptimeStamp } from "../clock/duration.ts";
import { type ConfigLine, linesOf } from "../device/config/config.ts";
import { interfaceNamed } from "../device/interfaces.ts";
import type { View } from "./view.ts";

/** One tracked interface. */
interface Track {
  readonly number: number;
  readonly name: string;
  readonly isRouting: boolean;
  readonly up: boolean;
}

/** All tracked objects in detail, or the one of that number. */
export function showTrack(view: View, number?: number): string {
  return tracksOf(view)
    .filter((track) => number === undefined || track.number === number)
    .map((track) => details(view, track))
    .join("");
}

function details(view: View, { number, name, isRouting, up }: Track): string {
  const [what, state] = isRouting ? ["ip routing", "IP routing"] : ["line-protocol", "Line protocol"];
  return [
    `Track ${number}`,
    `  Interface ${name} ${what}`,
    `  ${state} is ${up ? "Up" : "Down"}`,
    `    1 change, last change ${age(view)}`,
    "",
  ].join("\n");
}

/** One row for each tracked object. */
export function showTrackBrief(view: View): string {
  const rows = tracksOf(view).map(({ number, name, isRouting, up }) =>
    row(String(number), "interface", name, isRouting ? "ip routing" : "line-protocol", up ? "Up" : "Down", age(view)),
  );
  return row("Track", "Type", "Instance", "Parameter", "State", "Last Change") + rows.join("");
}

function row(number: string, type: string, instance: string, parameter: string, state: string, change: string): string {
  return `${number.padEnd(6)}${type.padEnd(12)}${instance.padEnd(27)}${parameter.padEnd(17)}${state.padEnd(6)}${change}\n`;
}

function tracksOf({ device: { config } }: View): readonly Track[] {
  const read = (line: ConfigLine): Track => {
    const [, number = "", , name = ""] = line.text.split(" ");
    const isRouting = line.text.endsWith(" ip routing");
    const state = interfaceNamed(config, name);
    const up = (state?.up ?? false) && (!isRouting || (state?.addresses.length ?? 0) > 0);
    return { number: Number(number), name, isRouting, up };
  };
  return linesOf(config, "config track")
    .map(read)
    .sort((a, b) => a.number - b.number);
}

/** Since the boot: `00:10:00`, `3d04h`. */
function age({ lab, device }: View): string {
  return uptimeStamp(lab.now - device.boot.trueAt);
}

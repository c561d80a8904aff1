/** `show track` and `show track brief`: objects that are tracked, and how they are. */
import { uptimeStamp } from "../clock/duration.ts";
import { type Track, tracksOf } from "../device/routes.ts";
import type { View } from "./view.ts";

/** All tracked objects in detail, or the one of that number. */
export function showTrack(view: View, number?: number): string {
  return tracksOf(view.device.config)
    .filter((track) => number === undefined || track.number === number)
    .map((track) => details(view, track))
    .join("");
}

function details(view: View, track: Track): string {
  const { changes, since } = history(view, track);
  return [
    `Track ${track.number}`,
    ...heading(track),
    `    ${changes} change${changes === 1 ? "" : "s"}, last change ${since}`,
    ...(track.objects ?? []).map(
      ({ number, not, up }) => `    object ${number}${not ? " not" : ""} ${up ? "Up" : "Down"}`,
    ),
    ...tail(track),
    "",
  ].join("\n");
}

/** What is tracked, and how it is. */
function heading({ words, up, route }: Track): readonly string[] {
  const state = up ? "Up" : "Down";
  const [kind, name = "", third = "", fourth = ""] = words;
  switch (kind) {
    case "interface":
      return third === "ip"
        ? [`  Interface ${name} ip routing`, `  IP routing is ${state}`]
        : [`  Interface ${name} line-protocol`, `  Line protocol is ${state}`];
    case "ip": {
      if (name !== "route") {
        const isReach = fourth === "reachability";
        return [
          `  IP SLA ${third} ${isReach ? "reachability" : "state"}`,
          `  ${isReach ? "Reachability" : "State"} is ${state}`,
        ];
      }
      const how = route === undefined ? "no ip route" : route.code === "S" ? "static" : "connected";
      return [`  IP route ${third} ${fourth} reachability`, `  Reachability is ${state} (${how})`];
    }
    case "stub-object":
      return ["  Stub-object", `  State is ${state}`];
    default:
      return [`  List boolean ${third}`, `  Boolean ${third.toUpperCase()} is ${state}`];
  }
}

function tail({ words, route }: Track): readonly string[] {
  if (words[0] !== "ip") return [];
  if (words[1] !== "route") return ["  Latest operation return code: Unknown"];
  if (route === undefined) return ["  First-hop interface is unknown"];
  return [`  First-hop interface is ${route.interface ?? "unknown"}`];
}

/** One row for each tracked object. */
export function showTrackBrief(view: View): string {
  const rows = tracksOf(view.device.config).map((track) => {
    const [type, instance, parameter] = brief(track.words);
    return row(String(track.number), type, instance, parameter, track.up ? "Up" : "Down", history(view, track).since);
  });
  return row("Track", "Type", "Instance", "Parameter", "State", "Last Change") + rows.join("");
}

function brief(words: Track["words"]): readonly [type: string, instance: string, parameter: string] {
  const [kind = "", name = "", third = "", fourth = ""] = words;
  switch (kind) {
    case "interface":
      return ["interface", name, third === "ip" ? "ip routing" : "line-protocol"];
    case "ip":
      if (name === "route") return ["ip route", `${third}/${fourth}`, "reachability"];
      return ["ip sla", third, fourth === "" ? "state" : fourth];
    case "stub-object":
      return ["stub-object", "", "state"];
    default:
      return ["list", "", "boolean"];
  }
}

function row(number: string, type: string, instance: string, parameter: string, state: string, change: string): string {
  return `${number.padEnd(6)}${type.padEnd(12)}${instance.padEnd(27)}${parameter.padEnd(17)}${state.padEnd(6)}${change}\n`;
}

/** How often an object changed, and how long ago; since the boot where its configuration brought it. */
function history({ lab, device }: View, { number }: Track): { readonly changes: number; readonly since: string } {
  const { changes, at } = device.tracks?.[number] ?? { changes: 1, at: device.boot.trueAt };
  return { changes, since: uptimeStamp(lab.now - at) };
}

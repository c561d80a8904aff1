/** Values of a lab by the paths that `:diff` prints: `devices.Router.lines.con 0.modes[0].mode`. */
import { formatIso } from "../clock/instant.ts";
import type { Lab } from "../lab/lab.ts";

/** Parts of a lab that a path may begin with. */
const ROOTS = ["devices", "cssm", "network", "now", "selected", "lastToken", "controlUsers"];

/** Every number from here on is an instant: no other count in a lab is as high. */
const FIRST_INSTANT = 1e11;

/** Keys by which `:diff` tells the elements of a list apart. */
const IDENTITIES = ["slot", "tag", "text", "pollId", "serial", "id", "name"];

/** Whether a text can be a path. */
export const isLabPath = (text: string): boolean => ROOTS.includes(/^\w+/.exec(text)?.[0] ?? "");

/** The value at a path as text: instants as ISO, parts as JSON; undefined where there is nothing. */
export function valueAt(lab: Lab, path: string): string | undefined {
  const value = inside(lab, stepsOf(path));
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= FIRST_INSTANT) return formatIso(value);
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Keys have dots in them at times (`17.6.1a`, `cssm.network.hosts.tools.cisco.com`): the longest key that is there counts. */
function inside(value: unknown, steps: readonly string[]): unknown {
  if (steps.length === 0) return value;
  if (typeof value !== "object" || value === null) return undefined;
  for (let taken = steps.length; taken > 0; taken--) {
    const key = steps.slice(0, taken).join(".");
    const part = Array.isArray(value) ? elementOf(value, key) : ownPart(value, key);
    if (part !== undefined) return inside(part, steps.slice(taken));
  }
  return undefined;
}

const ownPart = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** An element by its place, or by what identifies it. */
function elementOf(list: readonly unknown[], key: string): unknown {
  const name = key.replace(/^\[|\]$/g, "");
  const named = list.find(
    (element) =>
      typeof element === "object" &&
      element !== null &&
      IDENTITIES.some((identity) => String((element as Record<string, unknown>)[identity]) === name),
  );
  return named ?? (/^\d+$/.test(name) ? list[Number(name)] : undefined);
}

function stepsOf(path: string): string[] {
  return [...path.matchAll(/\[[^\]]*\]|[^.[]+/g)].map(([step]) => step);
}

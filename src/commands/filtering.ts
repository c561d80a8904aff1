/** The pipe behind a show command: filters change what is printed, redirections store it (CLI §7). */
import { produce } from "immer";
import { deviceTime } from "../device/clock.ts";
import { fileAt, parsePath } from "../device/files.ts";
import type { Device } from "../device/types.ts";
import { type Command, has, parseLine, values } from "../grammar/index.ts";
import type { Lab } from "../lab/lab.ts";
import { applyFilters, type Filter, type LineFilter } from "../text/filters/filter.ts";
import { PATTERN_MESSAGE } from "../text/filters/messages.ts";
import type { Entered, Where } from "./entered.ts";
import { noSuchSystem, notFound } from "./files/files-wording.ts";
import { storeOutput } from "./files/redirect.ts";
import { grammarContext } from "./grammar-context.ts";
import { parserSays } from "./wording.ts";

/** A bar that begins a further filter: between blanks, before a filter's name (a bar without blanks belongs to a pattern). */
const CHAIN = / \| (?=(?:b[a-z]*|c[a-z]*|e[a-z]*|f[a-z]*|i[a-z]*|s[a-z]*|redirect|append|tee) )/;

/**
 * Sends `printed` through the filters behind the pipe, left to right. Nothing is stored where one of them is wrong.
 * @param text what stands behind the first bar, as typed
 */
export function filterOutput(lab: Lab, where: Where, text: string, printed: string): Entered {
  const device = lab.devices[where.device];
  if (device === undefined) throw new Error(`no device ${where.device}`);
  const filters: Filter[] = [];
  for (const part of text.split(CHAIN)) {
    const parsed = parseLine(grammarContext(device), "filter", part);
    if (!parsed.ok) {
      const { code } = parsed.error;
      return { lab, output: parserSays(parsed.error, 0, part), said: [], rejected: { code } };
    }
    const missing = missingFormat(device, parsed.command);
    if (missing !== undefined) return { lab, output: missing, said: [], rejected: { code: "refused" } };
    // A format that is there is not applied: the output comes as it is.
    if (parsed.command.id !== "filter format") filters.push(filterFor(parsed.command));
  }
  const filtered = applyFilters(filters, printed.replace(/\n$/, "").split("\n"));
  if (!filtered.ok) return { lab, output: `${PATTERN_MESSAGE}\n`, said: [], rejected: { code: "refused" } };
  const output = filtered.lines.map((line) => `${line}\n`).join("");
  if (filtered.files.length === 0) return { lab, output, said: [] };
  const now = deviceTime(device, lab.now);
  let refused = "";
  const next = produce(lab, (draft) => {
    for (const { url, text: content, append } of filtered.files) {
      const target = draft.devices[where.device];
      if (target !== undefined) refused += storeOutput(target, url, content, append, now) ?? "";
    }
  });
  return { lab: next, output: output + refused, said: [] };
}

/** What is said where the file that tells a format is not there. */
function missingFormat(device: Device, command: Command): string | undefined {
  if (command.id !== "filter format") return undefined;
  const name = String(values(command).at(-1) ?? "");
  const path = parsePath(name);
  if (path === undefined) return noSuchSystem(name);
  return fileAt(device.files, path) === undefined ? notFound(path) : undefined;
}

function filterFor(command: Command): Filter {
  const value = String(values(command).at(-1) ?? "");
  switch (command.id) {
    case "filter redirect":
      return { kind: "redirect", url: value };
    case "filter append":
      return { kind: "append", url: value };
    case "filter tee":
      return { kind: has(command, "/append") ? "tee-append" : "tee", url: value };
    case "filter section":
      return { kind: has(command, "exclude") ? "section-exclude" : "section", pattern: value };
    default:
      return { kind: command.id.slice("filter ".length) as LineFilter["kind"], pattern: value };
  }
}

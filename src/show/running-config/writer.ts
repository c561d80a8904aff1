import type { ConfigLine } from "../../device/config/config.ts";
import type { View } from "../view.ts";
import { shownLines } from "./implied.ts";
import { LAYOUT, type Part } from "./layout.ts";
import { bestMatch, inOrder, renderLine, type Shown, sorted } from "./sections.ts";

type Lines = readonly ConfigLine[];

/** The body of running-config from `version` to the line before `end`, in IOS's order (CLI §9). */
export function bodyLines(view: View, shown: Shown): readonly string[] {
  const byPart = partition(shownLines(view, shown.defaults));
  return [`version ${mainVersion(view.release.id)}`, ...LAYOUT.flatMap((part) => renderPart(part, byPart, shown))];
}

/** `17.6` of `17.6.1a`. */
function mainVersion(id: string): string {
  return id.split(".").slice(0, 2).join(".");
}

function renderPart(part: Part, byPart: ReadonlyMap<Part, Lines>, shown: Shown): readonly string[] {
  if ("bars" in part) return Array(part.bars).fill("!");
  if ("blankBars" in part) return Array(part.blankBars).fill("! ");
  if ("text" in part) return [part.text];
  const own = byPart.get(part) ?? [];
  if ("rest" in part) return own.flatMap((line) => closed(renderLine(line, shown), line.lines ? "!" : undefined));
  const ordered = inOrder(sorted(own, part.order), part.ids);
  const text = ordered.flatMap((line) => closed(renderLine(line, shown), part.close));
  return text.length > 0 ? closed(text, part.end) : text;
}

function closed(lines: readonly string[], close: string | undefined): readonly string[] {
  return close === undefined ? lines : [...lines, close];
}

const ALL_IDS = LAYOUT.flatMap((part) => ("ids" in part ? part.ids.map((id) => ({ id, part })) : []));
const NAMES = ALL_IDS.map(({ id }) => id);
const REST = LAYOUT.find((part) => "rest" in part) as Part;

/** Which part each line belongs to: the one that names its command most exactly. */
function partition(lines: Lines): ReadonlyMap<Part, Lines> {
  const found = new Map<Part, ConfigLine[]>();
  for (const line of lines) {
    const part = ALL_IDS[bestMatch(NAMES, line.id)]?.part ?? REST;
    const own = found.get(part);
    if (own) own.push(line);
    else found.set(part, [line]);
  }
  return found;
}

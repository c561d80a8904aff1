/** A key at `--More--`, and the pattern that is typed there (CLI §6). */
import { applyFilter } from "../../text/filters/filter.ts";
import { PATTERN_MESSAGE } from "../../text/filters/messages.ts";
import { editLine } from "./editor.ts";
import { echo, printLines, settle } from "./effects.ts";
import type { Key } from "./keys.ts";
import { freshEditor } from "./line.ts";
import { after, openNext, showPage } from "./output.ts";
import { ERASE_MORE, firstPage, laterPage, MORE } from "./pages.ts";
import { type Phase, type SearchSign, type Site, type Stopped, screenWidth, type Turn } from "./phase.ts";
import { freshRow, layOut, paintEnd, paintFresh, repaint } from "./row.ts";

/** What `?` says at `--More--`; not captured anywhere, so a guess (CLI §6, D). */
const MORE_HELP = "Press RETURN for another line, SPACE for another page, anything else to quit";

const FILTERING = "filtering...";

const FILTERS = { "/": "begin", "+": "include", "-": "exclude" } as const;

type SearchPhase = Extract<Phase, { kind: "search" }>;

/** Handles one key at `--More--`: Space, Enter, a search, `?`; anything else ends the output. */
export function keyAtMore(stopped: Stopped, key: Key, site: Site): Turn {
  const erased = echo(ERASE_MORE);
  if (key.kind === "named" && key.name === "enter") return after(erased, showPage(stopped, 1, site));
  if (key.kind !== "char") return after(erased, openNext(stopped.next, site));
  switch (key.char) {
    case " ":
      return after(erased, showPage(stopped, laterPage(site.port.settings().length), site));
    case "?":
      return after([...erased, ...printLines([MORE_HELP])], moreAgain(stopped));
    case "/":
    case "+":
    case "-":
      return after(erased, openSearch(stopped, key.char));
    default:
      return after(erased, openNext(stopped.next, site));
  }
}

const moreAgain = (stopped: Stopped): Turn => ({ phase: { kind: "more", stopped }, effects: echo(MORE) });

function openSearch(stopped: Stopped, sign: SearchSign): Turn {
  const row = freshRow(sign);
  return { phase: { kind: "search", sign, editor: freshEditor(), row, stopped }, effects: echo(paintFresh(row)) };
}

/** Handles one key of the pattern that is typed behind `/`, `+` or `-`. */
export function keyAtSearch(phase: SearchPhase, key: Key, site: Site): Turn {
  const { editing } = site.port.settings();
  const { editor, act } = editLine(phase.editor, key, { command: false, tabs: true, editing, history: [] });
  switch (act) {
    case "none": {
      const row = layOut(phase.row, editor, screenWidth(site));
      return { phase: { ...phase, editor, row }, effects: echo(repaint(phase.row, row)) };
    }
    case "enter":
      return after(leave(phase), search(phase, site));
    case "interrupt":
      return after(leave(phase), openNext(phase.stopped.next, site));
    default:
      return { phase: { ...phase, editor }, effects: [{ kind: "bell" }] };
  }
}

const leave = ({ row }: SearchPhase) => [...echo(paintEnd(row)), ...settle(row.prompt + row.content)];

function search(phase: SearchPhase, site: Site): Turn {
  const { stopped, sign, editor } = phase;
  if (editor.text === "") return moreAgain(stopped);
  const found = applyFilter({ kind: FILTERS[sign], pattern: editor.text }, stopped.rest);
  if (!found.ok) return after(printLines([PATTERN_MESSAGE]), moreAgain(stopped));
  const rest: Stopped = { ...stopped, rest: found.lines };
  // The pattern's row and this one stand on the page too.
  return after(printLines([FILTERING]), showPage(rest, firstPage(site.port.settings().length), site));
}

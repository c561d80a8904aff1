/** A line typed in the Tcl shell: a script, a part of one, or a line of EXEC (CLI §2). */
import type { Line, TclState } from "../../device/line.ts";
import type { Lab } from "../../lab/lab.ts";
import { tclCommands } from "../../text/tcl/parse.ts";
import type { Entered, Where } from "../entered.ts";
import { promptOf } from "../prompt.ts";
import { remembered } from "../remember.ts";
import { run } from "../run.ts";
import { invalidInput } from "../wording.ts";
import { TCL_COMMANDS } from "./commands.ts";
import { TclRun } from "./run.ts";

/** The question that waits for the rest of a script. */
export const TCL_MORE = "tcl";

const NOTHING: TclState = { variables: {}, files: {} };

/** Signs that mean something in Tcl. */
const SIGNS = /[[\]{}$;"\\#]/;

/**
 * @param before what the shell waits for the rest of
 * @param enter runs a line of EXEC
 */
export function enterTcl(
  lab: Lab,
  where: Where,
  text: string,
  before: string | undefined,
  enter: (lab: Lab, where: Where, text: string) => Entered,
): Entered {
  const named = (at: Lab, place: Where, line: string): Entered => namedAsTcl(at, place, line, enter(at, place, line));
  const script = before === undefined ? text : `${before}\n${text}`;
  const isPlain = before === undefined && !SIGNS.test(text) && !Object.hasOwn(TCL_COMMANDS, firstWord(text));
  if (isPlain) return named(lab, where, text);
  const known = remembered(lab, where, text);
  if (tclCommands(script) === undefined) {
    return run(known, where, (context) => {
      context.ask({ kind: TCL_MORE, prompt: "+>", reading: "line", data: { script } });
      return undefined;
    });
  }
  const asked = run(known, where, ({ line }) => {
    delete line.pending;
    return undefined;
  });
  const { tcl } = asked.lab.devices[where.device]?.lines[where.line] ?? {};
  return new TclRun(asked.lab, where, tcl === undefined || tcl === true ? NOTHING : tcl, named).script(script);
}

/** A first word that nobody knows is told in Tcl's way, and the caret stands behind that. */
function namedAsTcl(lab: Lab, where: Where, text: string, entered: Entered): Entered {
  const { code, column = 0 } = entered.rejected ?? {};
  const word = firstWord(text);
  const from = text.search(/\S/);
  if (code !== "unknown-word" && (code !== "invalid" || column > from + word.length)) return entered;
  const device = lab.devices[where.device];
  const line = device?.lines[where.line] as Line;
  if (device === undefined) return entered;
  const output = `invalid command name "${word}"${invalidInput(promptOf(device, line).length + column)}`;
  const { steps: _, ...rest } = entered;
  return { ...rest, output };
}

const firstWord = (text: string): string => /\S+/.exec(text)?.[0] ?? "";

/** A lab that notes which commands are entered in it. */
import type { Entered, Where } from "../../src/commands/enter.ts";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import { modeOfLine } from "../../src/commands/modes.ts";
import { type ModeId, parseLine } from "../../src/grammar/index.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { hearsLines, lineAt } from "../../src/session/reading.ts";

export class NotingLab extends LiveLab {
  /** Ids of the commands that were understood. */
  readonly ids = new Set<string>();

  override enter(where: Where, text: string): Entered {
    const { line } = lineAt(this.lab, where);
    if (hearsLines(this.lab, where) && line.pending === undefined) this.#note(modeOfLine(line), where, text);
    return super.enter(where, text);
  }

  /** A lab control was entered, colon included. */
  noteControl(text: string): void {
    this.#note("control", { device: this.lab.selected, line: "con 0" }, text.slice(1));
  }

  #note(mode: ModeId, where: Where, text: string): void {
    const parsed = parseLine(grammarContext(lineAt(this.lab, where).device), mode, text);
    if (!parsed.ok) return;
    this.ids.add(parsed.command.id);
    if (parsed.filterCommand !== undefined) this.ids.add(parsed.filterCommand.id);
  }
}

/** Every command of every grammar file is entered by a case of the suite, which shows what comes of it. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import type { Entered, Where } from "../../src/commands/enter.ts";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import { modeOfLine } from "../../src/commands/modes.ts";
import { commandIds, type ModeId, parseLine } from "../../src/grammar/index.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { hearsLines, lineAt } from "../../src/session/reading.ts";
import { transcriptCases } from "../support/transcript-file.ts";
import { labFor } from "../support/transcript-lab.ts";
import { typeAtTerminal } from "../support/transcript-terminal.ts";

/** A lab that notes which commands are entered. */
class NotingLab extends LiveLab {
  readonly ids = new Set<string>();

  override enter(where: Where, text: string): Entered {
    const { line } = lineAt(this.lab, where);
    if (hearsLines(this.lab, where) && line.pending === undefined) this.note(where, modeOfLine(line), text);
    return super.enter(where, text);
  }

  note(where: Where, mode: ModeId, text: string): void {
    const parsed = parseLine(grammarContext(lineAt(this.lab, where).device), mode, text);
    if (!parsed.ok) return;
    this.ids.add(parsed.command.id);
    if (parsed.filterCommand !== undefined) this.ids.add(parsed.filterCommand.id);
  }
}

test("every command is entered", async () => {
  const entered = new Set<string>();
  for (const one of transcriptCases()) {
    const live = new NotingLab(labFor(one), engine);
    await typeAtTerminal(one, live, ({ text }) => {
      if (text.startsWith(":")) live.note({ device: live.lab.selected, line: "con 0" }, "control", text.slice(1));
    });
    for (const id of live.ids) entered.add(id);
  }
  expect(commandIds().filter((id) => !entered.has(id))).toEqual([]);
});

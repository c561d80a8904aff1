/** Types commands at the lab that a lab file makes. */
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { Typist } from "../../src/stream/typist.ts";

/** The transcript of the commands, typed at a privileged prompt. Throws for a file with mistakes. */
export async function typedAtFile(labFile: string, commands: readonly string[]): Promise<string> {
  const parsed = parseLabFile(labFile);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ text }) => text).join("\n"));
  const typist = new Typist(new LiveLab(buildLab(parsed.spec, engine), engine), {}, { privileged: true });
  typist.start();
  let text = "";
  for (const command of commands) text += (await typist.type(command)).transcript;
  return text;
}

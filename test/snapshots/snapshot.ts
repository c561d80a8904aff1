/** Snapshots: a transcript of a document, reached by a lab file and a script (snapshots/NOTES.md). */
import { readdirSync, readFileSync } from "node:fs";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import type { LabSpec } from "../../src/lab/spec.ts";
import { openLabFile } from "../../src/labfile/index.ts";
import { heardAt } from "../../src/session/hearing.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { Typist } from "../../src/stream/typist.ts";

const ROOT = new URL("../../snapshots/", import.meta.url);

/** The comment in a script behind which the transcript begins. */
const MARK = "! Here the transcript begins.";

/** Ids of all snapshots. */
export const snapshotIds: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** A file of a snapshot. */
export function fileOf(id: string, name: string): string {
  return readFileSync(new URL(`${id}/${name}`, ROOT), "utf8");
}

/** What the lab file of a snapshot says. */
export async function specOf(id: string): Promise<LabSpec> {
  const opened = await openLabFile(new URL(`${id}/lab.yaml`, ROOT).pathname);
  if (!opened.ok) throw new Error(opened.errors.join("\n"));
  if (!("spec" in opened)) throw new Error(`${id}: a saved lab instead of a lab file`);
  return opened.spec;
}

/**
 * Types the script of a snapshot in a lab. Returns what stands on the screen behind the mark; of a lab control there, only
 * what the router logged meanwhile. Throws where a line is refused.
 */
export async function transcriptOf(id: string, spec: LabSpec): Promise<string> {
  const host = { write: () => Promise.reject(new Error("no files here")) } as never;
  const live = new LiveLab(buildLab(spec, engine), engine);
  const typist = new Typist(live, host);
  let messages = "";
  live.listen(({ said }) => {
    const where = { device: live.lab.selected, line: "con 0" };
    messages += heardAt(live.lab, where, said)
      .map((text) => `${text}\n`)
      .join("");
  });
  typist.start();
  let transcript: string | undefined;
  for (const line of fileOf(id, "script.txt").replace(/\n+$/, "").split("\n")) {
    messages = "";
    const typed = await typist.type(line);
    if (typed.rejected || typed.unread) throw new Error(`${id}: "${line}" was refused: ${typed.output}`);
    if (transcript !== undefined) transcript += line.startsWith(":") ? messages : typed.transcript;
    if (line === MARK) transcript = "";
  }
  if (transcript === undefined) throw new Error(`${id}: the script has no line "${MARK}"`);
  return transcript;
}

/** What is compared of a transcript: all of it, or as much as a document shows that breaks off (`cut: true`). */
export function comparedOf(id: string, transcript: string): string {
  const isCut = /^cut: true$/m.test(fileOf(id, "about.yaml"));
  const lines = fileOf(id, "expected.txt").trimEnd().split("\n").length;
  return trimmed(isCut ? transcript.split("\n").slice(0, lines).join("\n") : transcript);
}

/** Without the blank lines at the very end (Rulings 20). */
export function trimmed(text: string): string {
  return `${text.replace(/\n+$/, "")}\n`;
}

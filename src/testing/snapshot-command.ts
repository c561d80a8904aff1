/** `cubelab snapshot record|check DIR`: scripts in, transcripts out, for people who do not write TypeScript. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { engine } from "../commands/boot.ts";
import { fileHost } from "../labfile/host.ts";
import { openScript } from "../labfile/index.ts";
import { reasonOf } from "../labfile/read-text.ts";
import { startLab } from "../labfile/start.ts";
import { writeFileAtomically } from "../labfile/write-file.ts";
import { LiveLab } from "../session/live-lab.ts";
import { linesFrom } from "../stream/lines.ts";
import { type Output, put } from "../stream/output.ts";
import { Typist } from "../stream/typist.ts";
import { diffText } from "../text/diff-text.ts";
import { storedText } from "./transcript-file.ts";
import * as wording from "./wording.ts";

const SCRIPT = ".script.txt";
const TRANSCRIPT = ".transcript.txt";
const LAB = ".lab.yaml";

/** Lab of all scripts of a folder that have none of their own. */
const FOLDER_LAB = "lab.yaml";

const DIFFERENT = 1;
const MISUSE = 2;

export interface SnapshotStreams {
  readonly out: Output;
  readonly err: Output;
}

/** Resolves to the exit status: 0, 1 where a transcript differs or is missing, 2 where a file makes no sense. */
export async function snapshot(
  what: "record" | "check",
  folder: string,
  options: { readonly privileged?: boolean },
  { out, err }: SnapshotStreams,
): Promise<number> {
  let different = false;
  try {
    const scripts = scriptsIn(folder);
    if (scripts.length === 0) return await complain(err, [wording.noScripts(folder)]);
    for (const script of scripts) {
      const typed = await typeScript(script, options.privileged ?? false);
      if ("errors" in typed) return await complain(err, typed.errors);
      const file = script.replace(SCRIPT, TRANSCRIPT);
      if (what === "record") {
        writeFileAtomically(file, typed.transcript);
        await put(out, `${wording.recorded(file)}\n`);
        continue;
      }
      const verdict = compare(file, typed.transcript);
      different ||= !verdict.ok;
      await put(out, verdict.text);
    }
  } catch (error) {
    return await complain(err, [`${folder}: ${reasonOf(error)}`]);
  }
  return different ? DIFFERENT : 0;
}

async function complain(err: Output, errors: readonly string[]): Promise<number> {
  for (const error of errors) await put(err, `${error}\n`);
  return MISUSE;
}

/** The scripts of a folder and of the folders in it, in the order of their names. */
function scriptsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(SCRIPT))
    .sort()
    .map((name) => join(folder, name));
}

async function typeScript(
  script: string,
  privileged: boolean,
): Promise<{ readonly transcript: string } | { readonly errors: readonly string[] }> {
  const opened = openScript(script);
  if (!opened.ok) return opened;
  const lab = [script.replace(SCRIPT, LAB), join(dirname(script), FOLDER_LAB)].find((file) => existsSync(file));
  const started = await startLab(lab === undefined ? {} : { lab });
  if (!started.ok) return started;
  const typist = new Typist(new LiveLab(started.lab, engine), fileHost, { privileged });
  let transcript = typist.start();
  for await (const line of linesFrom([opened.text])) {
    if (typist.over) break;
    transcript += (await typist.type(line)).transcript;
  }
  return { transcript };
}

function compare(file: string, transcript: string): { readonly ok: boolean; readonly text: string } {
  const stored = storedText(file);
  if (stored === undefined) return { ok: false, text: `${wording.unrecorded(file)}\n` };
  if (stored === transcript) return { ok: true, text: `${wording.asRecorded(file)}\n` };
  return { ok: false, text: `${[wording.unlike(file), ...diffText(stored, transcript)].join("\n")}\n` };
}

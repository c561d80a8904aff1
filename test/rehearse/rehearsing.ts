/** Runs `cubelab rehearse` in this process: scenario files in, what it printed and wrote out. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RehearseOptions, rehearse } from "../../src/rehearse/command.ts";

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

export interface Rehearsed {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** Reports that were asked for, by option. */
  readonly written: Readonly<Record<string, string>>;
}

/** Lays files (texts by name) into a folder of their own, and takes it away again. */
export async function withFiles<T>(
  files: Readonly<Record<string, string>>,
  use: (paths: readonly string[]) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await use(Object.keys(files).map((name) => join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files are texts by name; the folder's name is cut from what is printed. */
export async function rehearsed(
  files: Readonly<Record<string, string>>,
  options: RehearseOptions = {},
  names: readonly string[] = Object.keys(files),
): Promise<Rehearsed> {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const [out, err] = [new Sink(), new Sink()];
    const reports = Object.entries(options).map(([name, value]) => [
      name,
      typeof value === "string" && value !== "-" ? join(folder, value) : value,
    ]);
    const status = await rehearse(
      names.map((name) => join(folder, name)),
      Object.fromEntries(reports),
      { out, err },
    );
    const written = Object.fromEntries(
      reports.flatMap(([name, value]) =>
        typeof value === "string" && value !== "-"
          ? [[name, readFileSync(value, "utf8").replaceAll(`${folder}/`, "")]]
          : [],
      ),
    );
    const cut = (text: string) => text.replaceAll(`${folder}/`, "");
    return { status, out: cut(out.text), err: cut(err.text), written };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The form of test/transcripts/*.txt (test/transcripts/README.md): cases of what is typed and of the whole screen that
 * follows.
 */
import { readdirSync, readFileSync } from "node:fs";
import { endsInKey } from "./keys.ts";

/** What a case starts from: the suite's router, changed. */
export interface LabOptions {
  readonly hostname?: string;
  readonly release?: string;
  readonly platform?: string;
  readonly privilege?: string;
  readonly length?: string;
  readonly width?: string;
  /** Releases whose images are on bootflash: `17.3.1a,17.6.1a`. */
  readonly images?: string;
  readonly mode?: string;
}

/** One line of the typed part. */
export interface TypedLine {
  /** As written: with `<Key>` names. */
  readonly text: string;
  /** Enter is pressed behind it; behind a question mark where that asks for no help. */
  readonly enter: boolean | "unless-help";
  /** Nothing is typed: so much lab time passes, `5m`. */
  readonly wait?: string;
}

export interface TranscriptCase {
  /** `errors.txt:12 Caret inside a word`. */
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** Where the expected screen comes from: `CLI §3 (A)`. */
  readonly source: string;
  readonly lab: LabOptions;
  /** Lines put into the startup configuration. */
  readonly startup: readonly string[];
  /** Front ends that cannot show it, and why. */
  readonly not: Readonly<Record<string, string>>;
  readonly typed: readonly TypedLine[];
  /** The whole screen, its last row the one with the cursor; rows are not ended. */
  readonly screen: readonly string[];
}

const ROOT = new URL("../transcripts/", import.meta.url);
const LAB_KEYS = ["hostname", "release", "platform", "privilege", "length", "width", "images", "mode"];
const FRONTS = ["stream", "shell"];

/** All cases of the suite. */
export function transcriptCases(): readonly TranscriptCase[] {
  const files = readdirSync(ROOT).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((file) => casesOf(file, readFileSync(new URL(file, ROOT), "utf8")));
}

/** The cases of one file. Throws on a mistake, with its place. */
export function casesOf(file: string, text: string): readonly TranscriptCase[] {
  const lines = text.replace(/\n$/, "").split("\n");
  const starts = lines.flatMap((line, index) => (line.startsWith("=== ") ? [index] : []));
  return starts.map((start, index) => caseOf(file, start, lines.slice(start, starts[index + 1] ?? lines.length)));
}

function caseOf(file: string, start: number, lines: readonly string[]): TranscriptCase {
  const wrong = (index: number, what: string) => new Error(`${file}:${start + index + 1}: ${what}`);
  const typedAt = lines.indexOf("--- typed");
  const screenAt = lines.indexOf("--- screen");
  if (typedAt < 0 || screenAt < typedAt) throw wrong(0, "a case has `--- typed` and then `--- screen`");
  const title = lines[0]?.slice("=== ".length) ?? "";
  const head = {
    source: "",
    lab: {} as Record<string, string>,
    startup: [] as string[],
    not: {} as Record<string, string>,
  };
  lines.slice(1, typedAt).forEach((line, index) => {
    const [, key = "", value = ""] = /^# (source|lab|not): (.*)$/.exec(line) ?? [];
    if (line.startsWith("#| ")) head.startup.push(line.slice("#| ".length));
    else if (key === "source") head.source = value;
    else if (key === "lab") {
      for (const option of value.split(" ")) {
        const [name = "", is] = option.split("=");
        if (!LAB_KEYS.includes(name) || is === undefined) throw wrong(index + 1, `no lab option "${option}"`);
        head.lab[name] = is;
      }
    } else if (key === "not") {
      const [, front = "", why] = /^(\w+), (.+)$/.exec(value) ?? [];
      if (!FRONTS.includes(front) || why === undefined) throw wrong(index + 1, "`# not: FRONT, why`");
      head.not[front] = why;
    } else if (line !== "" && !line.startsWith("# ")) throw wrong(index + 1, `not a header line: ${line}`);
  });
  if (head.source === "") throw wrong(0, "a case names its source");
  const screen = lines.slice(screenAt + 1);
  // One blank line may stand between a case and the next.
  if (screen.at(-1) === "") screen.pop();
  return {
    name: `${file}:${start + 1} ${title}`,
    title,
    file,
    ...head,
    typed: lines.slice(typedAt + 1, screenAt).map(typedLine),
    screen: screen.map((line) => line.replace(/·+$/, (dots) => " ".repeat(dots.length))),
  };
}

function typedLine(line: string): TypedLine {
  const [, wait] = /^<wait (\w+)>$/.exec(line) ?? [];
  if (wait !== undefined) return { text: "", enter: false, wait };
  if (line.endsWith("\\")) return { text: line.slice(0, -1), enter: false };
  const asks = line.endsWith("?") && !line.endsWith("<Ctrl-V>?");
  return { text: line, enter: asks ? "unless-help" : !endsInKey(line) };
}

/** The router of a test: a typist at the console of a live lab. */
import { formatIso, parseIso } from "../clock/instant.ts";
import { engine } from "../commands/boot.ts";
import { fileHost } from "../labfile/host.ts";
import { startLab } from "../labfile/start.ts";
import { checkFact, factSubjects, isSubject } from "../scenario/fact.ts";
import { LiveLab } from "../session/live-lab.ts";
import { parsedOutput, readableCommand } from "../stream/parsed.ts";
import { Typist } from "../stream/typist.ts";
import type { Data, LabOptions, Router, Transcript } from "./api.ts";
import { noData, noSubject, notAccepted } from "./wording.ts";

/** Starts a lab and sits down at its first router. Throws where the options make no sense. */
export async function lab(options: LabOptions = {}): Promise<Router> {
  const { file, config, privileged = true, ...facts } = options;
  const named = (name: string, value?: string) => (value === undefined ? name : `${name} ${JSON.stringify(value)}`);
  const started = await startLab({ ...(file === undefined ? {} : { lab: file }), ...facts }, named);
  if (!started.ok) throw new Error(started.errors.join("\n"));
  const router = new Console(new LiveLab(started.lab, engine), privileged);
  if (config !== undefined) await router.configure(config, privileged);
  return router;
}

class Console implements Router {
  readonly #live: LiveLab;
  readonly #typist: Typist;
  #text: string;

  constructor(live: LiveLab, privileged: boolean) {
    this.#live = live;
    this.#typist = new Typist(live, fileHost, { privileged });
    this.#text = this.#typist.start();
  }

  get now(): string {
    return formatIso(this.#live.lab.now);
  }

  get transcript(): string {
    return this.#text;
  }

  async type(lines: string | readonly string[]): Promise<Transcript> {
    const typed: Transcript[] = [];
    for (const line of linesOf(lines)) typed.push(await this.#typeLine(line));
    return joined(typed);
  }

  async parse(command: string): Promise<{ readonly [label: string]: Data }> {
    const { data, rejected, output } = await this.type(command);
    if (rejected.length > 0) throw new Error(notAccepted(command, output));
    if (data === null || typeof data !== "object" || Array.isArray(data)) throw new Error(noData(command));
    return data as { readonly [label: string]: Data };
  }

  async advance(time: string): Promise<Transcript> {
    const typed = await this.type(`:advance ${parseIso(time) === undefined ? "" : "to "}${time}`);
    if (typed.rejected.length > 0) throw new Error(typed.output.trim());
    return typed;
  }

  fact(subject: string): string | undefined {
    if (!isSubject(subject)) throw new Error(noSubject(subject, factSubjects()));
    const fact = { subject, test: { kind: "exists", not: false } } as const;
    const { holds, actual } = checkFact(this.#live.lab, this.#live.lab.selected, fact);
    return holds ? actual : undefined;
  }

  /** Enters configuration; what is rejected is a mistake of the test. */
  async configure(config: string, privileged: boolean): Promise<void> {
    const lines = [...(privileged ? [] : ["enable"]), "configure terminal", ...linesOf(config), "end"];
    const { rejected, output } = await this.type([...lines, ...(privileged ? [] : ["disable"])]);
    if (rejected.length > 0) throw new Error(notAccepted(rejected[0]?.line ?? "", output));
    this.#text = "";
  }

  async #typeLine(line: string): Promise<Transcript> {
    const command = readableCommand(this.#live.lab, line);
    const { transcript, output, rejected, unread } = await this.#typist.type(line);
    this.#text += transcript;
    const code = rejected?.code ?? unread;
    return transcriptOf(
      transcript,
      output,
      code === undefined ? [] : [{ line, code }],
      parsedOutput(code === undefined ? command : undefined, output),
    );
  }
}

const linesOf = (lines: string | readonly string[]): readonly string[] =>
  typeof lines === "string" ? lines.replace(/\n$/, "").split("\n") : lines;

function joined(parts: readonly Transcript[]): Transcript {
  return transcriptOf(
    parts.map(({ text }) => text).join(""),
    parts.map(({ output }) => output).join(""),
    parts.flatMap(({ rejected }) => rejected),
    parts.findLast(({ data }) => data !== null)?.data ?? null,
  );
}

function transcriptOf(text: string, output: string, rejected: Transcript["rejected"], data: Data): Transcript {
  return { text, output, rejected, data, toString: () => text };
}

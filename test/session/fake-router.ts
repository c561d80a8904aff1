/** A router of a few commands: enough to answer a terminal, and nothing behind it. */
import type { LineSettings, Reading, Reply, RouterPort } from "../../src/session/terminal/port.ts";
import { Terminal, type TerminalOptions } from "../../src/session/terminal/terminal.ts";

export const command: Reading = { kind: "command" };

const say = (output: string, reading: Reading = command): Reply => ({ output, reading });

/** `count` numbered lines, each ended by `\n`. */
export const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}\n`).join("");

const CONFIGURING = "Enter configuration commands, one per line.  End with CNTL/Z.\n";

export class FakeRouter implements RouterPort {
  mode: ">" | "#" | "(config)#" = "#";
  lineSettings: LineSettings = { length: 24, width: 80, editing: true, synchronous: false };
  commands: string[] = [];
  /** What was entered and answered, in order; scrolled lines carry a mark. */
  readonly heard: string[] = [];
  /** The next answer goes here. */
  #asked: ((text: string) => Reply) | undefined;

  prompt(): string {
    return `R1${this.mode}`;
  }

  settings(): LineSettings {
    return this.lineSettings;
  }

  history(): readonly string[] {
    return this.commands;
  }

  enter(line: string, scrolled: boolean): Reply {
    this.heard.push(scrolled ? `${line} [scrolled]` : line);
    const text = line.trim().toLowerCase();
    if (text !== "") this.commands.push(line);
    const [verb = "", ...rest] = text.split(" ");
    switch (verb) {
      case "enable":
        return this.#askSecret(3);
      case "configure":
        return rest.length > 0
          ? this.#configure()
          : this.#ask("line", "Configuring from terminal, memory, or network [terminal]? ", () => this.#configure());
      case "copy":
        return this.#ask("line", "Destination filename [startup-config]? ", (text) =>
          text === "bad" ? say("%Error\n") : say("Building configuration...\n[OK]\n"),
        );
      case "clear":
        return this.#ask("key", "Clear logging buffer [confirm]", () => say(""));
      case "banner":
        return { ...this.#banner(), output: "Enter TEXT message.  End with the character '@'.\n" };
      case "lines":
        return say(numbered(Number(rest[0])));
      case "run":
        return { ...say(`Building configuration...\n\n${numbered(40)}`), uncounted: 2 };
      case "loud":
        return { ...say(numbered(Number(rest[0]))), messages: ["*%SYS-5-CONFIG_I: one", "*%SYS-5-CONFIG_I: two"] };
      case "length":
        this.lineSettings = { ...this.lineSettings, length: Number(rest[0]) };
        return say("");
      case "width":
        this.lineSettings = { ...this.lineSettings, width: Number(rest[0]) };
        return say("");
      case "ping":
        return say("Type escape sequence to abort.\n", { kind: "busy" });
      case "exit":
        return say("", { kind: "closed" });
      case "end":
        return this.endKey();
      case "time":
        return say("*11:22:21.123 PDT Wed Jul 28 2021\n");
      default:
        return say("");
    }
  }

  answer(text: string): Reply {
    this.heard.push(`=${text}`);
    return this.#asked?.(text) ?? say("");
  }

  help(before: string): readonly string[] {
    if (before === "many ") return [...numbered(30).trimEnd().split("\n"), ""];
    if (before.startsWith("nosuch")) return ["% Unrecognized command"];
    return before.endsWith(" ") ? ["  <0-512>  Number of lines", ""] : ["length", ""];
  }

  complete(before: string): string | undefined {
    return before === "terminal len" ? "terminal length " : undefined;
  }

  interrupt(): Reply {
    this.heard.push("^C");
    if (this.mode === "(config)#") this.mode = "#";
    return say("");
  }

  endKey(): Reply {
    this.heard.push("^Z");
    if (this.mode === "(config)#") this.mode = "#";
    return say("");
  }

  #ask(kind: "line" | "password" | "key" | "text", prompt: string, answer: (text: string) => Reply): Reply {
    this.#asked = answer;
    return say("", { kind, prompt });
  }

  #askSecret(tries: number): Reply {
    return this.#ask("password", "Password: ", (text) => {
      if (text === "secret") {
        this.mode = "#";
        return say("");
      }
      return tries === 1 ? say("% Bad secrets\n\n") : this.#askSecret(tries - 1);
    });
  }

  #configure(): Reply {
    this.mode = "(config)#";
    return say(CONFIGURING);
  }

  #banner(): Reply {
    return this.#ask("text", "", (text) => (text.includes("@") ? say("") : this.#banner()));
  }
}

/** A terminal at its first prompt, and its router. */
export function session(
  router: FakeRouter = new FakeRouter(),
  options: TerminalOptions = {},
): { router: FakeRouter; terminal: Terminal } {
  const terminal = new Terminal(router, options);
  terminal.receive(say(""));
  return { router, terminal };
}

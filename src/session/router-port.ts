/** What a terminal asks of a router, answered by a live lab: grammar, commands and the settings of the line. */
import type { Instant } from "../clock/instant.ts";
import { completeBehindAlias, helpWithAliases } from "../commands/aliased.ts";
import type { Entered, Rejection, Where } from "../commands/enter.ts";
import { leaveConfiguration, modeOfLine } from "../commands/modes.ts";
import { promptOf } from "../commands/prompt.ts";
import { isLocked } from "../commands/users/lock.ts";
import { invalidInput, isInvalidInput } from "../commands/wording.ts";
import type { Config } from "../device/config/config.ts";
import { settingsPart } from "../device/config/per-config.ts";
import { lineSettings } from "../device/settings/lines.ts";
import type { ModeId } from "../grammar/index.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Step } from "../show/steps.ts";
import { completeControl, controlHelp } from "./controls/words.ts";
import { heardAt } from "./hearing.ts";
import { helpLines } from "./help-text.ts";
import type { LiveLab } from "./live-lab.ts";
import { atPrompt, hearsLines, isOn, lineAt, readingOf } from "./reading.ts";
import type { LineSettings, Reply, RouterPort } from "./terminal/port.ts";
import { passage } from "./wording.ts";

/** A line that was entered, as a front end may want to report it. */
export interface EnteredLine {
  /** What the router was given: `$token` is replaced. */
  readonly text: string;
  readonly rejected?: Rejection;
  /** `$token` stood in the line as typed. */
  readonly expanded?: true;
  /** The router was off, booting or waiting for RETURN: nobody read the line. */
  readonly unread?: true;
}

export interface PortOptions {
  /** False: the line has no screen: nothing is paged, and a typed line is never scrolled. */
  readonly screen: boolean;
  readonly entered?: (line: EnteredLine) => void;
  /** Whether lab time passes by itself: then what a router prints bit by bit comes so. Else all of it comes at once. */
  readonly paced?: () => boolean;
  /** Whether `$token` stands for the last token: for those who may use lab controls. Absent = it does. */
  readonly tokens?: () => boolean;
}

/** The router behind a line, and what it goes on printing while it is busy. */
export interface PacedPort extends RouterPort {
  /** What has been printed since, and the end if it has come, or when more comes; undefined where it prints nothing. */
  proceed(): { readonly text: string; readonly done?: Reply; readonly next?: Instant } | undefined;
}

/** An output that is being printed bit by bit. */
interface Running {
  readonly steps: readonly Step[];
  /** Index of the step that is waited for, and lab time at which the waiting began. */
  readonly next: number;
  readonly since: Instant;
  /** Log messages that follow the output. */
  readonly messages: readonly string[];
  /** When the router was started: one that has gone down meanwhile prints no more of it. */
  readonly boot: Instant;
}

/** What Rulings 17 lets stand for the last registration token. */
const TOKEN = "$token";

/** The router behind the line at `where`. */
export function routerPort(live: LiveLab, where: Where, options: PortOptions): PacedPort {
  let running: Running | undefined;
  const here = () => lineAt(live.present, where);
  const settings = settingsReader(where, options);
  const report = options.entered;

  const replyTo = (act: () => Entered, output: (entered: Entered) => string): Reply => {
    const before = live.present;
    const entered = act();
    const text = output(entered) + passage(before, live.present, where);
    const messages = heardAt(live.present, where, entered.said);
    if (entered.steps !== undefined && text === entered.output && options.paced?.()) {
      running = { steps: entered.steps, next: 0, since: live.present.now, messages, boot: here().device.boot.trueAt };
      return { output: "", reading: { kind: "busy" } };
    }
    const uncounted = entered.flows ? Number.POSITIVE_INFINITY : uncountedLines(text);
    return { output: text, uncounted, messages, reading: readingOf(live.present, where) };
  };

  const enter = (typed: string, scrolled: boolean): Reply => {
    const unread = !hearsLines(live.present, where);
    const expands = atPrompt(live.present, where) && (options.tokens?.() ?? true);
    const text = expands ? withToken(typed, live.present.lastToken) : typed;
    const columns = scrolled ? promptOf(here().device, here().line).length : 0;
    return replyTo(
      () => live.enter(where, text),
      (entered) => {
        report?.({
          text,
          ...(entered.rejected === undefined ? {} : { rejected: entered.rejected }),
          ...(text === typed ? {} : { expanded: true as const }),
          ...(unread ? { unread: true as const } : {}),
        });
        return scrolled && isInvalidInput(entered.output) ? caretFromStart(entered, text, columns) : entered.output;
      },
    );
  };

  return {
    prompt: () => promptOf(here().device, here().line),
    settings: () => settings(here()),
    history: () => {
      const { modes, history } = lineAt(live.lab, where).line;
      return modes.length === 0 ? history.exec : history.config;
    },
    enter,
    answer: (text) => enter(text, false),
    help: (before) => {
      const { device, line } = here();
      const style = { width: line.terminal.width, crHelp: releaseOf(device.release).facts.crHelp };
      if (before.startsWith(":")) return controlHelp(before.slice(1), style);
      if (!isOn(live.present, where)) return [];
      return helpLines(helpWithAliases(device, modeOfLine(line) as ModeId, before), style);
    },
    complete: (before) => {
      const { device, line } = here();
      if (before.startsWith(":")) return completeControl(before);
      if (!isOn(live.present, where)) return undefined;
      return completeBehindAlias(device, modeOfLine(line) as ModeId, before);
    },
    proceed: () => {
      if (running === undefined) return undefined;
      const { steps, messages } = running;
      const over = (text: string) => {
        running = undefined;
        return { text, done: { output: "", messages, reading: readingOf(live.present, where) } };
      };
      // The lab has been taken back to a moment at which nothing of this had happened.
      if (live.present.now < running.since) return over("\n");
      let text = "";
      for (let step = steps[running.next]; step !== undefined; step = steps[running.next]) {
        if (running.since + step.after > live.present.now) break;
        text += step.text;
        running = { ...running, next: running.next + 1, since: running.since + step.after };
      }
      const awaited = steps[running.next];
      return awaited === undefined ? over(text) : { text, next: running.since + awaited.after };
    },
    interrupt: () => {
      if (running?.boot === here().device.boot.trueAt) {
        const { steps, next, messages } = running;
        running = undefined;
        return { output: steps[next]?.broken ?? "", messages, reading: readingOf(live.present, where) };
      }
      if (!hearsLines(live.present, where) || here().line.state === "login" || isLocked(here().line))
        return { output: "", reading: readingOf(live.present, where) };
      return replyTo(
        () =>
          live.act(where, (context) => {
            delete context.line.pending;
            leaveConfiguration(context);
            return undefined;
          }),
        (entered) => entered.output,
      );
    },
    endKey: () =>
      replyTo(
        () =>
          live.act(where, (context) => {
            leaveConfiguration(context);
            return undefined;
          }),
        (entered) => entered.output,
      ),
  };
}

/** `$token` stands for the last token; without one it is what it is. */
export function withToken(text: string, token: string | undefined): string {
  return token === undefined ? text : text.replaceAll(TOKEN, token);
}

/** Asked at every key: the configuration is searched only when it has changed. */
function settingsReader(where: Where, { screen }: PortOptions): (at: ReturnType<typeof lineAt>) => LineSettings {
  let read: { readonly config: Config; readonly synchronous: boolean } | undefined;
  return ({ device: { config }, line }) => {
    const part = settingsPart(config);
    if (read?.config !== part) read = { config: part, synchronous: lineSettings(part, where.line).synchronous };
    const { length, width, editing } = line.terminal;
    return { length: screen ? length : 0, width: screen ? width : 0, editing, synchronous: read.synchronous };
  };
}

/** After a line that had scrolled, the line comes again from column 0, and the caret counts from there (CLI §3). */
function caretFromStart({ output }: Entered, text: string, columns: number): string {
  return `${text}\n${invalidInput(output.indexOf("^") - columns)}`;
}

/** `Building configuration...` and its blank line do not count for the first page (CLI §6). */
function uncountedLines(output: string): number {
  return output.startsWith("Building configuration...\n\n") ? 2 : 0;
}

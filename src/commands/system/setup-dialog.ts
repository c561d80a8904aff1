/** The System Configuration Dialog: what a router asks that found no configuration in its NVRAM (CLI §9). */
import type { Draft } from "immer";
import { HIGHEST_LEVEL, type Line } from "../../device/line.ts";
import { hashSecret } from "../../device/secrets.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { releaseOf } from "../../releases/releases.ts";
import { SETUP_HEADING } from "../../show/boot-screen.ts";
import { ANSWER_YES_OR_NO, yesOrNo } from "../confirmed.ts";
import { saveConfiguration } from "../files/save.ts";
import { closeLine } from "../open-line.ts";
import type { Context, Dialog, Output } from "../registry.ts";
import * as wording from "./setup-wording.ts";

/** What was answered so far. */
interface Script {
  readonly hostname?: string;
  readonly secret?: string;
}

/** The console of a router that comes up with an empty NVRAM: the first question is open. */
export function openSetup(line: Draft<Line>): void {
  Object.assign(line, { state: "open", privilege: HIGHEST_LEVEL });
  line.pending = { kind: "setup", prompt: wording.INITIAL, reading: "line", data: {} };
}

export const setupDialogs: readonly Dialog[] = [
  yesNo("setup", wording.INITIAL, (context, yes) => {
    if (!yes) return askSecret(context, {});
    ask(context, "setup management", wording.MANAGEMENT, {});
    return wording.EXPLANATION;
  }),
  yesNo("setup management", wording.MANAGEMENT, (context) => {
    ask(context, "setup hostname", wording.hostname(hostnameOf(context.device.config)), {});
    return wording.GLOBAL;
  }),
  {
    kind: "setup hostname",
    answer: (context, typed) => askSecret(context, typed.trim() === "" ? {} : { hostname: typed.trim() }),
  },
  {
    kind: "setup secret",
    answer: (context, typed, { data }) => {
      if (!isStrong(typed)) return again(context, data, wording.WEAK);
      ask(context, "setup confirm", wording.CONFIRM_SECRET, { ...data, secret: typed }, "password");
      return undefined;
    },
  },
  {
    kind: "setup confirm",
    answer: (context, typed, { data }) => {
      if (typed !== data.secret) return again(context, data, wording.DIFFERENT);
      return askSelection(context, data);
    },
  },
  {
    kind: "setup selection",
    answer: (context, typed, { data }) => {
      switch (typed.trim()) {
        case "0":
          return done(context, "");
        case "1":
          ask(context, "setup", wording.INITIAL, {});
          return `\n${SETUP_HEADING}\n`;
        case "":
        case "2":
          context.load(script(context, data).join("\n"));
          return done(context, `${saveConfiguration(context)}${wording.USE_CONFIGURE}`);
        default:
          ask(context, "setup selection", wording.SELECTION, data);
          return wording.NOT_IN_RANGE;
      }
    },
  },
];

type Data = Readonly<Record<string, string | number | boolean | readonly string[]>>;

function yesNo(kind: string, question: string, go: (context: Context, yes: boolean) => Output): Dialog {
  return {
    kind,
    answer: (context, typed, { data }) => {
      const yes = yesOrNo(typed);
      if (yes !== undefined) return go(context, yes);
      ask(context, kind, question, data);
      return ANSWER_YES_OR_NO;
    },
  };
}

function ask(context: Context, kind: string, prompt: string, data: Data, reading: "line" | "password" = "line"): void {
  context.ask({ kind, prompt, reading, data });
}

/** Releases that insist on an enable secret ask for it; others have what they need. */
function askSecret(context: Context, known: Script): Output {
  if (!releaseOf(context.device.release).facts.setupSecret) {
    return known.hostname === undefined ? done(context, "") : askSelection(context, { ...known });
  }
  ask(context, "setup secret", wording.ENTER_SECRET, { ...known }, "password");
  return wording.ABOUT_SECRET;
}

function again(context: Context, { hostname }: Data, why: string): Output {
  ask(context, "setup secret", wording.ENTER_SECRET, hostname === undefined ? {} : { hostname }, "password");
  return why;
}

/** Ten to 32 characters, of three kinds, and not the maker's name. */
function isStrong(secret: string): boolean {
  const kinds = [/[A-Z]/, /[a-z]/, /\d/].every((kind) => kind.test(secret));
  return secret.length >= 10 && secret.length <= 32 && kinds && !/cisco/i.test(secret);
}

function askSelection(context: Context, data: Data): Output {
  ask(context, "setup selection", wording.SELECTION, data);
  return wording.created(script(context, data));
}

/** The lines that the answers make. */
function script({ device }: Context, { hostname, secret }: Data): string[] {
  return [
    ...(hostname === undefined ? [] : [`hostname ${hostname}`]),
    ...(secret === undefined ? [] : [`enable secret 9 ${hashSecret(String(secret), `${device.serial} setup`)}`]),
  ];
}

/** The dialog is over; the console waits for RETURN. */
function done(context: Context, told: string): Output {
  closeLine(context);
  return told;
}

/** What an engineer has at hand, cut into outputs of commands. */

/** The commands whose output is read. */
export type ImportedCommand =
  | "show running-config"
  | "show version"
  | "show inventory"
  | "show license all"
  | "show license status"
  | "show license summary"
  | "show license usage"
  | "show license tech support"
  | "show license udi"
  | "show voice sip license status"
  | "show clock";

/** One output, and where it stands. */
export interface Section {
  readonly file: string;
  /** Row on which it begins, from 1. */
  readonly row: number;
  /** Undefined where nobody knows what it is. */
  readonly command?: ImportedCommand;
  /** What was typed, where the file shows it. */
  readonly typed?: string;
  readonly text: string;
  /** Host name of the prompt, where the file shows it. */
  readonly prompt?: string;
}

/** A prompt and a command that was typed there. */
const TYPED = /^([A-Za-z][\w.-]*)(?:\([\w-]+\))?[#>]\s*(?:do\s+)?(sh\S*\s+\S.*?)\s*$/;

/** A row that is a prompt, with or without something typed, or asks for a password: one has just logged in. */
const LOGIN = /^(?:[A-Za-z][\w.-]*(?:\([\w-]+\))?[#>]|.*password:)/im;

/** Each word of a command, and how much of it must be typed. */
const COMMANDS: readonly (readonly [ImportedCommand, RegExp])[] = [
  ["show running-config", /^sh\w* ru[\w-]*$/],
  ["show version", /^sh\w* ver\w*$/],
  ["show inventory", /^sh\w* inv\w*( \w+)?$/],
  ["show license all", /^sh\w* lic\w* al\w*$/],
  ["show license status", /^sh\w* lic\w* st\w*$/],
  ["show license summary", /^sh\w* lic\w* su\w*$/],
  ["show license usage", /^sh\w* lic\w* us\w*$/],
  ["show license tech support", /^sh\w* lic\w* te\w* s\w*$/],
  ["show license udi", /^sh\w* lic\w* ud\w*$/],
  ["show voice sip license status", /^sh\w* voice sip lic\w* statu\w*$/],
  ["show clock", /^sh\w* clo\w*$/],
];

/** What an output looks like whose command is not shown, the most telling first. */
const LOOKS: readonly (readonly [ImportedCommand, RegExp])[] = [
  ["show license tech support", /^Smart Licensing Tech Support info/m],
  ["show license all", /^Smart Licensing Status\s*\n=+/m],
  ["show running-config", /^Current configuration\b|^version \d+\.\d+\s*$/m],
  ["show version", /^Cisco IOS (?:XE )?Software/m],
  ["show inventory", /^NAME: "[^"]*",\s*DESCR:/m],
  ["show license summary", /^\s*License\s+Entitlement [Tt]ag\s+Count\s+Status/m],
  ["show voice sip license status", /^SIP service: /m],
  ["show license status", /^(?:Usage Reporting|Registration|Utility):/m],
  ["show license usage", /^.*\(\S+\):\s*\n\s+Description:/m],
  ["show license udi", /^UDI: PID:/m],
];

/** The outputs of a file, in its order. What stands before the first command is one of its own, if there is anything. */
export function sectionsOf(file: string, text: string): readonly Section[] {
  const rows = text.replace(/\r+\n?/g, "\n").split("\n");
  const starts = rows.flatMap((row, index) => {
    const [, prompt, typed] = TYPED.exec(row) ?? [];
    return prompt === undefined || typed === undefined ? [] : [{ index, prompt, typed }];
  });
  const before = section(file, 1, rows.slice(0, starts[0]?.index ?? rows.length).join("\n"));
  const isLogin = starts.length > 0 && before.command === undefined && LOGIN.test(before.text);
  return [
    ...(before.text.trim() === "" || isLogin ? [] : [before]),
    ...starts.map(({ index, prompt, typed }, at) => {
      const output = rows.slice(index + 1, starts[at + 1]?.index ?? rows.length);
      return section(file, index + 1, `${output.join("\n")}\n`, { prompt, typed });
    }),
  ];
}

function section(
  file: string,
  row: number,
  text: string,
  shown?: { readonly prompt: string; readonly typed: string },
): Section {
  const command = shown === undefined ? LOOKS.find(([, look]) => look.test(text))?.[0] : commandOf(shown.typed);
  return { file, row, text, ...(command === undefined ? {} : { command }), ...shown };
}

const commandOf = (typed: string): ImportedCommand | undefined =>
  COMMANDS.find(([, pattern]) => pattern.test(typed.replace(/\s+/g, " ")))?.[0];

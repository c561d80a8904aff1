/** The commands that the engine itself puts into every configuration mode (CLI §2). */
import { leaveConfiguration, leaveMode } from "./modes.ts";
import { type CommandEntry, exec } from "./registry.ts";

const HELP = `Help may be requested at any point in a command by entering
a question mark '?'.  If nothing matches, the help list will
be empty and you must backup until entering a '?' shows the
available options.
Two styles of help are provided:
1. Full help is available when you are ready to enter a
   command argument (e.g. 'show ?') and describes each possible
   argument.
2. Partial help is provided when an abbreviated argument is entered
   and you want to know what arguments match the input
   (e.g. 'show pr?'.)

`;

/** Text of `help` in every mode. */
export const helpText = (): string => HELP;

const always = () => true;

export const modeCommands: readonly CommandEntry[] = [
  exec("mode.exit", "CLI §2", (context) => leaveMode(context) as undefined, { onCopies: always }),
  exec("mode.end", "CLI §2", (context) => leaveConfiguration(context) as undefined, { onCopies: always }),
  exec("mode.help", "CLI §4", helpText),
];

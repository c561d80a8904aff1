/** `archive`: what is configured of it, and what saves a version by hand. */
import type { Draft } from "immer";
import { type ArchiveState, archiveOf } from "../../device/archive.ts";
import { parsePath } from "../../device/files.ts";
import { parseRemote } from "../../device/remote-urls.ts";
import type { Device } from "../../device/types.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import { showArchive } from "../../show/archive-versions.ts";
import { showConfigLog } from "../../show/config-log.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type ConfigEntry, type Context, config, exec, type Output, show } from "../registry.ts";
import { archiveNow } from "./archive-versions.ts";
import { noSuchSystem } from "./files-wording.ts";

const FIELD = "field knowledge";

const LOGGED = "of exec and of configuration files nothing is recorded, nor are `exit` and `end`";

const setting = (id: string, rules: Partial<ConfigEntry> = {}, partial?: string): CommandEntry =>
  config(id, FIELD, { slot: "command", ...rules }, partial === undefined ? {} : { partial });

/** `log config`: what is recorded of configuration commands, and how. */
const logCommands: readonly CommandEntry[] = [
  setting("config-archive-log-cfg logging enable", {}, LOGGED),
  setting("config-archive-log-cfg logging size"),
  setting("config-archive-log-cfg notify syslog", { text: notifyText }, "messages are plain text in any case"),
  setting("config-archive-log-cfg hidekeys", {}, "which words are hidden is not attested"),
];

export const archiveCommands: readonly CommandEntry[] = [
  setting("config archive", { opens: "config-archive" }, "its place in the configuration is common knowledge"),
  setting(
    "config-archive path",
    { refuse: refusePath },
    "of the variables `$h` is known; names carry a number and no date",
  ),
  setting("config-archive maximum"),
  setting("config-archive write-memory"),
  setting("config-archive time-period", { changed: beginPeriod }),
  setting("config-archive log config", { opens: "config-archive-log-cfg" }),
  ...logCommands,
  exec("archive config", FIELD, archiveNow, { partial: "what is said without a path is not attested" }),
  show(
    "show archive log config",
    FIELD,
    (view, command) => {
      const [from, to = from] = values(command).map(Number);
      return from === undefined ? showConfigLog(view) : showConfigLog(view, from, to);
    },
    { partial: LOGGED },
  ),
  show("show archive", FIELD, showArchive, {
    partial: "how a list goes on that has reached its maximum is not attested",
  }),
];

function refusePath(_context: Context, command: Command): Output {
  const name = String(values(command)[0] ?? "");
  if (command.negated !== undefined || parseRemote(name) !== undefined || parsePath(name) !== undefined)
    return undefined;
  return noSuchSystem(name);
}

/** The time to the next version is reckoned from now on. */
function beginPeriod({ device, now }: Context): undefined {
  device.archive = { ...archiveOf(plain(device) as Device), periodFrom: now } as Draft<ArchiveState>;
}

/** Messages are plain text where nothing else is told. */
function notifyText(command: Command): string {
  const text = canonical(command);
  return command.negated !== undefined || text.includes("contenttype") ? text : `${text} contenttype plaintext`;
}

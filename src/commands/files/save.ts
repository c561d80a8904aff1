/** The running configuration goes to NVRAM, and NVRAM is erased (CLI §9). */
import { logMessage } from "../../device/log.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { configurationText, showRunningConfig } from "../../show/running-config/running-config.ts";
import { confirmed } from "../confirmed.ts";
import { viewNow } from "../device-view.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output, show } from "../registry.ts";
import { archiveWhenSaved } from "./archive-versions.ts";
import { ERASE_QUESTION, ERASED, OVERWRITE_NVRAM, SAVED, TRUST_STAYS } from "./files-wording.ts";

const USE_COPY = "This command has been replaced by the command:\n         'copy system:/running-config <url>'\n";

export const saveCommands: readonly CommandEntry[] = [
  exec("write memory", "CLI §9", saveOrAsk),
  exec("write erase", "COMMANDS §4", (context) => {
    context.ask({ kind: "write erase", prompt: ERASE_QUESTION, reading: "key", data: {} });
    return context.release.facts.writeEraseKeepsTrust ? TRUST_STAYS : undefined;
  }),
  exec("write network", "CLI §9", () => USE_COPY),
  show("write terminal", "CLI §9", (view) => showRunningConfig(view)),
];

export const saveDialogs: readonly Dialog[] = [
  {
    kind: "nvram overwrite",
    answer: (context, typed) => (confirmed(typed) ? saveConfiguration(context) : undefined),
  },
  { kind: "write erase", answer: (context, typed) => (confirmed(typed) ? eraseStartup(context) : undefined) },
];

/** Saves what runs, after a question where another release wrote what is there (COMMANDS §4). */
export function saveOrAsk(context: Context): Output {
  const { nvram, release } = context.device;
  const isOthers = nvram.startup !== undefined && nvram.savedOn !== undefined && nvram.savedOn !== release;
  if (!isOthers || !context.release.facts.nvramOverwriteWarning) return saveConfiguration(context);
  context.ask({ kind: "nvram overwrite", prompt: OVERWRITE_NVRAM, reading: "key", data: {} });
  return `${unattestedText("nvram-overwrite")}\n`;
}

/** Saves what runs. The private part of the configuration is encrypted each time, and said to be. */
export function saveConfiguration(context: Context): Output {
  const { device, now, by } = context;
  device.nvram.savedAt = now;
  device.nvram.savedBy = by;
  device.nvram.savedOn = device.release;
  device.nvram.startup = configurationText(viewNow(context));
  device.unsaved = false;
  logMessage(
    device,
    {
      facility: "SYS",
      severity: 6,
      mnemonic: "PRIVCFG_ENCRYPT_SUCCESS",
      text: "Successfully encrypted private config file",
    },
    now,
  );
  return SAVED + archiveWhenSaved(context);
}

/** Empties NVRAM. What runs goes on running, and is now something that nobody has saved. */
function eraseStartup({ device, now }: Context): Output {
  delete device.nvram.startup;
  delete device.nvram.savedAt;
  delete device.nvram.savedBy;
  delete device.nvram.savedOn;
  device.unsaved = true;
  const text = "Initialized the geometry of nvram";
  logMessage(device, { facility: "SYS", severity: 7, mnemonic: "NV_BLOCK_INIT", text }, now);
  return ERASED;
}

/** Every command and dialog of the product, by id. */
import { aaaCommands } from "./aaa.ts";
import { bannerCommands, bannerDialogs } from "./banner.ts";
import { callhomeCommands } from "./callhome.ts";
import { clockCommands } from "./clock.ts";
import { copyCommands, copyDialogs } from "./copy.ts";
import { directoryCommands } from "./current-directory.ts";
import { debugCommands, debugDialogs } from "./debugs.ts";
import { fileCommands, fileDialogs } from "./files.ts";
import { installCommands, installDialogs } from "./install.ts";
import { installBackCommands, installBackDialogs } from "./install-back.ts";
import { installExpandCommands } from "./install-expand.ts";
import { installRemoveCommands, installRemoveDialogs } from "./install-remove.ts";
import { installShowCommands } from "./install-shows.ts";
import { rangeCommands } from "./interface-range.ts";
import { interfaceCommands, interfaceDialogs } from "./interfaces.ts";
import { ipCommands } from "./ip.ts";
import { licenseCommands } from "./license.ts";
import { licenseConfigCommands } from "./license-config.ts";
import { licenseLegacyCommands } from "./license-legacy.ts";
import { licensePlatformCommands } from "./license-platform.ts";
import { licenseReservationCommands, licenseReservationDialogs } from "./license-reservation.ts";
import { licenseRtuCommands, licenseRtuDialogs } from "./license-rtu.ts";
import { licenseShowCommands } from "./license-show.ts";
import { lineCommands } from "./lines.ts";
import { loggingCommands, loggingDialogs } from "./logging.ts";
import { modeCommands } from "./mode-commands.ts";
import { netCommands, netDialogs } from "./net.ts";
import { pkiCommands, pkiDialogs } from "./pki.ts";
import { redundancyCommands } from "./redundancy.ts";
import { redundancyDialogs, redundancyExecCommands } from "./redundancy-exec.ts";
import type { CommandEntry, Dialog } from "./registry.ts";
import { reloadCommands, reloadDialogs } from "./reload.ts";
import { remoteCommands, remoteDialogs } from "./remote.ts";
import { replaceCommands, replaceDialogs } from "./replace.ts";
import { saveCommands, saveDialogs } from "./save.ts";
import { serviceCommands } from "./service.ts";
import { sessionCommands, sessionDialogs } from "./session.ts";
import { setupDialogs } from "./setup-dialog.ts";
import { shortCommands } from "./short-shows.ts";
import { showCommands } from "./shows.ts";
import { subinterfaceCommands } from "./subinterface.ts";
import { systemCommands } from "./system.ts";
import { systemShellCommands, systemShellDialogs } from "./system-shell.ts";
import { terminalCommands } from "./terminal.ts";
import { trackCommands } from "./track.ts";
import { userCommands, userDialogs } from "./users.ts";
import { voiceClassCommands } from "./voice-class.ts";
import { voiceDialPeerCommands } from "./voice-dial-peer.ts";
import { voiceServiceCommands, voiceServiceDialogs } from "./voice-service.ts";
import { voiceShowCommands } from "./voice-shows.ts";
import { voiceSipCommands } from "./voice-sip.ts";
import { voiceTranslationCommands } from "./voice-translation.ts";
import { vrfCommands } from "./vrf.ts";

/** All entries in the order of their areas; the support table is made from them. */
export const COMMANDS: readonly CommandEntry[] = [
  ...aaaCommands,
  ...bannerCommands,
  ...callhomeCommands,
  ...clockCommands,
  ...copyCommands,
  ...debugCommands,
  ...directoryCommands,
  ...fileCommands,
  ...installCommands,
  ...installBackCommands,
  ...installExpandCommands,
  ...installRemoveCommands,
  ...installShowCommands,
  ...interfaceCommands,
  ...rangeCommands,
  ...subinterfaceCommands,
  ...ipCommands,
  ...licenseConfigCommands,
  ...licenseLegacyCommands,
  ...licensePlatformCommands,
  ...licenseReservationCommands,
  ...licenseRtuCommands,
  ...licenseShowCommands,
  ...licenseCommands,
  ...lineCommands,
  ...loggingCommands,
  ...modeCommands,
  ...netCommands,
  ...pkiCommands,
  ...redundancyCommands,
  ...redundancyExecCommands,
  ...reloadCommands,
  ...remoteCommands,
  ...replaceCommands,
  ...saveCommands,
  ...serviceCommands,
  ...sessionCommands,
  ...shortCommands,
  ...showCommands,
  ...systemCommands,
  ...systemShellCommands,
  ...terminalCommands,
  ...trackCommands,
  ...userCommands,
  ...voiceClassCommands,
  ...voiceDialPeerCommands,
  ...voiceServiceCommands,
  ...voiceShowCommands,
  ...voiceSipCommands,
  ...voiceTranslationCommands,
  ...vrfCommands,
];

const DIALOGS: readonly Dialog[] = [
  ...bannerDialogs,
  ...copyDialogs,
  ...debugDialogs,
  ...fileDialogs,
  ...installDialogs,
  ...installBackDialogs,
  ...installRemoveDialogs,
  ...interfaceDialogs,
  ...licenseReservationDialogs,
  ...licenseRtuDialogs,
  ...loggingDialogs,
  ...netDialogs,
  ...pkiDialogs,
  ...redundancyDialogs,
  ...reloadDialogs,
  ...remoteDialogs,
  ...replaceDialogs,
  ...saveDialogs,
  ...setupDialogs,
  ...sessionDialogs,
  ...systemShellDialogs,
  ...userDialogs,
  ...voiceServiceDialogs,
];

const commands = new Map(COMMANDS.map((entry) => [entry.id, entry]));
const dialogs = new Map(DIALOGS.map((dialog) => [dialog.kind, dialog]));

/** The entry of a command id. The build checks that each id of the grammar has one. */
export function commandOf(id: string): CommandEntry {
  const entry = commands.get(id);
  if (entry === undefined) throw new Error(`command ${id} has no entry`);
  return entry;
}

/** The dialog that continues questions of `kind`. */
export function dialogOf(kind: string): Dialog {
  const dialog = dialogs.get(kind);
  if (dialog === undefined) throw new Error(`dialog ${kind} is unknown`);
  return dialog;
}

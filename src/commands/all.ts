/** Every command and dialog of the product, by id. */

import { callhomeCommands } from "./call-home/callhome.ts";
import { callhomeRequestCommands } from "./call-home/requests.ts";
import { archiveCommands } from "./files/archive.ts";
import { copyCommands, copyDialogs } from "./files/copy.ts";
import { directoryCommands } from "./files/current-directory.ts";
import { fileCommands, fileDialogs } from "./files/files.ts";
import { replaceCommands, replaceDialogs } from "./files/replace.ts";
import { rollbackCommands } from "./files/rollback.ts";
import { saveCommands, saveDialogs } from "./files/save.ts";
import { installBackCommands, installBackDialogs } from "./install/back.ts";
import { installExpandCommands } from "./install/expand.ts";
import { installCommands, installDialogs } from "./install/install.ts";
import { installRemoveCommands, installRemoveDialogs } from "./install/remove.ts";
import { installShowCommands } from "./install/shows.ts";
import { licenseConfigCommands } from "./license/config.ts";
import { licenseLegacyCommands } from "./license/legacy.ts";
import { licenseCommands } from "./license/license.ts";
import { licensePlatformCommands } from "./license/platform.ts";
import { licenseReservationCommands, licenseReservationDialogs } from "./license/reservation.ts";
import { licenseRtuCommands, licenseRtuDialogs } from "./license/rtu.ts";
import { licenseShowCommands } from "./license/show.ts";
import { modeCommands } from "./mode-commands.ts";
import { accessListCommands } from "./network/access-lists.ts";
import { rangeCommands } from "./network/interface-range.ts";
import { interfaceCommands, interfaceDialogs } from "./network/interfaces.ts";
import { ipCommands } from "./network/ip.ts";
import { netCommands, netDialogs } from "./network/net.ts";
import { remoteCommands, remoteDialogs } from "./network/remote.ts";
import { sshCommands } from "./network/ssh.ts";
import { subinterfaceCommands } from "./network/subinterface.ts";
import { trackCommands } from "./network/track.ts";
import { vrfCommands } from "./network/vrf.ts";
import { redundancyCommands } from "./redundancy/redundancy.ts";
import { redundancyDialogs, redundancyExecCommands } from "./redundancy/redundancy-exec.ts";
import type { CommandEntry, Dialog } from "./registry.ts";
import { sessionCommands, sessionDialogs } from "./session.ts";
import { showCommands } from "./shows.ts";
import { aliasCommands } from "./system/aliases.ts";
import { clockCommands } from "./system/clock.ts";
import { debugCommands, debugDialogs } from "./system/debugs.ts";
import { loggingCommands, loggingDialogs } from "./system/logging.ts";
import { ntpCommands } from "./system/ntp.ts";
import { pkiCommands, pkiDialogs } from "./system/pki.ts";
import { reloadCommands, reloadDialogs } from "./system/reload.ts";
import { serviceCommands } from "./system/service.ts";
import { setupDialogs } from "./system/setup-dialog.ts";
import { shortCommands } from "./system/short-shows.ts";
import { snmpCommands } from "./system/snmp.ts";
import { systemCommands } from "./system/system.ts";
import { systemShellCommands, systemShellDialogs } from "./system/system-shell.ts";
import { terminalCommands } from "./terminal.ts";
import { aaaCommands } from "./users/aaa.ts";
import { bannerCommands, bannerDialogs } from "./users/banner.ts";
import { lineCommands } from "./users/lines.ts";
import { lockCommands, lockDialogs } from "./users/lock.ts";
import { privilegeCommands } from "./users/privilege.ts";
import { userCommands, userDialogs } from "./users/users.ts";
import { voiceClassCommands } from "./voice/class.ts";
import { voiceDialPeerCommands } from "./voice/dial-peer.ts";
import { voiceServiceCommands, voiceServiceDialogs } from "./voice/service.ts";
import { voiceShowCommands } from "./voice/shows.ts";
import { voiceSipCommands } from "./voice/sip.ts";
import { voiceTranslationCommands } from "./voice/translation.ts";

/** All entries in the order of their areas; the support table is made from them. */
export const COMMANDS: readonly CommandEntry[] = [
  ...aaaCommands,
  ...bannerCommands,
  ...callhomeCommands,
  ...callhomeRequestCommands,
  ...aliasCommands,
  ...archiveCommands,
  ...clockCommands,
  ...ntpCommands,
  ...snmpCommands,
  ...copyCommands,
  ...debugCommands,
  ...directoryCommands,
  ...fileCommands,
  ...installCommands,
  ...installBackCommands,
  ...installExpandCommands,
  ...installRemoveCommands,
  ...installShowCommands,
  ...accessListCommands,
  ...interfaceCommands,
  ...rangeCommands,
  ...subinterfaceCommands,
  ...ipCommands,
  ...sshCommands,
  ...licenseConfigCommands,
  ...licenseLegacyCommands,
  ...licensePlatformCommands,
  ...licenseReservationCommands,
  ...licenseRtuCommands,
  ...licenseShowCommands,
  ...licenseCommands,
  ...lineCommands,
  ...lockCommands,
  ...loggingCommands,
  ...modeCommands,
  ...netCommands,
  ...pkiCommands,
  ...redundancyCommands,
  ...redundancyExecCommands,
  ...reloadCommands,
  ...remoteCommands,
  ...replaceCommands,
  ...rollbackCommands,
  ...saveCommands,
  ...serviceCommands,
  ...sessionCommands,
  ...shortCommands,
  ...showCommands,
  ...systemCommands,
  ...systemShellCommands,
  ...terminalCommands,
  ...trackCommands,
  ...privilegeCommands,
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
  ...lockDialogs,
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

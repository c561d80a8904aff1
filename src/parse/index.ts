/**
 * Show output as data. The text is all that is read, so what real routers print is read the same way as what the lab
 * prints.
 */
import { parseCallHome, parseCallHomeLicensing, parseCallHomeProfiles, parseCallHomeStatistics } from "./call-home.ts";
import type { DataMap } from "./data.ts";
import { parseLicense } from "./license.ts";
import { parseEventLog, parseFeatures, parseHistoryMessage, parseInstall } from "./records.ts";
import { parseRedundancyGroups, parseRedundancyStates } from "./redundancy.ts";
import { parseRumList } from "./rum.ts";
import { parseInventory, parseVersion } from "./version.ts";
import { parseCubeStatus, parseSipLicenseStats, parseSipLicenseStatus, parseSipService } from "./voice.ts";

export { type Data, type DataMap, isMap } from "./data.ts";
export { fieldsOf } from "./field.ts";

type Parser = (text: string) => DataMap;

/** Commands (by their ids in the grammar) and what reads their output. */
const PARSERS: Readonly<Record<string, Parser>> = {
  "show call-home": parseCallHome,
  "show call-home profile": parseCallHomeProfiles,
  "show call-home smart-licensing": parseCallHomeLicensing,
  "show call-home smart-licensing statistics": parseCallHomeStatistics,
  "show cube status": parseCubeStatus,
  "show install active": parseInstall,
  "show install committed": parseInstall,
  "show install inactive": parseInstall,
  "show install summary": parseInstall,
  "show install uncommitted": parseInstall,
  "show inventory": parseInventory,
  "show license": parseFeatures,
  "show license all": parseLicense,
  "show license authorization": parseLicense,
  "show license data conversion": parseLicense,
  "show license eventlog": parseEventLog,
  "show license history message": parseHistoryMessage,
  "show license reservation": parseLicense,
  "show license rum id": (text) => (/^Report Id:/m.test(text) ? parseLicense(text) : parseRumList(text)),
  "show license status": parseLicense,
  "show license summary": parseLicense,
  "show license tech support": parseLicense,
  "show license udi": parseLicense,
  "show license usage": parseLicense,
  "show redundancy application group": parseRedundancyGroups,
  "show redundancy states": parseRedundancyStates,
  "show sip service": parseSipService,
  "show version": parseVersion,
  "show voice sip license stats": parseSipLicenseStats,
  // The same command to the grammar; the word shows how it was typed.
  "show voice sip license stats table": parseSipLicenseStats,
  "show voice sip license status": parseSipLicenseStatus,
};

/** The commands whose output can be asked for as data. */
export const PARSED_COMMANDS: readonly string[] = Object.keys(PARSERS);

/** What the output of a command holds; undefined for a command without a parser. Never throws on odd text. */
export const parseShow = (command: string, text: string): DataMap | undefined => PARSERS[command]?.(text);

/**
 * Show output as data. The text is all that is read, so what real routers print is read the same way as what the lab
 * prints.
 */
import type { DataMap } from "./data.ts";
import { parseLicense } from "./license.ts";
import { parseRumList } from "./rum.ts";
import { parseInventory, parseVersion } from "./version.ts";
import { parseCubeStatus, parseSipLicenseStatsTable, parseSipLicenseStatus } from "./voice.ts";

export { type Data, type DataMap, isMap } from "./data.ts";
export { fieldsOf } from "./field.ts";

type Parser = (text: string) => DataMap;

/** Commands (by their ids in the grammar) and what reads their output. */
const PARSERS: Readonly<Record<string, Parser>> = {
  "show cube status": parseCubeStatus,
  "show inventory": parseInventory,
  "show license all": parseLicense,
  "show license authorization": parseLicense,
  "show license data conversion": parseLicense,
  "show license reservation": parseLicense,
  "show license rum id": (text) => (/^Report Id:/m.test(text) ? parseLicense(text) : parseRumList(text)),
  "show license status": parseLicense,
  "show license summary": parseLicense,
  "show license tech support": parseLicense,
  "show license udi": parseLicense,
  "show license usage": parseLicense,
  "show version": parseVersion,
  "show voice sip license stats table": parseSipLicenseStatsTable,
  "show voice sip license status": parseSipLicenseStatus,
};

/** The commands whose output can be asked for as data. */
export const PARSED_COMMANDS: readonly string[] = Object.keys(PARSERS);

/** What the output of a command holds; undefined for a command without a parser. Never throws on odd text. */
export const parseShow = (command: string, text: string): DataMap | undefined => PARSERS[command]?.(text);

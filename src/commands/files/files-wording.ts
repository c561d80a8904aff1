/** What the router says about files (CLI §9). One place for the wording of the area. */
import { type FilePath, pathText } from "../../device/files.ts";

const NOT_THERE = "No such file or directory";

export const notFound = (path: FilePath): string => `%Error opening ${pathText(path)} (${NOT_THERE})\n`;
export const cannotDelete = (path: FilePath, why = NOT_THERE): string => `%Error deleting ${pathText(path)} (${why})\n`;
export const cannotRename = (path: FilePath, why = NOT_THERE): string => `%Error renaming ${pathText(path)} (${why})\n`;
export const cannotCreate = (path: FilePath, why: string): string => `%Error Creating dir ${pathText(path)} (${why})\n`;
export const cannotRemove = (path: FilePath, why = NOT_THERE): string =>
  `%Error Removing dir ${pathText(path)} (${why})\n`;
export const cannotWrite = (path: FilePath): string => `%Error writing ${pathText(path)} (No space left on device)\n`;
export const isDirectoryError = (path: FilePath): string => `%Error opening ${pathText(path)} (${IS_DIRECTORY})\n`;
export const noSuchSystem = (text: string): string => `%Error opening ${text} (Invalid or unsupported file system)\n`;

export const ALREADY_THERE = "File exists";
export const IS_DIRECTORY = "Is a directory";
export const NOT_EMPTY = "Directory not empty";
export const NOT_DIRECTORY = "Not a directory";
export const READ_ONLY = "Permission denied";

export const BAD_HOST = "% Bad IP address or host name\n";

export const OVERWRITE_NVRAM = "Overwrite the previous NVRAM configuration?[confirm]";
export const SAVED = "Building configuration...\n[OK]\n";
export const OVERWRITE_WARNING = "%Warning:There is a file already existing with this name \n";
export const OVERWRITE_QUESTION = "Do you want to over write? [confirm]";
export const ERASED = "[OK]\nErase of nvram: complete\n";

/** The star box that policy images print first, and the question (COMMANDS §4). */
export const ERASE_QUESTION = "Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]";
export const TRUST_STAYS = `${"*".repeat(58)}
*    Erasing Nvram will not clear license trust code.    *
${"*".repeat(58)}
`;

/** `30 bytes copied in 0.035 secs (857 bytes/sec)`: a small start-up and eight megabytes a second. */
export function copied(bytes: number): string {
  const milliseconds = Math.round(35 + bytes / 8_000);
  const rate = Math.floor((bytes * 1000) / milliseconds);
  return `${bytes} bytes copied in ${(milliseconds / 1000).toFixed(3)} secs (${rate} bytes/sec)\n`;
}

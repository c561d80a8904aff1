import type { Vocabulary } from "../grammar.ts";
import { ANY_WORD } from "../lookahead.ts";
import type { ModeId } from "../modes.ts";
import { config, configInterface, configIp, configLine, configTakesWord } from "./config.ts";
import { clear, exec, takesWord, userClear, userExec } from "./exec.ts";
import { show, showIp, userShow } from "./show.ts";

/** Words by the keywords that lead to them (`""`: first words), separated by blanks. */
type Table = Readonly<Record<string, string>>;

const interfaces: Table = { "": configInterface };

/** Words behind which any one word may stand. */
const behind = (words: string): Table =>
  Object.fromEntries(words.split(/\s+/).flatMap((word) => (word === "" ? [] : [[word, ANY_WORD]])));

const tables: Partial<Record<ModeId, Table>> = {
  "user-exec": { ...behind(takesWord), "": userExec, show: userShow, clear: userClear },
  exec: { ...behind(takesWord), "": exec, show, "show ip": showIp, clear },
  config: { ...behind(configTakesWord), "": config, ip: configIp },
  "config-if": interfaces,
  "config-subif": interfaces,
  "config-line": { "": configLine },
};

const none: readonly string[] = [];
const split = new Map<string, readonly string[]>();

/**
 * The words that a real router knows at a place and this lab need not: they count for the caret's column and for
 * ambiguity, and are never offered (CLI §3). A word may also be in the grammar files; then it is not only vocabulary.
 */
export const vocabularyOf: Vocabulary = (mode, path) => {
  const table = tables[mode];
  if (table === undefined || !Object.hasOwn(table, path)) return none;
  const text = table[path] ?? "";
  let words = split.get(text);
  if (words === undefined) {
    words = text.split(/\s+/).filter((word) => word !== "");
    split.set(text, words);
  }
  return words;
};

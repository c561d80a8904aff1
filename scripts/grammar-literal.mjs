/**
 * Takes a terminal of a grammar file apart: `"word  Help text  @17.3.2- @hidden"`. Fields are separated by two blanks
 * or more; flags may be separated by one. Blanks inside of the help are the help's own: IOS lines up some of its texts.
 * @param {string} text
 * @returns {{ word: string, help: string, flags: string }} flags without `@`, joined by blanks
 */
export function parseLiteral(text) {
  const [word] = text.split(/ {2,}/, 1);
  const rest = text.slice(word.length);
  const flags = rest.search(/ {2,}@/);
  return {
    word,
    help: (flags < 0 ? rest : rest.slice(0, flags)).trim(),
    flags: flags < 0 ? "" : rest.slice(flags).replace(/@/g, "").trim().replace(/ +/g, " "),
  };
}

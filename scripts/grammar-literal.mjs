/**
 * Takes a terminal of a grammar file apart: `"word  Help text  @17.3.2- @hidden"`. Fields are separated by two blanks
 * or more; flags may be separated by one.
 * @param {string} text
 * @returns {{ word: string, help: string, flags: string }} flags without `@`, joined by blanks
 */
export function parseLiteral(text) {
  const [word, ...fields] = text.split(/ {2,}/);
  const isFlag = (field) => field.startsWith("@");
  const help = fields.filter((field) => !isFlag(field)).join("  ");
  const flags = fields.filter(isFlag).flatMap((field) => field.split(" "));
  return {
    word,
    help: help.trim(),
    flags: flags
      .map((flag) => flag.replace(/^@/, ""))
      .join(" ")
      .trim(),
  };
}

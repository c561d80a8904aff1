/**
 * The lines of a text that arrives in pieces, without their ends: CR LF, LF and CR end one, at once. The last line
 * counts without an end if anything stands on it.
 */
export async function* linesFrom(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let rest = "";
  let afterReturn = false;
  for await (const piece of pieces) {
    if (piece === "") continue;
    const lines = (rest + (afterReturn && piece.startsWith("\n") ? piece.slice(1) : piece)).split(/\r\n|\n|\r/);
    afterReturn = piece.endsWith("\r");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

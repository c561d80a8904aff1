/** Keys by name, as transcripts and tests write them: `<Tab>`, `<Ctrl-Z>`, `<Esc-B>`, `<Up>`. */

const NAMED: Readonly<Record<string, string>> = {
  Enter: "\r",
  Tab: "\t",
  Backspace: "\x7f",
  Delete: "\x1b[3~",
  Up: "\x1b[A",
  Down: "\x1b[B",
  Right: "\x1b[C",
  Left: "\x1b[D",
  /** As a terminal in application mode sends them. */
  AppUp: "\x1bOA",
  AppDown: "\x1bOB",
  Home: "\x1b[H",
  End: "\x1b[F",
  PasteOn: "\x1b[200~",
  PasteOff: "\x1b[201~",
  LF: "\n",
  NUL: "\0",
  Break: "\x1e",
};

/** The bytes that a key sends; undefined for a name that is none. */
function bytesOf(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const [, kind, letter = ""] = /^(Ctrl|Esc)-([A-Z^])$/.exec(name) ?? [];
  if (kind === "Ctrl") return String.fromCharCode(letter.charCodeAt(0) - 0x40);
  return kind === "Esc" ? `\x1b${letter.toLowerCase()}` : undefined;
}

/** Text with its named keys as bytes. What stands in `< >` and is no key stays as it is. */
export function withKeys(text: string): string {
  return text.replace(/<([A-Za-z^-]+)>/g, (whole, name: string) => bytesOf(name) ?? whole);
}

/** Whether a text ends in a named key. */
export function endsInKey(text: string): boolean {
  const [, name] = /<([A-Za-z^-]+)>$/.exec(text) ?? [];
  return name !== undefined && bytesOf(name) !== undefined;
}

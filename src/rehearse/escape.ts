const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML and HTML; control characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not stand in XML
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, "").replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
}

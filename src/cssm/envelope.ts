/**
 * The outer form of licensing files: XML elements in `<smartLicense>`, each holding one text without markup. What is read
 * is written again and compared, so that nothing may stand in a file that the reader doesn't look at.
 */

/** Element name -> text, in order. */
export type Elements = readonly (readonly [name: string, text: string])[];

const HEADER = '<?xml version="1.0" encoding="UTF-8"?>';
const ELEMENT = /<([A-Za-z]+)>([^<]*)<\/\1>/g;

/** A file of these elements. */
export function writeEnvelope(elements: Elements): string {
  const body = elements.map(([name, text]) => `<${name}>${text}</${name}>`).join("");
  return `${HEADER}<smartLicense>${body}</smartLicense>\n`;
}

/** The elements of a file; undefined for any other text. Line ends at the very end don't count. */
export function readEnvelope(file: string): Elements | undefined {
  const elements: [string, string][] = [];
  for (const [, name = "", text = ""] of file.matchAll(ELEMENT)) elements.push([name, text]);
  return writeEnvelope(elements).trimEnd() === file.trimEnd() ? elements : undefined;
}

/** JSON without the characters that XML reads as markup. */
export function markupFree(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
}

/** The object that a JSON text holds; undefined for anything else. */
export function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

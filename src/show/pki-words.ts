/** How IOS writes what is in certificates. Layout: field knowledge. */

/** The uses of a key, from the most significant bit of their byte on. */
const KEY_USES = [
  "Digital Signature",
  "Non Repudiation",
  "Key Encipherment",
  "Data Encipherment",
  "Key Agreement",
  "Key Cert Sign",
  "CRL Signature",
];

/** Groups of eight digits, with a blank behind each. */
export const fingerprint = (digits: string): string => digits.replace(/.{1,8}/g, "$& ");

/** The byte as the first of four, then a row for each use. */
export function keyUsageLines(byte: number): readonly string[] {
  const uses = KEY_USES.filter((_, bit) => (byte & (0x80 >> bit)) !== 0);
  return [`    X509v3 Key Usage: ${(byte * 2 ** 24).toString(16).toUpperCase()}`, ...uses.map((use) => `      ${use}`)];
}

/** `19:48:47 UTC May 30 2013` of `19:48:47 UTC Thu May 30 2013`. */
export const withoutWeekday = (date: string): string => date.replace(/ (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /, " ");

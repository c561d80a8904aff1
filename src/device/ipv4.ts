/** Arithmetic of IPv4 addresses and masks as unsigned 32-bit numbers. Texts are dotted decimals that the grammar took. */

/** `10.0.0.1` as a number. */
export function addressNumber(text: string): number {
  return text.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);
}

/** The dotted form of a number. */
export function addressText(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
}

/** How many leading ones a mask has; undefined for one with a hole (`255.0.255.0`). */
export function prefixLength(mask: string): number | undefined {
  const value = addressNumber(mask);
  for (let length = 0; length <= 32; length++) if (maskNumber(length) === value) return length;
  return undefined;
}

/** The mask of a prefix length as a number. */
export function maskNumber(length: number): number {
  return length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
}

/** The network that an address lies in. */
export function networkOf(address: string, length: number): string {
  return addressText((addressNumber(address) & maskNumber(length)) >>> 0);
}

/** Whether two prefixes have an address in common. */
export function overlap(a: string, aLength: number, b: string, bLength: number): boolean {
  const length = Math.min(aLength, bLength);
  return networkOf(a, length) === networkOf(b, length);
}

/** The prefix length of the class that an address belongs to: 8, 16, 24. */
export function classLength(address: string): number {
  const first = Number(address.split(".")[0]);
  return first < 128 ? 8 : first < 192 ? 16 : 24;
}

/** The numbers of the lab's calls: nobody dialled any, so they are made up, the same for a call each time. */

/** Numbers that belong to nobody: 202-555-0100 to 0199. */
const FIRST = 2025550100;
const COUNT = 100;

/** The number of the party that began call `number`. */
export function callingNumber(number: number): string {
  return String(FIRST + ((number - 1) % COUNT));
}

/** The number that call `number` is to; it fits the destination pattern of the peer by which it leaves, if that has one. */
export function calledNumber(number: number, pattern: string): string {
  const party = String(FIRST + ((number - 1 + COUNT / 2) % COUNT));
  if (pattern === "") return party;
  const [parts, open] = pattern.endsWith("T") ? [pattern.slice(0, -1), true] : [pattern, false];
  const digits = [...party];
  const filled = [...parts.matchAll(/\[([^\]])[^\]]*\]|[0-9*#+A-D.]/g)].map(([part, first]) => {
    if (first !== undefined) return first;
    return part === "." ? (digits.shift() ?? "0") : part;
  });
  return filled.join("") + (open ? digits.join("") : "");
}

/** How numbers and far ends look that dial peers name. */

/** What IOS says that a pattern has to be; `(` and `[` need their other halves as well. */
export const PATTERN_FORM = "^[][^0-9,A-F#*.?+%()-]*T?(\\$)?$";

const PATTERN = /^[\][^0-9,A-F#*.?+%()-]*T?\$?$/;

/** Whether `text` is a pattern of digits as `destination-pattern` takes it. */
export function isDialPattern(text: string): boolean {
  return PATTERN.test(text) && isClosed(text, "(", ")") && isClosed(text, "[", "]");
}

function isClosed(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === open) depth += 1;
    if (letter === close) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const WORDS = ["dhcp", "ras", "registrar", "settlement", "sip-server", "sip-uri"];

/** Whether `text` is a `session target`: `ipv4:ADDRESS[:PORT]`, `dns:NAME`, `ipv6:[ADDRESS]`, or one of a few words. */
export function isSessionTarget(text: string): boolean {
  if (WORDS.includes(text) || /^(?:enum:\d+|loopback:\S+)$/.test(text)) return true;
  if (/^dns:[\w$.-]+(?::\d+)?$/.test(text) || /^ipv6:\[[\da-fA-F:.]+\](?::\d+)?$/.test(text)) return true;
  const [, address = "", port = "1"] = /^ipv4:([\d.]+)(?::(\d+))?$/.exec(text) ?? [];
  const octets = address.split(".");
  const isAddress = octets.length === 4 && octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) <= 255);
  return isAddress && Number(port) >= 1 && Number(port) <= 65_535;
}

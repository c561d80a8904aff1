/** `show crypto key mypubkey rsa`: the keys that were generated. Layout: field knowledge; the lab names keys, it makes none. */
import { configDate } from "../text/dates.ts";
import { withoutWeekday } from "./pki-words.ts";
import type { View } from "./view.ts";

/** All keys, or the one of that name. One that a router always had is as old as its boot. */
export function showRsaKeys({ device, zone }: View, name?: string): string {
  const { rsaKeys = [], rsaKeysMade = {}, boot } = device;
  return rsaKeys
    .filter((each) => name === undefined || each === name)
    .map((each) => {
      const { at, exportable } = rsaKeysMade[each] ?? { at: boot.at, exportable: false };
      return [
        `% Key pair was generated at: ${withoutWeekday(configDate(at, zone))}`,
        `Key name: ${each}`,
        "Key type: RSA KEYS",
        " Storage Device: not specified",
        " Usage: General Purpose Key",
        ` Key is ${exportable ? "" : "not "}exportable.`,
        "",
      ].join("\n");
    })
    .join("");
}

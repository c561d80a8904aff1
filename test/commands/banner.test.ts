import { expect, test } from "vitest";
import { typed } from "../support/type.ts";

// CLI §1.
const CASES: readonly { readonly name: string; readonly lines: readonly string[]; readonly screen: string }[] = [
  {
    name: "on one line, and on several",
    lines: [
      "conf t",
      "banner motd #Welcome#",
      "banner login @",
      "Authorized",
      "  access only@ and not this",
      "banner exec ^C",
      "Hello",
      "^C",
      "do show run | section banner",
      "no banner motd",
      "do show run | i banner",
    ],
    screen: `Router#conf t
Enter configuration commands, one per line.  End with CNTL/Z.
Router(config)#banner motd #Welcome#
Router(config)#banner login @
Enter TEXT message.  End with the character '@'.
Authorized
  access only@ and not this
Router(config)#banner exec ^C
Enter TEXT message.  End with the character '^C'.
Hello
^C
Router(config)#do show run | section banner
banner exec ^C
banner login ^C
banner motd ^CWelcome^C
Router(config)#no banner motd
Router(config)#do show run | i banner
banner exec ^C
banner login ^C
Router(config)#`,
  },
];

test.each(CASES)("$name", ({ lines, screen }) => {
  expect(typed(...lines)).toBe(screen);
});

/** Usage that is reported by file: what is left to report (STATE §2.3, FORMATS §3.1). */
import { expect, test } from "vitest";
import { Desk } from "../controls/desk.ts";
import { labWith } from "../stream/typing.ts";

test.each([
  { transport: "off", trusted: false },
  { transport: "smart", trusted: false },
  { transport: "smart", trusted: true },
])("all was acknowledged by file: no push is to come (transport $transport, trusted $trusted)", async (given) => {
  const desk = new Desk(labWith({ device: { release: "17.6.1a" } }));
  await desk.configure("no logging console", `license smart transport ${given.transport}`);
  if (given.trusted) await desk.type(":token", "license smart trust idtoken $token local", ":advance 1m");
  const begin = await desk.type(
    "license smart save usage unreported file bootflash:u.xml",
    ":cssm upload Router:u.xml",
    "license smart import bootflash:ACK_u.xml",
  );
  const status = await desk.type(":advance 1h", "show license status | include interval|report push");
  expect([begin.at(-1), status.slice(1)]).toEqual([
    "Import Data Successful",
    ["  Reporting push interval: 0 (no reporting)", "  Next report push: <none>", "  Last report push: <none>"],
  ]);
});

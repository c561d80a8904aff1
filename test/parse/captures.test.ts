import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseShow } from "../../src/parse/index.ts";

const ROOT = new URL("fixtures/", import.meta.url);

/** Files whose names say more than the command. */
const COMMANDS: Readonly<Record<string, string>> = {
  "show call-home profile all": "show call-home profile",
  "show license status fragment": "show license status",
  "show license status policy fragment": "show license status",
  "show license rum id detail": "show license rum id",
  "show voice sip license status-stats": "show voice sip license status",
};

const files = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".txt"))
  .sort();

function commandOf(file: string): string {
  const words = (file.split("/").at(-1)?.split("__")[0] ?? "").replaceAll("_", " ");
  return COMMANDS[words] ?? words;
}

test.each(files)("%s is read whole", (file) => {
  const parsed = parseShow(commandOf(file), readFileSync(new URL(file, ROOT), "utf8"));
  const beside = new URL(file.replace(/\.txt$/, ".json"), ROOT);
  // To write what a new capture holds: UPDATE_PARSED=1, and read it against the text.
  if (process.env.UPDATE_PARSED === "1" && !existsSync(beside)) {
    writeFileSync(beside, `${JSON.stringify(parsed, null, 1)}\n`);
  }
  expect(parsed).toEqual(JSON.parse(readFileSync(beside, "utf8")));
});

// Writes docs/support.md, the table of supported commands: `npx tsx scripts/support.ts`. A test holds it current.
import { writeFileSync } from "node:fs";
import { supportTable } from "../src/commands/support.ts";

writeFileSync(new URL("../docs/support.md", import.meta.url), supportTable());

// Writes scenarios/scenario.schema.json: what editors check and complete scenario files with.
import { writeFileSync } from "node:fs";
import { scenarioSchemaText } from "../src/scenario/json-schema.ts";

writeFileSync(new URL("../scenarios/scenario.schema.json", import.meta.url), scenarioSchemaText());

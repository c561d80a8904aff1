/** The JSON schema of scenario files, made from what reads them. */
import { z } from "zod";
import { scenarioFile } from "./schema.ts";

/** The text of scenarios/scenario.schema.json. What a text means is checked by cubelab alone: the schema knows its form. */
export function scenarioSchemaText(): string {
  const schema = z.toJSONSchema(scenarioFile, { io: "input", unrepresentable: "any" });
  return `${JSON.stringify({ title: "cubelab scenario", ...schema }, null, 2)}\n`;
}

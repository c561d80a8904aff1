import { expect, test } from "vitest";
import { comparedOf, fileOf, snapshotIds, specOf, transcriptOf, trimmed } from "./snapshot.ts";

test.each(snapshotIds)("snapshot %s is what the router prints", async (id) => {
  expect(comparedOf(id, await transcriptOf(id, await specOf(id)))).toBe(trimmed(fileOf(id, "expected.txt")));
});

import { expect, test } from "vitest";
import { fileOf, snapshotIds, specOf, transcriptOf, trimmed } from "./snapshot.ts";

test.each(snapshotIds)("snapshot %s is what the router prints", async (id) => {
  expect(trimmed(await transcriptOf(id, await specOf(id)))).toBe(trimmed(fileOf(id, "expected.txt")));
});

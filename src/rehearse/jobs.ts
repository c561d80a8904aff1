/** What a matrix is made of: one job for each combination of the values of its variables. */
import { loadScenario } from "../scenario/load.ts";
import { combinations } from "../scenario/variables.ts";
import type { Shard } from "./shard.ts";

export interface Job {
  /** From 0, over all files: the same on every machine that takes a part. */
  readonly number: number;
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** All jobs of the files, or what is wrong with one of them. */
export async function jobsOf(
  files: readonly string[],
): Promise<{ readonly jobs: readonly Job[] } | { readonly errors: readonly string[] }> {
  const loaded = await Promise.all(files.map(async (file) => ({ file, ...(await loadScenario(file)) })));
  const errors = loaded.flatMap((one) => (one.ok || one.impossible !== undefined ? [] : one.errors));
  if (errors.length > 0) return { errors };
  const all = loaded.flatMap((one) =>
    combinations(one.matrix ?? {}).map((variables) => ({ file: one.file, variables })),
  );
  return { jobs: all.map((job, number) => ({ number, ...job })) };
}

export const inShard = ({ number }: Job, { index, of }: Shard): boolean => number % of === index - 1;

/** A part of a matrix: `2/5` is every fifth job, from the second on. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `i/n`, both from 1; undefined for another text. */
export function parseShard(text: string): Shard | undefined {
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined;
}

/** Where in a YAML text a value stands. */
import { type Document, isMap, isNode, isSeq, type LineCounter } from "yaml";

/** 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Keys and indexes from the top of the file down to a value. */
export type Path = readonly (string | number)[];

export const FIRST: Position = { line: 1, column: 1 };

/**
 * The place of the value at `path`; where there is none (a key that is missing), that of the mapping it is missing in.
 * @param key Ask for the key instead of the value behind it.
 */
export function positionOf(document: Document, lines: LineCounter, path: Path, key = false): Position {
  const offset = offsetOf(document.contents, path, key);
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(top: unknown, path: Path, key: boolean): number {
  let node = top;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (pair === undefined) return offset;
      const keyOffset = startOf(pair.key) ?? offset;
      node = pair.value;
      offset = key && index === path.length - 1 ? keyOffset : (startOf(node) ?? keyOffset);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const keyText = (key: unknown): string | undefined =>
  isNode(key) && "value" in key ? String((key as { value: unknown }).value) : undefined;

/** An empty value has a place too, but it says nothing: the key's is better. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return start === end ? undefined : start;
}

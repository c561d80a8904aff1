/** Rows of `label: value`, indented below each other and parted by underlined titles, as a tree. */
import { indentOf } from "./lines.ts";

/** A row and the rows below it. */
export interface Node {
  /** Without its colon; absent for a row that has none. */
  readonly label?: string;
  readonly value?: string;
  readonly text: string;
  /** It is underlined. */
  readonly title?: true;
  readonly children: readonly Node[];
}

const UNDERLINE = /^\s*={3,}\s*$/;

/** Several `label: value` on one row: `Total: 80,  Purged: 123`. */
const NEXT_LABEL = /,?\s{2,}(?=[A-Z][\w ]*: )/;

/** Depth of a title: everything up to the next one is below it. */
const TITLE = -1;

interface Open {
  readonly depth: number;
  readonly children: Node[];
}

/** The tree of an output. */
export function nodesOf(rows: readonly string[]): readonly Node[] {
  const top: Node[] = [];
  const open: Open[] = [{ depth: TITLE - 1, children: top }];
  rows.forEach((row, index) => {
    if (row.trim() === "" || UNDERLINE.test(row)) return;
    const isTitle = UNDERLINE.test(rows[index + 1] ?? "");
    const depth = isTitle ? TITLE : indentOf(row);
    while ((open.at(-1)?.depth ?? TITLE) >= depth) open.pop();
    const children: Node[] = [];
    const parent = open.at(-1)?.children ?? top;
    const parts = isTitle ? [titled(row.trim())] : row.trim().split(NEXT_LABEL).map(labelled);
    // What is below a row of several belongs to the last of them.
    parts.forEach((part, at) => void parent.push({ ...part, children: at === parts.length - 1 ? children : [] }));
    open.push({ depth, children });
  });
  return top;
}

const titled = (text: string) => ({ text, label: text.replace(/:$/, ""), title: true as const });

/** A label ends at the first colon with a blank behind it; `Active:PID:…` has none. */
function labelled(text: string): Omit<Node, "children"> {
  const [, label, value] = /^(\S.*?)\s*:+(?:\s+:?\s*(.*))?$/.exec(text.replace(/:+$/, ": ")) ?? [];
  if (label !== undefined && !/:\S*$/.test(label)) return { text, label, value: value ?? "" };
  const [, word, rest] = /^([A-Z][A-Za-z ]*):(\S.*)$/.exec(text) ?? [];
  return word === undefined ? { text } : { text, label: word, value: rest ?? "" };
}

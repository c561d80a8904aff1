/** A configuration text as lines and what is indented below them, and how two of them differ (CLI §9). */

/** One line without its indent, and the lines below it. */
export interface ConfigNode {
  readonly text: string;
  readonly below: readonly ConfigNode[];
}

/** Lines that say nothing: separators, comments, the frame. */
const SILENT = /^\s*(?:!.*|end|version \S+|Building configuration\.\.\.|Current configuration : \d+ bytes)?\s*$/;

/** The lines of a configuration text, by their indents. */
export function configTree(text: string): readonly ConfigNode[] {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => !SILENT.test(line))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
  let at = 0;
  const read = (indent: number): ConfigNode[] => {
    const nodes: ConfigNode[] = [];
    for (let line = lines[at]; line !== undefined && line.indent >= indent; line = lines[at]) {
      at++;
      nodes.push({ text: line.text, below: read(line.indent + 1) });
    }
    return nodes;
  };
  return read(0);
}

/** What `mine` has and `other` has not, with the lines above it where those are common. `only`: the line itself is missing. */
export interface Difference {
  readonly text: string;
  readonly only: boolean;
  readonly below: readonly Difference[];
}

/** Lines of `mine` that `other` lacks. */
export function missingFrom(other: readonly ConfigNode[], mine: readonly ConfigNode[]): readonly Difference[] {
  return mine.flatMap((node): Difference[] => {
    const twin = other.find(({ text }) => text === node.text);
    if (twin === undefined) return [whole(node)];
    const below = missingFrom(twin.below, node.below);
    return below.length === 0 ? [] : [{ text: node.text, only: false, below }];
  });
}

function whole({ text, below }: ConfigNode): Difference {
  return { text, only: true, below: below.map(whole) };
}

/** The differences as lines: indented, `mark` in front of those that the other lacks. */
export function differenceLines(differences: readonly Difference[], mark: string, indent = ""): readonly string[] {
  return differences.flatMap(({ text, only, below }) => [
    `${indent}${only ? mark : ""}${text}`,
    ...differenceLines(below, mark, `${indent} `),
  ]);
}

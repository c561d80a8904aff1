/** Finding a value by the labels that the router prints before it. */
import { type Data, type DataMap, isMap } from "./data.ts";

/** A value and the labels that lead to it. */
export interface Field {
  readonly path: readonly string[];
  readonly value: Data;
}

/** A part of the data on the way down: all that each step to it is called. */
interface Part {
  readonly steps: readonly (readonly string[])[];
  readonly value: Data;
}

/** Labels of a name: `Usage Reporting > Next ACK deadline`. */
const BETWEEN = /\s*>\s*/;

/**
 * The values that a name means, those nearest to the top where it means several: none, one, or all that stand there. A
 * name is a label, or several with `>` between them. An element of a list has its first value as its label
 * (`License Usage > uck9 > Count`), or its place from 0 on. Case does not matter.
 */
export function fieldsOf(data: DataMap, name: string): readonly Field[] {
  const wanted = name.trim().toLowerCase().split(BETWEEN);
  let level: readonly Part[] = [{ steps: [], value: data }];
  while (level.length > 0) {
    level = level.flatMap(({ steps, value }) =>
      partsOf(value).map((part) => ({ steps: [...steps, part.labels], value: part.value })),
    );
    const found = level.filter(({ steps }) => endsIn(steps, wanted));
    if (found.length > 0) return found.map(({ steps, value }) => ({ path: steps.map(([label = ""]) => label), value }));
  }
  return [];
}

function partsOf(value: Data): readonly { readonly labels: readonly string[]; readonly value: Data }[] {
  if (isMap(value)) return Object.entries(value).map(([label, inner]) => ({ labels: [label], value: inner }));
  if (!Array.isArray(value)) return [];
  return value.map((element: Data, index) => {
    const name = isMap(element) ? Object.values(element)[0] : undefined;
    const named = typeof name === "string" || typeof name === "number" ? [String(name)] : [];
    return { labels: [...named, String(index)], value: element };
  });
}

function endsIn(steps: Part["steps"], wanted: readonly string[]): boolean {
  const tail = steps.slice(-wanted.length);
  return (
    tail.length === wanted.length &&
    tail.every((labels, index) => labels.some((label) => label.toLowerCase() === wanted[index]))
  );
}

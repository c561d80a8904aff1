/** `${name}` in the texts of a scenario file stands for the value of a variable. */
import type { Path } from "../labfile/positions.ts";
import { wrong } from "../labfile/wording.ts";
import type { ReportAt } from "../labfile/yaml.ts";
import type { Matrix } from "./types.ts";

const VARIABLE = /\$\{(\w+)\}/g;

/** The matrix of a file before it is checked; what is none is left to the check. */
export function matrixOf(raw: unknown): Matrix {
  const matrix = isMapping(raw) ? raw.matrix : undefined;
  if (!isMapping(matrix)) return {};
  const lists = Object.entries(matrix).filter(([, values]) => Array.isArray(values) && values.length > 0);
  return Object.fromEntries(lists.map(([name, values]) => [name, (values as unknown[]).map(String)]));
}

/** The first value of each variable. */
export const firstValues = (matrix: Matrix): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(matrix).map(([name, [first = ""]]) => [name, first]));

/** Every combination of values, the last variable changing fastest. */
export function combinations(matrix: Matrix): readonly Readonly<Record<string, string>>[] {
  return Object.entries(matrix).reduce<readonly Readonly<Record<string, string>>[]>(
    (made, [name, values]) => made.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** The value with its variables replaced; one that nobody knows is reported. */
export function replaceVariables(
  raw: unknown,
  variables: Readonly<Record<string, string>>,
  report: ReportAt,
  path: Path = [],
): unknown {
  if (typeof raw === "string") {
    return raw.replace(VARIABLE, (whole, name: string) => {
      const value = variables[name];
      if (value !== undefined) return value;
      report(path, wrong(`no variable ${name}`, Object.keys(variables).join(", ") || "variables of `matrix`"));
      return whole;
    });
  }
  if (Array.isArray(raw)) return raw.map((one, index) => replaceVariables(one, variables, report, [...path, index]));
  if (!isMapping(raw)) return raw;
  return Object.fromEntries(
    Object.entries(raw).map(([key, value]) => [
      replaceVariables(key, variables, report, [...path, key]),
      path.length === 0 && key === "matrix" ? value : replaceVariables(value, variables, report, [...path, key]),
    ]),
  );
}

const isMapping = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);

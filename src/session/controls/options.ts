import type { Command } from "../../grammar/index.ts";
import { type Refusal, refuse } from "./control.ts";
import { twice } from "./wording.ts";

/** Options come in any order, each at most once: refuses one that stands there twice. */
export function once(command: Command, options: readonly string[]): Refusal | undefined {
  const words = command.words.flatMap(({ keyword }) => (keyword === undefined ? [] : [keyword]));
  const double = options.find((option) => words.indexOf(option) !== words.lastIndexOf(option));
  return double === undefined ? undefined : refuse(twice(double));
}

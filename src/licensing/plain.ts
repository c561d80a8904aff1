import { current, isDraft } from "immer";

/** The plain value behind a draft, or the value itself where it is none. Reading much of a draft is slow. */
export function plain<T>(value: T): T {
  return isDraft(value) ? (current(value as object) as T) : value;
}

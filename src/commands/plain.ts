import { current, isDraft } from "immer";

/** The plain value behind a draft, or the value itself where it is none. */
export function plain<T>(value: T): T {
  return isDraft(value) ? current(value) : value;
}

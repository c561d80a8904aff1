import { current, isDraft } from "immer";

/** The plain value behind a draft, or the value itself where it is none. Reading much of a draft is slow. */
export function plain<T>(value: T): T {
  return isDraft(value) ? (current(value as object) as T) : value;
}

/**
 * The same plain value, frozen all the way down. What is frozen already is not looked into, here nor by Immer when a draft
 * that got the value is finished: cheap for a large value that shares most of its parts with the one before.
 */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key in value) frozen(value[key]);
  return Object.freeze(value);
}

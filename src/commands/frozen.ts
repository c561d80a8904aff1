import { IS_GUARDED } from "../lab/guarded.ts";

/** A value whose parts are all frozen, as immer leaves every value. Parts that are frozen already are not looked into. */
export function frozen<T>(value: T): T {
  if (!IS_GUARDED || typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  if (Array.isArray(value)) for (const part of value) frozen(part);
  else for (const key in value) frozen(value[key]);
  return value;
}

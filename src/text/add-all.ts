/** Puts all of `from` behind `to`. `push(...from)` fails where there are more than a call can have arguments. */
export function addAll<T>(to: T[], from: readonly T[]): void {
  for (const one of from) to.push(one);
}

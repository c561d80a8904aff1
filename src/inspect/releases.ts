/** Releases in words: runs of them as ranges, `16.12.1 to 17.3.1a, 17.9.4 and later`. */

/**
 * @param chosen which of `all` are meant
 * @param all every release there is, oldest first
 */
export function releaseRanges(chosen: readonly string[], all: readonly string[]): string {
  if (chosen.length === all.length) return "all";
  if (chosen.length === 0) return "none";
  const ranges: string[] = [];
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && chosen.includes(all[end] ?? "")) end++;
    if (end > start) ranges.push(range(all, start, end));
    start = end + 1;
  }
  return ranges.join(", ");
}

/** The releases from `start` to before `end`. */
function range(all: readonly string[], start: number, end: number): string {
  const [first = "", last = ""] = [all[start], all[end - 1]];
  if (end === all.length) return first === last ? first : `${first} and later`;
  return first === last ? first : `${first} to ${last}`;
}

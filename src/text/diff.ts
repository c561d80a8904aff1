/** The difference of two texts, line by line. */

export interface DiffLine {
  /** ` ` = in both, `-` = in the first only, `+` = in the second only. */
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

/** Longest common run of lines kept, everything else is a removal or an addition; removals come first. */
export function diffLines(a: readonly string[], b: readonly string[]): DiffLine[] {
  const width = b.length + 1;
  const common = new Uint32Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] =
        a[i] === b[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const diff: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (i < a.length && j < b.length && one === other) {
      diff.push({ sign: " ", text: `${one}` });
      i++;
      j++;
    } else if (
      i < a.length &&
      (j >= b.length || (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      diff.push({ sign: "-", text: `${one}` });
      i++;
    } else {
      diff.push({ sign: "+", text: `${other}` });
      j++;
    }
  }
  return diff;
}

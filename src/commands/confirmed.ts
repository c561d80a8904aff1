/** What `[confirm]` takes for a yes: Enter, or `y` (CLI §9). Anything else cancels. */
export function confirmed(typed: string): boolean {
  return /^\s*(?:y.*)?$/i.test(typed);
}

/** What `[yes/no]: ` takes: beginnings of `yes` and `no` in any case; undefined for anything else. */
export function yesOrNo(typed: string): boolean | undefined {
  const answer = typed.trim().toLowerCase();
  if (answer === "") return undefined;
  if ("yes".startsWith(answer)) return true;
  return "no".startsWith(answer) ? false : undefined;
}

/** What a wrong answer to `[yes/no]: ` gets before the question comes again (CLI §9). */
export const ANSWER_YES_OR_NO = "% Please answer 'yes' or 'no'.\n";

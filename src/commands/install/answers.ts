/** What the questions of install mode take: a word in any case, or its first letter; undefined for anything else. */
export function answerOf(typed: string): "yes" | "no" | "quit" | undefined {
  const answer = typed.trim().toLowerCase();
  return ANSWERS.find((word) => answer === word || answer === word.charAt(0));
}

const ANSWERS = ["yes", "no", "quit"] as const;

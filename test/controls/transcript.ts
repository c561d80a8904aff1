/** Rows of a transcript that hold a typed line: a prompt and what follows it. */
const TYPED = /^[A-Za-z][\w.-]*(?:\([\w-]+\))?[>#](.*)$/;

/** The lines that were typed, one a line, out of a whole transcript. */
export function typedLines(transcript: string): string {
  const rows = transcript.split("\n").flatMap((row) => {
    const [, line] = TYPED.exec(row) ?? [];
    return line === undefined ? [] : [`${line}\n`];
  });
  return rows.join("");
}

/** The fenced blocks of a Markdown text in a language. */
export function fencedBlocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block = ""]) => block,
  );
}

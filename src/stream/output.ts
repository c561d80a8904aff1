/** Writing to a pipe, a file or a terminal, at the reader's pace. */

/** Where a front end writes to. */
export interface Output {
  write(text: string): boolean;
  once(event: "drain", listener: () => void): unknown;
}

/** Writes text; resolves when the reader is ready for more. */
export async function put(output: Output, text: string): Promise<void> {
  if (text === "" || output.write(text)) return;
  await new Promise<void>((resolve) => output.once("drain", resolve));
}

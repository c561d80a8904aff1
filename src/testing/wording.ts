/** What the testing library and `cubelab snapshot` say. One place for the wording. */

export const noData = (command: string): string => `the output of "${command}" cannot be asked for as data`;
export const notAccepted = (line: string, output: string): string => `"${line}" was not accepted:\n${output}`;
export const noSubject = (subject: string, subjects: string): string =>
  `no fact is about "${subject}"; there are ${subjects}`;

export const noTranscript = "expected a transcript: what router.type() gives, a router, or a text";
export const different = (file: string, diff: readonly string[]): string =>
  `the transcript is not as stored in ${file} (- stored, + received, · a blank at the end of a row; vitest -u stores it)\n\n${diff.join("\n")}`;
export const notStored = (file: string): string => `no transcript is stored in ${file}: vitest -u stores it`;
export const same = (file: string): string => `the transcript is as stored in ${file}`;

export const noField = (name: string, labels: readonly string[]): string =>
  `no field is called "${name}"; there are ${labels.join(", ")}`;
export const manyFields = (name: string, paths: readonly string[]): string =>
  `several fields are called "${name}": ${paths.join("; ")}`;
export const noFields = "nothing can be read in it: no show command of the licensing family was typed last";
export const otherValue = (path: string, expected: string, received: string): string =>
  `${path} is\n+ ${received}\ninstead of\n- ${expected}`;
export const hasField = (path: string): string => `there is a field ${path}`;

export const noScripts = (folder: string): string => `${folder}: no script (NAME.script.txt) in it`;
export const recorded = (file: string): string => `recorded  ${file}`;
export const asRecorded = (file: string): string => `ok        ${file}`;
export const unlike = (file: string): string => `DIFFERS   ${file}`;
export const unrecorded = (file: string): string => `MISSING   ${file}: cubelab snapshot record makes it`;

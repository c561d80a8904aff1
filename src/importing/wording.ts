/** What an import says about what it could not take over. One place for the wording. */

export const notKnown = (typed: string | undefined): string =>
  typed === undefined ? "not understood: no output of a command that is read" : `not understood: ${typed}`;
export const platform = (pid: string | undefined, taken: string): string =>
  pid === undefined
    ? `the platform is not told: ${taken} is taken`
    : `platform ${pid} is not in the lab: ${taken} is taken`;
export const release = (id: string | undefined, taken: string): string =>
  id === undefined
    ? `the release is not told: ${taken} is taken`
    : `release ${id} is not in the lab: ${taken} is taken`;
export const registration = (status: string): string =>
  `the registration (${status}) is not taken over: register the router in the lab with a token`;
export const cutName = (name: string, tag: string): string =>
  `licence ${name} (${tag}) is cut off in the table: the lab works out what is in use; show license usage tells names whole`;
export const unknownLine = (line: string): string => `the lab does not know: ${line.trim()}`;
export const differs = (command: string, path: string, given: string, printed: string | undefined): string =>
  `${command}: ${path} was ${given}, the lab prints ${printed ?? "nothing"}`;
export const NOTHING =
  "no output of a command that is read: show running-config, show version, show inventory, show license …";

/** Which answers of a command say that it was not done: `--strict` and programs that watch a session go by it. */
const REFUSAL =
  /^(%|Error:|The current transport type|The requested item|Incorrect format for|Invalid encrypted password)/;

/** The last line of an operation of install mode that came to nothing. */
const FAILED = /^FAILED: /m;

/** Answers that look like refusals and only tell something: the line was done. */
const NOTICE = new RegExp(
  `^(${[
    "%Warning: reload required",
    "% use 'write' command",
    "%?Warning:",
    "% Login disabled on line",
    "% The config will take effect on next reboot",
    "% These values don't take effect until the next reload",
    "% Created RG \\d+ association",
    "% Interface \\S+ IPv4 disabled and address",
    "% Not all config may be removed",
    "%Default route without gateway",
    "% All keys will be removed",
  ].join("|")})`,
);

/** Whether `output` refuses the line that it answers. */
export function isRefusal(output: string): boolean {
  return FAILED.test(output) || (REFUSAL.test(output) && !NOTICE.test(output));
}

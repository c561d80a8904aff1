import { cubelab, timeProgram } from "../programs.mjs";

const LINES = [
  "enable",
  "configure terminal",
  "license smart transport smart",
  "end",
  ":token",
  "license smart register idtoken $token",
  ":calls office-hours 20 365d",
  "show license summary",
];

/** A year of a router that registers, with calls every day. */
export function prepare() {
  const expect = /\nIt is 2027-01-05T08:00:00Z\.\n[\s\S]* Status: REGISTERED\n[\s\S]*\(CUBE_T_STD\) +20 AUTHORIZED\n/;
  const options = { input: `${LINES.join("\n")}\n`, expect };
  return {
    subject: () => timeProgram([cubelab, "run", "--strict", "--release", "17.2.1r", "-"], options),
    baseline: () => timeProgram(["-e", "0"]),
  };
}

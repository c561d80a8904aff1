import { cubelab, timeProgram } from "../programs.mjs";

const REGISTER = [
  "enable",
  "configure terminal",
  "license smart transport smart",
  "end",
  ":token",
  "license smart register idtoken $token",
  ":advance 1m",
];
const DAY = [":calls standard 20", ":advance 8h", ":calls standard 0", ":advance 16h"];

/** A year of a router that registers, with calls every day. */
export function prepare() {
  const days = Array.from({ length: 365 }, () => DAY).flat();
  const input = `${[...REGISTER, ...days, "show license summary"].join("\n")}\n`;
  const options = { input, expect: /Status: REGISTERED\n[^]*\(CUBE_T_STD\) +20 AUTHORIZED\n/ };
  return {
    subject: () => timeProgram([cubelab, "run", "--strict", "--release", "17.2.1r", "-"], options),
    baseline: () => timeProgram(["-e", "0"]),
  };
}

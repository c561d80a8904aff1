import { expect, test } from "vitest";
import { HOUR, MINUTE, parseIso } from "../../src/clock/instant.ts";
import { engine } from "../../src/commands/boot.ts";
import { advance } from "../../src/lab/advance.ts";
import { change } from "../../src/lab/change.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { labWith, type } from "../support/type.ts";

const LAB = labWith({
  files: [
    {
      name: "tracelogs/IOSRP_R0-0.2_0.bin",
      content: "",
      size: 1_048_576,
      modified: parseIso("2026-01-05T07:55:00Z") as number,
    },
    {
      name: "tracelogs/IOSRP_R0-0.1_0.bin.gz",
      content: "",
      size: 35_212,
      modified: parseIso("2026-01-04T12:45:00Z") as number,
    },
    { name: "tracelogs/other.bin", content: "", size: 7 },
  ],
});

const screen = (...lines: readonly string[]): string => type(LAB, ["enable", ...lines]).screen;

const START = `Router>enable
Router#request platform software system shell rp active
Activity within this shell can jeopardize the functioning of the system.
Are you sure you want to continue? [y/n] y
`;

test("trace files, in the order of their times", () => {
  expect(
    screen(
      "request platform software system shell rp active",
      "y",
      "cd bootflash/tracelogs",
      "ls -ltr IOSRP*",
      "ls",
      "ls -lr",
      "pwd",
      "exit",
    ),
  ).toBe(`${START}[Router:/]$ cd bootflash/tracelogs
[Router:/bootflash/tracelogs]$ ls -ltr IOSRP*
-rw-r--r-- 1 root root   35212 Jan  4 12:45 IOSRP_R0-0.1_0.bin.gz
-rwxr--r-- 1 root root 1048576 Jan  5 07:55 IOSRP_R0-0.2_0.bin
-rwxr--r-- 1 root root 1048576 Jan  5 08:00 IOSRP_R0-0.22328_0.20260105075000.bin
[Router:/bootflash/tracelogs]$ ls
IOSRP_R0-0.1_0.bin.gz
IOSRP_R0-0.22328_0.20260105075000.bin
IOSRP_R0-0.2_0.bin
other.bin
[Router:/bootflash/tracelogs]$ ls -lr
-rwxr--r-- 1 root root       7 Jan  5 07:50 other.bin
-rwxr--r-- 1 root root 1048576 Jan  5 07:55 IOSRP_R0-0.2_0.bin
-rwxr--r-- 1 root root 1048576 Jan  5 08:00 IOSRP_R0-0.22328_0.20260105075000.bin
-rw-r--r-- 1 root root   35212 Jan  4 12:45 IOSRP_R0-0.1_0.bin.gz
[Router:/bootflash/tracelogs]$ pwd
/bootflash/tracelogs
[Router:/bootflash/tracelogs]$ exit
Router#`);
});

test("what is not there, and what the shell doesn't know", () => {
  expect(
    screen(
      "request platform software system shell",
      "y",
      "cd ../bootflash/x",
      "ls x*",
      "ls ..",
      "",
      "reboot now",
      "exit",
    ),
  ).toBe(`${START.replace(" rp active", "")}[Router:/]$ cd ../bootflash/x
bash: cd: ../bootflash/x: No such file or directory
[Router:/]$ ls x*
ls: cannot access 'x*': No such file or directory
[Router:/]$ ls ..
bootflash
[Router:/]$ 
[Router:/]$ reboot now
bash: reboot: command not found
[Router:/]$ exit
Router#`);
});

test("no means no", () => {
  expect(screen("request platform software system shell rp active", "n")).toBe(
    `${START.replace(/y\n$/, "n\n")}Router#`,
  );
});

test("each start begins a trace, the running one is written to, and older ones are packed", () => {
  const after = (lab: Lab, span: number): Lab => advance(lab, lab.now + span, engine).lab;
  const power = (lab: Lab, on: boolean): Lab => change(lab, { kind: "power", device: "Router", on }, engine).lab;
  const listed = (lab: Lab): string[] => {
    const { screen } = type(lab, [
      "enable",
      "request platform software system shell",
      "y",
      "ls -ltr bootflash/tracelogs",
    ]);
    return screen.split("\n").filter((row) => row.startsWith("-"));
  };
  let lab = after(labWith(), 3 * HOUR + MINUTE);
  const first = listed(lab);
  for (let boots = 0; boots < 2; boots++) lab = after(power(power(lab, false), true), HOUR);
  expect([first, listed(lab)]).toEqual([
    ["-rwxr--r-- 1 root root 1048576 Jan  5 11:00 IOSRP_R0-0.22328_0.20260105075000.bin"],
    [
      "-rw-r--r-- 1 root root   43387 Jan  5 11:01 IOSRP_R0-0.22328_0.20260105075000.bin.gz",
      "-rwxr--r-- 1 root root 1048576 Jan  5 12:01 IOSRP_R0-0.26754_0.20260105110400.bin",
      "-rwxr--r-- 1 root root 1048576 Jan  5 13:00 IOSRP_R0-0.25669_0.20260105120400.bin",
    ],
  ]);
});

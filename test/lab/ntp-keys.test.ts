import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { DEFAULT_DATE, defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import { scripted } from "../support/script.ts";

// Two routers that hold keys; who is followed where several answer (CLI §8, field knowledge).
const routers = (count: number) =>
  buildLab(
    {
      ...defaultLab(),
      devices: Array.from({ length: count }, (_, index) => defaultDevice(index, DEFAULT_DATE)),
    },
    engine,
  );
const two = () => routers(2);

const on = (router: string, ...lines: string[]) => [`:device ${router}`, "", "enable", "conf t", ...lines, "end"];
const onSecond = (...lines: string[]) => on("Router2", ...lines);

/** What stands in the associations of the first router behind these lines. */
async function associations(...lines: string[]): Promise<string> {
  const { screen } = await scripted([...lines, ":device Router", "show ntp associations"], two());
  return screen.slice(screen.lastIndexOf("disp\n") + 5, screen.lastIndexOf(" * sys.peer"));
}

const KEYED = ["conf t", "ntp authenticate", "ntp authentication-key 5 md5 Word", "ntp trusted-key 5"];
const SERVED = onSecond("ntp master 3", "ntp authentication-key 5 md5 Word");

const CASES: readonly (readonly [name: string, lines: readonly string[], rows: string])[] = [
  [
    "both hold the key",
    [...KEYED, "ntp server 192.0.2.11 key 5 iburst", "end", ...SERVED, ":advance 1m"],
    "*~192.0.2.11      127.127.1.1      3     60     64     1  1.000   0.000  1.040\n",
  ],
  [
    "the other has another word for it",
    [
      ...KEYED,
      "ntp server 192.0.2.11 key 5 iburst",
      "end",
      ...onSecond("ntp master 3", "ntp authentication-key 5 md5 Other"),
      ":advance 1m",
    ],
    " ~192.0.2.11      .AUTH.          16      -     64     0  0.000   0.000 15937.\n",
  ],
  [
    "the other has none, and nobody authenticates",
    ["conf t", "ntp server 192.0.2.11 key 5 iburst", "end", ...onSecond("ntp master 3"), ":advance 1m"],
    "*~192.0.2.11      127.127.1.1      3     60     64     1  1.000   0.000  1.040\n",
  ],
  [
    "a server without a key is followed also where keys are looked at",
    [...KEYED, "ntp server 192.0.2.11 iburst", "end", ...onSecond("ntp master 3"), ":advance 1m"],
    "*~192.0.2.11      127.127.1.1      3     60     64     1  1.000   0.000  1.040\n",
  ],
  [
    "of two that answer, the one with the better clock is followed, and the other is a candidate",
    [
      "conf t",
      "ntp peer 192.0.2.11 iburst",
      "ntp server 192.0.2.1 iburst",
      "end",
      ...onSecond("ntp master 3"),
      ":advance 1m",
    ],
    `*~192.0.2.1       .GPS.            1     60     64     1  1.000   0.000  1.040
+~192.0.2.11      127.127.1.1      3     60     64     1  1.000   0.000  1.040
`,
  ],
  [
    "peers of each other do not follow each other",
    [
      "conf t",
      "ntp peer 192.0.2.11 iburst",
      "ntp server 192.0.2.1 iburst",
      "end",
      ...onSecond("ntp peer 192.0.2.10 iburst"),
      ":advance 2m",
      "show ntp associations",
    ],
    `*~192.0.2.1       .GPS.            1     56     64     3  1.000   0.000  1.040
 ~192.0.2.11      .INIT.          16      -     64     0  0.000   0.000 15937.
`,
  ],
];

test.each(CASES)("%s", async (_name, lines, rows) => {
  expect(await associations(...lines)).toBe(rows);
});

test("a router shows whom the one that it follows follows itself", async () => {
  const { screen } = await scripted(
    [
      "conf t",
      "ntp server 192.0.2.1 iburst",
      "end",
      ...onSecond("ntp server 192.0.2.10 iburst"),
      ":advance 2m",
      "show ntp associations",
    ],
    two(),
  );
  expect(
    screen.slice(screen.lastIndexOf("disp\n") + 5),
  ).toBe(`*~192.0.2.10      192.0.2.1        2     56     64     3  1.000   0.000  1.040
 * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured
`);
});

test("of routers in a ring nobody has the time once none has it from outside", async () => {
  const shown = ["Router", "Router2", "Router3"].flatMap((name) => [`:device ${name}`, "show ntp associations"]);
  const { screen } = await scripted(
    [
      "conf t",
      "ntp server 192.0.2.11 iburst",
      "ntp server 192.0.2.1 iburst prefer",
      "end",
      ...on("Router2", "ntp server 192.0.2.12 iburst"),
      ...on("Router3", "ntp server 192.0.2.10 iburst"),
      ":advance 10m",
      ...shown,
      ":device Router",
      "conf t",
      "no ntp server 192.0.2.1",
      "end",
      ":advance 3h",
      ...shown,
    ],
    routers(3),
  );
  expect(screen.match(/^.~.*$/gm)).toEqual([
    "*~192.0.2.1       .GPS.            1     24     64   377  1.000   0.000  1.040",
    " ~192.0.2.11      .INIT.          16      -     64     0  0.000   0.000 15937.",
    "*~192.0.2.12      192.0.2.10       3     24     64   377  1.000   0.000  1.040",
    "*~192.0.2.10      192.0.2.1        2     24     64   377  1.000   0.000  1.040",
    " ~192.0.2.11      .INIT.          16      -     64     0  0.000   0.000 15937.",
    " ~192.0.2.12      .INIT.          16      -     64     0  0.000   0.000 15937.",
    " ~192.0.2.10      .INIT.          16      -     64     0  0.000   0.000 15937.",
  ]);
});

import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../../dist/cubelab.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cubelab-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the shipped program. */
function cubelab(args: readonly string[], input = ""): Pick<SpawnSyncReturns<string>, "stdout" | "stderr" | "status"> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: "utf8",
    cwd: folder,
  });
  return { stdout, stderr, status };
}

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

test("the bundle is built (npm test builds it)", () => {
  expect(existsSync(program)).toBe(true);
});

test("without a terminal the program is a plain stream", () => {
  expect(cubelab([], "show privilege\n")).toEqual({
    stdout: "Router>show privilege\nCurrent privilege level is 1\nRouter>\n",
    stderr: "",
    status: 0,
  });
  expect(cubelab(["shell", "--privileged"])).toEqual({ stdout: "Router#\n", stderr: "", status: 0 });
});

test("run types a script from a file or from standard input", () => {
  const stdout = "Edge#show privilege\nCurrent privilege level is 15\n";
  const options = ["--privileged", "--hostname=Edge"];
  expect(cubelab(["run", ...options, file("script.txt", "show privilege\n")])).toEqual({
    stdout,
    stderr: "",
    status: 0,
  });
  expect(cubelab(["run", ...options, "-"], "show privilege")).toEqual({ stdout, stderr: "", status: 0 });
  expect(cubelab(["run", ...options], "show privilege\r\n")).toEqual({ stdout, stderr: "", status: 0 });
});

test("run begins when and with what it is told", () => {
  const { stdout } = cubelab(
    ["run", "--at", "2026-05-01T10:00:00+02:00", "--release", "17.06.01a", "--platform", "isr4321", "--json"],
    ":advance 1s\nenable\n",
  );
  expect(stdout.split("\n").map((line) => (line === "" ? "" : JSON.parse(line).at))).toEqual([
    "2026-05-01T08:00:00Z",
    "2026-05-01T08:00:01Z",
    "",
  ]);
});

test("--strict ends with status 1 and names the place", () => {
  expect(cubelab(["run", "--strict", "--output-only", file("bad.txt", "enable\n  show %%\n")])).toEqual({
    stdout: "              ^\n% Invalid input detected at '^' marker.\n\n",
    stderr: "bad.txt:2:8: rejected (invalid): show %%\n",
    status: 1,
  });
});

test.each([
  [
    ["run", "--lab", file("bad.yaml", "date: never\n")],
    'bad.yaml:1:7: "never" is wrong, allowed: a date and time as 2026-01-05T08:00:00Z or 2026-01-05T08:00:00-08:00\n',
  ],
  [["run", "--lab", "none.yaml"], "none.yaml: no such file\n"],
  [["run", "none.txt"], "none.txt: no such file\n"],
  [
    ["run", "--at", "noon", "--hostname", "9"],
    '--at noon, allowed: a date and time as 2026-01-05T08:00:00Z\n--hostname 9, allowed: letters, digits, ".", "_" and "-", a letter first\n',
  ],
  [["lab.yaml"], "error: unknown command 'lab.yaml'\n(cubelab --help tells more)\n"],
  [["run", "--strikt"], "error: unknown option '--strikt'\n(Did you mean --strict?)\n(cubelab --help tells more)\n"],
  [["run", "--at"], "error: option '--at <time>' argument missing\n(cubelab --help tells more)\n"],
  [
    ["run", "a", "b"],
    "error: too many arguments for 'run'. Expected 1 argument but got 2.\n(cubelab --help tells more)\n",
  ],
  [
    ["releases", "x"],
    "error: too many arguments for 'releases'. Expected 0 arguments but got 1.\n(cubelab --help tells more)\n",
  ],
])("%j is misuse", (args, stderr) => {
  expect(cubelab(args)).toEqual({ stdout: "", stderr, status: 2 });
});

test("a lab file and a saved lab", () => {
  const lab = file("lab.yaml", "devices:\n  - hostname: One\n  - hostname: Two\n");
  const first = cubelab(["run", "--lab", lab], ":device Two\nenable\n:save saved.json\n");
  expect(first).toEqual({
    stdout: "One>:device Two\nTwo>enable\nTwo#:save saved.json\nSaved to saved.json.\n",
    stderr: "",
    status: 0,
  });
  expect(cubelab(["run", "--lab", "saved.json"], "show privilege\n").stdout).toBe(
    "Two#show privilege\nCurrent privilege level is 15\n",
  );
  expect(cubelab(["run", "--lab", "saved.json", "--release", "17.6.1a"])).toEqual({
    stdout: "",
    stderr: "--release with a saved lab, allowed: a lab file, or the default lab\n",
    status: 2,
  });
});

test("help, version and the tables go to standard output", () => {
  for (const args of [["--help"], ["run", "--help"], ["--version"], ["releases"], ["platforms"]]) {
    const { stdout, stderr, status } = cubelab(args);
    expect({ stderr, status, any: stdout.length > 0 }).toEqual({ stderr: "", status: 0, any: true });
  }
  expect(JSON.parse(cubelab(["releases", "--json"]).stdout).some(({ id }: { id: string }) => id === "17.6.1a")).toBe(
    true,
  );
  expect(
    JSON.parse(cubelab(["platforms", "--json"]).stdout).some(({ pid }: { pid: string }) => pid === "ISR4321/K9"),
  ).toBe(true);
});

test("a reader that goes away is no error", async () => {
  const lines = "show license ?\n".repeat(20_000);
  const child = spawn(
    "/bin/sh",
    ["-c", '"$0" "$1" run - 2>err.txt | head -n 1; cat err.txt', process.execPath, program],
    { cwd: folder },
  );
  let out = "";
  child.stdout.on("data", (data) => {
    out += data;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(lines);
  await new Promise((resolve) => child.on("close", resolve));
  expect(out).toBe("Router>show license ?\n");
});

test("a stream answers each line as it comes", async () => {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  let out = "";
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (out.endsWith(text)) resolve();
        else child.stdout.once("data", look);
      };
      look();
    });
  child.stdout.setEncoding("utf8").on("data", (data) => {
    out += data;
  });
  await until("Router>");
  child.stdin.write("enable\n");
  await until("Router#");
  child.stdin.write("show privilege\r");
  await until("Router#show privilege\nCurrent privilege level is 15\nRouter#");
  child.stdin.write(":quit\n");
  const status = await new Promise((resolve) => child.on("close", resolve));
  expect({ out: out.slice(-6), status }).toEqual({ out: ":quit\n", status: 0 });
});

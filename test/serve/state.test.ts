/** The state folder: what is kept, when, and what becomes of a folder that is not as it should be. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";
import { checkKey } from "../../src/serve/ssh/check-key.ts";
import { hostKeys } from "../../src/serve/ssh/host-keys.ts";
import { keptLab, openStateFolder, type StateFolder } from "../../src/serve/state/folder.ts";
import { StateKeeper } from "../../src/serve/state/keeper.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { labOf, pause } from "./fixture.ts";

const base = mkdtempSync(join(tmpdir(), "cubelab-state-"));
let number = 0;
let path = "";

beforeEach(() => {
  path = join(base, `${number++}`);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

function opened(): StateFolder {
  const folder = openStateFolder(path);
  if (typeof folder === "string") throw new Error(folder);
  return folder;
}

const LAB = labOf();

test("a change is on disk within a second, and what is there can be read at any moment", async () => {
  const folder = opened();
  const live = new LiveLab(LAB, engine);
  const keeper = new StateKeeper(live, folder.labFile, undefined, () => {});
  for (let step = 0; step < 20; step++) {
    live.act({ device: "Router", line: "con 0" }, ({ device }) => {
      device.files.bootflash.x = { name: "x", content: `${step}`, modified: 0 };
      return undefined;
    });
    await pause(70);
    const kept = step > 10 ? readLab(readFileSync(folder.labFile, "utf8")) : undefined;
    expect(kept?.ok).not.toBe(false);
  }
  await pause(900);
  const kept = readLab(readFileSync(folder.labFile, "utf8"));
  expect(kept.ok && kept.lab.devices.Router?.files.bootflash.x?.content).toBe("19");
  await keeper.end();
  expect(readdirSync(path).sort()).toEqual(["lab.json", "serve.pid"]);
  expect(statSync(folder.labFile).mode & 0o777).toBe(0o600);
});

test("what a program that was killed had begun to write is taken away", () => {
  opened().release();
  for (const name of ["lab.json.123.writing", "lab.json.writing", "mine.txt"]) writeFileSync(join(path, name), "x");
  opened();
  expect(readdirSync(path).sort()).toEqual(["lab.json.writing", "mine.txt", "serve.pid"]);
});

test("a place that takes no folders is told, and at once", () => {
  path = "/proc/cubelab/state";
  expect(openStateFolder(path)).toMatch(/^\/proc\/cubelab\/state: .*(ENOENT|EACCES|EPERM|EROFS)/);
});

test("time alone is written at the end", async () => {
  const folder = opened();
  const live = new LiveLab(LAB, engine);
  const keeper = new StateKeeper(live, folder.labFile, LAB, () => {});
  live.advance(LAB.now + 1_000);
  await pause(600);
  expect(readdirSync(path)).toEqual(["serve.pid"]);
  await keeper.end();
  expect(keptLab(folder).lab?.now).toBe(LAB.now + 1_000);
});

test("a lab begins where it was left, and nobody sits at its lines", () => {
  const folder = opened();
  const live = new LiveLab(LAB, engine);
  live.edit((draft) => {
    const router = draft.devices.Router;
    const line = router?.lines["con 0"];
    if (router !== undefined && line !== undefined) router.lines["vty 0"] = { ...line, id: "vty 0", state: "open" };
  });
  writeFileSync(folder.labFile, writeLab(live.lab));
  expect(Object.keys(keptLab(folder).lab?.devices.Router?.lines ?? {})).toEqual(["con 0"]);
});

const DAMAGED: readonly (readonly [what: string, damage: (text: string) => string, remark: string])[] = [
  ["cut off", (text) => text.slice(0, 500), "damaged"],
  ["changed", (text) => text.replace("Router", "Rooter"), "damaged"],
  ["empty", () => "", "not a saved lab"],
  ["something else", () => "\0\x01\x02", "not a saved lab"],
  ["from the future", (text) => text.replace(/^\{"cubelab":\d+/, '{"cubelab":999'), "saved by a newer cubelab"],
];

for (const [what, damage, remark] of DAMAGED) {
  test(`a file that is ${what} is set aside and not overwritten`, () => {
    const folder = opened();
    const bad = damage(writeLab(LAB));
    writeFileSync(folder.labFile, bad);
    expect(keptLab(folder)).toEqual({
      remark: `${folder.labFile}: ${remark}; set aside as ${folder.labFile}.bad-1, the lab begins anew`,
    });
    expect(readFileSync(`${folder.labFile}.bad-1`, "utf8")).toBe(bad);
    writeFileSync(folder.labFile, "bad again");
    keptLab(folder);
    expect(readdirSync(path).sort()).toEqual(["lab.json.bad-1", "lab.json.bad-2", "serve.pid"]);
  });
}

test("one program at a time; a lock that a killed one has left does not count", () => {
  const folder = opened();
  writeFileSync(join(path, "serve.pid"), `${process.ppid}\n`);
  expect(openStateFolder(path)).toBe(`${path}: in use by another cubelab serve (process ${process.ppid})`);
  writeFileSync(join(path, "serve.pid"), `${process.ppid} 1\n`);
  opened();
  for (const text of ["", "nonsense", "4194999 5\n"]) {
    writeFileSync(join(path, "serve.pid"), text);
    opened();
  }
  folder.release();
  expect(readdirSync(path)).toEqual([]);
});

test("a folder that cannot be made is told", () => {
  writeFileSync(path, "a file");
  expect(openStateFolder(join(path, "below"))).toMatch(/ENOTDIR/);
});

test("host keys are made once, can be used, and a broken one is replaced", () => {
  const folder = join(path, "keys");
  const first = hostKeys(folder, checkKey);
  expect(first.remarks).toEqual([]);
  expect(first.keys.map((key) => key.split("\n")[0])).toEqual([
    "-----BEGIN OPENSSH PRIVATE KEY-----",
    "-----BEGIN RSA PRIVATE KEY-----",
  ]);
  expect(hostKeys(folder, checkKey)).toEqual(first);
  expect(readdirSync(folder).map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600]);
  writeFileSync(join(folder, "host_ed25519"), "nonsense");
  const second = hostKeys(folder, checkKey);
  expect(second.remarks.length).toBe(1);
  expect([second.keys[0] === first.keys[0], second.keys[1] === first.keys[1]]).toEqual([false, true]);
  expect(readFileSync(join(folder, "host_ed25519.broken"), "utf8")).toBe("nonsense");
});

test("Ed25519 keys of every shape load", () => {
  const folderless = (count: number) =>
    Array.from({ length: count }, () => hostKeys(undefined, (key) => key.includes("RSA") || checkKey(key)).keys[0]);
  // Keys whose bytes begin with zero are one in 256.
  expect(new Set(folderless(3)).size).toBe(3);
});

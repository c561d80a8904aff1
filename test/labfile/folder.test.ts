import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readFolder } from "../../src/labfile/folder.ts";
import { openLabFile } from "../../src/labfile/index.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cubelab-folder-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const WHEN = Date.UTC(2026, 0, 2);

function write(name: string, content: string | Buffer): void {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, WHEN / 1000, WHEN / 1000);
}

const BLOB = Buffer.from([0, 1, 2, 255]);
const LONG = "x".repeat(1024 * 1024 + 1);
const digest = (data: Buffer | string) => createHash("md5").update(data).digest("hex");

test("texts are kept; of others the size and the digest; hidden files, links and odd names stay outside", () => {
  mkdirSync(join(folder, "sub"));
  write("b.cfg", "hostname R1\n");
  write("a.bin", BLOB);
  write("sub/long.txt", LONG);
  write(".hidden", "x");
  write("odd name", "x");
  symlinkSync("/etc/passwd", join(folder, "passwd"));
  symlinkSync("/etc", join(folder, "etc"));
  expect(readFolder(folder)).toEqual({
    files: [
      { name: "a.bin", content: "", size: 4, md5: digest(BLOB), modified: WHEN },
      { name: "b.cfg", content: "hostname R1\n", modified: WHEN },
      { name: "sub/long.txt", content: "", size: LONG.length, md5: digest(LONG), modified: WHEN },
    ],
  });
});

test("a folder that isn't there", () => {
  expect(readFolder(join(folder, "nope"))).toEqual({ error: "no such file" });
});

test("a lab file names a folder beside it; its own files win", async () => {
  mkdirSync(join(folder, "images"));
  write("images/x.cfg", "from the folder\n");
  write("images/y.cfg", "from the folder\n");
  write("lab.yaml", "fileServer:\n  folder: images\n  files:\n    - { name: x.cfg, content: of the lab file }\n");
  const opened = await openLabFile(join(folder, "lab.yaml"));
  if (!opened.ok || "saved" in opened) throw new Error("not a lab file");
  expect(opened.spec.fileServer).toEqual({
    address: "198.51.100.50",
    folder: "images",
    files: [
      { name: "y.cfg", content: "from the folder\n", modified: WHEN },
      { name: "x.cfg", content: "of the lab file" },
    ],
  });
  expect(opened.spec.network.hosts["files.example.com"]).toEqual({
    address: "198.51.100.50",
    name: true,
    icmp: true,
    tcp80: true,
    tcp443: true,
  });
});

test("a lab file with a folder that isn't there is refused", async () => {
  write("lab.yaml", "fileServer:\n  folder: images\n");
  const path = join(folder, "lab.yaml");
  expect(await openLabFile(path)).toEqual({
    ok: false,
    errors: [`${path}: fileServer folder images: no such file`],
  });
});

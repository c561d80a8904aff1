import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { snapshot } from "../../src/testing/snapshot-command.ts";

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cubelab-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string) => {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), text);
};

async function ran(what: "record" | "check", options = {}) {
  const [out, err] = [new Sink(), new Sink()];
  const status = await snapshot(what, folder, options, { out, err });
  const cut = (text: string) => text.replaceAll(`${folder}/`, "").replaceAll(folder, "DIR");
  return { status, out: cut(out.text), err: cut(err.text) };
}

test("scripts in, transcripts out; then they are as recorded, or a diff tells", async () => {
  write("clock.script.txt", "show clock\n");
  write("west/name.script.txt", "enable\nshow running-config | include hostname\n");
  write("west/lab.yaml", "devices: [{ hostname: West }]\n");
  write("west/own.script.txt", "show privilege\n");
  write("west/own.lab.yaml", "devices: [{ hostname: Own }]\n");
  expect(await ran("check")).toEqual({
    status: 1,
    out: [
      "MISSING   clock.transcript.txt: cubelab snapshot record makes it",
      "MISSING   west/name.transcript.txt: cubelab snapshot record makes it",
      "MISSING   west/own.transcript.txt: cubelab snapshot record makes it",
      "",
    ].join("\n"),
    err: "",
  });
  expect(await ran("record")).toEqual({
    status: 0,
    out: "recorded  clock.transcript.txt\nrecorded  west/name.transcript.txt\nrecorded  west/own.transcript.txt\n",
    err: "",
  });
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  expect([read("clock.transcript.txt"), read("west/name.transcript.txt"), read("west/own.transcript.txt")]).toEqual([
    "Router>show clock\n*08:00:00.000 UTC Mon Jan 5 2026\n",
    "West>enable\nWest#show running-config | include hostname\nhostname West\n",
    "Own>show privilege\nCurrent privilege level is 1\n",
  ]);
  write("west/lab.yaml", "devices: [{ hostname: Westend }]\n");
  expect(await ran("check")).toEqual({
    status: 1,
    out: [
      "ok        clock.transcript.txt",
      "DIFFERS   west/name.transcript.txt",
      "- West>enable",
      "- West#show running-config | include hostname",
      "- hostname West",
      "+ Westend>enable",
      "+ Westend#show running-config | include hostname",
      "+ hostname Westend",
      "  ",
      "ok        west/own.transcript.txt",
      "",
    ].join("\n"),
    err: "",
  });
});

test("what makes no sense", async () => {
  expect(await ran("check")).toEqual({ status: 2, out: "", err: "DIR: no script (NAME.script.txt) in it\n" });
  write("a.script.txt", "");
  write("a.lab.yaml", "devices: 5\n");
  expect((await ran("record")).err).toBe(
    'a.lab.yaml:1:10: "5" is wrong, allowed: a list of devices (a text that looks like a number or a truth value needs quotes)\n',
  );
  rmSync(folder, { recursive: true });
  expect(await ran("record")).toEqual({ status: 2, out: "", err: "DIR: no such file\n" });
});

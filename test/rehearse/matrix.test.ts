import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type MatrixOptions, rehearseMatrix } from "../../src/rehearse/matrix.ts";
import { merge } from "../../src/rehearse/merge.ts";
import { parseShard } from "../../src/rehearse/shard.ts";

const PROGRAM = new URL("../../dist/cubelab.js", import.meta.url).pathname;

const SCENARIO = `title: A deadline is missed
matrix:
  release: [17.3.2, 17.6.1a, 17.6.2]
  platform: [ISR4321/K9, CSR1000V]
lab:
  devices: [{ release: "$\{release}", platform: "$\{platform}" }]
steps:
  - title: Nobody reports
    calls: { standard: 10 }
    advance: 100d
    expect:
      - fact: cube.sip.service is up
`;

const TABLE = `release  platform    result                            SIP outage
17.3.2   ISR4321/K9  FAILED in step 1: Nobody reports  Router 14340 min (ack overdue)
17.3.2   CSR1000V    FAILED in step 1: Nobody reports  Router 14340 min (ack overdue)
17.6.1a  ISR4321/K9  FAILED in step 1: Nobody reports  Router 14340 min (ack overdue)
17.6.1a  CSR1000V    skipped: CSR1000V has no 17.6.1a
17.6.2   ISR4321/K9  ok                                none
17.6.2   CSR1000V    skipped: CSR1000V has no 17.6.2
1 of 6 as expected, 3 failed, 2 skipped
`;

const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
writeFileSync(at("m.yaml"), SCENARIO);

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

async function ran(options: MatrixOptions = {}) {
  const [out, err] = [new Sink(), new Sink()];
  const status = await rehearseMatrix([at("m.yaml")], options, { out, err });
  return { status, out: out.text, err: err.text };
}

async function merged(...files: readonly string[]) {
  const [out, err] = [new Sink(), new Sink()];
  const status = await merge(files.map(at), { json: at("merged.json") }, { out, err });
  return { status, out: out.text, err: err.text.replaceAll(`${folder}/`, "") };
}

test("one table of all combinations; those that no router can be are left out", async () => {
  expect(await ran({ json: at("all.json") })).toEqual({ status: 1, out: TABLE, err: "" });
});

test("parts that machines took come together to the whole", async () => {
  for (const index of [1, 2, 3]) await ran({ shard: { index, of: 3 }, json: at(`part${index}.json`) });
  expect(await merged("part3.json", "part1.json", "part2.json")).toEqual({ status: 1, out: TABLE, err: "" });
  expect(readFileSync(at("merged.json"), "utf8")).toBe(readFileSync(at("all.json"), "utf8"));
});

test("a part that is missing, or there twice, or none, is told", async () => {
  writeFileSync(at("no.json"), "{}");
  writeFileSync(at("broken.json"), "{");
  expect([
    await merged("part1.json", "part3.json"),
    await merged("part1.json", "part1.json"),
    await merged("no.json", "broken.json", "nowhere.json"),
  ]).toEqual([
    { status: 2, out: "", err: "2 of 6 jobs are in no file, the first is job 2\n" },
    {
      status: 2,
      out: "",
      err: "part1.json: job 1 is in another file too\npart1.json: job 4 is in another file too\n",
    },
    {
      status: 2,
      out: "",
      err: "no.json: no part of a matrix: rehearse --matrix --json writes one\nbroken.json: not JSON\nnowhere.json: no such file\n",
    },
  ]);
});

test("a shard is i of n", () => {
  expect(["1/1", "2/3", "0/3", "4/3", "a/b", "1"].map(parseShard)).toEqual([
    { index: 1, of: 1 },
    { index: 2, of: 3 },
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("the program spreads the matrix over workers, and what comes out is the same", () => {
  let out = "";
  try {
    execFileSync(process.execPath, [PROGRAM, "rehearse", "--matrix", at("m.yaml"), "--workers", "2"], {
      encoding: "utf8",
    });
  } catch (error) {
    out = (error as { stdout: string }).stdout;
  }
  expect(out).toBe(TABLE);
});

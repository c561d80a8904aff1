/** The program as a whole: what it says when it starts, and what ends it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ctl } from "../../src/serve/control/ctl.ts";
import { serve } from "../../src/serve/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "cubelab-serve-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nowhere = { write: () => true };

/** A server that has started, and its end. */
async function started(labFile: string | undefined, given: Parameters<typeof serve>[1]) {
  let out = "";
  let err = "";
  let stop = (): void => {};
  const until = new Promise<void>((resolve) => {
    stop = resolve;
  });
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const ended = serve(
    labFile,
    given,
    {
      out: {
        write: (text) => {
          out += text;
          begin();
        },
      },
      err: {
        write: (text) => {
          err += text;
        },
      },
    },
    until,
  );
  await Promise.race([begun, ended]);
  return {
    ended,
    stop: () => {
      stop();
      return ended;
    },
    out: () => out,
    said: () => err.split("\n").slice(0, -1),
  };
}

const SSH = { telnet: "127.0.0.1:0" } as const;
const addresses = (state: string) =>
  `addresses written to ${["inventory.ini", "testbed.yaml", "ssh_config"].map((name) => join(state, name)).join(", ")}`;
const controls = (state: string) => `controls: cubelab ctl ${join(state, "control.sock")} ':advance 8h'`;

test("a kept lab goes on, and what was asked for instead is told", async () => {
  const state = join(folder, "kept");
  const file = join(state, "lab.json");
  const first = await started(undefined, { ...SSH, fleet: "2", state });
  expect(await first.stop()).toBe(0);
  expect(first.said()).toEqual([controls(state), addresses(state), "log in as admin, password cubelab"]);
  const cases: readonly (readonly [labFile: string | undefined, fleet: string | undefined, said: readonly string[]])[] =
    [
      [undefined, undefined, []],
      [undefined, "2", []],
      [undefined, "5", [`the lab of ${file} goes on: it has 2 devices, whatever --fleet says`]],
      ["mine.yaml", undefined, [`the lab of ${file} goes on; mine.yaml is not read`]],
    ];
  for (const [labFile, fleet, said] of cases) {
    const next = await started(labFile, { ...SSH, state, ...(fleet === undefined ? {} : { fleet }) });
    expect(await next.stop()).toBe(0);
    expect(next.said()).toEqual([...said, controls(state), addresses(state)]);
    expect(next.out().split("\n").length).toBe(3);
  }
});

test("a configuration for OpenSSH that is used from anywhere", async () => {
  const state = join(folder, "anywhere");
  const server = await started(undefined, { ssh: "127.0.0.1:0", state: relative(process.cwd(), state) });
  await server.stop();
  expect(readFileSync(join(state, "ssh_config"), "utf8").split("\n")[4]).toBe(
    `  UserKnownHostsFile "${join(state, "known_hosts")}"`,
  );
});

test(":quit ends the program, by the socket and by HTTP", async () => {
  const socket = join(folder, "quit.sock");
  const one = await started(undefined, { ...SSH, control: socket });
  expect(await ctl(socket, [":quit"], undefined, { out: nowhere, err: nowhere })).toBe(0);
  expect(await one.ended).toBe(0);
  const other = await started(undefined, { ...SSH, http: "127.0.0.1:0" });
  const [, place = "", token = ""] = /^controls at (http:.*), bearer token (.*)$/.exec(other.said()[0] ?? "") ?? [];
  const response = await fetch(`${place}/control`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: '{"control":":quit"}',
  });
  expect(await response.json()).toEqual({ output: "", quit: true });
  expect(await other.ended).toBe(0);
});

test("a file that is not there is told in words", async () => {
  const server = await started(undefined, { ...SSH, overlay: join(folder, "nothing.jsonl") });
  expect([await server.ended, server.said()]).toEqual([2, [`${join(folder, "nothing.jsonl")}: no such file`]]);
});

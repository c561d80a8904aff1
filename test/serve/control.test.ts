/** Lab controls from this machine: the Unix socket, the program for it, and HTTP. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ctl } from "../../src/serve/control/ctl.ts";
import { control } from "../../src/serve/control/host.ts";
import { openHttp } from "../../src/serve/control/http.ts";
import { OPENAPI } from "../../src/serve/control/openapi.ts";
import { openControlSocket, requestIn } from "../../src/serve/control/unix-socket.ts";
import { labOf, Reader, served, shellAt } from "./fixture.ts";

const folder = mkdtempSync(join(tmpdir(), "cubelab-control-"));
const path = join(folder, "control.sock");
const TOKEN = "a-token-that-nobody-guesses";
let lab: Awaited<ReturnType<typeof served>>;
let socket: Awaited<ReturnType<typeof openControlSocket>>;
let http: Awaited<ReturnType<typeof openHttp>>;

beforeAll(async () => {
  lab = await served({ lab: labOf(2) });
  const answer = (request: Parameters<typeof control>[2]) => control(lab.house, lab.house.controls, request);
  socket = await openControlSocket(path, answer);
  http = await openHttp({ host: "127.0.0.1", port: 0 }, { house: lab.house, token: TOKEN, answer });
});

afterAll(async () => {
  await socket.close();
  await http.close();
  await lab.close();
  rmSync(folder, { recursive: true, force: true });
});

async function run(controls: readonly string[], device?: string, at = path) {
  let out = "";
  let err = "";
  const status = await ctl(at, controls, device, {
    out: {
      write: (text) => {
        out += text;
      },
    },
    err: {
      write: (text) => {
        err += text;
      },
    },
  });
  return { status, out, err };
}

test("controls are carried out in order, while clients are connected", async () => {
  const shell = await shellAt(lab.ssh);
  const before = lab.house.live.lab.now;
  expect(await run([":advance 1h", "advance 30m"])).toEqual({
    status: 0,
    out: "It is 2026-01-05T09:00:00Z.\nIt is 2026-01-05T09:30:00Z.\n",
    err: "",
  });
  expect(lab.house.live.lab.now - before).toBe(5_400_000);
  expect(await shell.ask("show clock\n", "2026\r\ncube1#")).toBe(
    "show clock\r\n*09:30:00.000 UTC Mon Jan 5 2026\r\ncube1#",
  );
  shell.client.end();
});

test("help comes here too", async () => {
  expect(await run([":network cssm ?", ":advance ?"])).toEqual({
    status: 0,
    out: [
      "  down    Nothing gets through",
      "  icmp    Ping only",
      "  name    Name resolution only",
      "  tcp443  HTTPS only",
      "  tcp80   HTTP only",
      "  up      Everything gets through",
      "",
      "  WORD  How long: 90s, 30m, 8h, 3d, 1d12h",
      "  to    Until a moment",
      "",
      "",
    ].join("\n"),
    err: "",
  });
});

test("a control that makes no sense is told with a caret, and the others are carried out", async () => {
  const { status, out, err } = await run([":nonsense x", ":calls standard 3"], "cube2");
  expect([status, out]).toEqual([1, "Calls up: 3 standard, 0 enhanced, 0 vgw.\n"]);
  expect(err.split("\n").slice(0, 2)).toEqual([":nonsense x", "  ^"]);
});

test("an unknown device, and a socket that is not there", async () => {
  expect(await run([":advance 1h"], "nobody")).toEqual({
    status: 1,
    out: "",
    err: "% no device nobody; devices are cube1, cube2\n",
  });
  const nowhere = join(folder, "nowhere.sock");
  expect(await run([":advance 1h"], undefined, nowhere)).toEqual({
    status: 2,
    out: "",
    err: `${nowhere}: nobody listens there\n`,
  });
});

test("only the owner may use the socket, and nothing else is overwritten by it", async () => {
  expect(statSync(path).mode & 0o777).toBe(0o600);
  await expect(openControlSocket(path, async () => ({ output: "" }))).rejects.toThrow("another program listens there");
  const file = join(folder, "file");
  writeFileSync(file, "mine");
  await expect(openControlSocket(file, async () => ({ output: "" }))).rejects.toThrow("something that is no socket");
});

test("requests that make no sense", () => {
  expect(["", "[]", "1", '{"control":1}', '{"control":"x","device":2}', "{"].map(requestIn)).toEqual([
    "no JSON in the line",
    '"control" must be a text, as ":advance 8h"',
    "no JSON object in the line",
    '"control" must be a text, as ":advance 8h"',
    '"device" must be a text',
    "no JSON in the line",
  ]);
});

test("no bytes on the socket do any harm, and a line without an end is not kept", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const client = connect(path);
      client.on("error", () => {});
      client.end(Buffer.concat([bytes, Buffer.from("\n")]));
      await new Reader(client).rest();
    }),
    { numRuns: 50 },
  );
  const client = connect(path);
  client.on("error", () => {});
  const reader = new Reader(client);
  client.write("x".repeat(100_000));
  expect(await reader.rest()).toBe("");
  expect((await run([":advance 1s"])).status).toBe(0);
});

const url = (path: string): string => `http://127.0.0.1:${http.port}${path}`;
const headers = { authorization: `Bearer ${TOKEN}` };

test("HTTP: the lab, a control, and the description", async () => {
  expect(await (await fetch(url("/lab"), { headers })).json()).toMatchObject({
    sessions: 0,
    devices: [
      { name: "cube1", platform: "ISR4321/K9", release: "17.6.1a", power: "on" },
      { name: "cube2", platform: "ISR4321/K9", release: "17.6.1a", power: "on" },
    ],
  });
  const post = async (body: string) => {
    const response = await fetch(url("/control"), { method: "POST", headers, body });
    return [response.status, await response.json()];
  };
  expect(await post('{"control":":calls standard 4","device":"cube1"}')).toEqual([
    200,
    { output: "Calls up: 4 standard, 0 enhanced, 0 vgw.\n" },
  ]);
  expect(await post('{"control":":nonsense"}')).toMatchObject([400, { rejected: "invalid" }]);
  expect(await post("nonsense")).toEqual([400, { output: "% no JSON in the line\n", rejected: "invalid" }]);
  expect((await post("x".repeat(50_000)).catch(() => [413]))[0]).toBe(413);
  expect(await (await fetch(url("/openapi.json"))).json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)));
  expect(Object.keys(OPENAPI.paths)).toEqual(["/openapi.json", "/lab", "/control"]);
});

test("HTTP: no token, no answer; no such path; files are out of reach", async () => {
  for (const authorization of [undefined, "Bearer wrong", `Basic ${TOKEN}`, "Bearer "]) {
    const given = authorization === undefined ? {} : { headers: { authorization } };
    expect((await fetch(url("/lab"), given)).status).toBe(401);
  }
  expect((await fetch(url("/nothing"), { headers })).status).toBe(404);
  expect((await fetch(url("/control"), { headers })).status).toBe(405);
  const save = await fetch(url("/control"), {
    method: "POST",
    headers,
    body: '{"control":":save /tmp/cubelab-never"}',
  });
  expect(save.status).toBe(400);
});

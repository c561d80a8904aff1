/** Clients that mean harm or are broken: they cost what they may, and nobody else notices. */
import { randomBytes } from "node:crypto";
import { connect } from "node:net";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { MAX_BUFFERED } from "../../src/serve/limits.ts";
import { VtySession } from "../../src/serve/vty-session.ts";
import { connected, execAt, pause, plainConnection, Reader, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;

afterEach(() => lab.close());

/** Somebody else is served as ever. */
async function othersAreServed(): Promise<void> {
  expect((await execAt(lab.ssh, "show privilege")).output).toBe("Current privilege level is 15\r\n");
}

const CASES = Number(process.env.EXHAUSTIVE === "1" ? 500 : 40);

test("random bytes at the SSH port, before and after the identification", async () => {
  lab = await served();
  for (let number = 0; number < CASES; number++) {
    const socket = await plainConnection(lab.ssh);
    socket.on("error", () => {});
    const reader = new Reader(socket);
    const start = number % 2 === 0 ? Buffer.alloc(0) : Buffer.from("SSH-2.0-x\r\n");
    socket.end(Buffer.concat([start, randomBytes(number * 7)]));
    await reader.rest();
  }
  await othersAreServed();
});

test("broken SSH packets: lengths, types and strings that are not what they should be", async () => {
  lab = await served();
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 0xffffffff }),
      fc.nat(255),
      fc.uint8Array({ maxLength: 200 }),
      async (length, type, body) => {
        const socket = await plainConnection(lab.ssh);
        socket.on("error", () => {});
        const head = Buffer.alloc(4);
        head.writeUInt32BE(length);
        socket.end(Buffer.concat([Buffer.from("SSH-2.0-x\r\n"), head, Buffer.from([4, type]), body]));
        await new Reader(socket).rest();
      },
    ),
    { numRuns: CASES },
  );
  await othersAreServed();
});

test("random bytes at the telnet port and in a shell", async () => {
  lab = await served();
  for (let number = 0; number < CASES / 2; number++) {
    const socket = await plainConnection(lab.telnet);
    socket.on("error", () => {});
    const reader = new Reader(socket);
    socket.end(randomBytes(400));
    await reader.rest();
    const shell = await shellAt(lab.ssh);
    shell.channel.end(randomBytes(200));
    await shell.reader.rest();
    shell.client.end();
  }
  await pause(50);
  await othersAreServed();
});

test("a client that asks for much and reads nothing waits, and its router makes no more for it", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  await shell.ask("terminal length 0\n", "#");
  shell.channel.pause();
  const before = process.memoryUsage.rss();
  const entered = vi.spyOn(lab.house.live, "enter");
  shell.channel.write("show running-config\n".repeat(20_000));
  let made = -1;
  for (let wait = 0; wait < 30 && made !== entered.mock.calls.length; wait++) {
    made = entered.mock.calls.length;
    await pause(500);
  }
  expect(made).toBe(entered.mock.calls.length);
  expect(made).toBeLessThan(5_000);
  expect(process.memoryUsage.rss() - before).toBeLessThan(300 * 1024 * 1024);
  await othersAreServed();
  shell.client.destroy();
});

test("who types on while a wrong password is not answered yet is not read without end", async () => {
  lab = await served();
  const socket = await plainConnection(lab.telnet);
  socket.on("error", () => {});
  await new Reader(socket).until("Username: ");
  socket.write("admin\r\nwrong\r\n");
  await pause(100);
  const fed = vi.spyOn(VtySession.prototype, "feed");
  socket.write(Buffer.alloc(32 * 1024 * 1024, "x"));
  await pause(500);
  const taken = fed.mock.calls.reduce((sum, [bytes]) => sum + bytes.length, 0);
  fed.mockRestore();
  expect(taken).toBeLessThan(1024 * 1024);
  socket.destroy();
});

test("a client that floods is served in turn with the others", async () => {
  lab = await served();
  const flood = await shellAt(lab.ssh);
  flood.channel.on("data", () => {});
  flood.channel.write("show version\n".repeat(20_000));
  const other = await shellAt(lab.ssh);
  await other.ask("terminal length 0\n", "#");
  const start = performance.now();
  expect(await other.ask("show privilege\n", "15\r\nRouter#")).toBe(
    "show privilege\r\nCurrent privilege level is 15\r\nRouter#",
  );
  // The flood alone would take far longer.
  expect(performance.now() - start).toBeLessThan(4_000);
  flood.client.destroy();
  other.client.end();
});

test("a line without an end is not kept for ever", async () => {
  lab = await served();
  const socket = connect(lab.telnet, "127.0.0.1");
  socket.on("error", () => {});
  socket.resume();
  for (let count = 0; count < 20; count++) socket.write("x".repeat(64 * 1024));
  await pause(200);
  socket.destroy();
  await othersAreServed();
  for (let wait = 0; wait < 100 && lab.house.sessions.count > 0; wait++) await pause(100);
  expect(lab.house.sessions.count).toBe(0);
});

test("strangers who never log in do not keep others out for ever", async () => {
  lab = await served({ byName: true });
  const strangers = [];
  for (let count = 0; count < 70; count++) {
    const socket = connect(lab.ssh, "127.0.0.1");
    socket.on("error", () => {});
    strangers.push(socket);
  }
  await pause(300);
  expect(strangers.filter((socket) => !socket.destroyed).length).toBeLessThanOrEqual(64);
  for (const socket of strangers) socket.destroy();
  await pause(100);
  (await connected(lab.ssh, { username: "admin@Router" })).end();
});

test("the limits are far below what a machine has", () => {
  expect(MAX_BUFFERED).toBeLessThan(16 * 1024 * 1024);
});

test("a mistake in what happens by itself stops the lab's time, and nobody's work", async () => {
  const own = await served({ speed: 1_000 });
  const shell = await shellAt(own.ssh);
  own.house.live.advance = () => {
    throw new Error("no such moment");
  };
  await pause(20);
  const first = await shell.ask("show clock\n", "2026\r\nRouter#");
  await pause(300);
  expect(await shell.ask("show clock\n", "2026\r\nRouter#")).toBe(first);
  expect(own.said.map((line) => line.split("\n")[0])).toEqual([
    "clock: this is a defect of cubelab, and the lab's time stands still from now on: Error: no such moment",
  ]);
  shell.client.end();
  await own.close();
});

test("a mistake of ours ends the session that came upon it, and no other", async () => {
  lab = await served();
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  const { live } = lab.house;
  const enter = live.enter.bind(live);
  live.enter = (where, text) => {
    if (text === "reach the mistake") throw new Error("no such thing");
    return enter(where, text);
  };
  one.channel.write("reach the mistake\r");
  expect(await one.reader.rest()).toBe("reach the mistake\r\n");
  expect(await execAt(lab.ssh, "reach the mistake")).toEqual({ output: "", status: 0 });
  expect(lab.said.map((line) => line.split("\n")[0])).toEqual([
    "Router vty 0: this is a defect of cubelab, and the session is ended: Error: no such thing",
    "Router vty 0: this is a defect of cubelab, and the session is ended: Error: no such thing",
  ]);
  expect(await other.ask("show privilege\r", "15\r\nRouter#")).toBe(
    "show privilege\r\nCurrent privilege level is 15\r\nRouter#",
  );
});

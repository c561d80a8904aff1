/** What a router prints bit by bit comes so over the network too, and others go on meanwhile. */
import { afterEach, expect, test } from "vitest";
import { execAt, pause, plainConnection, Reader, type Shell, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;

afterEach(() => lab.close());

/** Time passes, and so slowly that a test moves all of it by itself. */
const HARDLY = 1e-6;

const NOBODY = "ping 203.0.113.1";
const HEADING =
  "Type escape sequence to abort.\r\nSending 5, 100-byte ICMP Echos to 203.0.113.1, timeout is 2 seconds:\r\n";

const wait = (seconds: number): void => {
  const { live } = lab.house;
  live.advance(live.lab.now + seconds * 1_000);
};

/** A shell on which nobody answers the router's echoes. */
async function pinging(): Promise<Shell> {
  const shell = await shellAt(lab.ssh);
  expect(await shell.ask(`${NOBODY}\r`, "seconds:\r\n")).toBe(`${NOBODY}\r\n${HEADING}`);
  return shell;
}

test("marks come as the echoes are given up, and the prompt behind them", async () => {
  lab = await served({ speed: HARDLY });
  const { reader } = await pinging();
  for (const mark of "....") {
    wait(2);
    expect(await reader.until(mark)).toBe(mark);
  }
  wait(1.9);
  await pause(30);
  expect(reader.text).toBe("");
  wait(0.1);
  expect(await reader.until("#")).toBe(".\r\nSuccess rate is 0 percent (0/5)\r\nRouter#");
});

test("the lab's clock alone brings them, as fast as it runs", async () => {
  lab = await served({ speed: 40 });
  const shell = await shellAt(lab.ssh);
  const began = performance.now();
  expect(await shell.ask(`${NOBODY}\r`, "Router#")).toBe(
    `${NOBODY}\r\n${HEADING}.....\r\nSuccess rate is 0 percent (0/5)\r\nRouter#`,
  );
  const took = performance.now() - began;
  expect([took > 240, took < 2_000]).toEqual([true, true]);
});

test("where time stands all of it comes at once", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  expect(await shell.ask(`${NOBODY}\r`, "Router#")).toBe(
    `${NOBODY}\r\n${HEADING}.....\r\nSuccess rate is 0 percent (0/5)\r\nRouter#`,
  );
});

for (const [name, key] of [
  ["Ctrl-C", "\x03"],
  ["Ctrl-Shift-6", "\x1e"],
] as const) {
  test(`${name} breaks it off, with what was typed before; what is typed behind it counts`, async () => {
    lab = await served({ speed: HARDLY });
    const { channel, reader } = await pinging();
    wait(2);
    await reader.until(".");
    channel.write("show clock\r");
    await pause(30);
    expect(reader.text).toBe("");
    channel.write(`show version\r${key}show privilege\r`);
    expect(await reader.until("15\r\nRouter#")).toBe(
      "\r\nSuccess rate is 0 percent (0/1)\r\nRouter#show privilege\r\nCurrent privilege level is 15\r\nRouter#",
    );
  });
}

test("telnet's own command breaks it off", async () => {
  lab = await served({ speed: HARDLY });
  const socket = await plainConnection(lab.telnet);
  const reader = new Reader(socket);
  await reader.until("Username: ");
  socket.write("admin\r\ncubelab\r\n");
  await reader.until("#");
  socket.write(`${NOBODY}\r\n`);
  expect(await reader.until("seconds:\r\n")).toBe(`${NOBODY}\r\n${HEADING}`);
  socket.write(Buffer.from([255, 244]));
  expect(await reader.until("#")).toBe("\r\nSuccess rate is 0 percent (0/0)\r\nRouter#");
  socket.destroy();
});

test("lines that are typed meanwhile are kept, however many, and carried out behind it", async () => {
  lab = await served({ speed: HARDLY });
  const { channel, reader } = await pinging();
  const count = 3_000;
  for (let line = 0; line < count; line++) channel.write("show privilege | count zzz\r");
  channel.write("show users | include zzz\r");
  await pause(50);
  expect(reader.text).toBe("");
  wait(10);
  const answers = await reader.until("include zzz\r\nRouter#");
  expect(answers.match(/= 0\r\n/g)?.length).toBe(count);
});

test("a second ping that was typed ahead takes its own time", async () => {
  lab = await served({ speed: HARDLY });
  const { channel, reader } = await pinging();
  channel.write(`${NOBODY}\r`);
  await pause(30);
  wait(10);
  const end = ".....\r\nSuccess rate is 0 percent (0/5)\r\nRouter#";
  expect(await reader.until("seconds:\r\n")).toBe(`${end}${NOBODY}\r\n${HEADING}`);
  wait(10);
  expect(await reader.until("#")).toBe(end);
});

test("other sessions go on, and a message stands in a row of its own", async () => {
  lab = await served({ speed: HARDLY });
  const shell = await shellAt(lab.ssh);
  await shell.ask("terminal monitor\r", "#");
  const other = await shellAt(lab.ssh);
  await shell.reader.until("2026\r\n");
  await shell.ask(`\r${NOBODY}\r`, "seconds:\r\n");
  wait(2);
  await shell.reader.until(".");
  expect(await other.ask("show privilege\r", "15\r\nRouter#")).toBe(
    "show privilege\r\nCurrent privilege level is 15\r\nRouter#",
  );
  await other.ask("conf t\rend\r", "end\r\nRouter#");
  expect(await shell.reader.until("(127.0.0.1)\r\n")).toBe(
    "\r\n*Jan  5 08:00:02.000: %SYS-5-CONFIG_I: Configured from console by admin on vty1 (127.0.0.1)\r\n",
  );
  wait(8);
  expect(await shell.reader.until("#")).toBe("....\r\nSuccess rate is 0 percent (0/5)\r\nRouter#");
});

test("a client that goes meanwhile leaves nothing behind", async () => {
  lab = await served({ speed: HARDLY });
  const { client } = await pinging();
  client.destroy();
  await pause(50);
  wait(20);
  expect(lab.house.sessions.count).toBe(0);
  expect(lab.house.live.lab.devices.Router?.lines["vty 0"]?.state).toBe("idle");
  const next = await shellAt(lab.ssh);
  expect(next.first).toBe("\r\nRouter#");
  expect(next.reader.text).toBe("");
});

test("a line that is cleared meanwhile is hung up on at once", async () => {
  lab = await served({ speed: HARDLY });
  const { reader } = await pinging();
  const other = await shellAt(lab.ssh);
  await other.ask("clear line vty 0\r\r", "[OK]\r\nRouter#");
  expect(await reader.rest()).toBe("");
});

test("input that ends meanwhile waits for the router", async () => {
  lab = await served({ speed: HARDLY });
  const { channel, reader } = await pinging();
  channel.end("show privilege\r");
  await pause(50);
  wait(10);
  expect(await reader.rest()).toBe(
    ".....\r\nSuccess rate is 0 percent (0/5)\r\nRouter#show privilege\r\nCurrent privilege level is 15\r\nRouter#\r\n",
  );
});

test("a lab that is taken back to before it ends it", async () => {
  lab = await served({ speed: HARDLY });
  const { live } = lab.house;
  wait(60);
  const { reader } = await pinging();
  live.rewindBy(30_000);
  expect(await reader.until("#")).toBe("\r\nRouter#");
});

test("a command on the exec channel takes as long as it does", async () => {
  lab = await served({ speed: 40 });
  const began = performance.now();
  expect(await execAt(lab.ssh, NOBODY)).toEqual({
    output: `${HEADING}.....\r\nSuccess rate is 0 percent (0/5)\r\n`,
    status: 0,
  });
  expect(performance.now() - began).toBeGreaterThan(240);
  expect(
    (await execAt(lab.ssh, "ping", { input: "ip\n203.0.113.1\n1\n\n\n\n\n" })).output.split("\r\n").slice(-3),
  ).toEqual([".", "Success rate is 0 percent (0/1)", ""]);
});

test("a command on the exec channel is broken off by a key, and with its line", async () => {
  lab = await served({ speed: HARDLY });
  const ran = execAt(lab.ssh, NOBODY, { input: "\x03" });
  expect((await ran).output).toBe(`${HEADING}\r\nSuccess rate is 0 percent (0/0)\r\n`);
  const cleared = execAt(lab.ssh, NOBODY);
  while (lab.house.live.lab.devices.Router?.lines["vty 0"]?.state !== "open") await pause(10);
  const other = await shellAt(lab.ssh);
  await other.ask("clear line vty 0\r\r", "[OK]\r\nRouter#");
  expect((await cleared).output).toBe(HEADING);
});

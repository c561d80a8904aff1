/** `ssh host command`: no prompt, no echo, no paging, CR LF, status 0 (CLIENTS §1). */
import { afterAll, beforeAll, expect, test } from "vitest";
import { connected, execAt, labOf, pause, Reader, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  lab = await served({ lab: labOf(1, "username operator privilege 1 secret 0 wrench") });
});

afterAll(() => lab.close());

const RUNS: readonly (readonly [command: string, input: string, output: string])[] = [
  ["show clock", "", "*08:00:00.000 UTC Mon Jan 5 2026\r\n"],
  ["show clock\n", "", "*08:00:00.000 UTC Mon Jan 5 2026\r\n"],
  ["show version | include register", "", "Configuration register is 0x2102\r\n"],
  ["show 9999", "", 'Line has invalid autocommand "show 9999"\r\n'],
  ["terminal length 10", "", ""],
  [
    "copy running-config startup-config",
    "",
    "Destination filename [startup-config]? \r\nBuilding configuration...\r\n[OK]\r\n",
  ],
  [
    "copy running-config startup-config",
    "\n",
    "Destination filename [startup-config]? \r\nBuilding configuration...\r\n[OK]\r\n",
  ],
  ["copy running-config bootflash:", "mine\n", "Destination filename [running-config]? \r\n"],
  ["clear logging", "y", "Clear logging buffer [confirm]\r\n"],
];

for (const [command, input, output] of RUNS) {
  test(`${JSON.stringify(command)} with ${JSON.stringify(input)}`, async () => {
    const ran = await execAt(lab.ssh, command, { input });
    expect(ran.output.startsWith(output)).toBe(true);
    if (!command.startsWith("copy running-config bootflash")) expect(ran).toEqual({ output, status: 0 });
  });
}

test("lab controls, for users whom the lab names", async () => {
  const users = "username operator privilege 15 secret 0 wrench";
  const lab = await served({ lab: { ...labOf(1, users), controlUsers: ["admin"] } });
  const run = (command: string, config = {}) => execAt(lab.ssh, command, { config });
  expect(await run(":advance 1h")).toEqual({ output: "It is 2026-01-05T09:00:00Z.\r\n", status: 0 });
  expect((await run(":advance fast")).status).toBe(1);
  expect(await run(":advance 1h", { username: "operator", password: "wrench" })).toEqual({
    output: 'Line has invalid autocommand ":advance 1h"\r\n',
    status: 0,
  });
  await lab.close();
});

test("a long answer is whole", async () => {
  const { output, status } = await execAt(lab.ssh, "show running-config");
  expect([output.slice(0, 27), output.slice(-7), status]).toEqual(["Building configuration...\r\n", "end\r\n\r\n", 0]);
  expect(output.match(/--More--|(?<!\r)\n/)).toBe(null);
});

test("a user of level 1 runs what level 1 may", async () => {
  const config = { username: "operator", password: "wrench" };
  expect((await execAt(lab.ssh, "show running-config", { config })).output).toBe(
    'Line has invalid autocommand "show running-config"\r\n',
  );
  expect((await execAt(lab.ssh, "show privilege", { config })).output).toBe("Current privilege level is 1\r\n");
});

test("the router drops the connection when the command is done", async () => {
  const client = await connected(lab.ssh);
  const closed = new Promise((resolve) => client.on("close", () => resolve("closed")));
  client.exec("show privilege", (error, channel) => {
    if (error) throw error;
    channel.resume();
  });
  expect(await closed).toBe("closed");
});

test("SFTP, forwarding and a second session are refused", async () => {
  const client = await connected(lab.ssh);
  const answer = (ask: (done: (error: Error | undefined) => void) => void) =>
    new Promise((resolve) => ask((error) => resolve(error === undefined ? "accepted" : "refused")));
  expect(await answer((done) => client.forwardOut("127.0.0.1", 1, "127.0.0.1", 22, done))).toBe("refused");
  expect(await answer((done) => client.forwardIn("127.0.0.1", 0, done))).toBe("refused");
  expect(await answer((done) => client.sftp(done))).toBe("refused");
  expect(await answer((done) => client.shell(done))).toBe("refused");
  client.end();
  const other = await connected(lab.ssh);
  const shell = await new Promise<Reader>((resolve, reject) => {
    other.shell((error, channel) => (error ? reject(error) : resolve(new Reader(channel))));
  });
  await shell.until("Router#");
  expect(await answer((done) => other.exec("show clock", done))).toBe("refused");
  other.end();
});

test("a line whose command is done is given back once, though the connection ends later", async () => {
  const client = await connected(lab.ssh);
  const ended = new Promise<void>((resolve, reject) => {
    client.exec("show privilege", (error, channel) => {
      if (error) reject(error);
      else new Reader(channel).rest().then(() => resolve(), reject);
    });
  });
  await ended;
  const other = await shellAt(lab.ssh);
  client.destroy();
  await pause(50);
  expect(await other.ask("show privilege\r", "15\r\nRouter#")).toBe(
    "show privilege\r\nCurrent privilege level is 15\r\nRouter#",
  );
  expect(lab.house.lines.take("Router")?.line).toBe("vty 1");
  lab.house.lines.release({ device: "Router", line: "vty 1" });
  other.client.end();
  await other.reader.rest();
  await pause(50);
});

test("a command that asks ends when its line is cleared, and when nobody answers for too long", async () => {
  const other = await shellAt(lab.ssh);
  const waiting = async () => {
    const client = await connected(lab.ssh);
    const reader = await new Promise<Reader>((resolve, reject) => {
      client.exec("clear logging", (error, channel) => (error ? reject(error) : resolve(new Reader(channel))));
    });
    await reader.until("[confirm]");
    return reader;
  };
  const cleared = await waiting();
  await other.ask("clear line vty 1\r\r", "[OK]\r\nRouter#");
  expect(await cleared.rest()).toBe("");
  await other.ask("conf t\rline vty 0 4\rexec-timeout 5\rend\r", "end\r\nRouter#");
  const silent = await waiting();
  const { live, sessions } = lab.house;
  expect(sessions.count).toBe(2);
  live.advance(live.lab.now + 299_000);
  await other.ask("x", "x");
  live.advance(live.lab.now + 1_000);
  sessions.expire();
  expect(await silent.rest()).toBe("");
  expect(sessions.count).toBe(1);
  other.client.end();
});

test("a question that Enter does not answer is not asked for ever when the input has ended", async () => {
  const shell = await shellAt(lab.ssh);
  await shell.ask("conf t\rhostname changed\rend\r", "changed#");
  const { output, status } = await execAt(lab.ssh, "reload", { input: "perhaps\n" });
  const asked = output.split("System configuration has been modified. Save? [yes/no]: ");
  expect([asked.length, new Set(asked.slice(1, -1)).size, status]).toEqual([23, 1, 0]);
  expect(await shell.ask("\r", "changed#")).toBe("\r\nchanged#");
});

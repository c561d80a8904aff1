/** Several clients on one router: what they see of each other, and how sessions end. */
import type { ConnectConfig } from "ssh2";
import { afterEach, expect, test } from "vitest";
import { execAt, labOf, pause, plainConnection, Reader, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;

afterEach(() => lab.close());

const CONFIGURED = (user: string, line: string) =>
  `*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by ${user} on ${line} (127.0.0.1)`;

test("a change that one makes the other sees, and both are listed", async () => {
  lab = await served();
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  await one.ask("conf t\nhostname changed\nend\n", "\r\nchanged#");
  expect(await other.ask("\n", "#")).toBe("\r\nchanged#");
  const users = await other.ask("show users\n", "Address\r\n\r\nchanged#");
  expect(users.split("\r\n").filter((line) => line.includes("vty"))).toEqual([
    "   2 vty 0     admin      idle                 00:00:00 127.0.0.1",
    "*  3 vty 1     admin      idle                 00:00:00 127.0.0.1",
  ]);
});

test("others see how long nothing has been typed, whatever it was", async () => {
  lab = await served();
  const { live } = lab.house;
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  live.advance(live.lab.now + 60_000);
  await one.ask("show clock\r", "#");
  live.advance(live.lab.now + 5_000);
  const users = await other.ask("show users\r", "Address\r\n\r\nRouter#");
  expect(users.split("\r\n").filter((line) => line.includes("vty"))).toEqual([
    "   2 vty 0     admin      idle                 00:00:05 127.0.0.1",
    "*  3 vty 1     admin      idle                 00:00:00 127.0.0.1",
  ]);
});

test("the router tells who came by SSH, and that SSH is on", async () => {
  lab = await served();
  const config: ConnectConfig = { algorithms: { cipher: ["aes256-ctr"], hmac: ["hmac-sha2-256"] } };
  const [one] = [await shellAt(lab.ssh, { config }), await shellAt(lab.ssh)];
  expect(await one.ask("show ssh\r", "\r\nRouter#")).toBe(
    [
      "show ssh",
      "Connection Version Mode Encryption  Hmac         State                 Username",
      "0          2.0     IN   aes256-ctr  hmac-sha2-256 Session started       admin",
      "0          2.0     OUT  aes256-ctr  hmac-sha2-256 Session started       admin",
      "1          2.0     IN   aes128-gcm@openssh.com none         Session started       admin",
      "1          2.0     OUT  aes128-gcm@openssh.com none         Session started       admin",
      "%No SSHv1 server connections running.",
      "Router#",
    ].join("\r\n"),
  );
  expect((await one.ask("show ip ssh\r", "\r\nRouter#")).split("\r\n")[1]).toBe("SSH Enabled - version 1.99");
  const socket = await plainConnection(lab.telnet);
  const reader = new Reader(socket);
  await reader.until("Username: ");
  one.client.end();
  await pause(50);
  socket.write("admin\r\ncubelab\r\n");
  await reader.until("#");
  socket.write("show ssh | count 2.0\r\n");
  expect(await reader.until("#")).toBe("show ssh | count 2.0\r\nNumber of lines which match regexp = 2\r\nRouter#");
  socket.destroy();
});

test("messages reach a line that asked for them, the half-typed line stays in the buffer", async () => {
  lab = await served();
  const [one, other, third] = [await shellAt(lab.ssh), await shellAt(lab.ssh), await shellAt(lab.ssh)];
  await other.ask("terminal monitor\n", "#");
  await other.ask("show pri", "show pri");
  await one.ask("conf t\nend\n", "end\r\nRouter#");
  expect(await other.reader.until("(127.0.0.1)\r\n")).toBe(`\r\n${CONFIGURED("admin", "vty0")}\r\n`);
  expect(await other.ask("vilege\n", "#")).toBe("vilege\r\nCurrent privilege level is 15\r\nRouter#");
  expect(third.reader.text).toBe("");
});

test("clear line ends another's session and not one's own", async () => {
  lab = await served();
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  expect(await one.ask("clear line vty 0\n", "Router#")).toBe(
    "clear line vty 0\r\n% Not allowed to clear current line\r\nRouter#",
  );
  expect(await one.ask("clear line vty 1\n", "[confirm]")).toBe("clear line vty 1\r\n[confirm]");
  expect(await one.ask("\n", "#")).toBe("\r\n [OK]\r\nRouter#");
  expect(await other.reader.rest()).toBe("\r\n");
});

test("a line that a router does not have is not cleared; those with somebody have an asterisk", async () => {
  lab = await served();
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  expect(await one.ask("clear line vty 77\n", "Router#")).toBe(
    `clear line vty 77\r\n${" ".repeat(22)}^\r\n% Invalid input detected at '^' marker.\r\n\r\nRouter#`,
  );
  const shown = await one.ask("show line\n", "Router#");
  const starred = shown.split("\r\n").filter((row) => row.startsWith("*"));
  expect(starred.map((row) => row.trim().split(/ +/).slice(1, 4))).toEqual([
    ["2", "2", "VTY"],
    ["3", "3", "VTY"],
  ]);
  for (const shell of [one, other]) shell.client.end();
});

test("exec-timeout ends a silent session, in the lab's time", async () => {
  lab = await served({ lab: labOf(1) });
  const shell = await shellAt(lab.ssh);
  await shell.ask("conf t\nline vty 0 4\nexec-timeout 5\nend\n", "end\r\nRouter#");
  const { live, sessions } = lab.house;
  live.advance(live.lab.now + 299_000);
  sessions.expire();
  await shell.ask("x", "x");
  live.advance(live.lab.now + 299_000);
  sessions.expire();
  expect(sessions.count).toBe(1);
  live.advance(live.lab.now + 1_000);
  sessions.expire();
  expect(sessions.count).toBe(0);
  expect(await shell.reader.rest()).toBe("\r\n");
});

test("the size of the client's screen is the line's, until it is set by hand", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh, { rows: 43, cols: 132 });
  const size = async () => (await shell.ask("show terminal | include Length\n", "columns\r\nRouter#")).split("\r\n")[1];
  expect(await size()).toBe("Length: 43 lines, Width: 132 columns");
  shell.channel.setWindow(50, 100, 0, 0);
  await pause(50);
  expect(await size()).toBe("Length: 50 lines, Width: 100 columns");
  await shell.ask("terminal length 0\n", "#");
  shell.channel.setWindow(60, 90, 0, 0);
  await pause(50);
  expect(await size()).toBe("Length: 0 lines, Width: 90 columns");
  const huge = await shellAt(lab.ssh, { rows: 1000, cols: 511 });
  expect((await huge.ask("show terminal | include Length\n", "columns\r\nRouter#")).split("\r\n")[1]).toBe(
    "Length: 512 lines, Width: 511 columns",
  );
});

test("a line is new for each client: settings, history and modes of the last are gone", async () => {
  lab = await served();
  const first = await shellAt(lab.ssh);
  await first.ask("terminal length 0\nconfigure terminal\n", "(config)#");
  first.client.end();
  await pause(50);
  const second = await shellAt(lab.ssh);
  expect(second.first).toBe("\r\nRouter#");
  expect(await second.ask("show history\n", "\r\nRouter#")).toBe("show history\r\n  show history\r\nRouter#");
  expect(await second.ask("show terminal | include Length\n", "columns\r\nRouter#")).toBe(
    "show terminal | include Length\r\nLength: 24 lines, Width: 80 columns\r\nRouter#",
  );
});

test("input that ends is carried out first", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  shell.channel.end("show privilege\nshow privilege\n");
  const answer = "show privilege\r\nCurrent privilege level is 15\r\nRouter#";
  expect(await shell.reader.rest()).toBe(`${answer}${answer}\r\n`);
});

test("a client that goes in the middle of a page leaves nothing behind", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  await shell.ask("show running-config\n", " --More-- ");
  shell.client.destroy();
  await pause(50);
  expect(lab.house.sessions.count).toBe(0);
  expect(lab.house.live.lab.devices.Router?.lines["vty 0"]?.state).toBe("idle");
  expect((await execAt(lab.ssh, "show privilege")).output).toBe("Current privilege level is 15\r\n");
});

test("lab controls are for the users whom the lab names", async () => {
  lab = await served({
    lab: { ...labOf(1, "username operator privilege 15 secret 0 wrench"), controlUsers: ["admin"] },
  });
  const admin = await shellAt(lab.ssh);
  expect(await admin.ask(":advance 90m\n", "#")).toBe(":advance 90m\r\nIt is 2026-01-05T09:30:00Z.\r\nRouter#");
  const operator = await shellAt(lab.ssh, { config: { username: "operator", password: "wrench" } });
  expect(await operator.ask(":advance 90m\n", "\r\n\r\nRouter#")).toBe(
    ":advance 90m\r\n       ^\r\n% Invalid input detected at '^' marker.\r\n\r\nRouter#",
  );
  expect(await operator.ask(":adv?", ":adv")).toBe(":adv?\r\n% Unrecognized command\r\nRouter#:adv");
  await admin.ask(":token\n", "#");
  expect(await operator.ask("\x15ping $token\n", "\r\nRouter#")).toContain('"$token"');
  expect(await admin.ask("ping $token\n", "\r\nRouter#")).not.toContain('"$token"');
  expect(lab.house.live.lab.now).toBe(Date.parse("2026-01-05T09:30:00Z"));
});

test("who is connected stays so in a lab that is taken back, as new in exec; nobody else is there", async () => {
  lab = await served({ lab: { ...labOf(), controlUsers: ["admin"] } });
  const { live } = lab.house;
  live.advance(live.lab.now + 60_000);
  const gone = await shellAt(lab.ssh);
  const one = await shellAt(lab.ssh);
  await gone.ask("terminal length 0\r", "#");
  gone.channel.write("exit\r");
  await gone.reader.rest();
  const other = await shellAt(lab.ssh);
  await one.ask("conf t\rhostname later\r", "later(config)#");
  await one.ask("\x1a", "later#");
  await one.ask("terminal width 100\r", "later#");
  expect(await one.ask(":rewind 30s\r", "#")).toBe(
    ":rewind 30s\r\nThe lab is as it was at 2026-01-05T08:00:30Z.\r\nRouter#",
  );
  expect(await other.ask("show terminal | include Length\r", "Router#")).toBe(
    "show terminal | include Length\r\nLength: 24 lines, Width: 80 columns\r\nRouter#",
  );
  const users = await one.ask("show users\r", "Address\r\n\r\nRouter#");
  expect(users.split("\r\n").filter((line) => line.includes("vty"))).toEqual([
    "   2 vty 0     admin      idle                 00:00:00 127.0.0.1",
    "*  3 vty 1     admin      idle                 00:00:00 127.0.0.1",
  ]);
  expect(await one.ask("show terminal | include Length\r", "Router#")).toBe(
    "show terminal | include Length\r\nLength: 24 lines, Width: 100 columns\r\nRouter#",
  );
});

test("a password that was asked for is none of the commands of a lab that is taken back", async () => {
  lab = await served({ lab: labOf(1, "line vty 0 4\n lockable\n") });
  const { live } = lab.house;
  live.advance(live.lab.now + 60_000);
  const [enabling, locked] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  await enabling.ask("disable\renable\r", "Password: ");
  await locked.ask("lock\r", "Password: ");
  await locked.ask("abc\r", "Again: ");
  await locked.ask("abc\r", "Password: ");
  expect(live.rewindBy(30_000)).toBe(true);
  expect(await enabling.ask("cubelab\r", "#")).toBe("\r\nRouter#");
  expect(await enabling.ask("show history\r", "#")).toBe(
    "show history\r\n  disable\r\n  enable\r\n  show history\r\nRouter#",
  );
  expect(await locked.ask("show users\r", "Password: ")).toBe("\r\nPassword: ");
  expect(await locked.ask("abc\r", "#")).toBe("\r\nRouter#");
});

test("a client of a device that another lab has not is hung up on", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  const other = labOf(2);
  lab.house.live.replace(other);
  expect(await shell.reader.rest()).toBe("");
  expect(lab.house.sessions.count).toBe(0);
});

test("no control over the network touches a file of this machine", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  for (const control of [":save /tmp/cubelab-must-not-exist", ":load /etc/passwd"]) {
    const answer = await shell.ask(`${control}\n`, "\r\nRouter#");
    expect(answer.split("\r\n").length).toBe(3);
  }
  await expect(shell.ask(":quit\n", "never").catch(() => shell.reader.text)).resolves.toBe(":quit\r\n");
});

test("telnet: option bytes, the login dialog, and the same lines", async () => {
  lab = await served();
  const socket = await plainConnection(lab.telnet);
  const reader = new Reader(socket);
  expect(await reader.until("Username: ")).toBe(
    "\xff\xfb\x01\xff\xfb\x03\xff\xfd\x18\xff\xfd\x1f\r\n\r\nUser Access Verification\r\n\r\nUsername: ",
  );
  // The client agrees to all, is asked for its terminal, and tells its size.
  socket.write(
    Buffer.from([255, 253, 1, 255, 253, 3, 255, 251, 24, 255, 251, 31, 255, 250, 31, 0, 100, 0, 50, 255, 240]),
  );
  expect(await reader.until("\xff\xf0")).toBe("\xff\xfa\x18\x01\xff\xf0");
  socket.write("admin\r\n");
  expect(await reader.until(": ")).toBe("admin\r\nPassword: ");
  const asked = performance.now();
  socket.write("wrong\r\0");
  expect(await reader.until("Username: ")).toBe("\r\n% Login invalid\r\n\r\nUsername: ");
  expect(performance.now() - asked).toBeGreaterThan(900);
  socket.write("admin\r\n");
  await reader.until(": ");
  socket.write("cubelab\r\0");
  expect(await reader.until("#")).toBe("\r\nRouter#");
  socket.write("show privilege\r\0");
  expect(await reader.until("15\r\nRouter#")).toBe("show privilege\r\nCurrent privilege level is 15\r\nRouter#");
  socket.write("exit\r\n");
  expect(await reader.rest()).toBe("exit\r\n");
});

const COMMANDS = [
  ["a command is done", "show clock"],
  ["a command ends the session", "exit"],
] as const;

/** What the router has logged of those who left, without the time stamps. */
const departures = (): readonly string[] =>
  (lab.house.live.lab.devices.Router?.log.buffer ?? [])
    .map(({ text }) => text.replace(/^.*?: /, ""))
    .filter((text) => /LOGOUT|TTY_EXPIRE/.test(text));

const LOGOUT = (number: number) => `%SYS-6-LOGOUT: User admin has exited tty session ${number}(127.0.0.1)`;

test("a client that goes away is logged as one that has left", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  shell.client.destroy();
  await pause(50);
  expect(departures()).toEqual([LOGOUT(2)]);
});

test("exit is logged once", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  shell.channel.write("exit\r");
  await shell.reader.rest();
  await pause(50);
  expect(departures()).toEqual([LOGOUT(2)]);
});

for (const [name, command] of COMMANDS) {
  test(`${name}: logged as leaving, once`, async () => {
    lab = await served();
    await execAt(lab.ssh, command);
    await pause(50);
    expect(departures()).toEqual([LOGOUT(2)]);
  });
}

test("a line that is cleared is logged as left", async () => {
  lab = await served();
  const [one, other] = [await shellAt(lab.ssh), await shellAt(lab.ssh)];
  await one.ask("clear line vty 1\r\r", "[OK]\r\nRouter#");
  await other.reader.rest();
  await pause(50);
  expect(departures()).toEqual([LOGOUT(3)]);
});

test("a line that expires is logged as expired, then as left", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  await shell.ask("conf t\rline vty 0 4\rexec-timeout 5\rend\r", "end\r\nRouter#");
  const { live, sessions } = lab.house;
  live.advance(live.lab.now + 300_000);
  sessions.expire();
  await shell.reader.rest();
  expect(departures()).toEqual([
    "%SYS-6-TTY_EXPIRE_TIMER: (exec timer expired, tty 2 (127.0.0.1)), user admin",
    LOGOUT(2),
  ]);
});

test("who never logged in has not left", async () => {
  lab = await served();
  const socket = await plainConnection(lab.telnet);
  await new Reader(socket).until("Username: ");
  socket.destroy();
  await pause(50);
  expect([departures(), lab.house.sessions.count]).toEqual([[], 0]);
});

test("a router that does not log logins does not log who leaves", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  await shell.ask("conf t\rno login on-success log\rend\r", "end\r\nRouter#");
  shell.client.destroy();
  await pause(50);
  expect(departures()).toEqual([]);
});

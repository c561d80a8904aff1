/** Who gets in over SSH, and how those who do not are treated (CLIENTS §1, CLI §1). */
import { generateKeyPairSync } from "node:crypto";
import ssh2 from "ssh2";
import { afterEach, expect, test } from "vitest";
import type { Lab } from "../../src/lab/lab.ts";
import { connected, execAt, labOf, pause, plainConnection, Reader, served, shellAt } from "./fixture.ts";

let lab: Awaited<ReturnType<typeof served>>;

afterEach(() => lab.close());

/** Logins of this client fail: the error's message. */
const refused = (port: number, config = {}): Promise<string> =>
  connected(port, config).then(
    (client) => {
      client.end();
      return "let in";
    },
    (error: Error) => error.message,
  );

/** What telnet says to a client whom it does not let in: nothing at all. */
const greeting = (port: number): Promise<string> =>
  plainConnection(port).then(
    (socket) => new Reader(socket).rest(),
    () => "",
  );

const NO_WAY_IN = "All configured authentication methods failed";

test("by password, and by the same asked for", async () => {
  lab = await served();
  expect(await refused(lab.ssh)).toBe("let in");
  const prompts: string[] = [];
  const client = new ssh2.Client();
  const ready = new Promise<void>((resolve, reject) => client.on("ready", () => resolve()).on("error", reject));
  client.on("keyboard-interactive", (_name, _instructions, _lang, asked, answer) => {
    prompts.push(...asked.map(({ prompt, echo }) => `${prompt}${echo}`));
    answer(["cubelab"]);
  });
  client.connect({ host: "127.0.0.1", port: lab.ssh, username: "admin", tryKeyboard: true });
  await ready;
  client.end();
  expect(prompts).toEqual(["Password: false"]);
});

test("by a public key that the lab gives the user, and by no other", async () => {
  const pair = () => {
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = `${privateKey.export({ type: "pkcs1", format: "pem" })}`;
    const parsed = ssh2.utils.parseKey(pem);
    if (parsed instanceof Error) throw parsed;
    return { pem, line: `ssh-rsa ${parsed.getPublicSSH().toString("base64")} me` };
  };
  const [known, unknown] = [pair(), pair()];
  const withKeys: Lab = {
    ...labOf(1, "username operator privilege 1 secret 0 wrench"),
    sshKeys: { operator: [known.line] },
  };
  lab = await served({ lab: withKeys });
  const key = (privateKey: string, username: string) => ({ privateKey, username, password: undefined as never });
  expect(await refused(lab.ssh, key(known.pem, "operator"))).toBe("let in");
  expect(await refused(lab.ssh, key(unknown.pem, "operator"))).toBe(NO_WAY_IN);
  expect(await refused(lab.ssh, key(known.pem, "admin"))).toBe(NO_WAY_IN);
});

test("a client may ask for the login service again before each attempt", async () => {
  lab = await served();
  const client = new ssh2.Client();
  const protocol = () => (client as unknown as { _protocol: { service(name: string): void } })._protocol;
  const ready = new Promise((resolve, reject) => client.on("ready", () => resolve("let in")).on("error", reject));
  const passwords = ["wrong", undefined, "cubelab"];
  // That the service was accepted makes this client try its next way in.
  const authHandler = (_left: unknown, _partly: unknown, next: (way: object) => void) => {
    const password = passwords.shift();
    if (password === undefined) protocol().service("ssh-userauth");
    else next({ type: "password", username: "admin", password });
  };
  client.connect({ host: "127.0.0.1", port: lab.ssh, username: "admin", authHandler: authHandler as never });
  expect(await ready).toBe("let in");
  client.end();
});

test("a wrong password is answered slowly, and an unknown user as slowly", async () => {
  lab = await served();
  for (const config of [{ password: "wrong" }, { username: "nobody" }]) {
    const start = performance.now();
    expect(await refused(lab.ssh, config)).toBe(NO_WAY_IN);
    expect(performance.now() - start).toBeGreaterThan(900);
  }
});

test.each([
  ["", 3],
  ["ip ssh authentication-retries 1", 1],
  ["ip ssh authentication-retries 0", 1],
])("so many wrong passwords end the connection: %s (%i)", async (line, answered) => {
  lab = await served({ lab: labOf(1, line) });
  const client = new ssh2.Client();
  let tries = 0;
  const end = new Promise((resolve) => client.on("close", () => resolve("closed")));
  client.on("error", () => {});
  const authHandler = () => {
    tries++;
    return { type: "password" as const, username: "admin", password: `wrong ${tries}` };
  };
  client.connect({ host: "127.0.0.1", port: lab.ssh, username: "admin", authHandler });
  // What the client would have tried next is not heard.
  expect([await end, tries]).toEqual(["closed", answered + 1]);
});

test("who has not logged in after the time-out is cut off", async () => {
  lab = await served({ lab: labOf(1, "ip ssh time-out 1") });
  const socket = await plainConnection(lab.ssh);
  const start = performance.now();
  await new Reader(socket).rest();
  expect(performance.now() - start).toBeGreaterThan(900);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("users of level 1 begin at the user prompt and need the enable secret", async () => {
  lab = await served({ lab: labOf(1, "username operator privilege 1 secret 0 wrench") });
  const shell = await shellAt(lab.ssh, { config: { username: "operator", password: "wrench" }, prompt: ">" });
  expect(shell.first).toBe("\r\nRouter>");
  expect(await shell.ask("enable\n", ": ")).toBe("enable\r\nPassword: ");
  expect(await shell.ask("wrong\n", ": ")).toBe("\r\nPassword: ");
  await shell.ask("wrong\n", ": ");
  expect(await shell.ask("wrong\n", ">")).toBe("\r\n% Bad secrets\r\n\r\nRouter>");
  await shell.ask("enable\n", ": ");
  expect(await shell.ask("cubelab\n", "#")).toBe("\r\nRouter#");
  shell.client.end();
});

test("five lines are five: the sixth client is refused, and let in when one has gone", async () => {
  lab = await served();
  const clients = [];
  for (let count = 0; count < 5; count++) clients.push(await connected(lab.ssh));
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
  expect(await greeting(lab.telnet)).toBe("");
  clients[2]?.end();
  await pause(50);
  expect(await refused(lab.ssh)).toBe("let in");
  for (const client of clients) client.end();
});

test("more lines where the configuration has them", async () => {
  lab = await served({ lab: labOf(1, "line vty 5 6\n login local") });
  const clients = [];
  for (let count = 0; count < 7; count++) clients.push(await connected(lab.ssh));
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
  for (const client of clients) client.end();
});

test("a vty that asks for a password and has none says so at once", async () => {
  lab = await served({ lab: labOf(1, "line vty 0 4\n login") });
  const { live } = lab.house;
  live.act({ device: "Router", line: "con 0" }, (context) => {
    context.load("line vty 0 4\n login\n");
    return undefined;
  });
  const socket = await plainConnection(lab.telnet);
  expect((await new Reader(socket).rest()).replace(/(?:\xff..)+/, "")).toBe(
    "\r\n\r\nPassword required, but none set\r\n",
  );
});

test("the login banner comes before the password, the others in the shell", async () => {
  const banners = "banner login ^Keep out^\nbanner motd ^Today: nothing^\nbanner exec ^Welcome^";
  lab = await served({ lab: labOf(1, banners) });
  const client = new ssh2.Client();
  const banner = new Promise((resolve) => client.on("banner", resolve));
  client.on("error", () => {});
  client.connect({ host: "127.0.0.1", port: lab.ssh, username: "admin", password: "cubelab" });
  expect(await banner).toBe("Keep out\r\n");
  client.end();
  const shell = await shellAt(lab.ssh);
  expect(shell.first).toBe("\r\nToday: nothing\r\n\r\nWelcome\r\n\r\nRouter#");
  shell.client.end();
});

test("login block-for: too many failures and nobody gets in until the time is over", async () => {
  const lines = "login block-for 60 attempts 2 within 30\nlogin on-failure log\nlogging buffered 20000";
  lab = await served({ lab: labOf(1, lines) });
  await refused(lab.ssh, { password: "wrong" });
  await refused(lab.ssh, { password: "wrong" });
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
  lab.house.live.advance(lab.house.live.lab.now + 59_000);
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
  lab.house.live.advance(lab.house.live.lab.now + 1_000);
  const { output } = await execAt(lab.ssh, "show logging | include LOGIN");
  const parts = "[user: admin] [Source: 127.0.0.1] [localport: PORT] [Reason: Login Authentication Failed]";
  expect(
    output
      .replaceAll(/localport: \d+/g, "localport: PORT")
      .split("\r\n")
      .map((line) => line.replace(/^[^%]*/, "")),
  ).toEqual([
    `%SEC_LOGIN-4-LOGIN_FAILED: Login failed ${parts} at 08:00:00 UTC Mon Jan 5 2026`,
    `%SEC_LOGIN-4-LOGIN_FAILED: Login failed ${parts} at 08:00:00 UTC Mon Jan 5 2026`,
    `%SEC_LOGIN-1-QUIET_MODE_ON: Still timeleft for watching failures is 30 secs, ${parts} [ACL: sl_def_acl] at 08:00:00 UTC Mon Jan 5 2026`,
    "%SEC_LOGIN-5-QUIET_MODE_OFF: Quiet Mode is OFF, because block period timed out at 08:01:00 UTC Mon Jan 5 2026",
    "%SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: admin] [Source: 127.0.0.1] [localport: PORT] at 08:01:00 UTC Mon Jan 5 2026",
    "",
  ]);
});

test("a lab that is taken back to before nobody got in lets them in", async () => {
  lab = await served({ lab: labOf(1, "login block-for 60 attempts 2 within 30") });
  const { live } = lab.house;
  live.advance(live.lab.now + 10_000);
  await refused(lab.ssh, { password: "wrong" });
  await refused(lab.ssh, { password: "wrong" });
  live.rewindBy(5_000);
  expect((await execAt(lab.ssh, "show privilege")).output).toBe("Current privilege level is 15\r\n");
  live.advance(live.lab.now + 120_000);
  expect((await execAt(lab.ssh, "show logging | count QUIET")).output).toBe(
    "Number of lines which match regexp = 0\r\n",
  );
});

test("one port for all devices: the user name says which", async () => {
  lab = await served({ lab: labOf(3), byName: true });
  for (const name of ["cube1", "cube3"]) {
    const shell = await shellAt(lab.ssh, { config: { username: `admin@${name}` } });
    expect(shell.first).toBe(`\r\n${name}#`);
    shell.client.end();
  }
  for (const name of ["cube9", "constructor", "__proto__", ""]) {
    expect(await refused(lab.ssh, { username: `admin@${name}` })).toMatch(/ECONNRESET|closed/);
  }
  expect(await refused(lab.ssh, { username: "admin" })).toBe("let in");
});

test("each device at its own port", async () => {
  lab = await served({ lab: labOf(2) });
  const ports = lab.doors.filter(({ protocol }) => protocol === "ssh").map(({ address }) => address.port);
  for (const [index, port] of ports.entries()) {
    const shell = await shellAt(port);
    expect(shell.first).toBe(`\r\ncube${index + 1}#`);
    shell.client.end();
  }
});

test("a protocol that the lines do not take is refused", async () => {
  lab = await served({ lab: labOf(1, "") });
  const shell = await shellAt(lab.ssh);
  await shell.ask("conf t\nline vty 0 4\ntransport input ssh\nend\n", "end\r\nRouter#");
  expect(await greeting(lab.telnet)).toBe("");
  await shell.ask("conf t\nline vty 0 4\ntransport input telnet\nend\n", "end\r\nRouter#");
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
  shell.client.end();
});

test("a router that is off lets nobody in, and drops who is in", async () => {
  lab = await served();
  const shell = await shellAt(lab.ssh);
  lab.house.live.change({ kind: "power", device: "Router", on: false });
  expect(await shell.reader.rest()).toBe("\r\n");
  expect(await refused(lab.ssh)).toMatch(/ECONNRESET|closed/);
});

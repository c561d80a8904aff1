/** SCP: the protocol byte by byte, where files may go, and the way over SSH (CLIENTS §3). */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyName } from "../../src/serve/scp/paths.ts";
import { copyRequest } from "../../src/serve/scp/request.ts";
import { CopySink, type Received } from "../../src/serve/scp/sink.ts";
import { CopySource } from "../../src/serve/scp/source.ts";
import { execAt, labOf, served } from "./fixture.ts";

test("what scp asks for", () => {
  const commands = [
    "scp -t bootflash:x",
    "scp -v -p -f bootflash:/a/b",
    "scp -pt -- flash:x y",
    "scp -f 'bootflash:x'",
    "scp bootflash:x",
    "scpx -t a",
    "show clock",
    "scp -t",
  ];
  expect(commands.map(copyRequest)).toEqual([
    { way: "put", path: "bootflash:x" },
    { way: "get", path: "bootflash:/a/b" },
    { way: "put", path: "flash:x y" },
    { way: "get", path: "bootflash:x" },
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("paths lead nowhere but to bootflash", () => {
  const good = {
    "bootflash:x": "x",
    "bootflash:/x": "x",
    "flash:/logs/x.txt": "logs/x.txt",
    x: "x",
    "/x": "x",
    "bootflash:": "",
    "flash:/": "",
    "/": "",
    "logs/": "logs",
  };
  for (const [path, name] of Object.entries(good)) expect([path, copyName(path)]).toEqual([path, name]);
  const bad = [
    "../x",
    "bootflash:../x",
    "bootflash:/a/../../etc/passwd",
    "bootflash://x",
    "bootflash:/./x",
    "bootflash:a//b",
    "nvram:x",
    "tftp://192.0.2.1/x",
    "bootflash:a\0b",
    "bootflash:a b",
    "bootflash:a\\b",
    "C:\\x",
    `bootflash:${"x".repeat(256)}`,
    "bootflash:\u00fc",
  ];
  for (const path of bad) expect([path, copyName(path)]).toEqual([path, undefined]);
});

const hex = (bytes: Buffer): string => bytes.toString("latin1");

function sink(most = 100) {
  const files: Received[] = [];
  const taking = new CopySink({
    most,
    announced: (name) => (name === "refused" ? "no" : undefined),
    received: (file) => {
      files.push(file);
      return undefined;
    },
  });
  return {
    files,
    say: (text: string) => {
      const { reply, over } = taking.feed(Buffer.from(text, "latin1"));
      return [hex(reply), over];
    },
  };
}

test("a file is announced, sent and acknowledged", () => {
  const { files, say } = sink();
  expect([
    say("T0 0 0 0\n"),
    say("C0644 5 a.txt\n"),
    say("hel"),
    say("lo\0"),
    say("C0600 0 empty\n"),
    say("\0"),
  ]).toEqual([
    ["\0", false],
    ["\0", false],
    ["", false],
    ["\0", false],
    ["\0", false],
    ["\0", false],
  ]);
  expect(files.map(({ name, size, md5, bytes }) => [name, size, md5, bytes?.toString()])).toEqual([
    ["a.txt", 5, "5d41402abc4b2a76b9719d911017c592", "hello"],
    ["empty", 0, "d41d8cd98f00b204e9800998ecf8427e", ""],
  ]);
});

test("of a large file the size and the digest are kept", () => {
  const { files, say } = sink(4);
  say("C0644 5 a\nhello\0");
  expect(files).toEqual([{ name: "a", size: 5, md5: "5d41402abc4b2a76b9719d911017c592" }]);
});

const WRONG: readonly (readonly [said: string, answer: string])[] = [
  ["C0644 1 refused\n", "\x02no\n"],
  ["D0755 0 folder\n", "\x02Directories cannot be copied\n"],
  ["E\n", "\x02Protocol error\n"],
  ["C0644 x a\n", "\x02Protocol error\n"],
  ["C0644 -1 a\n", "\x02Protocol error\n"],
  ["\x01scp: failed\n", "\x02Protocol error\n"],
  ["x".repeat(2_000), "\x02Protocol error\n"],
];

for (const [said, answer] of WRONG) {
  test(`${JSON.stringify(said.slice(0, 20))} ends it`, () => {
    expect(sink().say(said)).toEqual([answer, true]);
  });
}

test("no bytes make the receiving end fail, and it keeps no more than it may", () => {
  const piece = fc.oneof(
    fc.constantFrom("C0644 5 a\n", "C0644 99999999999 b\n", "\0", "T0 0 0 0\n", "hello"),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { files, say } = sink(8);
      for (const text of pieces) say(text);
      expect(files.every(({ bytes }) => bytes === undefined || bytes.length <= 8)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("the sending end waits for leave at each step", () => {
  const source = new CopySource("x.txt", Buffer.from("hello"));
  const say = (text: string) => {
    const { reply, over } = source.feed(Buffer.from(text, "latin1"));
    return [hex(reply), over];
  };
  expect([say("\0"), say("\0"), say("\0")]).toEqual([
    ["C0644 5 x.txt\n", false],
    ["hello\0", false],
    ["", true],
  ]);
  expect(new CopySource("x", Buffer.alloc(0)).feed(Buffer.from("\x01"))).toEqual({
    reply: Buffer.alloc(0),
    over: true,
  });
});

let lab: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  lab = await served({ lab: labOf(1, "username operator privilege 1 secret 0 wrench") });
});

afterAll(() => lab.close());

const put = (path: string, name: string, content: string, config = {}) =>
  execAt(lab.ssh, `scp -t ${path}`, { input: `C0644 ${Buffer.byteLength(content)} ${name}\n${content}\0`, config });

test("there and back over SSH, and the router knows the file", async () => {
  const content = "line one\nline \u00fc\n".repeat(1_000);
  expect(await put("bootflash:/mine.txt", "other-name.txt", content)).toEqual({ output: "\0\0\0", status: 0 });
  expect(lab.house.live.lab.devices.Router?.files.bootflash["mine.txt"]?.content).toBe(content);
  const got = await execAt(lab.ssh, "scp -f bootflash:mine.txt", { input: "\0\0\0" });
  const bytes = Buffer.from(content);
  expect(got).toEqual({ output: `C0644 ${bytes.length} bootflash:mine.txt\n${bytes.toString("latin1")}\0`, status: 0 });
  const { output } = await execAt(lab.ssh, "dir bootflash:/mine.txt");
  expect(
    output
      .split("\r\n")
      .filter((line) => line.endsWith("  mine.txt"))
      .map((line) => line.trim().split(/ +/)[2]),
  ).toEqual([`${bytes.length}`]);
});

test("a configuration is a file that can be had", async () => {
  const got = async (path: string) => {
    const { output, status } = await execAt(lab.ssh, `scp -f ${path}`, { input: "\0\0\0" });
    const [, length, name, content = ""] = /^C0644 (\d+) (.*)\n([\s\S]*)\0$/.exec(output) ?? [];
    return { name, content, whole: Number(length) === content.length, status };
  };
  const fromHostname = (text: string) => text.slice(text.indexOf("\nhostname")).trimEnd();
  const shown = (await execAt(lab.ssh, "show running-config")).output.replaceAll("\r\n", "\n");
  for (const name of ["running-config", "system:running-config"]) {
    const { content, ...rest } = await got(name);
    expect(rest).toEqual({ name, whole: true, status: 0 });
    expect(fromHostname(content)).toBe(fromHostname(shown));
  }
  const startup = lab.house.live.lab.devices.Router?.nvram.startup;
  for (const name of ["startup-config", "nvram:startup-config"]) {
    expect(await got(name)).toEqual({ name, content: startup, whole: true, status: 0 });
  }
});

test("a configuration takes what is sent to it: one is merged, one replaced", async () => {
  const device = () => lab.house.live.lab.devices.Router;
  const before = device()?.nvram.startup ?? "";
  expect(await put("running-config", "x", "interface Loopback9\n description sent\n")).toEqual({
    output: "\0\0\0",
    status: 0,
  });
  const shown = await execAt(lab.ssh, "show running-config interface Loopback9");
  expect(shown.output.split("\r\n").slice(4, 7)).toEqual([
    "interface Loopback9",
    " description sent",
    " no ip address",
  ]);
  for (const path of ["startup-config", "nvram:startup-config"]) {
    const text = `hostname ${path.length}\nend\n`;
    expect(await put(path, "x", text)).toEqual({ output: "\0\0\0", status: 0 });
    expect(device()?.nvram.startup).toBe(text);
  }
  expect(Object.keys(device()?.files.bootflash ?? {}).filter((name) => name.includes("config"))).toEqual([]);
  expect(await put("startup-config", "x", before)).toEqual({ output: "\0\0\0", status: 0 });
});

test("a file that does not fit is refused before it is sent", async () => {
  const announce = (size: number, path = "bootflash:huge.bin") =>
    execAt(lab.ssh, `scp -t ${path}`, { input: `C0644 ${size} huge.bin\n` });
  expect(await announce(99_999_999_999)).toEqual({
    output: "\0\x02scp: bootflash:huge.bin: No space left on device\n",
    status: 1,
  });
  expect((await announce(1_000_000)).output).toBe("\0\0");
});

test("into a folder under the client's name, and nowhere that is not there", async () => {
  expect(await put("bootflash:", "plain.txt", "x")).toEqual({ output: "\0\0\0", status: 0 });
  expect(await put("bootflash:", "../../etc/passwd", "x")).toEqual({
    output: "\0\x02scp: bootflash:: No such file or directory\n",
    status: 1,
  });
  expect(await put("bootflash:nowhere/x", "x", "x")).toEqual({
    output: "\0\x02scp: bootflash:nowhere/x: No such file or directory\n",
    status: 1,
  });
  expect(await put("/etc/../../x", "x", "x")).toEqual({
    output: "\x02scp: /etc/../../x: No such file or directory\n",
    status: 1,
  });
  expect(
    Object.keys(lab.house.live.lab.devices.Router?.files.bootflash ?? {}).filter((name) => /passwd|\.\./.test(name)),
  ).toEqual([]);
});

test("what cannot be had, and who may not", async () => {
  expect((await execAt(lab.ssh, "scp -f bootflash:/nothing", { input: "\0" })).output).toBe(
    "\x02scp: bootflash:/nothing: No such file or directory\n",
  );
  expect((await execAt(lab.ssh, "scp -f /etc/passwd", { input: "\0" })).output).toBe(
    "\x02scp: /etc/passwd: No such file or directory\n",
  );
  expect((await execAt(lab.ssh, "scp -f bootflash:", { input: "\0" })).output).toBe(
    "\x02scp: bootflash:: Is a directory\n",
  );
  const config = { username: "operator", password: "wrench" };
  expect(await put("bootflash:x", "x", "x", config)).toEqual({ output: "\x02Privilege denied.\n", status: 1 });
  lab.house.live.edit((draft) => {
    const router = draft.devices.Router;
    if (router !== undefined) router.config = router.config.filter(({ id }) => id !== "config ip scp server enable");
  });
  expect(await put("bootflash:x", "x", "x")).toEqual({ output: "\x02Administratively disabled.\n", status: 1 });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import { readLab, writeLab } from "../../src/labfile/saved-lab.ts";
import { labWith, typed } from "../stream/typing.ts";
import { shortBoot } from "../support/boot.ts";
import { typedLines } from "./transcript.ts";

const folder = mkdtempSync(join(tmpdir(), "cubelab-controls-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Labs without log messages, so that answers stand alone. */
const quiet = () => labWith({ startup: "no logging console\nend\n" });

const twoDevices = () => {
  const spec = defaultLab();
  const [first] = spec.devices;
  if (first === undefined) throw new Error("the default lab has a router");
  const second = { ...defaultDevice(1, spec.date), name: "edge-2" };
  return buildLab({ ...spec, devices: [first, { ...second, startup: `hostname Edge2\n${second.startup}` }] }, engine);
};

const transcripts: [name: string, transcript: string][] = [
  ["a colon alone", "Router>:\nRouter>\n"],
  [
    "abbreviations",
    "Router>:adv 1d12h\nIt is 2026-01-06T20:00:00Z.\nRouter>:ca st 3\nCalls up: 3 standard, 0 enhanced, 0 vgw.\n",
  ],
  ["an incomplete control", "Router>:calls\nThis lab control wants more: add a blank and ? to see what.\n"],
  ["an ambiguous control", "Router>:dev\nMore than one lab control begins like this: type ? to see which.\n"],
  [
    "a number out of range",
    "Router>:token days 366\n                   ^\nNo lab control reads like this: type :token days ? to see what fits.\n",
  ],
  ["advancing to a moment", "Router>:advance to 2026-02-01T00:00+01:00\nIt is 2026-01-31T23:00:00Z.\n"],
  ["a moment that is none", "Router>:advance to noon\nnoon is not a moment: say it as 2026-01-05T08:00:00Z.\n"],
  ["a time without end", "Router>:advance 9999999w\nThe lab ends at 9999-12-31T00:00:00Z.\n"],
  [
    "calls stay up until the next change of their kind",
    [
      "Router>:calls standard 20",
      "Calls up: 20 standard, 0 enhanced, 0 vgw.",
      "Router>:calls vgw 4 secure",
      "No calls: secure sessions need license boot level securityk9.",
      "Router>:calls vgw 4",
      "Calls up: 20 standard, 0 enhanced, 4 vgw.",
      "Router>:calls standard 0",
      "Calls up: 0 standard, 0 enhanced, 4 vgw.",
      "",
    ].join("\n"),
  ],
  ["a token option twice", "Router>:token days 3 uses 1 days 4\ndays stands there twice.\n"],
  [
    "a token of an account that is none",
    "Router>:token account Nowhere\nThe licence server has no virtual account Nowhere.\n",
  ],
  ["an upload without a device", "Router>:cssm upload usage.xml\nusage.xml is not DEVICE:FILE.\n"],
  [
    "an upload from nowhere",
    "Router>:cssm upload constructor:usage.xml\nThere is no device constructor, only Router.\n",
  ],
  ["an upload of nothing", "Router>:cssm upload Router:bootflash:usage.xml\nThere is no file bootflash:usage.xml.\n"],
  ["no checkpoint yet", "Router>:rewind start\nThere is no checkpoint start.\n"],
  [
    "a checkpoint that is not the one",
    "Router>:checkpoint a\nCheckpoint a.\nRouter>:rewind constructor\nThere is no checkpoint constructor, only a.\nRouter>:diff b\nThere is no checkpoint b, only a.\n",
  ],
  ["nothing differs", "Router>:checkpoint a\nCheckpoint a.\nRouter>:diff a\nNothing has changed.\n"],
  [
    "the clock of a script stands still",
    "Router>:speed 60\nThe clock stands still here but for :advance; the shell has one that runs.\n",
  ],
  ["a script has no status line", "Router>:status off\nOnly the shell has a status line.\n"],
  ["a device that is none", "Router>:device Edge\nThere is no device Edge, only Router.\n"],
  ["help on one word", "Router>:de?\ndevice  devices\n\n"],
  ["help on an option", "Router>:token uses ?\n  <1-100000>  Number of uses\n\n"],
  ["help on nothing", "Router>:zz?\n% Unrecognized command\n"],
  ["a control with the end", "Router>:quit\n"],
];

test.each(transcripts)("%s", async (_name, transcript) => {
  expect(await typed(typedLines(transcript), {}, quiet())).toEqual({ out: transcript, err: "", status: 0 });
});

test("Tab completes controls", async () => {
  const { out } = await typed(":checkp\tnow\n", {}, quiet());
  expect(out).toBe("Router>:checkp\nRouter>:checkpoint now\nCheckpoint now.\n");
});

test("nothing is typed after :quit", async () => {
  const { out } = await typed("enable\n:quit\nshow privilege\n", {}, quiet());
  expect(out).toBe("Router>enable\nRouter#:quit\n");
});

test("rewinding restores modes, history and clock, and the past begins where one is", async () => {
  const script = [
    "enable",
    ":checkpoint a",
    ":advance 1h",
    "configure terminal",
    ":advance 1h",
    ":rewind 90m",
    "show history",
    ":rewind a",
    ":advance 1h",
    ":rewind 2h",
    "",
  ].join("\n");
  expect((await typed(script, {}, quiet())).out).toBe(
    [
      "Router>enable",
      "Router#:checkpoint a",
      "Checkpoint a.",
      "Router#:advance 1h",
      "It is 2026-01-05T09:00:00Z.",
      "Router#configure terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#:advance 1h",
      "It is 2026-01-05T10:00:00Z.",
      "Router(config)#:rewind 90m",
      "The lab is as it was at 2026-01-05T08:30:00Z.",
      "Router#show history",
      "  enable",
      "  show history",
      "Router#:rewind a",
      "The lab is as it was at 2026-01-05T08:00:00Z.",
      "Router#:advance 1h",
      "It is 2026-01-05T09:00:00Z.",
      "Router#:rewind 2h",
      "The lab's past begins 1 h ago.",
      "",
    ].join("\n"),
  );
});

test("two consoles keep their own modes and half-typed lines", async () => {
  const script = "enable\n:devices\n:device EDGE-2\nshow privilege\n:device Router\nshow privilege\n:device edge-2\n";
  expect((await typed(script, {}, twoDevices())).out).toBe(
    [
      "Router>enable",
      "Router#:devices",
      "Device  Hostname  Platform    Release  Power",
      "Router  Router    ISR4321/K9  17.6.1a  on",
      "edge-2  Edge2     ISR4321/K9  17.6.1a  on",
      "Router#:device EDGE-2",
      "Edge2>show privilege",
      "Current privilege level is 1",
      "Edge2>:device Router",
      "Router#show privilege",
      "Current privilege level is 15",
      "Router#:device edge-2",
      "",
    ].join("\n"),
  );
});

test("a lab that was saved goes on as the one that was not", async () => {
  const file = join(folder, "lab.json");
  const before = `enable\nconfigure terminal\nhostname Saved\n:token\n:calls standard 3\n:advance 90m\n`;
  const after = "ip domain name example.com\nend\nshow license status\n:advance 30d\nshow license all\n";
  const whole = await typed(before + after, {}, quiet());
  const head = await typed(`${before}:save ${file}\n`, {}, quiet());
  const tail = await typed(`:load ${file}\n${after}`, {}, quiet());
  const loadLine = `Router>:load ${file}\nLoaded ${file}.\n`;
  expect(
    head.out.replace(`Saved(config)#:save ${file}\nSaved to ${file}.\n`, "") + tail.out.replace(loadLine, ""),
  ).toBe(whole.out);
});

test("a saved lab is the same lab", () => {
  const lab = twoDevices();
  expect(readLab(writeLab(lab))).toEqual({ ok: true, lab });
});

test.each([
  [
    "changed",
    (text: string) => text.replace("FDO", "FDX"),
    ":1:1: a saved lab that was changed or cut off after it was saved",
  ],
  [
    "cut off",
    (text: string) => text.slice(0, -100),
    ":1:1: a saved lab that was changed or cut off after it was saved",
  ],
  [
    "of tomorrow",
    (text: string) => text.replace(/^\{"cubelab":\d+/, '{"cubelab":999'),
    ":1:1: saved by a newer cubelab",
  ],
])("a saved lab that is %s is refused, and the lab stays", async (name, spoil, said) => {
  const file = join(folder, `${name.replace(" ", "-")}.json`);
  writeFileSync(file, spoil(writeLab(quiet())));
  expect((await typed(`enable\n:load ${file}\n`, {}, quiet())).out).toBe(
    `Router>enable\nRouter#:load ${file}\n${file}${said}\n`,
  );
});

test("a lab file is begun like a lab that the program starts with", async () => {
  const file = join(folder, "lab.yaml");
  writeFileSync(file, "date: 2026-03-01T12:00:00Z\ndevices:\n  - hostname: Other\n");
  expect((await typed(`enable\n:load ${file}\n:advance 1s\n`, {}, quiet())).out).toBe(
    `Router>enable\nRouter#:load ${file}\nLoaded ${file}.\nOther>:advance 1s\nIt is 2026-03-01T12:00:01Z.\n`,
  );
});

test("what is wrong with a lab file is told, and the lab stays", async () => {
  const file = join(folder, "bad.yaml");
  writeFileSync(file, "dates: 2026-03-01\n");
  expect((await typed(`:load ${file}\n`, {}, quiet())).out).toBe(
    `Router>:load ${file}\n${file}:1:1: unknown key "dates", allowed: date, devices, licenceServer, servers, fileServer, network, controlUsers, sshKeys\n`,
  );
});

test("a file that cannot be written is told, and nothing is left behind", async () => {
  const file = join(folder, "no", "such", "lab.json");
  expect((await typed(`:save ${file}\n`, {}, quiet())).out).toBe(
    `Router>:save ${file}\nNot saved: ${file}: no such folder.\n`,
  );
  writeFileSync(join(folder, "there"), "old");
  await typed(`:save ${join(folder, "there")}\n`, {}, quiet());
  expect(readFileSync(join(folder, "there"), "utf8").slice(0, 11)).toBe('{"cubelab":');
});

test("a colon and $token mean nothing where the router reads text or answers", async () => {
  const script = [
    ":token",
    "configure terminal",
    "banner motd #",
    ":advance 1h $token",
    "#",
    "end",
    "show running-config | include :adv",
    "",
  ];
  const { out } = await typed(script.join("\n"), { privileged: true, outputOnly: true }, quiet());
  expect(out.split("\n").slice(1)).toEqual([
    "Enter configuration commands, one per line.  End with CNTL/Z.",
    expect.stringMatching(/^Enter TEXT message\./),
    ":advance 1h $token",
    "",
  ]);
});

test("$token is the last token, in echo, history and for the router", async () => {
  const { out } = await typed(":token\nshow $token\nshow history\n", { privileged: true }, quiet());
  const [, token = ""] = out.split("\n");
  expect(out).toBe(
    [
      "Router#:token",
      token,
      `Router#show ${token}`,
      "             ^",
      "% Invalid input detected at '^' marker.",
      "",
      "Router#show history",
      `  show ${token}`,
      "  show history",
      "",
    ].join("\n"),
  );
});

test("without a token $token is itself", async () => {
  const { out } = await typed("show $token\n", { privileged: true }, quiet());
  expect(out).toBe("Router#show $token\n            ^\n% Invalid input detected at '^' marker.\n\n");
});

test("while the router boots only lab controls are read", async () => {
  const script = "reload\n\nshow privilege\n:advance 1m\n:advance 5m\n\nshow privilege\n";
  const { out, err, status } = await typed(script, { privileged: true, strict: true }, quiet());
  expect(shortBoot(out)).toBe(
    [
      "Router#reload",
      "Proceed with reload? [confirm]",
      "show privilege",
      ":advance 1m",
      "It is 2026-01-05T08:01:00Z.",
      ":advance 5m",
      "It is 2026-01-05T08:06:00Z.",
      "",
      "(boots)",
      "",
      "",
      "Press RETURN to get started!",
      "",
      "",
      "",
      "Router>show privilege",
      "Current privilege level is 1",
      "",
    ].join("\n"),
  );
  expect({ err, status }).toEqual({
    err: "script:3:1: not read: the router is booting (:advance waits for it)\n",
    status: 1,
  });
});

test("a usage file goes to CSSM and its ACK comes back and can be imported", async () => {
  const script = [
    ":calls standard 5",
    ":advance 1h",
    "license smart save usage all file bootflash:u.xml",
    ":cssm upload Router:u.xml",
    ":cssm upload Router:bootflash:u.xml to again.xml",
    "license smart import bootflash:ACK_u.xml",
    "",
  ].join("\n");
  expect((await typed(script, { privileged: true, outputOnly: true }, quiet())).out).toBe(
    [
      "Calls up: 5 standard, 0 enhanced, 0 vgw.",
      "It is 2026-01-05T09:00:00Z.",
      "CSSM took the file for virtual account Default. The acknowledgement is in bootflash:ACK_u.xml.",
      "CSSM refuses bootflash:u.xml: the same file was uploaded before.",
      "Import Data Successful",
      "",
    ].join("\n"),
  );
});

/** What goes wrong at the portal, on the disk and with files: every observer, and that the advice of :why ends it (CSSM §7). */
import { expect, test } from "vitest";
import { STEP } from "../../src/lab/why/index.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";

const SMART = ["license smart transport smart", "license smart url default"];
const OFF = ["license smart transport off"];
const TRUST = [":token", "license smart trust idtoken $token local", ":advance 10s"];
const SYNC = ["license smart sync local", ":advance 3m"];
const SAVE = "license smart save usage unreported file bootflash:usage.xml";
const UDI = "PID:ISR4321/K9,SN:FDO2601A00G";
const trustFailed = (reason: string, udi = UDI) =>
  `%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on ${udi}: ${reason}.`;

interface Case {
  readonly platform?: string;
  readonly setup: readonly string[];
  readonly before: readonly string[];
  readonly breaks: readonly string[];
  /** What is tried; the text of the refusal where the last line is refused. */
  readonly tries: readonly string[];
  readonly refused?: string;
  readonly log: readonly string[];
  /** More successes and failures of `show call-home smart-licensing statistics`, by kind of message. */
  readonly counted: Readonly<Record<string, readonly [success: number, failed: number]>>;
  /** Whether trust and an ACK are there. */
  readonly status: readonly [trust: boolean, ack: boolean];
  readonly server: readonly string[];
  readonly why: readonly [topic: string, because: string];
  /** The first line of `:why` once its advice was followed. */
  readonly healed: RegExp;
}

const ACKED = /^The last ACK came on Jan 05 08:/;

const cases: Record<string, Case> = {
  "trusted already, without force": {
    setup: SMART,
    before: TRUST,
    breaks: [],
    tries: TRUST.slice(1),
    log: [trustFailed("A trust code is already installed")],
    counted: {},
    status: [true, false],
    server: [],
    why: ["trust", "A trust code of virtual account Default is installed since Jan 05 08:00:01 2026 UTC."],
    healed: /^A trust code of virtual account Default is installed/,
  },
  "host name is the PID": {
    platform: "C8000V",
    setup: SMART,
    before: [":token"],
    breaks: ["configure terminal", "hostname C8000V", "end"],
    tries: TRUST.slice(1),
    log: [trustFailed("The hostname must not be the product identifier of the device", "PID:C8000V,SN:FDO2601A00G")],
    counted: { TRUST: [0, 1] },
    status: [false, false],
    server: ["Trust for PID:C8000V,SN:FDO2601A00G was refused: its host name is its product id."],
    why: ["trust", "The host name C8000V is the product id of the router; CSSM takes no such name."],
    healed: /^A trust code of virtual account Default is installed/,
  },
  "not enough licences": {
    setup: SMART,
    before: [...TRUST, ...SYNC],
    breaks: [":fault licences on"],
    tries: SYNC,
    log: [],
    counted: { USAGE: [1, 0], POLL: [1, 0] },
    status: [true, true],
    server: [
      'Insufficient Licenses: "ISR_4321_UnifiedCommunication" in virtual account "Default".',
      `Usage of ${UDI} was received: 2 reports.`,
    ],
    why: ["compliance", "Default: 1 of ISR_4321_UnifiedCommunication are in use, 0 purchased."],
    healed: /^There are enough licences in virtual account Default\.$/,
  },
  "echoes are dropped": {
    setup: SMART,
    before: [...TRUST, ...SYNC],
    breaks: [":fault icmp on"],
    tries: SYNC,
    log: [],
    counted: { USAGE: [1, 0], POLL: [1, 0] },
    status: [true, true],
    server: [`Usage of ${UDI} was received: 2 reports.`],
    why: ["ack", "The last ACK came on Jan 05 08:04:11 2026 UTC. No report waits for one."],
    healed: ACKED,
  },
  "the product instance was removed": {
    setup: SMART,
    before: [...TRUST, ...SYNC],
    breaks: [":cssm remove FDO2601A00G"],
    tries: SYNC,
    log: [],
    counted: { USAGE: [0, 1] },
    status: [true, true],
    server: [
      `The product instance ${UDI} was removed by hand.`,
      `Usage of ${UDI} was refused: the product instance is not trusted.`,
    ],
    why: ["ack", "CSSM knows the router no more: the product instance was removed."],
    healed: /^The last ACK came on Jan 05 08:08:\d\d 2026 UTC\. No report waits for one\.$/,
  },
  "the disk is full": {
    setup: OFF,
    before: [],
    breaks: [":fault storage on"],
    tries: [SAVE],
    refused: "%Error opening bootflash:usage.xml (No space left on device)",
    log: [],
    counted: {},
    status: [false, false],
    server: [],
    why: ["ack", "The bootflash is full: no file can be saved on it."],
    healed: ACKED,
  },
  "the disk is full, trust by files": {
    setup: OFF,
    before: [],
    breaks: [":fault storage on"],
    tries: ["license smart save trust-request bootflash:trust.xml"],
    refused: "%Error opening bootflash:trust.xml (No space left on device)",
    log: [],
    counted: {},
    status: [false, false],
    server: [],
    why: ["trust", "The bootflash is full: no file can be saved on it."],
    healed: /^A trust code of virtual account Default is installed/,
  },
  "the same usage file twice": {
    setup: OFF,
    before: [SAVE, ":cssm upload Router:usage.xml to answer.xml"],
    breaks: [],
    tries: [":cssm upload Router:usage.xml"],
    refused: "CSSM refuses usage.xml: the same file was uploaded before.",
    log: [],
    counted: {},
    status: [false, false],
    server: ["A usage data file was refused: duplicate."],
    why: ["ack", "CSSM took the reports; its answer answer.xml was not imported."],
    healed: ACKED,
  },
  "a file that is no answer": {
    setup: OFF,
    before: [SAVE],
    breaks: [],
    tries: ["license smart import bootflash:usage.xml"],
    refused: "% Error: Import failed: The file is not a response of the license server",
    log: [],
    counted: {},
    status: [false, false],
    server: [],
    why: ["ack", "Transport is off: nothing is sent by itself, files are carried."],
    healed: ACKED,
  },
};

const CLOUD = [
  "hostname cube",
  "ip name-server 192.0.2.53",
  "interface GigabitEthernet1",
  "ip address 192.0.2.10 255.255.255.0",
  "no shutdown",
  "ip route 0.0.0.0 0.0.0.0 192.0.2.1",
];

async function deskFor({ platform, setup, before }: Case): Promise<Desk> {
  const desk = new Desk(
    labWith(platform === undefined ? { startup: "logging buffered 100000\nend\n" } : { device: { platform } }),
  );
  await desk.configure(...(platform === undefined ? [] : CLOUD), ...setup);
  await desk.type(...before);
  return desk;
}

async function statistics(desk: Desk): Promise<Map<string, [number, number]>> {
  const rows = await desk.type("show call-home smart-licensing statistics");
  return new Map(
    rows.slice(rows.findIndex((row) => row.startsWith("-----")) + 1).map((row) => {
      const [subtype = "", success, failed] = row.split(/\s+/);
      return [subtype, [Number(success), Number(failed)]];
    }),
  );
}

/** Tries what fails. Returns the messages, and what was said of the line that was refused. */
async function tried(desk: Desk, { tries, refused }: Case): Promise<string[]> {
  if (refused === undefined) return messagesIn(await desk.type(...tries));
  await expect(desk.type(...tries)).rejects.toThrow(refused);
  return [];
}

test.each(Object.entries(cases))("%s: log, statistics, status and server tell it", async (_name, one) => {
  const desk = await deskFor(one);
  const had = await statistics(desk);
  const events = desk.live.lab.cssm.events.length;
  await desk.type(...one.breaks);
  const log = await tried(desk, one);
  const more = [...(await statistics(desk))].flatMap(([subtype, [success, failed]]) => {
    const [before, failedBefore] = had.get(subtype) ?? [0, 0];
    return success === before && failed === failedBefore ? [] : [[subtype, [success - before, failed - failedBefore]]];
  });
  const rows = await desk.type("show license status | include Trust Code Installed|Last ACK received");
  const isThere = (what: string) => !rows.some((row) => row.trim() === `${what}: <none>`);
  expect({
    log: log.filter((message) => message.startsWith("%SMART_LIC")),
    counted: Object.fromEntries(more),
    status: [isThere("Trust Code Installed"), isThere("Last ACK received")],
    server: desk.live.lab.cssm.events.slice(events).map(({ message }) => message),
  }).toEqual({ log: one.log, counted: one.counted, status: one.status, server: one.server });
});

test.each(Object.entries(cases))("%s: :why tells the cause, and its advice ends it", async (_name, one) => {
  const desk = await deskFor(one);
  const [topic, because] = one.why;
  await desk.type(...one.breaks);
  await tried(desk, one);
  const why = await desk.type(`:why ${topic}`);
  expect(why.filter((row) => row === because)).toEqual([because]);
  expect([why.length >= 2, why.length <= 6]).toEqual([true, true]);
  const [, advice] = /^To change it: (.*)$/.exec(why.at(-1) ?? "") ?? [];
  if (advice !== undefined) await desk.type(...advice.split(STEP));
  expect((await desk.type(`:why ${topic}`))[0]).toMatch(one.healed);
});

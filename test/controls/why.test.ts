/** `:why` about what no single fault causes: whole answers, and that the advice ends what it explains. */
import { expect, test } from "vitest";
import type { DeviceSpec, LabSpec } from "../../src/lab/spec.ts";
import { STEP } from "../../src/lab/why/index.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";

const SMART = ["license smart transport smart", "license smart url default"];
const TRUST = [":token", "license smart trust idtoken $token local", ":advance 10m"];

const adviceIn = (why: readonly string[]): string[] =>
  why.at(-1)?.startsWith("To change it: ") ? (why.at(-1)?.slice("To change it: ".length).split(STEP) ?? []) : [];

const deskOf = (changes: Partial<LabSpec> & { device?: Partial<DeviceSpec>; startup?: string } = {}): Desk =>
  new Desk(labWith(changes));

test("all is well", async () => {
  const desk = deskOf();
  await desk.configure(...SMART);
  await desk.type(...TRUST);
  const topics = ["", "sip", "trust", "ack", "deadline", "push", "compliance", "registration"];
  const answers: string[] = [];
  for (const topic of topics) answers.push(`:why ${topic}`.trim(), ...(await desk.type(`:why ${topic}`.trim())));
  expect(answers).toEqual([
    ":why",
    "SIP service is up. This release stops it when an ACK deadline passes.",
    'Rule: only some releases stop SIP service for a missed ACK (second document, "Smart License Operation").',
    ":why sip",
    "SIP service is up. This release stops it when an ACK deadline passes.",
    'Rule: only some releases stop SIP service for a missed ACK (second document, "Smart License Operation").',
    ":why trust",
    "A trust code of virtual account Default is installed since Jan 05 08:00:01 2026 UTC.",
    'Rule: trust stays through reloads and write erase; license smart factory reset takes it away (first document, "Smart").',
    ":why ack",
    "The last ACK came on Jan 05 08:06:02 2026 UTC. No report waits for one.",
    'Rule: CSSM acknowledges each report that it could process (second document, "Smart License Operation").',
    ":why deadline",
    "There is no deadline: no class in use asks for another report.",
    `Rule: usage must be acknowledged within the days of the account's policy (first document, "SLE-Enforcement").`,
    ":why push",
    "Usage was sent last on Jan 05 08:05:02 2026 UTC; nothing is planned: everything is acknowledged and no class in use asks for regular reports.",
    'Rule: usage is sent by the policy\'s interval, or at once with license smart sync (first document, "SLE-Reporting").',
    "To change it: license smart sync local / :advance 5m",
    ":why compliance",
    "There are enough licences in virtual account Default.",
    'Rule: licences in use beyond those purchased leave a negative balance; higher ones cover lower ones (second document, "Smart Licensing", first document, "Smart License Hierarchy").',
    ":why registration",
    "This router does not register: it is in policy mode or used by right. Ask :why trust.",
    'Rule: from 17.3.2 on trust takes the place of registration (second document, "Associate the Host Platform with CSSM").',
  ]);
});

test("a missed deadline takes SIP service down; the advice brings it back", async () => {
  const desk = deskOf();
  await desk.configure(...SMART);
  await desk.type(":fault tcp443 on", ":calls standard 5", ":advance 366d");
  const why = await desk.type(":why");
  expect(why).toEqual([
    "The ACK deadline has passed: licensing stopped SIP service.",
    "No ACK has come yet.",
    "TCP 443 is closed on the way to smartreceiver.cisco.com.",
    'Rule: SIP service stays down until a valid ACK arrives; another policy is not enough (first document, "SLE-Enforcement").',
    "To change it: :fault tcp443 off / license smart sync local / :advance 5m",
  ]);
  await desk.type(...adviceIn(why));
  // The way is open, and the router still isn't known to CSSM.
  const next = await desk.type(":why sip");
  expect(next).toEqual([
    "The ACK deadline has passed: licensing stopped SIP service.",
    "CSSM takes usage of trusted routers only.",
    "Nobody has asked for trust yet.",
    'Rule: SIP service stays down until a valid ACK arrives; another policy is not enough (first document, "SLE-Enforcement").',
    "To change it: :token / license smart trust idtoken $token local / :advance 1m / license smart sync local / :advance 5m",
  ]);
  await desk.type(...adviceIn(next));
  expect(await desk.type(":why sip", ":calls attempt 3")).toEqual([
    "SIP service is up. This release stops it when an ACK deadline passes.",
    'Rule: only some releases stop SIP service for a missed ACK (second document, "Smart License Operation").',
    "3 accepted.",
  ]);
});

test("nothing gets through at all: one advice opens the whole way", async () => {
  const desk = deskOf();
  await desk.configure(...SMART);
  await desk.type(...TRUST, ":calls standard 5", ":network cssm down", ":advance 50d");
  const why = await desk.type(":why");
  expect(why).toEqual([
    "The last ACK came on Jan 05 08:06:02 2026 UTC.",
    "Nothing gets through to smartreceiver.cisco.com, and the name server gives no answer for it.",
    'Rule: the router needs a name server that it reaches and that knows the server\'s name (first document, "Smart").',
    "To change it: :network smartreceiver.cisco.com up / license smart sync local / :advance 5m",
  ]);
  await desk.type(...adviceIn(why));
  expect(await desk.type(":why ack")).toEqual([
    "The last ACK came on Feb 24 08:11:01 2026 UTC. No report waits for one.",
    'Rule: CSSM acknowledges each report that it could process (second document, "Smart License Operation").',
  ]);
});

test("an air gap: the advice is the way of files", async () => {
  const desk = deskOf();
  await desk.configure("license smart transport off");
  const why = await desk.type(":why deadline");
  expect(why).toEqual([
    "An ACK is due by Jan 05 07:50:00 2027 UTC, in 364 days.",
    "It is 365 days after the first use or the policy's arrival, as the image's policy asks for the first report.",
    `Rule: usage must be acknowledged within the days of the account's policy (first document, "SLE-Enforcement").`,
    "To change it: license smart save usage unreported file bootflash:usage.xml / :cssm upload Router:usage.xml / license smart import bootflash:ACK_usage.xml",
  ]);
  await desk.type(...adviceIn(why));
  expect((await desk.type(":why deadline"))[0]).toBe("There is no deadline: no class in use asks for another report.");
  const trust = await desk.type(":why trust");
  await desk.type(...adviceIn(trust));
  expect((await desk.type(":why trust"))[0]).toBe(
    "A trust code of virtual account Default is installed since Jan 05 08:00:00 2026 UTC.",
  );
});

test("licences that are missing: told in the portal, not to the router", async () => {
  const desk = deskOf();
  await desk.configure(...SMART);
  await desk.type(...TRUST, ":fault licences on");
  const why = await desk.type(":why");
  expect(why).toEqual([
    "Default: 1 of ISR_4321_UnifiedCommunication are in use, 0 purchased.",
    "The portal alerts; a router in policy mode is not told.",
    'Rule: licences in use beyond those purchased leave a negative balance; higher ones cover lower ones (second document, "Smart Licensing", first document, "Smart License Hierarchy").',
    'To change it: :cssm buy "ISR_4321_UnifiedCommunication" 1 account "Default"',
  ]);
  expect(await desk.type(":cssm alerts")).toEqual([
    "Alert                  Virtual Account  License",
    "Insufficient Licenses  Default          ISR_4321_UnifiedCommunication",
  ]);
  await desk.type(...adviceIn(why));
  expect(await desk.type(":cssm alerts")).toEqual(["None."]);
});

test("a full disk keeps usage from being saved, until something is deleted", async () => {
  const desk = deskOf();
  await desk.configure("license smart transport off");
  await desk.type(":fault storage on");
  await expect(desk.type("license smart save usage all file bootflash:usage.xml")).rejects.toThrow(
    "%Error opening bootflash:usage.xml (No space left on device)",
  );
  await desk.type(":fault storage off", "license smart save usage all file bootflash:usage.xml");
  expect(desk.device.agent.reporting.lastFileWrite).toBe(desk.live.lab.now);
});

test("echoes that are dropped concern nobody but ping", async () => {
  const desk = deskOf();
  await desk.configure(...SMART);
  await desk.type(":fault icmp on");
  expect(messagesIn(await desk.type(...TRUST))).toEqual([
    "%SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart Software Manager (CSSM) restored",
    "%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on PID:ISR4321/K9,SN:FDO2601A00G.",
  ]);
  expect((await desk.type("ping smartreceiver.cisco.com")).at(-1)).toBe("Success rate is 0 percent (0/5)");
});

test("a router that registers", async () => {
  const desk = deskOf({ device: { release: "16.12.4" } });
  const why = await desk.type(":why registration");
  expect(why.slice(0, 1)).toEqual(["Nobody has registered it."]);
  await desk.type(...adviceIn(why));
  expect((await desk.type(":why registration"))[0]).toBe("It is registered to virtual account Default.");
});

test("SIP service and its configuration", async () => {
  for (const [lines, said] of [
    [["voice service voip", "shutdown"], "voice service voip is shut down."],
    [
      ["voice service voip", "sip", "call service stop"],
      "call service stop is configured under voice service voip, sip.",
    ],
    [
      ["no dial-peer voice 1"],
      "Nothing that uses SIP is configured: no SIP dial peer, sip-ua or voice register global.",
    ],
  ] as const) {
    const desk = deskOf();
    await desk.configure(...lines);
    const why = await desk.type(":why sip");
    expect(why[0]).toBe(said);
    await desk.type(...adviceIn(why));
    expect((await desk.type(":why sip"))[0]).toBe(
      "SIP service is up. This release stops it when an ACK deadline passes.",
    );
  }
});

test("the host name that is the PID", async () => {
  const desk = deskOf({ device: { platform: "C8000V", release: "17.6.2" } });
  await desk.configure(...SMART, ...CLOUD);
  const heard = messagesIn(await desk.type(...TRUST));
  expect(heard.at(-1)).toBe(
    "%SMART_LIC-3-TRUST_CODE_INSTALL_FAILED: The install of a new licensing trust code has failed on PID:C8000V,SN:FDO2601A00G: The hostname must not be the product identifier of the device.",
  );
  const why = await desk.type(":why trust");
  expect(why[0]).toBe("The host name C8000V is the product id of the router; CSSM takes no such name.");
  await desk.type(...adviceIn(why));
  expect(desk.device.agent.trust?.virtualAccount).toBe("Default");
});

const CLOUD = [
  "hostname C8000V",
  "ip name-server 192.0.2.53",
  "interface GigabitEthernet1",
  "ip address 192.0.2.10 255.255.255.0",
  "no shutdown",
  "ip route 0.0.0.0 0.0.0.0 192.0.2.1",
];

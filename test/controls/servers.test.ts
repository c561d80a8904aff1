/** Servers on the premises: CSLU, On-Prem, a DNA Center that pulls; with CSSM at hand and by file. */
import { expect, test } from "vitest";
import { defaultServers } from "../../src/lab/default-lab.ts";
import type { LocalServerSpec } from "../../src/lab/spec.ts";
import { allReports } from "../../src/licensing/policy/rum.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";

const CSLU = "license smart url cslu http://cslu.example.com:8182/cslu/v1/pi";
const ON_PREM = "license smart url cslu https://ssm.example.com/cslu/v1/pi/Default-1";
const UDI = "PID:ISR4321/K9,SN:FDO2601A00G";
const RESTORED = "%SMART_LIC-5-COMM_RESTORED: Communications with Cisco Smart License Utility (CSLU) restored";
const TRUSTED = `%SMART_LIC-6-TRUST_CODE_INSTALL_SUCCESS: A new licensing trust code was successfully installed on ${UDI}.`;
const STATUS = "show license status | include Last|Trust";
/** What a router must have so that its usage can be fetched. */
const OPEN = ["ip http secure-server", "ip http authentication local", "username dnac privilege 15 secret 0 lab"];

const server = (changes: Partial<LocalServerSpec>): LocalServerSpec => {
  const [cslu] = defaultServers();
  if (cslu === undefined) throw new Error("the default lab has a CSLU");
  const { host: _, ...rest } = { ...cslu, ...changes };
  return rest;
};

const pulling = (kind: LocalServerSpec["kind"]) =>
  labWith({ servers: [server({ name: "dnac", kind, pulls: ["Router"], every: 86_400_000 })] });

test.each([
  ["CSLU", CSLU, "cslu"],
  ["On-Prem", ON_PREM, "on-prem"],
])("%s takes usage without trust, passes it on, and brings ACK and trust", async (_name, url, name) => {
  const desk = new Desk(labWith());
  await desk.configure(url);
  expect(messagesIn(await desk.type("license smart sync local", ":advance 5m"))).toEqual([RESTORED, TRUSTED]);
  expect(await desk.type(STATUS, `:server ${name} events`, ":cssm ack", ":cssm instances")).toEqual([
    "  Last ACK received: Jan 05 08:01:03 2026 UTC",
    "  Last report push: Jan 05 08:00:01 2026 UTC",
    "  Last report file write: <none>",
    "Trust Code Installed: Jan 05 08:01:04 2026 UTC",
    `Time                  Event Type        Message                                                          User`,
    `2026-Jan-05 08:00:01  Product Instance  The product instance ${UDI} was added.    ${name}`,
    `2026-Jan-05 08:00:01  Usage             Usage of ${UDI} was received: 2 reports.  ${name}`,
    `2026-Jan-05 08:00:01  Synchronization   Usage of ${UDI} was sent to CSSM.         ${name}`,
    `2026-Jan-05 08:01:02  Synchronization   CSSM acknowledged usage of ${UDI}.        ${name}`,
    "Received              Product Instance               Virtual Account  By      Reports  Reporting Status  Acknowledgement",
    `2026-Jan-05 08:00:01  ${UDI}  Default          server        2  No Errors         taken`,
    "Name                                     Product Type  State    Last Contact          Virtual Account",
    "UDI_PID:ISR4321/K9; UDI_SN:FDO2601A00G;  ISR4321/K9    Trusted  2026-Jan-05 08:01:02  Default",
  ]);
});

test("what CSSM doesn't acknowledge yet is not sent twice, and comes back whole", async () => {
  const desk = new Desk(labWith());
  await desk.configure(CSLU);
  await desk.type(":server cslu cisco unavailable", "license smart sync local", ":advance 1h");
  await desk.type("license smart sync local", ":advance 1h", "license smart sync local", ":advance 1h");
  expect(await desk.type(":server cslu sync")).toEqual([
    "cslu: Cisco is not available, 3 uploads wait for CSSM, 0 for their devices.",
  ]);
  expect(
    await desk.type(":server cslu cisco available", ":advance 5m", "license smart sync local", ":advance 1m"),
  ).toEqual([
    "cslu: Cisco is available, 3 uploads wait for CSSM, 0 for their devices.",
    "It is 2026-01-05T11:05:00Z.",
    "It is 2026-01-05T11:06:00Z.",
    `*Jan  5 11:05:02.000: ${TRUSTED}`,
  ]);
  const { reporting } = desk.device.agent;
  // What the last sync closed is on its way; all that was sent before is acknowledged.
  expect(allReports(desk.device.agent).map(({ state }) => state)).toEqual([
    "ACK",
    "ACK",
    "ACK",
    "ACK",
    "ACK",
    "ACK",
    "UNACK",
    "UNACK",
    "OPEN",
    "OPEN",
  ]);
  expect(reporting.pending?.reports.length).toBe(2);
});

test("an answer is taken once, by the server that asked, unchanged", async () => {
  const desk = new Desk(labWith());
  await desk.configure(CSLU);
  await desk.type(":server cslu cisco unavailable");
  await expect(desk.type(":server cslu export usage.tar")).rejects.toThrow("cslu has nothing for CSSM.");
  await desk.type("license smart sync local", ":advance 5m", ":server cslu export usage.tar");
  await desk.type(":cssm upload cslu:usage.tar to back.tar");
  await expect(desk.type(":cssm upload cslu:usage.tar")).rejects.toThrow("the same file was uploaded before");
  await expect(desk.type(":server on-prem import back.tar")).rejects.toThrow("There is no file on-prem:back.tar.");
  await expect(desk.type(":server cslu import usage.tar")).rejects.toThrow(
    "cslu:usage.tar is not CSSM's answer to what this server sent, or was taken before.",
  );
  await desk.type(":server cslu import back.tar");
  await expect(desk.type(":server cslu import back.tar")).rejects.toThrow("was taken before");
  await expect(desk.type(":server nobody sync")).rejects.toThrow("There is no server nobody, only cslu, on-prem.");
});

test.each(["cslu", "dna-center"] as const)("a %s fetches usage every day and brings the ACK", async (kind) => {
  const desk = new Desk(pulling(kind));
  await desk.configure("license smart transport off", ...OPEN);
  expect(messagesIn(await desk.type(":advance 25h"))).toEqual([TRUSTED]);
  const { lastPull, lastAck, lastPush } = desk.device.agent.reporting;
  const at = Date.parse("2026-01-06T07:50:00Z");
  expect({ lastPull, lastAck, lastPush }).toEqual({ lastPull: at, lastAck: at + 61_000, lastPush: undefined });
  expect(await desk.type("show license history message | begin Import TRUST")).toEqual([
    "Import TRUST CODE:",
    "  IMPORTED: Jan 06 07:51:01 2026 UTC",
    "Import RUM ACK:",
    "  IMPORTED: Jan 06 07:51:01 2026 UTC",
    "Import CONVERSION ACK:",
    "  No past Import history",
    "Import ACCOUNT INFO:",
    "  No past Import history",
  ]);
  expect(desk.live.lab.servers.dnac?.pulls).toEqual([{ device: "Router", every: 86_400_000, next: at + 86_400_000 }]);
});

test.each<[missing: string, lines: readonly string[], why: string]>([
  ["web server", OPEN.slice(1), "neither ip http server nor ip http secure-server is configured"],
  ["authentication", [OPEN[0] ?? "", OPEN[2] ?? ""], "ip http authentication local is not configured"],
  ["user", OPEN.slice(0, 2), "it has no local user with privilege 15"],
  [
    "interface",
    [...OPEN, "interface GigabitEthernet0/0/0", "shutdown"],
    "it has no interface that is up with an address",
  ],
])("without %s a router gives no usage", async (_missing, lines, why) => {
  const desk = new Desk(pulling("cslu"));
  await desk.configure("license smart transport off", ...lines);
  await expect(desk.type(":server dnac pull Router")).rejects.toThrow(`Router gives no usage: ${why}.`);
  expect(desk.live.lab.servers.dnac?.events.map(({ message }) => message)).toEqual([`Router gave no usage: ${why}.`]);
});

test("usage that is fetched by hand, with files for Cisco", async () => {
  const desk = new Desk(labWith({ servers: [server({ name: "cslu", online: false })] }));
  await desk.configure("license smart transport off", ...OPEN);
  expect(
    await desk.type(
      ":server cslu pull Router",
      ":server cslu export usage.tar",
      ":cssm upload cslu:usage.tar",
      ":server cslu import ACK_usage.tar",
      ":server cslu pull Router",
    ),
  ).toEqual([
    "cslu: Cisco is not available, 1 uploads wait for CSSM, 0 for their devices.",
    "The usage for Cisco is in cslu:usage.tar.",
    "CSSM took the file for virtual account Default. The acknowledgement is in cslu:ACK_usage.tar.",
    "cslu: Cisco is not available, 0 uploads wait for CSSM, 1 for their devices.",
    "cslu: Cisco is not available, 0 uploads wait for CSSM, 0 for their devices.",
    `*Jan  5 08:00:00.000: ${TRUSTED}`,
  ]);
  expect(desk.device.agent.reporting.lastAck).toBe(desk.live.lab.now);
});

test("On-Prem takes a name that is not in its certificate only where the router doesn't check", async () => {
  const [, onPrem] = defaultServers();
  if (onPrem === undefined) throw new Error("the default lab has an On-Prem");
  const desk = new Desk(
    labWith({ servers: [{ ...onPrem, commonName: "other.example.com" }], device: { release: "17.12.4" } }),
  );
  await desk.configure(ON_PREM);
  const sync = ["license smart sync local", ":advance 5m"];
  expect(messagesIn(await desk.type(...sync))).toEqual([
    "%SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Communication message send error",
  ]);
  expect((await desk.type(":why ack")).slice(1, 2)).toEqual([
    "ssm.example.com is not the name in the server's certificate, other.example.com.",
  ]);
  await desk.configure("no license smart server-identity-check");
  expect(messagesIn(await desk.type(...sync))).toEqual([RESTORED, TRUSTED]);
});

test("a policy that the account has comes with the ACK, also through CSLU; Cisco's own takes it away", async () => {
  const desk = new Desk(labWith());
  await desk.configure(CSLU);
  const sync = ["license smart sync local", ":advance 5m"];
  const policy = ["show license status | include Policy in use|Policy name|ACK deadline"];
  await desk.type(':cssm policy "custom policy"', ...sync);
  expect(await desk.type(...policy)).toEqual([
    "  Policy in use: Installed On Jan 05 08:01:03 2026 UTC",
    "  Policy name: Custom Policy",
    "  Next ACK deadline: Jan 05 08:01:03 2027 UTC",
  ]);
  await desk.type(':cssm policy "Cisco default"', ...sync);
  expect(await desk.type(...policy)).toEqual([
    "  Policy in use: Merged from multiple sources.",
    "  Next ACK deadline: <none>",
  ]);
});

test("trust by a saved request", async () => {
  const desk = new Desk(labWith());
  await desk.configure("license smart transport off");
  expect(
    await desk.type(
      "license smart save trust-request bootflash:trust.xml",
      ":cssm upload Router:trust.xml",
      "license smart import bootflash:ACK_trust.xml",
      STATUS,
    ),
  ).toEqual([
    "CSSM took the file for virtual account Default. The trust code is in bootflash:ACK_trust.xml.",
    "Import Data Successful",
    `*Jan  5 08:00:00.000: ${TRUSTED}`,
    "  Last ACK received: <none>",
    "  Last report push: <none>",
    "  Last report file write: <none>",
    "Trust Code Installed: Jan 05 08:00:00 2026 UTC",
  ]);
});

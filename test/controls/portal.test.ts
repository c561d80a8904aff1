/** The portal's tables: hierarchy, alerts and their mails, reports, tokens; authorization codes with both sides. */
import { expect, test } from "vitest";
import { defaultLicenceServer } from "../../src/lab/default-lab.ts";
import type { LicenceServerSpec } from "../../src/lab/spec.ts";
import { labWith } from "../stream/typing.ts";
import { Desk, messagesIn } from "./desk.ts";

const STANDARD = "CUBE v14 Trunk Standard Session";
const ENHANCED = "CUBE v14 Trunk Redundant/Enhanced Session";
const SMART = ["license smart transport smart", "license smart url default"];
const TRUST = [":token", "license smart trust idtoken $token local", ":advance 10m"];

/** A trusted router whose account has these licences, and whose calls are reported. */
async function reporting(
  licences: LicenceServerSpec["virtualAccounts"][number]["licences"],
  calls: number,
): Promise<Desk> {
  const platform = { name: "ISR_4321_UnifiedCommunication", count: 1 };
  const licenceServer = {
    ...defaultLicenceServer(),
    virtualAccounts: [{ name: "Default", licences: [platform, ...licences] }],
  };
  const desk = new Desk(labWith({ licenceServer }));
  await desk.configure(...SMART);
  await desk.type(...TRUST, `:calls standard ${calls}`, ":advance 2h", "license smart sync local", ":advance 5m");
  return desk;
}

test("a shortfall is covered by higher licences as far as they go", async () => {
  const covered = await reporting(
    [
      { name: ENHANCED, count: 30 },
      { name: STANDARD, count: 30 },
    ],
    35,
  );
  expect(await covered.type(":cssm licenses", ":cssm alerts", ":cssm report entitlement")).toEqual([
    "Virtual Account  License                                    Billing  Purchased  In Use  Balance  Alerts",
    "Default          ISR_4321_UnifiedCommunication              Prepaid          1       1        0",
    "Default          CUBE v14 Trunk Redundant/Enhanced Session  Prepaid         30       0     + 25  Lent to lower licenses: 5",
    "Default          CUBE v14 Trunk Standard Session            Prepaid         30      35        0  Licenses borrowed to cover: 5",
    "None.",
    "License                                    Virtual Account  Purchased  In Use  Surplus  Shortage",
    "ISR_4321_UnifiedCommunication              Default                  1       1        0         0",
    "CUBE v14 Trunk Redundant/Enhanced Session  Default                 30       0       25         0",
    "CUBE v14 Trunk Standard Session            Default                 30      35        0         0",
  ]);
  const short = await reporting(
    [
      { name: STANDARD, count: 30 },
      { name: ENHANCED, count: 2 },
    ],
    35,
  );
  expect(await short.type(":cssm licenses", ":advance 1d", ":cssm mails")).toEqual([
    "Virtual Account  License                                    Billing  Purchased  In Use  Balance  Alerts",
    "Default          ISR_4321_UnifiedCommunication              Prepaid          1       1        0",
    "Default          CUBE v14 Trunk Standard Session            Prepaid         30      35       -3  Insufficient Licenses, Licenses borrowed to cover: 2",
    "Default          CUBE v14 Trunk Redundant/Enhanced Session  Prepaid          2       0        0  Lent to lower licenses: 2",
    "It is 2026-01-06T10:15:00Z.",
    "2026-Jan-06 00:00:00  Insufficient Licenses in Example Company",
    "  Default: CUBE v14 Trunk Standard Session, 30 purchased, 35 in use, balance -3",
  ]);
  // What the mail tells of is over, and comes again: so does the mail.
  await short.type(`:cssm buy "${STANDARD}" 3`, ":fault licences on", ":fault licences off");
  expect((await short.type(":cssm mails")).filter((row) => row.includes("Insufficient"))).toEqual([
    "2026-Jan-06 00:00:00  Insufficient Licenses in Example Company",
    "2026-Jan-06 10:15:00  Insufficient Licenses in Example Company",
  ]);
});

test("licences that expire: alert and mail ninety days before, and gone at their end", async () => {
  const desk = await reporting([{ name: STANDARD, count: 10, expires: Date.parse("2026-06-01T00:00:00Z") }], 4);
  expect(
    await desk.type(
      ":cssm alerts",
      ":advance to 2026-03-04",
      ":cssm alerts",
      ":cssm report term",
      ":advance to 2026-06-02",
      ":cssm mails",
      ":cssm licenses",
    ),
  ).toEqual([
    "None.",
    "It is 2026-03-04T00:00:00Z.",
    "Alert              Virtual Account  License",
    "Licenses Expiring  Default          CUBE v14 Trunk Standard Session",
    "License                          Virtual Account  Quantity  Expires      Days Left",
    "CUBE v14 Trunk Standard Session  Default                10  2026-Jun-01         89",
    "It is 2026-06-02T00:00:00Z.",
    "2026-Mar-03 00:00:00  Licenses Expiring in Example Company",
    "  Default: CUBE v14 Trunk Standard Session, 10 until 2026-06-01T00:00:00Z",
    "2026-Jun-01 00:00:00  Insufficient Licenses in Example Company",
    "  Default: CUBE v14 Trunk Standard Session, 0 purchased, 4 in use, balance -4",
    "Virtual Account  License                          Billing  Purchased  In Use  Balance  Alerts",
    "Default          ISR_4321_UnifiedCommunication    Prepaid          1       1        0",
    "Default          CUBE v14 Trunk Standard Session  Prepaid          0       4       -4  Insufficient Licenses",
  ]);
});

test("tokens, used, used up, revoked, expired", async () => {
  const desk = new Desk(labWith());
  await desk.type(":token days 7 uses 1 export description first", ":token", ":token days 1");
  const [token = ""] = desk.live.lab.cssm.tokens.map(({ text }) => text);
  await desk.configure(...SMART);
  await desk.type(
    `license smart trust idtoken ${token} local`,
    ":advance 2d",
    `:cssm revoke ${desk.live.lab.cssm.tokens[1]?.text}`,
  );
  expect((await desk.type(":cssm tokens")).map((row) => row.replace(/^\w{10}\.\.\./, "TOKEN"))).toEqual([
    "Token          Virtual Account  Expiration Date                Uses     Export-Controlled  Description",
    "TOKEN  Default          2026-Jan-12 08:00:00           1 of 1   Allowed            first",
    "TOKEN  Default          Revoked, 2026-Feb-04 08:00:00  0 of 10  Not Allowed",
    "TOKEN  Default          Expired 2026-Jan-06 08:00:00   0 of 10  Not Allowed",
  ]);
});

test("an authorization code: asked for over the network, displayed, given back", async () => {
  const desk = new Desk(labWith());
  await desk.configure(...SMART);
  await desk.type(...TRUST, ":cssm buy ISR_4321_Hsec 1");
  expect(messagesIn(await desk.type("license smart authorization request add hseck9 local", ":advance 5s"))).toEqual([
    "%SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:ISR4321/K9,SN:FDO2601A00G.",
  ]);
  const { confirmation } = desk.device.agent.authorization ?? {};
  expect((await desk.type("show license authorization")).slice(0, 4)).toEqual([
    "Overall status:",
    "  Active: PID:ISR4321/K9,SN:FDO2601A00G",
    "      Status: SMART AUTHORIZATION INSTALLED on Jan 05 08:10:01 2026 UTC",
    `      Last Confirmation code: ${confirmation}`,
  ]);
  expect((await desk.type(":cssm licenses")).filter((row) => row.includes("Hsec"))).toEqual([
    "Default          ISR_4321_Hsec                              Prepaid          1       1        0",
  ]);
  expect(messagesIn(await desk.type("license smart authorization return local online", ":advance 5s"))).toEqual([
    "%SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from PID:ISR4321/K9,SN:FDO2601A00G.",
  ]);
  expect((await desk.type(":cssm licenses")).filter((row) => row.includes("Hsec"))).toEqual([
    "Default          ISR_4321_Hsec                              Prepaid          1       0      + 1",
  ]);
});

test("an authorization code by files", async () => {
  const desk = new Desk(labWith());
  await desk.configure("license smart transport off");
  await expect(desk.type("license smart authorization request save bootflash:ask.xml")).rejects.toThrow(
    "The requested item was not found",
  );
  await desk.type(
    "license smart authorization request add hseck9 local",
    "license smart authorization request save bootflash:ask.xml",
  );
  await expect(desk.type(":cssm upload Router:ask.xml")).rejects.toThrow("the virtual account has not enough licenses");
  await desk.type(":cssm buy ISR_4321_Hsec 1");
  expect(await desk.type(":cssm upload Router:ask.xml to code.xml", "license smart import bootflash:code.xml")).toEqual(
    [
      "CSSM took the file for virtual account Default. The authorization code is in bootflash:code.xml.",
      "Import Data Successful",
      "*Jan  5 08:00:00.000: %SMART_LIC-6-AUTHORIZATION_INSTALL_SUCCESS: A new licensing authorization code was successfully installed on: PID:ISR4321/K9,SN:FDO2601A00G.",
    ],
  );
  const rows = await desk.type("license smart authorization return local offline bootflash:back.xml");
  expect(rows).toEqual([
    "Enter this return code in Cisco Smart Software Manager portal:",
    "UDI: PID:ISR4321/K9,SN:FDO2601A00G",
    `    Return code: ${desk.device.agent.returnCode}`,
    "*Jan  5 08:00:00.000: %SMART_LIC-6-AUTHORIZATION_REMOVED: A licensing authorization code has been removed from PID:ISR4321/K9,SN:FDO2601A00G.",
  ]);
  expect(desk.device.agent.returnCode).toMatch(/^(\w{6}-){3}\w{6}$/);
  expect(await desk.type(":cssm upload Router:back.xml")).toEqual([
    "CSSM took the file for virtual account Default. The licenses are free.",
  ]);
  await expect(desk.type("license smart authorization return local online")).rejects.toThrow();
});

test("what the portal refuses", async () => {
  const desk = new Desk(labWith());
  const cases = [
    [":cssm licenses account Nowhere", "There is no virtual account Nowhere, only Default."],
    [":cssm buy X 1 account Nowhere", "The licence server has no virtual account Nowhere."],
    [":cssm buy X 1 expires tomorrow", "tomorrow is not a date: say it as 2027-01-01."],
    [":cssm buy X 1 account a account b", "account stands there twice."],
    [":cssm remove NOBODY", "The portal has no product instance with serial number NOBODY."],
    [":cssm revoke abc", "The portal has no token that begins with abc."],
    [':cssm policy "No Such"', "There is no policy No Such, only Cisco default, "],
    [':cssm policy "SLE Policy" to nowhere', "nowhere is not DEVICE:FILE."],
    [":fault proxy on", "Router uses no proxy of this lab's network: configure one first."],
    [":fault token-expired on", "There is no token that could be used: :token makes one."],
    [":fault name off", "Fault name is not on."],
  ];
  for (const [line = "", said = ""] of cases) await expect(desk.type(line)).rejects.toThrow(said);
});

test("a stale instance is removed by hand, with what it used", async () => {
  const desk = await reporting([{ name: STANDARD, count: 50 }], 20);
  expect((await desk.type(":cssm licenses")).at(-1)).toBe(
    "Default          CUBE v14 Trunk Standard Session  Prepaid         50      20     + 30",
  );
  expect(await desk.type(":cssm remove fdo2601a00g", ":cssm instances", ":cssm licenses")).toEqual([
    "The product instance fdo2601a00g is removed.",
    "None.",
    "Virtual Account  License                          Billing  Purchased  In Use  Balance  Alerts",
    "Default          ISR_4321_UnifiedCommunication    Prepaid          1       0      + 1",
    "Default          CUBE v14 Trunk Standard Session  Prepaid         50       0     + 50",
  ]);
});

test("a policy as a file", async () => {
  const desk = new Desk(labWith());
  expect(
    await desk.type(
      ':cssm policy "SLE Policy" to Router:policy.xml',
      "license smart import bootflash:policy.xml",
      ":cssm policy",
    ),
  ).toEqual([
    "SLE Policy is in bootflash:policy.xml.",
    "Import Data Successful",
    "*Jan  5 08:00:00.000: %SMART_LIC-6-POLICY_INSTALL_SUCCESS: A new licensing policy was successfully installed",
    "The reporting policy is Cisco default.",
  ]);
  expect(await desk.type("show license status | include Policy name")).toEqual(["  Policy name: SLE Policy"]);
});

test("usage that arrived: the latest 20, or as many as are asked for", async () => {
  const desk = new Desk(labWith());
  await desk.configure("license smart transport smart", "license smart url default");
  await desk.type(":token", "license smart trust idtoken $token local", ":advance 1h");
  for (let index = 0; index < 24; index++) await desk.type("license smart sync local", ":advance 1m");
  const received = (rows: readonly string[]) => rows.slice(1).map((row) => row.slice(0, 20));
  const all = received(await desk.type(":cssm ack 100"));
  expect([all.length, received(await desk.type(":cssm ack")), received(await desk.type(":cssm ack 2"))]).toEqual([
    25,
    all.slice(-20),
    all.slice(-2),
  ]);
});

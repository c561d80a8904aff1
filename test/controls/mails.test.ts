/** Mails of the portal about routers that register (first document, "Benefits"). */
import { expect, test } from "vitest";
import { defaultLab } from "../../src/lab/default-lab.ts";
import { labWith } from "../stream/typing.ts";
import { Desk } from "./desk.ts";

test("a shortage is told of at the end of the day in which it began, once", async () => {
  const { licenceServer } = defaultLab();
  const virtualAccounts = [
    {
      name: "Default",
      licences: [
        { name: "CUBE v14 Trunk Standard Session", count: 10 },
        { name: "ISR_4321_UnifiedCommunication", count: 10 },
      ],
    },
  ];
  const desk = new Desk(
    labWith({ device: { release: "17.2.1r" }, licenceServer: { ...licenceServer, virtualAccounts } }),
  );
  await desk.configure("no logging console", "line con 0", "exec-timeout 0 0");
  await desk.type(":token", "license smart register idtoken $token", ":calls standard 20", ":advance 6d");
  const before = await desk.type(":cssm mails");
  await desk.type(":advance 2d");
  const after = await desk.type(":cssm mails");
  await desk.type(":advance 60d");
  const mail = [
    "2026-Jan-13 00:00:00  Insufficient Licenses in Example Company",
    "  Default: CUBE v14 Trunk Standard Session, 10 purchased, 20 in use, balance -10",
  ];
  expect([before, after, await desk.type(":cssm mails")]).toEqual([["None."], mail, mail]);
});

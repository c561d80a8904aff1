/** Which licences cover which, and what the Licenses tab shows of it (CSSM §1.2; first document, "Smart License Hierarchy"). */
import { expect, test } from "vitest";
import { licenceFor } from "../../src/cssm/catalogue.ts";
import { newCssm } from "../../src/cssm/create.ts";
import { coveredBy } from "../../src/cssm/generations.ts";
import { licencePools } from "../../src/cssm/licences.ts";
import type { Cssm, PurchasedLicence } from "../../src/cssm/types.ts";
import type { LicenceVersion } from "../../src/releases/facts/licensing.ts";

const STD12 = "CUBE v12 Trunk Standard Session";
const RED12 = "CUBE v12 Trunk Redundant Session";
const STD14 = "CUBE v14 Trunk Standard Session";
const RED14 = "CUBE v14 Trunk Redundant/Enhanced Session";
const FLEX = "CUBE Flex Trunk Standard Session";
const FLEX_ENH = "CUBE Flex Trunk Enhanced Session";

const LEGACY: readonly LicenceVersion[] = ["V12", "V14", "Flex"];
const LATER: readonly LicenceVersion[] = ["V14", "Flex"];

/** A server whose one account bought `licences` and where one instance uses `inUse`. */
function server(
  licences: readonly PurchasedLicence[],
  inUse: Readonly<Record<string, number>>,
  versions: readonly LicenceVersion[] = LEGACY,
): Cssm {
  const cssm = newCssm(
    { smartAccount: "A", virtualAccounts: [{ name: "D", licences }], answerTime: 0, processingTime: 0 },
    0,
  );
  const instance = { pid: "P", serial: "S", hostname: "h", virtualAccount: "D", lastContact: 0, versions, inUse };
  return { ...cssm, instances: [instance] };
}

test.each([
  [STD12, [RED12, STD14, RED14, FLEX, FLEX_ENH]],
  [RED12, [RED14, FLEX_ENH]],
  [STD14, [RED14, FLEX, FLEX_ENH]],
  [RED14, [FLEX_ENH]],
  [FLEX, [FLEX_ENH]],
  ["ISR_4321_Security", []],
])("what covers %s", (name, higher) => {
  expect(coveredBy(name)).toEqual(higher);
});

test("the document's example: 35 of 30 standard sessions, five borrowed from 30 redundant ones", () => {
  const account = server(
    [
      { name: RED12, count: 30 },
      { name: STD12, count: 30 },
    ],
    { CUBE_T_STD: 35 },
  );
  expect(licencePools(account, "D")).toEqual([
    { licence: RED12, purchased: 30, inUse: 0, lent: 5, balance: 25 },
    { licence: STD12, purchased: 30, inUse: 35, borrowed: 5, balance: 0 },
  ]);
});

test("what is borrowed is not there twice, and higher licences are used by their own first", () => {
  const account = server(
    [
      { name: RED12, count: 10 },
      { name: STD12, count: 10 },
    ],
    { CUBE_T_STD: 18, CUBE_T_RED: 6 },
  );
  expect(licencePools(account, "D")).toEqual([
    { licence: RED12, purchased: 10, inUse: 6, lent: 4, balance: 0 },
    { licence: STD12, purchased: 10, inUse: 18, borrowed: 4, balance: -4 },
  ]);
});

test.each([
  ["a release that takes V12, an account with both", LEGACY, [STD12, STD14], STD12],
  ["the same release, an account with V14 alone", LEGACY, [STD14], STD14],
  ["the same release, an account with Flex alone", LEGACY, [FLEX_ENH], FLEX],
  ["the same release, an account with none", LEGACY, [], STD12],
  ["a release that doesn't take V12, an account with it", LATER, [STD12], STD14],
] as const)("%s", (_, versions, bought, name) => {
  const account = { name: "D", licences: bought.map((one) => ({ name: one, count: 1 })) };
  expect(licenceFor(account, "CUBE_T_STD", versions).portal).toBe(name);
});

test("V12 licences don't cover a release that doesn't take them", () => {
  const account = server([{ name: STD12, count: 50 }], { CUBE_T_STD: 5 }, LATER);
  expect(licencePools(account, "D")).toEqual([
    { licence: STD12, purchased: 50, inUse: 0, balance: 50 },
    { licence: STD14, purchased: 0, inUse: 5, balance: -5 },
  ]);
});

test("licences that have expired count no more", () => {
  const account = server([{ name: STD12, count: 10, expires: 1_000 }], { CUBE_T_STD: 5 });
  expect(licencePools(account, "D", 999)[0]?.balance).toBe(5);
  expect(licencePools(account, "D", 1_000)[0]?.balance).toBe(-5);
});

test("TDM-SIP sessions are bought by themselves; platform licences go by the names of their tables", () => {
  const account = server([], { CUBE_T_VGW: 7, appx_500M: 1, ISR_4321_Security: 1 });
  expect(licencePools(account, "D")).toEqual([
    { licence: "CUBE v14 Voice Gateway Session", purchased: 7, inUse: 7, balance: 0 },
    { licence: "CSR 1KV APPX 500M", purchased: 0, inUse: 1, balance: -1 },
    { licence: "ISR_4321_Security", purchased: 0, inUse: 1, balance: -1 },
  ]);
});

import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE } from "../../src/clock/instant.ts";
import { licencePools } from "../../src/cssm/licences.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import type { Lab } from "../../src/lab/lab.ts";
import { after, at, made, member, pairLab } from "./pair.ts";

const REDUNDANT = "CUBE v14 Trunk Redundant/Enhanced Session";

/** A pair whose routers trust the named virtual accounts, a day after a failover with 40 calls. */
function failedOver(first: string, second: string): Lab {
  const { licenceServer } = defaultLab();
  const licences = [{ name: REDUNDANT, count: 50 }];
  const tokens = [first, second].map((virtualAccount, index) => ({
    text: `TOKEN${index + 1}`,
    virtualAccount,
    days: 30,
    uses: 5,
    exportControlled: false,
    description: "",
  }));
  const virtualAccounts = [
    { name: "East", licences },
    { name: "West", licences: [] },
  ];
  let lab = pairLab(member(0), member(1), { licenceServer: { ...licenceServer, virtualAccounts, tokens } });
  lab = at(lab, "cube-1", "license smart trust idtoken TOKEN1 local").lab;
  lab = at(lab, "cube-2", "license smart trust idtoken TOKEN2 local").lab;
  lab = made(after(lab, MINUTE), { kind: "calls", device: "cube-1", calls: "standard", n: 40 });
  lab = at(after(lab, HOUR), "cube-1", "license smart sync all").lab;
  lab = at(after(lab, HOUR), "cube-2", "license smart sync all").lab;
  lab = made(after(lab, DAY), { kind: "failover", device: "cube-1" });
  lab = at(after(lab, HOUR), "cube-2", "license smart sync all").lab;
  return after(lab, HOUR);
}

/** In use and balance of the redundant licence in an account. */
const pool = (lab: Lab, account: string) => {
  const found = licencePools(lab.cssm, account).find(({ licence }) => licence === REDUNDANT);
  return found === undefined ? "none" : `${found.inUse} in use, balance ${found.balance}`;
};

test("in one virtual account the pair is counted once, before and after a failover", () => {
  expect(pool(failedOver("East", "East"), "East")).toBe("40 in use, balance 10");
});

test("routers that trust different accounts are counted in both, and the second one has no licences", () => {
  const lab = failedOver("East", "West");
  expect([pool(lab, "East"), pool(lab, "West")]).toEqual(["40 in use, balance 10", "40 in use, balance -40"]);
});

const HA_INFO: readonly { readonly release: string; readonly device: string; readonly info: string }[] = [
  { release: "17.6.1a", device: "cube-2", info: "" },
  {
    release: "17.15.1a",
    device: "cube-1",
    info: `  Application HA Info:
    Application Name: CUBE
    Application Id: 1
    Application Role: Active
`,
  },
  {
    release: "17.18.1a",
    device: "cube-2",
    info: `  Application HA Info:
    Application Name: CUBE
    Application Id: 1
    Application Role: Standby
    Peer Info:
      Application Name: CUBE
      Application Id: 1
      Application Role: Active
      Hostname: cube-1
      PIID: PIID
      UDI: P:C8300-1N1S-4T2X,S:SERIAL
      Smart Account Name: 'nullPtr'
      Virtual Account Name: 'nullPtr'
`,
  },
];

test.each(HA_INFO)("Application HA Info of $release", ({ release, device, info }) => {
  const pair = pairLab(member(0, 100, "", release), member(1, 100, "", release));
  const lab = after(made(pair, { kind: "calls", device: "cube-1", calls: "standard", n: 4 }), HOUR);
  const { screen } = at(lab, device, "terminal length 0", "show license all");
  const [entry = ""] = /^CUBE_\w+ \(CUBE_\w+\):\n(?: {2}.*\n)*/m.exec(screen) ?? [];
  const found = entry.split("\n").slice(10).join("\n");
  const serial = lab.devices["cube-1"]?.serial ?? "";
  const shown = found
    .replace(serial, "SERIAL")
    .replace(/PIID: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\n/, "PIID: PIID\n");
  expect(shown).toBe(info);
});

const LEGACY_CASES = [
  {
    name: "both routers ask for what is configured",
    release: "16.12.4",
    capacity: " license capacity 20",
    held: [
      ["CUBE_T_RED 20", "ISR_4351_UnifiedCommunication 1"],
      ["CUBE_T_RED 20", "ISR_4351_UnifiedCommunication 1"],
    ],
    inUse: "40 in use, balance 10",
  },
  {
    name: "both routers ask for nothing where nothing is configured",
    release: "16.12.4",
    capacity: "",
    held: [["ISR_4351_UnifiedCommunication 1"], ["ISR_4351_UnifiedCommunication 1"]],
    inUse: "0 in use, balance 50",
  },
  {
    name: "the active router asks for what it counted",
    release: "17.2.1r",
    capacity: "",
    held: [["CUBE_T_RED 8", "ISR_4351_UnifiedCommunication 1"], ["ISR_4351_UnifiedCommunication 1"]],
    inUse: "8 in use, balance 42",
  },
];

test.each(LEGACY_CASES)("a pair that registers, $release: $name", ({ release, capacity, held, inUse }) => {
  const routers = [0, 1].map((index) => {
    const one = member(index, 100, "", release);
    const startup = one.startup
      .replace("network-premier", "uck9")
      .replace("transport smart", "transport callhome")
      .replace(/license smart url default\n/, "")
      .replace("mode border-element", `mode border-element${capacity}`);
    return { ...one, platform: "ISR4351/K9", startup };
  });
  const [first = member(0), second = member(1)] = routers;
  const { licenceServer } = defaultLab();
  const licences = [{ name: REDUNDANT, count: 50 }];
  const token = { virtualAccount: "Default", days: 30, uses: 5, exportControlled: false, description: "" };
  const virtualAccounts = [{ name: "Default", licences }];
  const server = { ...licenceServer, virtualAccounts, tokens: [{ ...token, text: "TOKEN" }] };
  let lab = pairLab(first, second, { licenceServer: server });
  for (const name of ["cube-1", "cube-2"]) lab = at(lab, name, "license smart register idtoken TOKEN").lab;
  lab = made(after(lab, MINUTE), { kind: "calls", device: "cube-1", calls: "standard", n: 8 });
  lab = after(lab, 8 * DAY);
  const tags = Object.values(lab.devices).map(({ legacy }) =>
    (legacy?.entitlements ?? [])
      .filter(({ count }) => count > 0)
      .map(({ tag, count }) => `${tag} ${count}`)
      .sort(),
  );
  expect([tags, pool(lab, "Default")]).toEqual([held, inUse]);
});

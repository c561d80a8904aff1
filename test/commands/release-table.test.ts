/** Releases and the licensing commands that they know: a word that a release doesn't know gets the caret and isn't in `?`. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { grammarContext } from "../../src/commands/grammar-context.ts";
import type { Device } from "../../src/device/types.ts";
import { helpFor, type ModeId, parseLine } from "../../src/grammar/index.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultLab } from "../../src/lab/default-lab.ts";
import { RELEASES } from "../../src/releases/releases.ts";

/** One router of each release, on a platform that runs them all. */
const ROUTERS: readonly Device[] = (() => {
  const spec = defaultLab();
  const [router] = spec.devices;
  if (router === undefined) throw new Error("no router");
  const devices = RELEASES.map(({ id }, index) => ({
    ...router,
    name: id,
    release: id,
    platform: "C1111-8P",
    serial: `FDO2601A${String(index).padStart(3, "0")}`,
    startup: "license boot level uck9\n",
  }));
  return Object.values(buildLab({ ...spec, devices }, engine).devices);
})();

/** First and last release that know the line; without one, all from the first or to the last. */
type Known = readonly [from: string | undefined, to?: string];

const ALL: Known = [undefined];
const POLICY: Known = ["17.3.2prd1"];
const REGISTERED: Known = [undefined, "17.3.1a"];

interface Row {
  readonly mode: ModeId;
  readonly line: string;
  readonly known: Known;
  /** The words at which other releases put the caret, or `incomplete`; without them the last one. */
  readonly words?: readonly string[];
}

const exec = (line: string, known: Known, ...words: readonly string[]): Row => ({
  mode: "exec",
  line,
  known,
  ...(words.length > 0 ? { words } : {}),
});
const config = (line: string, known: Known, ...words: readonly string[]): Row => ({
  ...exec(line, known, ...words),
  mode: "config",
});

const TABLE: readonly Row[] = [
  exec("show license", [undefined, "16.9.6"], "incomplete"),
  exec("show license all", ALL),
  exec("show license feature", [undefined, "16.9.6"]),
  exec("show license detail", [undefined, "16.9.6"]),
  exec("show license detail uck9", [undefined, "16.9.6"], "detail"),
  exec("show license status", ALL),
  exec("show license summary", ALL),
  exec("show license udi", ALL),
  exec("show license usage", ALL),
  exec("show license tech support", ALL),
  exec("show license eventlog", ["16.11.1prd6"]),
  exec("show license eventlog 7", ["16.11.1prd6"], "eventlog"),
  exec("show license reservation", ["16.12.1"]),
  exec("show license authorization", POLICY),
  exec("show license data conversion", POLICY, "data"),
  exec("show license history message", POLICY, "history"),
  exec("show license rum id all", ["17.9.4"], "rum"),
  exec("show license rum id 5 detail", ["17.9.4"], "rum"),
  exec("show tech-support license", ALL),
  exec("show call-home smart-licensing", ALL),
  exec("show call-home smart-licensing statistics", ALL),
  exec("license smart register idtoken X", REGISTERED, "register"),
  exec("license smart register idtoken X force", REGISTERED, "register"),
  exec("license smart deregister", REGISTERED),
  exec("license smart renew id", REGISTERED, "renew"),
  exec("license smart renew auth", REGISTERED, "renew"),
  exec("license smart conversion start", ["16.10.1a", "17.3.1a"], "conversion"),
  exec("license smart reservation request local", ["16.12.1", "17.3.1a"], "reservation"),
  exec("license smart reservation cancel", ["16.12.1", "17.3.1a"], "reservation"),
  exec("license smart reservation install X", ["16.12.1", "17.3.1a"], "reservation"),
  exec("license smart reservation install file bootflash:x", ["16.12.1", "17.3.1a"], "reservation"),
  exec("license smart reservation return local", ["16.12.1", "17.3.1a"], "reservation"),
  exec("license smart trust idtoken X local", POLICY, "trust"),
  exec("license smart trust idtoken X all force", POLICY, "trust"),
  exec("license smart sync local", POLICY, "sync"),
  exec("license smart save usage all file bootflash:x", POLICY, "save"),
  exec("license smart save usage days 3 file bootflash:x", POLICY, "save"),
  exec("license smart save trust-request bootflash:x", POLICY, "save"),
  exec("license smart import bootflash:x", POLICY, "import"),
  exec("license smart factory reset", POLICY, "factory"),
  exec("license smart authorization request add hseck9 local", POLICY, "authorization"),
  exec("license smart authorization request save bootflash:x", POLICY, "authorization"),
  exec("license smart authorization return local offline", POLICY, "authorization"),
  exec("license smart authorization return all online", POLICY, "authorization"),
  exec("license smart clear eventlog", POLICY, "clear"),
  exec("license smart export return local hseck9", POLICY, "export"),
  config("license accept end user agreement", [undefined, "16.9.6"], "accept"),
  config("license boot level uck9", ALL),
  config("license smart enable", ALL),
  config("license smart transport callhome", ["16.9.6"], "transport"),
  config("license smart transport smart", ["16.9.6"], "transport"),
  config("license smart url default", ["16.9.6"], "url"),
  config("license smart url https://x.example/", ["16.9.6"], "url"),
  config("license smart url utility https://x.example/", ["16.9.6"], "url"),
  config("license smart privacy hostname", ["16.9.6"], "privacy"),
  config("license smart custom_id X", ["16.9.6"], "custom_id"),
  config("license smart utility", ["16.9.6"]),
  config("license smart proxy address x.example", ["16.10.1a"], "proxy"),
  config("license smart reservation", ["16.12.1"]),
  config("license smart usage interval 30", POLICY, "usage"),
  config("license smart vrf X", ["17.6.1a"], "vrf"),
  config("license smart server-identity-check", ["17.12.4"]),
  config("license smart usage customer-tags tag1 X", ["17.4.1"], "usage", "customer-tags"),
  config("license smart privacy all", POLICY, "privacy", "all"),
  config("license smart url smart https://x.example/", POLICY, "url", "https://x.example/"),
  config("license smart url cslu http://x.example/", POLICY, "url", "http://x.example/"),
  config("license feature hseck9", ALL),
  config("platform hardware throughput crypto 150000", ALL),
];

/** The word that a column lies in. */
function wordAt(line: string, column: number): string {
  return line.slice(line.lastIndexOf(" ", column) + 1).split(" ")[0] ?? "";
}

function knows(index: number, [from, to]: Known): boolean {
  const at = (id: string | undefined, otherwise: number) =>
    id === undefined ? otherwise : RELEASES.findIndex((release) => release.id === id);
  return index >= at(from, 0) && index <= at(to, RELEASES.length - 1);
}

test.each(TABLE)("$mode: $line", ({ mode, line, known, words = [line.split(" ").at(-1) ?? ""] }) => {
  const told = ROUTERS.map((router) => {
    const parsed = parseLine(grammarContext(router), mode, line);
    if (parsed.ok) return "accepted";
    const at = parsed.error.code === "invalid" ? wordAt(line, parsed.error.column) : parsed.error.code;
    return words.includes(at) ? "refused" : `refused at ${at}`;
  });
  expect(told).toEqual(RELEASES.map((_, index) => (knows(index, known) ? "accepted" : "refused")));
});

/** Words whose value decides, where the word before it is older. */
test.each([
  ["config", "license smart transport ", ["callhome", "smart"], ["automatic", "callhome", "cslu", "off", "smart"]],
  ["config", "license smart privacy ", ["hostname", "version"], ["all", "hostname", "version"]],
  ["config", "license smart url ", ["WORD", "default", "utility"], ["WORD", "cslu", "default", "smart", "utility"]],
] as const)("%s: %s? of a release that registers and of one that reports", (mode, line, registering, reporting) => {
  const offered = (release: string) => {
    const router = ROUTERS[RELEASES.findIndex(({ id }) => id === release)] as Device;
    const help = helpFor(grammarContext(router), mode, line);
    return help.kind === "list" ? help.items.map((item) => item.word) : help.kind;
  };
  expect(offered("16.12.4")).toEqual(registering);
  expect(offered("17.3.2")).toEqual(reporting);
});

test("`?` lists the words of the release", () => {
  const words = (release: string, line: string, mode: ModeId = "exec") => {
    const router = ROUTERS[RELEASES.findIndex(({ id }) => id === release)] as Device;
    const help = helpFor(grammarContext(router), mode, line);
    return help.kind === "list" ? help.items.map((item) => item.word).join(" ") : help.kind;
  };
  expect(["16.6.1", "16.12.4", "17.3.2", "17.18.1a"].map((release) => words(release, "show license "))).toEqual([
    "all detail feature status summary tech udi usage",
    "all eventlog reservation status summary tech udi usage",
    "all authorization data eventlog history reservation status summary tech udi usage",
    "all authorization data eventlog history reservation rum status summary tech udi usage",
  ]);
  expect(["16.6.1", "16.12.4", "17.3.2"].map((release) => words(release, "license smart "))).toEqual([
    "deregister register renew",
    "conversion deregister register renew reservation",
    "authorization clear export factory import save sync trust",
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { inRelease, parseGate } from "../../src/grammar/gates.ts";
import { compareReleases, DEFAULT_RELEASE, findRelease, RELEASES, releaseOf } from "../../src/releases/releases.ts";

const IDS = [
  ...["16.6.1", "16.9.6", "16.10.1a", "16.11.1prd6", "16.11.1", "16.11.1a", "16.12.1", "16.12.4"],
  ...["17.1.1", "17.2.1r", "17.3.1", "17.3.1a", "17.3.2prd1", "17.3.2", "17.3.3", "17.3.4a", "17.3.5"],
  ...["17.4.1", "17.4.1a", "17.5.1", "17.6.1a", "17.6.2", "17.9.4", "17.12.4", "17.15.1a", "17.18.1a"],
];

test("the releases, oldest first, each once", () => {
  expect(RELEASES.map(({ id }) => id)).toEqual(IDS);
  expect([...IDS].reverse().sort(compareReleases)).toEqual(IDS);
});

test.each([
  ["16.6.1", "16.06.01"],
  ["16.11.1prd6", "16.11.01prd6"],
  ["17.2.1r", "17.02.01r"],
  ["17.3.4a", "17.03.04a"],
  ["17.12.4", "17.12.04"],
  ["17.18.1a", "17.18.01a"],
])("%s is padded to %s, and found by both", (id, padded) => {
  const release = releaseOf(id);
  expect(release.padded).toBe(padded);
  expect([findRelease(padded), findRelease(id.toUpperCase()), findRelease(padded.toUpperCase())]).toEqual([
    release,
    release,
    release,
  ]);
});

test("the default release is one of them; others are not found", () => {
  expect(releaseOf(DEFAULT_RELEASE).id).toBe("17.6.1a");
  expect(["17.6.1", "", "17.6", "latest"].map(findRelease)).toEqual([undefined, undefined, undefined, undefined]);
  expect(() => releaseOf("17.6.1")).toThrow("no release 17.6.1");
});

test("builds before a release are marked, and have the words of the release", () => {
  const builds = RELEASES.filter(({ prerelease }) => prerelease).map(({ id, words }) => [id, words]);
  expect(builds).toEqual([
    ["16.11.1prd6", "16.11.1"],
    ["17.3.2prd1", "17.3.2"],
  ]);
  const others = RELEASES.filter(({ prerelease }) => !prerelease);
  expect(others.map(({ words }) => words)).toEqual(others.map(({ id }) => id));
});

test("the day of the week of each compile date is right, and its year is that of the copyright", () => {
  const days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const told = RELEASES.map(({ id, compiled, copyright }) => ({ id, compiled, copyright }));
  const computed = RELEASES.map(({ id, compiled }) => {
    const [, date = "", time = ""] = compiled.split(" ");
    const [day = "", month = "", year = ""] = date.split("-");
    const at = new Date(`${day} ${month} 20${year} 00:00 UTC`);
    return { id, compiled: `${days[at.getUTCDay()]} ${date} ${time} by mcpre`, copyright: at.getUTCFullYear() };
  });
  expect(told).toEqual(computed);
});

test.each([
  ["17.6.1", "17.6.1a", -1],
  ["17.6.1a", "17.6.1", 1],
  ["17.6.1a", "17.6.1A", 0],
  ["17.10.1", "17.9.4", 1],
  ["16.12.4", "17.1.1", -1],
  ["17.3.2prd1", "17.3.2", -1],
  ["17.3.2prd1", "17.3.1a", 1],
  ["17.3.2prd2", "17.3.2prd10", -1],
  ["17.3", "17.3.0", 0],
  ["17.2.1r", "17.2.1", 1],
])("%s against %s", (a, b, sign) => {
  expect([Math.sign(compareReleases(a, b)), Math.sign(compareReleases(b, a)) + 0]).toEqual([sign, 0 - sign]);
});

const anyId = fc
  .tuple(fc.nat(20), fc.nat(20), fc.nat(9), fc.constantFrom("", "a", "b", "r", "prd1", "prd6", "prd12"))
  .map(([major, minor, build, letter]) => `${major}.${minor}.${build}${letter}`);

test("comparing orders any ids", () => {
  fc.assert(
    fc.property(anyId, anyId, anyId, (a, b, c) => {
      expect(Math.sign(compareReleases(a, b)) + Math.sign(compareReleases(b, a))).toBe(0);
      expect(compareReleases(a, b) === 0).toBe(a === b);
      if (compareReleases(a, b) <= 0 && compareReleases(b, c) <= 0)
        expect(compareReleases(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test("a range `@R-` of the grammar holds for the releases from R on", () => {
  for (const { words } of RELEASES) {
    const open = RELEASES.filter((release) => inRelease(parseGate(`${words}-`), release.words)).map(({ id }) => id);
    expect(open).toEqual(RELEASES.filter((release) => compareReleases(release.words, words) >= 0).map(({ id }) => id));
  }
});

test.each([
  ["-16.9", ["16.6.1", "16.9.6"]],
  ["16.11.1", ["16.11.1prd6", "16.11.1", "16.11.1a"]],
  ["16.11.1a-17.1", ["16.11.1a", "16.12.1", "16.12.4", "17.1.1"]],
  ["17.2.1r-17.3.1", ["17.2.1r", "17.3.1", "17.3.1a"]],
  ["17.3.2-17.3.4a", ["17.3.2prd1", "17.3.2", "17.3.3", "17.3.4a"]],
  ["17.3.5-17.3,17.6.2-17.9", ["17.3.5", "17.6.2", "17.9.4"]],
  ["17.15-", ["17.15.1a", "17.18.1a"]],
])("the range @%s", (range, ids) => {
  const gate = parseGate(range);
  expect(RELEASES.filter(({ words }) => inRelease(gate, words)).map(({ id }) => id)).toEqual(ids);
});

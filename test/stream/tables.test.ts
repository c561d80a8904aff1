/** `cubelab releases`, `cubelab platforms` and `cubelab images`. */
import { expect, test } from "vitest";
import { imageNamed } from "../../src/releases/images.ts";
import { PLATFORMS } from "../../src/releases/platforms.ts";
import { RELEASES } from "../../src/releases/releases.ts";
import { imagesTable, platformsTable, releasesTable } from "../../src/stream/tables.ts";

const lines = releasesTable(false).split("\n");

/** The lines below a heading, up to the next line that is not indented. */
function below(heading: string): string[] {
  const from = lines.lastIndexOf(heading) + 1;
  const length = lines.slice(from).findIndex((line) => !line.startsWith("  "));
  return lines.slice(from, from + length);
}

test("releases: one row each, proposals marked", () => {
  expect(lines.slice(0, lines.indexOf("")).map((line) => line.split(" ")[0])).toEqual([
    "Release",
    ...RELEASES.map(({ id }) => id),
  ]);
  expect(lines.filter((line) => /^17\.(6|18)\.\w+ /.test(line))).toEqual([
    "17.6.1a      Bengaluru    Smart Licensing Using Policy  5.1.21_rel/96     14.4      isr1100, isr4321, isr4331, isr4351, isr4431, isr4451, asr1001x, asr1006x, c8200, c8300, c8kv",
    "17.6.2       Bengaluru    Smart Licensing Using Policy  5.1.23_rel/104 *  14.4 *    isr1100, isr4321, isr4331, isr4351, isr4431, isr4451, asr1001x, asr1006x, c8200, c8300, c8kv",
    "17.18.1a     IOSXE        Smart Licensing Using Policy  6.2.0/11094e344   15        isr1100, asr1006x, c8200, c8300, c8kv",
  ]);
});

test("releases: what each changes, with its source", () => {
  expect(below("17.6.2")).toEqual(["  sipStopsOnMissedAck: false (STATE §2.7)"]);
  expect(below("17.3.2")).toEqual([
    "  upgradeResetsTransport: true (CONFLICTS C-14)",
    "  imagePolicy: a policy (FORMATS §3.1)",
    "  policyStatus: standard (FORMATS §3.1)",
  ]);
});

test("platforms: a table, then each in words", () => {
  const text = platformsTable(false);
  expect(text.split("\n\n")[0]).toBe(
    [
      "Platform         Also                      Releases                  CUBE needs          Secure sessions need",
      "C1111-8P         isr1100, c1111, 1100      16.6.1 and later          uck9                uck9 and securityk9",
      "ISR4321/K9       isr4321, 4321             16.6.1 to 17.12.4         uck9                uck9 and securityk9",
      "ISR4331/K9       isr4331, 4331             16.6.1 to 17.12.4         uck9                uck9 and securityk9",
      "ISR4351/K9       isr4351, 4351             16.6.1 to 17.12.4         uck9                uck9 and securityk9",
      "ISR4431/K9       isr4431, 4431             16.6.1 to 17.12.4         uck9                uck9 and securityk9",
      "ISR4451-X/K9     isr4451, isr4451-x, 4451  16.6.1 to 17.12.4         uck9                uck9 and securityk9",
      "CSR1000V         csr                       16.6.1 to 17.3.5, 17.4.1  appx                ax",
      "ASR1001-X        asr1001x, asr1001         16.6.1 to 17.9.4          advipservices       advipservices",
      "ASR1006-X        asr1006x, asr1006         16.6.1 and later          advipservices       advipservices",
      "C8200-1N-4T      c8200                     17.4.1 and later          network-essentials  network-essentials",
      "C8300-1N1S-4T2X  c8300                     17.3.2 and later          network-essentials  network-essentials",
      "C8000V           c8kv                      17.4.1 and later          network-essentials  network-essentials",
    ].join("\n"),
  );
  expect(text.trimEnd().split("\n\n").at(-1)).toBe(
    [
      "C8000V",
      "  boot levels   network-essentials (ESR_P_{tier}_E); network-advantage (ESR_P_{tier}_A, takes in network-essentials); network-premier (ESR_P_{tier}_P, takes in network-essentials, network-advantage); ax (ax_{tier}, takes in network-essentials)",
      "  addons        dna-essentials, dna-advantage, dna-premier",
      "  throughput    platform hardware throughput level MB 10, 50, 100, 250, 500, 1000, 2500, 5000, 10000; the boot level's licence names it",
      "  memory        platform memory add 1024 to 16384",
      "  HSEC          above 250 Mbps: hseck9 (DNA_HSEC)",
      "  source        CLI §10; captures of show version and show inventory; transcript 001-11; CONFLICTS C-33",
      "  proposed      imageBytes, memoryAdd",
    ].join("\n"),
  );
});

test("as JSON: everything, with the sources", () => {
  expect(JSON.parse(releasesTable(true))).toEqual(JSON.parse(JSON.stringify(RELEASES)));
  expect(JSON.parse(platformsTable(true))).toEqual(JSON.parse(JSON.stringify(PLATFORMS)));
});

test("images: each file once, with who boots it; what is listed can be put on a bootflash", () => {
  const rows = imagesTable(false).split("\n");
  expect(rows.filter((row) => /^(Image|c8000v\S*17\.(12|18)|isr4400\S*17\.06\.01)/.test(row))).toEqual([
    "Image                                          Release      Bytes      Platforms",
    "isr4400-universalk9.17.06.01a.SPA.bin          17.6.1a      706422748  isr4431, isr4451",
    "c8000v-universalk9.17.12.04.SPA.bin            17.12.4      823132160  c8kv",
    "c8000v-universalk9.17.18.01a.SPA.bin           17.18.1a     823132160  c8kv",
  ]);
  const files: readonly { file: string; release: string }[] = JSON.parse(imagesTable(true));
  expect(new Set(files.map(({ file }) => file)).size).toBe(files.length);
  expect(files.filter(({ file, release }) => imageNamed(file)?.release.id !== release)).toEqual([]);
});

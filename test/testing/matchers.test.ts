import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { transcriptFile } from "../../src/testing/transcript-file.ts";
import { lab } from "../../src/testing/vitest.ts";

const message = async (act: () => unknown): Promise<string> => {
  try {
    await act();
    return "passed";
  } catch (error) {
    return (error as Error).message;
  }
};

test("toHaveField", async () => {
  const router = await lab();
  const status = await router.type("show license status");
  const summary = await router.parse("show license summary");
  expect(status).toHaveField("Next ACK deadline");
  expect(status).toHaveField("Next ACK deadline", "Jan 05 07:50:00 2027 UTC");
  expect(status).toHaveField("Next ACK deadline", /2027/);
  expect(status).not.toHaveField("Next ACK deadline", "<none>");
  expect(summary).toHaveField("uck9 > Count", 1);
  expect(
    await Promise.all([
      message(() => expect(status).toHaveField("Next ACK deadline", "<none>")),
      message(() => expect(status).toHaveField("Weather")),
      message(() => expect(summary).toHaveField("Weather")),
      message(() => expect(status).toHaveField("Status", "ENABLED")),
      message(() => expect("a text").toHaveField("Status", "ENABLED")),
      message(() => expect(summary).not.toHaveField("uck9 > Count", 1)),
    ]),
  ).toEqual([
    'Usage Reporting > Next ACK deadline is\n+ "Jan 05 07:50:00 2027 UTC"\ninstead of\n- "<none>"',
    'no field is called "Weather"; there are Utility, Smart Licensing Using Policy, Data Privacy, Transport, Policy, Miscellaneous, Usage Reporting, Trust Code Installed',
    'no field is called "Weather"; there are License Usage',
    'several fields are called "Status": Utility > Status; Smart Licensing Using Policy > Status',
    "nothing can be read in it: no show command of the licensing family was typed last",
    "there is a field License Usage > uck9 > Count",
  ]);
});

test("toMatchTranscript: stored text, and what differs with its column and its blanks", async () => {
  const router = await lab();
  const clock = await router.type("show clock");
  await expect(clock).toMatchTranscript({ name: "clock" });
  await router.advance("1s");
  const later = await router.type("show clock");
  await expect(later).toMatchTranscript({ name: "clock", masks: [[/08:00:01/, "08:00:00"]] });
  const file = new URL("__transcripts__/matchers.test/clock.txt", import.meta.url).pathname;
  expect(await message(() => expect(`${clock.text.trimEnd()} \n`).toMatchTranscript({ name: "clock" }))).toBe(
    [
      `the transcript is not as stored in ${file} (- stored, + received, · a blank at the end of a row; vitest -u stores it)`,
      "",
      "  Router#show clock",
      "- *08:00:00.000 UTC Mon Jan 5 2026",
      "+ *08:00:00.000 UTC Mon Jan 5 2026·",
      `  ${" ".repeat(32)}^ column 33`,
      "  ",
    ].join("\n"),
  );
  expect(await message(() => expect(5).toMatchTranscript())).toBe(
    "expected a transcript: what router.type() gives, a router, or a text",
  );
  expect(readFileSync(file, "utf8")).toBe(clock.text);
});

test("where transcripts are stored", () => {
  expect([
    transcriptFile("/t/a.test.ts", "a suite > Shows: the licences!", undefined, 1),
    transcriptFile("/t/a.test.ts", "x", undefined, 2),
    transcriptFile("/t/a.test.mts", "x", "own", 1),
    transcriptFile("/t/a.test.ts", "???", undefined, 1),
  ]).toEqual([
    "/t/__transcripts__/a.test/a-suite-shows-the-licences.txt",
    "/t/__transcripts__/a.test/x-2.txt",
    "/t/__transcripts__/a.test/own.txt",
    "/t/__transcripts__/a.test/transcript.txt",
  ]);
});

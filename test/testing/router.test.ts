import { expect, test } from "vitest";
import { factSubjects } from "../../src/scenario/fact.ts";
import { lab } from "../../src/testing/router.ts";

test("a router is typed at, and what it says comes as text and as data", async () => {
  const router = await lab({ hostname: "CUBE" });
  const typed = await router.type("show clock\nshow license udi");
  expect({ text: typed.text, output: typed.output, rejected: typed.rejected, data: typed.data }).toEqual({
    text: "CUBE#show clock\n*08:00:00.000 UTC Mon Jan 5 2026\nCUBE#show license udi\nUDI: PID:ISR4321/K9,SN:FDO2601A00G\n\n",
    output: "*08:00:00.000 UTC Mon Jan 5 2026\nUDI: PID:ISR4321/K9,SN:FDO2601A00G\n\n",
    rejected: [],
    data: { UDI: { PID: "ISR4321/K9", SN: "FDO2601A00G" } },
  });
  expect(String(typed)).toBe(typed.text);
  expect(router.transcript).toBe(typed.text);
});

test("configuration at the start is in no transcript", async () => {
  const router = await lab({ config: "hostname Edge\nno logging console", privileged: false, release: "17.9.4" });
  expect((await router.type(["enable", "show version | include Version 1"])).text).toBe(
    "Edge>enable\nEdge#show version | include Version 1\nCisco IOS XE Software, Version 17.09.04\nCisco IOS Software [Cupertino], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.9.4, RELEASE SOFTWARE (fc3)\n",
  );
});

test("a fact that nobody knows is a mistake of the test", async () => {
  const router = await lab();
  expect(() => router.fact("licensing.akk")).toThrow(`no fact is about "licensing.akk"; there are ${factSubjects()}`);
});

test("time, facts and lab controls", async () => {
  const router = await lab({ at: "2026-03-01T00:00:00Z", config: "no logging console" });
  await router.type(":calls standard 5");
  await router.advance("90m");
  await router.advance("2026-03-01T02:00:00Z");
  expect([
    router.now,
    router.fact("licensing.licences"),
    router.fact("licensing.trust"),
    router.fact("devices.X"),
  ]).toEqual(["2026-03-01T02:00:00Z", "uck9, CUBE_T_STD", "none", undefined]);
});

test("what is rejected is told", async () => {
  const router = await lab();
  expect((await router.type(["show clock", "show wether"])).rejected).toEqual([
    { line: "show wether", code: "invalid" },
  ]);
});

const mistakes: [name: string, act: () => Promise<unknown>, message: string][] = [
  ["no such release", () => lab({ release: "17.6.9" }), 'release "17.6.9", allowed: '],
  ["no such file", () => lab({ file: "/nowhere.yaml" }), "/nowhere.yaml: no such file"],
  ["configuration that is none", () => lab({ config: "hostnam" }), '"hostnam" was not accepted:'],
  ["no data", async () => (await lab()).parse("show clock"), 'the output of "show clock" cannot be asked for as data'],
  ["no command", async () => (await lab()).parse("show %"), '"show %" was not accepted:'],
  ["no time", async () => (await lab()).advance("soon"), "soon is not a time: say 90s, 30m, 8h, 3d or 1d12h."],
];

test.each(mistakes)("%s", async (_name, act, message) => {
  const told = await act().then(
    () => "nothing",
    (error: Error) => error.message,
  );
  expect(told.slice(0, message.length)).toBe(message);
});

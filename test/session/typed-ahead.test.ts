/** What is typed at the console while its router is busy, and leads elsewhere. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../../src/lab/default-lab.ts";
import { fileHost } from "../../src/labfile/host.ts";
import { LabConsole } from "../../src/session/console.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { type Effect, toInk } from "../../src/session/terminal/effects.ts";

/** A console at the first of two routers, whose pings and lookups take their time. */
function atConsole() {
  const spec = defaultLab();
  const [first] = spec.devices;
  if (first === undefined) throw new Error("the default lab has a router");
  const second = { ...defaultDevice(1, spec.date), name: "West" };
  const devices = [first, { ...second, startup: `hostname West\n${second.startup}` }];
  const live = new LiveLab(buildLab({ ...spec, devices }, engine), engine);
  const effects: Effect[] = [];
  const console = new LabConsole(live, {
    host: fileHost,
    screen: true,
    paced: () => true,
    privileged: true,
    show: (made) => effects.push(...made),
  });
  console.start();
  return {
    type: (text: string) => console.feed(text),
    wait: (seconds: number) => live.advance(live.lab.now + seconds * 1_000),
    screen: () => `${toInk(effects)}${console.view().prompt}${console.view().text}`.split("\n"),
  };
}

test("a control goes to another router, and what follows it goes there", () => {
  const { type, wait, screen } = atConsole();
  type("ping 203.0.113.1\rshow privilege\r");
  type(":device West\rshow privilege\r:device Router\r");
  wait(20);
  expect(screen()).toEqual([
    "Router#ping 203.0.113.1",
    "Type escape sequence to abort.",
    "Sending 5, 100-byte ICMP Echos to 203.0.113.1, timeout is 2 seconds:",
    ".....",
    "Success rate is 0 percent (0/5)",
    "Router#show privilege",
    "Current privilege level is 15",
    "Router#:device West",
    "West>show privilege",
    "Current privilege level is 1",
    "West>:device Router",
    "Router#",
  ]);
});

test("a key that breaks off drops what was typed before it, controls too", () => {
  const { type, screen } = atConsole();
  type("ping 203.0.113.1\r");
  type("show privilege\r:device West\r\x1eshow clock | count UTC\r");
  expect(screen()).toEqual([
    "Router#ping 203.0.113.1",
    "Type escape sequence to abort.",
    "Sending 5, 100-byte ICMP Echos to 203.0.113.1, timeout is 2 seconds:",
    "",
    "Success rate is 0 percent (0/0)",
    "Router#show clock | count UTC",
    "Number of lines which match regexp = 1",
    "Router#",
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { LabConsole } from "../../src/session/console.ts";
import { LiveLab } from "../../src/session/live-lab.ts";
import { toBytes } from "../../src/session/terminal/effects.ts";
import { labWith } from "./typing.ts";

const lab = labWith();

/** Words from which random lines are made: enough to come into every mode, dialog and control. */
const WORDS = [
  ..."enable disable configure terminal exit end do no default show license status summary usage all version clock".split(
    " ",
  ),
  ..."running-config logging history | include exclude begin section count hostname interface Loopback0 ip address".split(
    " ",
  ),
  ..."10.0.0.1 255.255.255.0 shutdown banner motd # reload copy startup-config write memory voice service voip sip".split(
    " ",
  ),
  ..."license smart trust idtoken $token local sync save usage unreported file bootflash:u.xml import factory reset".split(
    " ",
  ),
  ..."crypto pki certificate chain dir more delete call-home profile CiscoTAC-1 clear yes n y".split(" "),
  ..."terminal length 0 5 width 20 40 line con vty login password secret cisco username".split(" "),
  ..."__proto__ constructor toString ? $ % ^ '\" \\ é 漢".split(" "),
  ...":advance :rewind :checkpoint :diff :calls :token :network :device :devices :speed :status :save :load :cssm :zz : a 1h 30d".split(
    " ",
  ),
];

const KEYS = [
  ..."\r\n\t\b\x7f\x00\x01\x03\x04\x05\x0b\x0e\x10\x12\x14\x15\x16\x17\x19\x1a\x1e ?:|",
  "\x1b[A",
  "\x1b[B",
  "\x1b[C",
  "\x1b[D",
  "\x1bb",
  "\x1b[200~",
  "\x1b[201~",
  "\x1b[",
];

const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => `${words.join(" ")}\r`);
const key = fc.constantFrom(...KEYS);
const noise = fc.string({ unit: "binary", maxLength: 20 });
const typing = fc.array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 3, arbitrary: key }, noise), {
  maxLength: 40,
});

/** A console that cannot touch files. */
function sit(screen: boolean) {
  const live = new LiveLab(lab, engine);
  let bytes = "";
  const desk = new LabConsole(live, {
    host: {},
    screen,
    ...(screen ? { columns: 60 } : {}),
    show: (effects) => {
      bytes += toBytes(effects);
    },
  });
  desk.start();
  return { live, desk, bytes: () => bytes };
}

test.each([true, false])("whatever is typed, the session survives (screen: %s)", async (screen) => {
  await fc.assert(
    fc.asyncProperty(typing, async (pieces) => {
      const { live, desk, bytes } = sit(screen);
      for (const piece of pieces) desk.feed(piece);
      await desk.idle();
      const { prompt, text, cursor } = desk.view();
      expect(cursor).toBeGreaterThanOrEqual(0);
      expect(cursor).toBeLessThanOrEqual(text.length);
      if (screen) expect(prompt.length + text.length).toBeLessThanOrEqual(Math.max(60, prompt.length + 12));
      // Nothing but what a router sends: printable ASCII, BS, CR, LF.
      expect(bytes()).toMatch(/^[ -~\b\r\n\t]*$/);
      // The lab is still one that can be saved, and time still passes in it.
      expect(JSON.parse(JSON.stringify(live.lab))).toEqual(live.lab);
      live.advance(live.lab.now + 60_000);
    }),
    { numRuns: process.env.EXHAUSTIVE ? 2_000 : 60 },
  );
});

test("how typed bytes are cut into pieces makes no difference", () => {
  fc.assert(
    fc.property(typing, fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 }), (pieces, sizes) => {
      const text = pieces.join("");
      const whole = sit(true);
      whole.desk.feed(text);
      const parts = sit(true);
      let rest = text;
      for (const size of sizes) {
        parts.desk.feed(rest.slice(0, size));
        rest = rest.slice(size);
      }
      parts.desk.feed(rest);
      expect(parts.bytes()).toBe(whole.bytes());
      expect(parts.desk.view()).toEqual(whole.desk.view());
    }),
    { numRuns: process.env.EXHAUSTIVE ? 1_000 : 30 },
  );
});

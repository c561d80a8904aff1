/** Telnet's option bytes (RFC 854): what is typed, what is answered, whatever the pieces. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { TelnetDecoder } from "../../src/serve/telnet/options.ts";

const [IAC, DONT, DO, WONT, WILL, SB, SE] = [255, 254, 253, 252, 251, 250, 240];

const CASES: readonly (readonly [what: string, bytes: readonly number[], typed: string, reply: readonly number[]])[] = [
  ["plain text", [0x61, 0x0d, 0x0a], "a\r\n", []],
  ["a doubled IAC is a byte", [IAC, IAC], "\xff", []],
  ["what was offered is agreed without an answer", [IAC, DO, 1, IAC, DO, 3, IAC, WILL, 31], "", []],
  ["the terminal's name is asked for", [IAC, WILL, 24], "", [IAC, SB, 24, 1, IAC, SE]],
  ["other options are refused", [IAC, WILL, 32, IAC, DO, 5], "", [IAC, DONT, 32, IAC, WONT, 5]],
  ["once", [IAC, WILL, 32, IAC, WILL, 32], "", [IAC, DONT, 32]],
  ["a refusal is not answered", [IAC, WONT, 24, IAC, DONT, 1], "", []],
  ["the erase and break keys", [IAC, 247, IAC, 248, IAC, 244, IAC, 243], "\x7f\x15\x03\x1e", []],
  ["other commands are nothing", [IAC, 241, IAC, 249, 0x62], "b", []],
  ["an answer that is not asked for is skipped", [IAC, SB, 39, 1, 2, IAC, IAC, 3, IAC, SE, 0x63], "c", []],
];

for (const [what, bytes, typed, reply] of CASES) {
  test(what, () => {
    const decoded = new TelnetDecoder().feed(Uint8Array.from(bytes));
    expect([decoded.typed, [...decoded.reply]]).toEqual([typed, reply]);
  });
}

test("the size of the screen", () => {
  const size = [IAC, SB, 31, 1, 0, 0, 50, IAC, SE];
  expect(new TelnetDecoder().feed(Uint8Array.from(size)).screen).toEqual({ columns: 256, rows: 50 });
  expect(new TelnetDecoder().feed(Uint8Array.from([IAC, SB, 31, IAC, SE])).screen).toBe(undefined);
});

test("pieces make no difference, and no bytes make it fail or answer without end", () => {
  const byte = fc.oneof(fc.nat(255), fc.constantFrom(IAC, DO, WILL, SB, SE));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 200 }), fc.nat(200), (bytes, cut) => {
      const whole = new TelnetDecoder().feed(Uint8Array.from(bytes));
      const decoder = new TelnetDecoder();
      const [one, two] = [
        decoder.feed(Uint8Array.from(bytes.slice(0, cut))),
        decoder.feed(Uint8Array.from(bytes.slice(cut))),
      ];
      expect(one.typed + two.typed).toBe(whole.typed);
      expect(Buffer.concat([one.reply, two.reply])).toEqual(whole.reply);
    }),
    { numRuns: 2_000 },
  );
});

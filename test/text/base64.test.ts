import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, decodeBase64Bytes, encodeBase64 } from "../../src/text/base64.ts";

/** RFC 4648 §10, and letters beyond ASCII. */
test.each([
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
  ["fooba", "Zm9vYmE="],
  ["foobar", "Zm9vYmFy"],
  ["Zürich ☎", "WsO8cmljaCDimI4="],
])("%j is %j", (text, encoded) => {
  expect([encodeBase64(text), decodeBase64(encoded)]).toEqual([encoded, text]);
});

test("white space in it doesn't count", () => {
  expect(decodeBase64(" Zm9v\n YmFy\n")).toBe("foobar");
});

test.each(["Z", "Zg", "Zg=", "Zg===", "Z=g=", "Zm9v!", "Zm9v-_8=", "====", "Zg==Zg=="])("%j is not Base64", (text) => {
  expect([decodeBase64(text), decodeBase64Bytes(text)]).toEqual([undefined, undefined]);
});

test("bytes that are no UTF-8 are bytes, but no text", () => {
  expect([decodeBase64("/w=="), decodeBase64Bytes("/w==")]).toEqual([undefined, new Uint8Array([255])]);
});

test("any bytes and any text come back, and Node writes the same", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.string({ unit: "binary" }), (bytes, text) => {
      expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
      expect([decodeBase64Bytes(encodeBase64(bytes)), decodeBase64(encodeBase64(text))]).toEqual([bytes, text]);
    }),
  );
});

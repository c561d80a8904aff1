import { createHash, createHmac } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { md5Hex } from "../../src/text/md5.ts";
import { sha1Hex } from "../../src/text/sha1.ts";
import { hmacSha256Hex, sha256, sha256Hex } from "../../src/text/sha256.ts";

/** RFC 1321 A.5. */
test.each([
  ["", "d41d8cd98f00b204e9800998ecf8427e"],
  ["a", "0cc175b9c0f1b6a831c399e269772661"],
  ["abc", "900150983cd24fb0d6963f7d28e17f72"],
  ["message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
  ["abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"],
  ["1234567890".repeat(8), "57edf4a22be3c955ac49da2e2107b67a"],
])("MD5 of %j", (text, digest) => {
  expect(md5Hex(text)).toBe(digest);
});

/** The examples published with FIPS 180. */
test.each([
  ["", "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  ["abc", "a9993e364706816aba3e25717850c26c9cd0d89d"],
  ["abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5e54670f1"],
])("SHA-1 of %j", (text, digest) => {
  expect(sha1Hex(text)).toBe(digest);
});

/** The examples published with FIPS 180. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("SHA-256 of %.60j", (text, digest) => {
  expect(sha256Hex(text)).toBe(digest);
});

const bytes = (value: number, count: number) => new Uint8Array(count).fill(value);

/** RFC 4231 §4.2 to §4.4, §4.7. */
test.each([
  [bytes(0x0b, 20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
  ["Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
  [bytes(0xaa, 20), bytes(0xdd, 50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
  [
    bytes(0xaa, 131),
    "Test Using Larger Than Block-Size Key - Hash Key First",
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
  ],
])("HMAC-SHA-256 number %#", (key, message, digest) => {
  expect(hmacSha256Hex(key, message)).toBe(digest);
});

test("any bytes digest as Node digests them", () => {
  const data = fc.uint8Array({ maxLength: 300 });
  fc.assert(
    fc.property(data, data, (message, key) => {
      expect({
        md5: md5Hex(message),
        sha1: sha1Hex(message),
        sha256: sha256Hex(message),
        bytes: sha256(message),
        hmac: hmacSha256Hex(key, message),
      }).toEqual({
        md5: createHash("md5").update(message).digest("hex"),
        sha1: createHash("sha1").update(message).digest("hex"),
        sha256: createHash("sha256").update(message).digest("hex"),
        bytes: new Uint8Array(createHash("sha256").update(message).digest()),
        hmac: createHmac("sha256", key).update(message).digest("hex"),
      });
    }),
  );
});

test("texts digest as their UTF-8", () => {
  const text = fc.string({ unit: "binary", maxLength: 100 });
  fc.assert(
    fc.property(text, (message) => {
      expect([md5Hex(message), sha256Hex(message)]).toEqual([
        createHash("md5").update(message, "utf8").digest("hex"),
        createHash("sha256").update(message, "utf8").digest("hex"),
      ]);
    }),
  );
});

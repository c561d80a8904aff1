import fc from "fast-check";
import { expect, test } from "vitest";
import { SLA_ROOT_CERTIFICATE } from "../../src/releases/sla-root-certificate.ts";
import { readCertificate } from "../../src/text/certificate.ts";

const digits = SLA_ROOT_CERTIFICATE.join("").replaceAll(" ", "");

test("a certificate tells its serial number, names and validity", () => {
  expect(readCertificate(digits)).toEqual({
    serial: "01",
    issuer: ["cn=Cisco Licensing Root CA", "o=Cisco"],
    subject: ["cn=Cisco Licensing Root CA", "o=Cisco"],
    from: Date.UTC(2013, 4, 30, 19, 48, 47),
    until: Date.UTC(2038, 4, 30, 19, 48, 47),
  });
});

test.each(["", "3", "xx", "DEADBEEF", "3080", digits.slice(0, 200), digits.slice(100)])("%j is none", (text) => {
  expect(readCertificate(text)).toBeUndefined();
});

test("whatever the digits are, reading them ends", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString("hex");
      const changed = digits.slice(0, 60) + text + digits.slice(60 + text.length);
      for (const each of [text, changed]) {
        const read = readCertificate(each);
        expect(read === undefined || Number.isFinite(read.from)).toBe(true);
      }
    }),
  );
});

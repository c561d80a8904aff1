import fc from "fast-check";
import { expect, test } from "vitest";
import { SLA_ROOT_CERTIFICATE } from "../../src/releases/sla-root-certificate.ts";
import { readCertificate } from "../../src/text/certificate.ts";
import { readCertificateDetails } from "../../src/text/certificate-details.ts";

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

/** A certificate whose key is not of RSA. */
const OF_A_CURVE = [
  "3082019430820139a00302010202142e677a33325827da53c6a0e311cb39a98fd65b9f300a06082a8648ce3d040302301f31",
  "10300e060355040a0c074578616d706c65310b300906035504030c026563301e170d3236313132323039303534315a170d33",
  "36313131393039303534315a301f3110300e060355040a0c074578616d706c65310b300906035504030c0265633059301306",
  "072a8648ce3d020106082a8648ce3d0301070342000488541f79057681f27089f7e37b17bd8f4744662907d8989914a9e83c",
  "7abd7935a58de6457078a8cd1818fbe9b4b1b44ad8dfc16c0da00ab3b477efbfa2aaf1eda3533051301d0603551d0e041604",
  "1428061bf358f51b75fa9bd32796c2a952a714f3d8301f0603551d2304183016801428061bf358f51b75fa9bd32796c2a952",
  "a714f3d8300f0603551d130101ff040530030101ff300a06082a8648ce3d0403020349003046022100c4700e29bae1f40d60",
  "41c1b60be887f3fccff8457237c48369cf25697c4ad0b50221009b4491d43e606dc7b3bd4e1c2c78c5f261540f232cac8e09",
  "6db747feab28d8e5",
].join("");

test.each([
  {
    name: "of RSA",
    text: digits,
    details: {
      version: 3,
      keyBits: 2048,
      signature: "SHA256 with RSA Encryption",
      keyUsage: 0x06,
      subjectKey: "49DC854B3D31E51B3E6A17606AF3333D3B4C73E8",
      isAuthority: true,
      md5: "1468DC18250BDFCF769C29DFE1F7E5A8",
      sha1: "5CA95FB6E2980EC15AFB681BBB7E62B5AD3FA8B8",
    },
  },
  {
    name: "of a curve",
    text: OF_A_CURVE,
    details: {
      version: 3,
      subjectKey: "28061BF358F51B75FA9BD32796C2A952A714F3D8",
      isAuthority: true,
      md5: "26C30ACC3CB3624A19061311CF58F23B",
      sha1: "815209F08D58467A2A5C40D5E2269EE624470027",
    },
  },
])("the details of a certificate with a key $name", ({ text, details }) => {
  expect(readCertificateDetails(text)).toEqual(details);
});

test.each(["", "3", "xx", "DEADBEEF", "3080", digits.slice(0, 200), digits.slice(100)])("%j is none", (text) => {
  expect([readCertificate(text), readCertificateDetails(text)]).toEqual([undefined, undefined]);
});

test("whatever the digits are, reading them ends", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString("hex");
      const changed = digits.slice(0, 60) + text + digits.slice(60 + text.length);
      for (const each of [text, changed]) {
        const read = readCertificate(each);
        expect(read === undefined || Number.isFinite(read.from)).toBe(true);
        expect(readCertificateDetails(each)?.sha1.length ?? 40).toBe(40);
      }
    }),
  );
});

import { expect, test } from "vitest";
import { UNATTESTED_TEXTS, unattestedText } from "../../src/releases/unattested.ts";

const texts: Readonly<Record<string, { text: string; grade: string; where: string }>> = UNATTESTED_TEXTS;

test("each proposed text says how sure it is and which note names the gap", () => {
  const strange = Object.entries(texts).filter(
    ([, { text, grade, where }]) =>
      text === "" ||
      !["partly", "general", "inferred", "proposed"].includes(grade) ||
      !/^(CLIENTS|COMMANDS|CSSM|STATE|SYSLOG|UPGRADE|FORMATS) §\d(\.\d+)?$/.test(where),
  );
  expect(strange).toEqual([]);
});

test("no text looks like a placeholder that was left over", () => {
  const braces = Object.values(texts).filter(({ text }) => /[{}]/.test(text.replace(/\{[a-z]+\}/g, "")));
  expect(braces).toEqual([]);
});

test("values are filled in; one that is missing is a mistake", () => {
  expect(unattestedText("SIP-3-LICENSING days", { days: 30 })).toBe(
    "The evaluation period is about to expire in 30 days!",
  );
  expect(unattestedText("TRUST_CODE_INSTALL_FAILED", { udi: "PID:C8000V,SN:9A", reason: "already installed" })).toBe(
    "The install of a new licensing trust code has failed on PID:C8000V,SN:9A: already installed.",
  );
  expect(unattestedText("SIP-1-LICENSING up")).toBe("SIP service is Up. License report acknowledged.");
  expect(() => unattestedText("USAGE_NO_ACK")).toThrow("USAGE_NO_ACK needs days");
});

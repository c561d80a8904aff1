import { expect, test } from "vitest";
import { hashSecret, hidePassword, isHash, revealPassword, secretMatches } from "../../src/device/secrets.ts";

// Published samples of each type for the same password.
const SAMPLES = [
  [5, "$1$28772684$iEwNOgGugqO9.bIz5sk8k/"],
  [8, "$8$TnGX/fE4KGHOVU$pEhnEvxrvaynpi8j4f.EMHr6M.FzU8xnZnBr/tJdFWk"],
  [9, "$9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6"],
] as const;

test.each(SAMPLES)("a hash of type %i is a hash, and only its secret opens it", (type, hash) => {
  expect(isHash(type, hash)).toBe(true);
  expect(secretMatches(hash, "hashcat")).toBe(true);
  expect(secretMatches(hash, "hashcat ")).toBe(false);
});

test("hashing is stable, salted by the seed, and verifies", () => {
  const hash = hashSecret("lab", "enable");
  expect(hash).toBe(hashSecret("lab", "enable"));
  expect(hash).not.toBe(hashSecret("lab", "username bob"));
  expect(isHash(9, hash)).toBe(true);
  expect(secretMatches(hash, "lab")).toBe(true);
  expect(secretMatches(hash, "Lab")).toBe(false);
});

test("type 7 hides and reveals", () => {
  expect(revealPassword("0822455D0A16")).toBe("cisco");
  expect(revealPassword(hidePassword("S3cret!", "line vty 0 4"))).toBe("S3cret!");
  expect(revealPassword("xx")).toBeUndefined();
});

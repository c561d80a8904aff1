import { expect, test } from "vitest";
import { showTechSupportLicense } from "../../src/show/tech-support-license.ts";
import { labWith, type } from "../support/type.ts";
import { licenseView } from "./license-view.ts";

test("outputs one after the other, each under its command", () => {
  const sections = [
    ["show one", () => "1\n"],
    ["show two", ({ hostname }: { readonly hostname: string }) => `${hostname}\n`],
  ] as const;
  expect(showTechSupportLicense(licenseView({}), sections)).toBe(
    "\n------------------ show one ------------------\n\n1\n\n\n------------------ show two ------------------\n\nRouter\n",
  );
});

test.each(["16.12.4", "17.6.1a", "17.18.1a"])("what it runs on %s", (release) => {
  const { screen } = type(labWith({ release, platform: "C1111-8P" }), [
    "enable",
    "terminal length 0",
    "show tech-support license | include ^------------------ ",
  ]);
  expect(screen.split("\n").slice(3, -1)).toEqual(
    [
      "show clock",
      "show version",
      "show license summary",
      "show license usage",
      "show license status",
      "show license tech support",
      "show license eventlog",
      "show call-home smart-licensing",
    ].map((command) => `------------------ ${command} ------------------`),
  );
});

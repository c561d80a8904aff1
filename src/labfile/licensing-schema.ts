/** `licensing` of a device in a lab file: where a router stands that has a past. */
import type { z } from "zod";
import type { LicensingSpec } from "../lab/spec.ts";
import type { LicenceClass, PolicyDays, PolicySource, PolicyTerms } from "../releases/policies.ts";
import { instant, list, mapping, oneOf, text, textOf, whole } from "./fields.ts";

const SOURCES: readonly PolicySource[] = ["CISCO default", "Customer Policy", "Product default"];

/** `30 (Customer Policy)`, as the router prints it. */
const days = textOf('days as they are printed: "30 (Customer Policy)"', (value): PolicyDays | undefined => {
  const [, count, source] = /^(\d{1,5}) \((.*)\)$/.exec(value) ?? [];
  const known = SOURCES.find((one) => one === source);
  return known === undefined ? undefined : { days: Number(count), source: known };
});

const acknowledgement = textOf(
  'as it is printed: "yes (Customer Policy)"',
  (value): PolicyTerms["ackRequired"] | undefined => {
    const [, word, source] = /^(yes|no) \((.*)\)$/.exec(value) ?? [];
    const known = SOURCES.find((one) => one === source);
    return known === undefined ? undefined : { value: word === "yes", source: known };
  },
);

const classPolicy = mapping({ first: days, frequency: days, change: days });

const policy = mapping({
  name: text("the name of a policy"),
  installed: instant(),
  ackRequired: acknowledgement,
  perpetual: classPolicy,
  subscription: classPolicy,
  enforced: classPolicy,
  export: classPolicy,
});

const licence = mapping({
  name: text("a licence name as the router prints it"),
  tag: text("its tag as the router prints it"),
  count: whole(0, 10_000_000),
  term: oneOf(["Perpetual", "Subscription"]).default("Perpetual"),
});

export const licensing = mapping({
  trust: instant().optional(),
  policy: policy.optional(),
  account: mapping({ virtual: text("the name of a virtual account"), asOf: instant() }).optional(),
  licences: list(licence, "licences").optional(),
  lastAck: instant().optional(),
  deadline: instant().optional(),
  ackCheck: instant().optional(),
  nextPush: instant().optional(),
  lastPush: instant().optional(),
  lastFileWrite: instant().optional(),
});

const CLASSES: readonly LicenceClass[] = ["perpetual", "subscription", "enforced", "export"];

/** What a lab starts from. */
export function toLicensing({ policy, ...rest }: z.output<typeof licensing>): LicensingSpec {
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (policy === undefined) return given;
  const { name, installed, ackRequired } = policy;
  const classes = Object.fromEntries(CLASSES.map((one) => [one, policy[one]])) as PolicyTerms["classes"];
  return { ...given, policy: { name, installed, terms: { ackRequired, classes } } };
}

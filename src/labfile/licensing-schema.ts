/** `licensing` of a device in a lab file: where a router stands that has a past. */
import type { z } from "zod";
import type { LicensingSpec } from "../lab/spec.ts";
import type { LicenceClass, PolicyDays, PolicySource, PolicyTerms } from "../releases/policies.ts";
import { duration, instant, list, mapping, oneOf, text, textOf, truth, whole } from "./fields.ts";

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

/** What the server said, as it is printed. */
const verdict = oneOf(["AUTHORIZED", "OUT OF COMPLIANCE"]);

const VERDICTS = { AUTHORIZED: "authorized", "OUT OF COMPLIANCE": "out-of-compliance" } as const;

const licence = mapping({
  name: text("a licence name as the router prints it").optional(),
  tag: text("its tag as the router prints it"),
  count: whole(0, 10_000_000),
  term: oneOf(["Perpetual", "Subscription"]).default("Perpetual"),
  description: text("a description as the router prints it").optional(),
  status: verdict.optional(),
});

const records = list(mapping({ at: instant(), count: whole(0, 10_000_000) }), "rows", 10).optional();

const failed = mapping({ at: instant(), reason: text("a reason as it is printed") });

const registration = mapping({
  virtual: text("the name of a virtual account"),
  at: instant(),
  exportControlled: truth().default(false),
  renewed: instant().optional(),
  renewalFailed: failed.optional(),
  renewal: instant().optional(),
  expires: instant().optional(),
});

const authorization = mapping({
  status: verdict,
  at: instant(),
  contact: instant().optional(),
  failed: failed.optional(),
  next: instant().optional(),
  deadline: instant().optional(),
});

export const licensing = mapping({
  trust: instant().optional(),
  policy: policy.optional(),
  account: mapping({ virtual: text("the name of a virtual account"), asOf: instant() }).optional(),
  licences: list(licence, "licences").optional(),
  records: mapping({ standard: records, enhanced: records }).optional(),
  registration: registration.optional(),
  authorization: authorization.optional(),
  evaluation: mapping({ left: duration().optional(), expired: instant().optional() }).optional(),
  lastAck: instant().optional(),
  deadline: instant().optional(),
  ackCheck: instant().optional(),
  nextPush: instant().optional(),
  lastPush: instant().optional(),
  lastFileWrite: instant().optional(),
});

const CLASSES: readonly LicenceClass[] = ["perpetual", "subscription", "enforced", "export"];

/** What a lab starts from. */
export function toLicensing({ policy, licences, authorization, ...rest }: z.output<typeof licensing>): LicensingSpec {
  const given = defined({
    ...rest,
    licences: licences?.map(({ status, ...licence }) => defined({ ...licence, verdict: status && VERDICTS[status] })),
    authorization:
      authorization && defined({ ...authorization, status: undefined, verdict: VERDICTS[authorization.status] }),
  }) as LicensingSpec;
  if (policy === undefined) return given;
  const { name, installed, ackRequired } = policy;
  const classes = Object.fromEntries(CLASSES.map((one) => [one, policy[one]])) as PolicyTerms["classes"];
  return { ...given, policy: { name, installed, terms: { ackRequired, classes } } };
}

/** The keys that only routers have that register. */
const LEGACY_KEYS: readonly string[] = ["registration", "authorization", "evaluation"];

/** Keys that this licensing has, and that routers of the other kind do not. */
export function foreignKeys(data: z.output<typeof licensing>, model: "policy" | "registering"): readonly string[] {
  const given = Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  const isLegacy = (key: string) => LEGACY_KEYS.includes(key);
  return given.filter((key) => key !== "licences" && isLegacy(key) === (model === "policy"));
}

/** Without what is not told, at any depth. */
function defined(value: object): object {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, isPlain(one) ? defined(one) : one]),
  );
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

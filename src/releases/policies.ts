/**
 * Reporting policies as data (STATE §2.2): what the image brings and what a licence server can install.
 */

/** The four classes of a reporting policy, in the order in which they are printed. */
export type LicenceClass = "perpetual" | "subscription" | "enforced" | "export";

export type PolicySource = "CISCO default" | "Customer Policy" | "Product default";

/** Days, and who asked for them. */
export interface PolicyDays {
  readonly days: number;
  readonly source: PolicySource;
}

export interface ClassPolicy {
  readonly first: PolicyDays;
  readonly frequency: PolicyDays;
  readonly change: PolicyDays;
}

export interface PolicyTerms {
  readonly ackRequired: { readonly value: boolean; readonly source: PolicySource };
  readonly classes: Readonly<Record<LicenceClass, ClassPolicy>>;
}

const cisco = (days: number): PolicyDays => ({ days, source: "CISCO default" });
const customer = (days: number): PolicyDays => ({ days, source: "Customer Policy" });
const product = (days: number): PolicyDays => ({ days, source: "Product default" });

type Row = readonly [first: number, frequency: number, change: number];

const row = (of: (days: number) => PolicyDays, [first, frequency, change]: Row): ClassPolicy => ({
  first: of(first),
  frequency: of(frequency),
  change: of(change),
});

const classes = (
  of: (days: number) => PolicyDays,
  rows: Readonly<Record<LicenceClass, Row>>,
): PolicyTerms["classes"] => ({
  perpetual: row(of, rows.perpetual),
  subscription: row(of, rows.subscription),
  enforced: row(of, rows.enforced),
  export: row(of, rows.export),
});

/** The policy of the image (17.3.2 FCS and later). Source: captures of `show license status`, 17.6 on. */
export const CISCO_DEFAULT: PolicyTerms = {
  ackRequired: { value: true, source: "CISCO default" },
  classes: classes(cisco, {
    perpetual: [365, 0, 90],
    subscription: [90, 90, 90],
    enforced: [0, 0, 0],
    export: [0, 0, 0],
  }),
};

/** The policy of the images of spring 2020, merged from three sources (STATE §2.2). */
export const EARLY_DEFAULT: PolicyTerms = {
  ackRequired: { value: true, source: "CISCO default" },
  classes: {
    perpetual: { first: cisco(365), frequency: cisco(90), change: product(90) },
    subscription: { first: cisco(90), frequency: cisco(90), change: product(80) },
    enforced: { first: customer(90), frequency: customer(90), change: customer(80) },
    export: { first: customer(90), frequency: customer(90), change: customer(90) },
  },
};

/** Policies that an account can have, by name. Source: STATE §2.2. */
export const ACCOUNT_POLICIES: Readonly<Record<string, PolicyTerms>> = {
  "SLE Policy": {
    ackRequired: { value: true, source: "Customer Policy" },
    classes: classes(customer, {
      perpetual: [30, 60, 60],
      subscription: [120, 111, 111],
      enforced: [30, 90, 60],
      export: [30, 30, 30],
    }),
  },
  "SLE Policy 2021": {
    ackRequired: { value: true, source: "Customer Policy" },
    classes: {
      perpetual: row(customer, [30, 60, 60]),
      subscription: row(customer, [120, 150, 120]),
      enforced: { ...row(customer, [0, 90, 60]), first: cisco(0) },
      export: { ...row(customer, [0, 30, 30]), first: cisco(0) },
    },
  },
  "Custom Policy": {
    ackRequired: { value: true, source: "Customer Policy" },
    classes: classes(customer, {
      perpetual: [365, 0, 90],
      subscription: [90, 90, 90],
      enforced: [365, 90, 90],
      export: [365, 90, 90],
    }),
  },
};

/** What `Policy name:` prints of a policy: one that was changed over the years kept its name. */
export function printedPolicyName(name: string): string {
  return name === "SLE Policy 2021" ? "SLE Policy" : name;
}

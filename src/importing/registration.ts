/** What a router that registers tells of its registration, authorization and evaluation (`Registration:` …), and what a lab file says of it. */
import { parseDuration } from "../clock/duration.ts";
import { formatIso, type Instant } from "../clock/instant.ts";
import { licenceFor } from "../cssm/catalogue.ts";
import { type DataMap, fieldsOf, isMap } from "../parse/index.ts";
import { releaseOf } from "../releases/releases.ts";
import type { Gathered } from "./gather.ts";
import { type Printed, printedDate } from "./moments.ts";

/** What became of a request: when, and why not. */
interface GivenFailure {
  readonly at: Printed;
  readonly reason: string;
}

export interface GivenRegistration {
  readonly status: string;
  readonly smart?: string;
  readonly virtual?: string;
  readonly exportControlled?: boolean;
  readonly at?: Printed;
  readonly renewed?: Printed;
  readonly renewalFailed?: GivenFailure;
  readonly renewal?: Printed;
  readonly expires?: Printed;
}

export interface GivenAuthorization {
  /** Without the date behind it. */
  readonly status: string;
  readonly at?: Printed;
  readonly contact?: Printed;
  readonly failed?: GivenFailure;
  readonly next?: Printed;
  readonly deadline?: Printed;
  /** `89 days, 23 hours, 50 minutes, 0 seconds`. */
  readonly left?: string;
}

/** The blocks of an output; `summary` tells less than the others, so what it does not tell is kept from them. */
export function readRegistration(data: DataMap, known: Gathered): Gathered {
  const registration = blockOf(data, "Registration");
  const authorization = blockOf(data, "License Authorization");
  return {
    ...(registration === undefined ? {} : { registration: merged(known.registration, registrationIn(registration)) }),
    // `Status: Not Applicable` is what routers by policy print there, and some of them nothing.
    ...(authorization === undefined || authorization("Status") === "Not Applicable"
      ? {}
      : { authorization: merged(known.authorization, authorizationIn(authorization)) }),
  };
}

/** A short form of the same state leaves the dates that are known; any other output is later and counts alone. */
function merged<T extends { readonly status: string; readonly at?: Printed }>(before: T | undefined, now: T): T {
  const isSame = before?.status === now.status && (now.at === undefined || now.at.civil === before.at?.civil);
  return isSame ? { ...before, ...now } : now;
}

type Block = (label: string) => string | undefined;

function blockOf(data: DataMap, title: string): Block | undefined {
  const found = fieldsOf(data, title)
    .map(({ value }) => value)
    .find(isMap);
  if (found === undefined || found.Status === undefined) return undefined;
  return (label) => {
    const value = found[label];
    return typeof value === "string" ? value : undefined;
  };
}

function registrationIn(told: Block): GivenRegistration {
  const exported = told("Export-Controlled Functionality");
  return known({
    status: told("Status") ?? "",
    smart: told("Smart Account"),
    virtual: told("Virtual Account"),
    exportControlled: exported === undefined ? undefined : !/^not/i.test(exported),
    at: printedDate(told("Initial Registration") ?? ""),
    renewed: succeeded(told, "Last Renewal Attempt"),
    renewalFailed: failure(told, "Last Renewal Attempt"),
    renewal: printedDate(told("Next Renewal Attempt") ?? ""),
    expires: printedDate(told("Registration Expires") ?? ""),
  });
}

function authorizationIn(told: Block): GivenAuthorization {
  const status = told("Status") ?? "";
  return known({
    status: status.replace(/ on [A-Z][a-z]{2} .*$/, ""),
    at: printedDate(status),
    contact: succeeded(told, "Last Communication Attempt"),
    failed: failure(told, "Last Communication Attempt"),
    next: printedDate(told("Next Communication Attempt") ?? ""),
    deadline: printedDate(told("Communication Deadline") ?? ""),
    left: told("Evaluation Period Remaining"),
  });
}

const succeeded = (told: Block, label: string): Printed | undefined =>
  told(label)?.startsWith("SUCCEEDED") === true ? printedDate(told(label) ?? "") : undefined;

function failure(told: Block, label: string): GivenFailure | undefined {
  const at = told(label)?.startsWith("FAILED") === true ? printedDate(told(label) ?? "") : undefined;
  return at === undefined ? undefined : { at, reason: told("Failure reason") ?? "unknown" };
}

/** The moments that have passed. */
export const pastDates = ({ registration, authorization }: Gathered): readonly (Printed | undefined)[] => [
  registration?.at,
  registration?.renewed,
  registration?.renewalFailed?.at,
  authorization?.at,
  authorization?.contact,
  authorization?.failed?.at,
];

/** The moments that are to come. */
export const comingDates = ({ registration, authorization }: Gathered): readonly (Printed | undefined)[] => [
  registration?.renewal,
  authorization?.next,
];

type When = (date: Printed | undefined) => Instant | undefined;

/** `licensing` of the lab file; `date` is the lab's. Undefined where nothing of it is taken over. */
export function registeringLicensing(given: Gathered, at: When, date: Instant): object | undefined {
  const { registration, authorization, licences = [] } = given;
  const when = (moment: Printed | undefined) => iso(at(moment));
  const failed = (one: GivenFailure | undefined) =>
    one === undefined ? undefined : { at: when(one.at), reason: one.reason };
  const isWhole = !licences.some(isCut);
  const listed = isWhole && licences.length > 0 ? licences : undefined;
  if (registration?.status === "REGISTERED") {
    return known({
      registration: known({
        virtual: registration.virtual ?? "Default",
        at: when(registration.at) ?? formatIso(date),
        exportControlled: registration.exportControlled,
        renewed: when(registration.renewed),
        renewalFailed: failed(registration.renewalFailed),
        renewal: when(registration.renewal),
        expires: when(registration.expires),
      }),
      authorization: authorizationFor(authorization, when, failed, date),
      licences: listed?.map(({ name, tag, count, description, status }) =>
        known({ name: name === "" ? undefined : name, tag, count, description, status: verdictOf(status) }),
      ),
    });
  }
  const evaluation = evaluationFor(authorization, when);
  if (evaluation === undefined) return undefined;
  return known({ evaluation, licences: listed?.map(({ tag, count }) => ({ tag, count })) });
}

export const isCut = ({ name, tag }: { readonly name: string; readonly tag: string }): boolean =>
  /\.\.\.?$/.test(name) || /\.\.\.?$/.test(tag);

const verdictOf = (status: string | undefined): string | undefined =>
  status === "AUTHORIZED" || status === "OUT OF COMPLIANCE" ? status : undefined;

function authorizationFor(
  told: GivenAuthorization | undefined,
  when: (date: Printed | undefined) => string | undefined,
  failed: (one: GivenFailure | undefined) => object | undefined,
  date: Instant,
): object | undefined {
  const status = verdictOf(told?.status);
  if (told === undefined || status === undefined) return undefined;
  return known({
    status,
    at: when(told.at) ?? when(told.contact) ?? formatIso(date),
    contact: when(told.contact),
    failed: failed(told.failed),
    next: when(told.next),
    deadline: when(told.deadline),
  });
}

function evaluationFor(
  told: GivenAuthorization | undefined,
  when: (date: Printed | undefined) => string | undefined,
): object | undefined {
  if (told?.status.startsWith("EVAL EXPIRED")) {
    const expired = when(told.at);
    return expired === undefined ? undefined : { expired };
  }
  const units = [...(told?.left ?? "").matchAll(/(\d+) (day|hour|minute|second)/g)];
  const left = units.map(([, count, unit = ""]) => `${count}${unit[0]}`).join("");
  return left === "" || parseDuration(left) === undefined ? undefined : { left };
}

/** The server's side: the account has what is authorized. */
export function registeringServer({ registration, licences = [] }: Gathered, release: string): object | undefined {
  if (registration?.status !== "REGISTERED") return undefined;
  const { licenceVersions } = releaseOf(release).facts;
  const bought = licences
    .filter(({ tag, status }) => status === "AUTHORIZED" && !tag.endsWith("..."))
    .map(({ tag, count }) => ({ name: licenceFor(undefined, tag, licenceVersions).portal, count }));
  return known({
    smartAccount: registration.smart,
    virtualAccounts: [
      { name: registration.virtual ?? "Default", ...(bought.length === 0 ? {} : { licences: bought }) },
    ],
  });
}

const iso = (moment: Instant | undefined): string | undefined => (moment === undefined ? undefined : formatIso(moment));

/** Without what is not known. */
export function known<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}

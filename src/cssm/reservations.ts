/** License Reservation in the portal (CSSM §3.2): a request code in, an authorization code out; a return code in. */
import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { stableUuid } from "../text/prng.ts";
import { accountNamed, defaultAccount } from "./accounts.ts";
import { tagOf } from "./catalogue.ts";
import { generationOf } from "./generations.ts";
import { instanceOf, touchInstance } from "./instances.ts";
import { licencePools } from "./licences.ts";
import { logPortal } from "./portal-log.ts";
import { removeInstance } from "./registration.ts";
import { readRequestCode, returnCode } from "./reservation-codes.ts";
import { writeAuthorizationCode } from "./reservation-file.ts";
import type { ReservedLicence } from "./reservation-types.ts";
import { nextSerial } from "./serial.ts";
import type { Cssm } from "./types.ts";

/** What the wizard asks for. */
export interface ReserveRequest {
  readonly requestCode: string;
  /** Absent = the first virtual account. */
  readonly account?: string;
  /** By their names in the portal. None: a permanent reservation of everything. */
  readonly licences: readonly { readonly name: string; readonly count: number }[];
  readonly exportControlled: boolean;
}

export type ReserveError = "bad-request-code" | "used-request-code" | "unknown-account" | "unknown-licence" | "too-few";

export type ReserveResult =
  | { readonly ok: true; readonly code: string; readonly virtualAccount: string }
  | { readonly ok: false; readonly error: ReserveError; readonly what: string };

/** Version of an entitlement by the generation of the licence. */
const VERSIONS = { V12: "12.0", V14: "14.0", Flex: "1.0" } as const;

/** Generates an authorization code, one for each request code. One that the instance had before is void; its licences are free for this one. */
export function reserve(cssm: Draft<Cssm>, request: ReserveRequest, at: Instant): ReserveResult {
  const id = readRequestCode(request.requestCode);
  if (id === undefined) return refused("bad-request-code", request.requestCode);
  const asked = request.requestCode.trim();
  if (recordsOf(cssm).some((record) => record.request === asked)) return refused("used-request-code", asked);
  const account = request.account === undefined ? defaultAccount(cssm) : accountNamed(cssm, request.account);
  if (account === undefined) return refused("unknown-account", request.account ?? "");
  const own = instanceOf(cssm, id)?.reserved ?? {};
  const pools = licencePools(cssm, account.name, at);
  for (const { name, count } of request.licences) {
    const pool = pools.find(({ licence }) => licence === name);
    if (pool === undefined) return refused("unknown-licence", name);
    if (pool.balance + (own[name] ?? 0) < count) return refused("too-few", name);
  }
  const codeId = stableUuid(`reservation ${cssm.smartAccount} ${nextSerial(cssm)}`);
  for (const record of recordsOf(cssm)) {
    if (record.pid === id.pid && record.serial === id.serial && record.state === "issued") record.state = "void";
  }
  recordsOf(cssm).push({
    id: codeId,
    request: asked,
    ...id,
    virtualAccount: account.name,
    madeAt: at,
    state: "issued",
  });
  const hostname = instanceOf(cssm, id)?.hostname ?? "";
  const instance = touchInstance(cssm, id, { hostname, virtualAccount: account.name }, at);
  instance.inUse = {};
  delete instance.registeredAt;
  instance.reserved = Object.fromEntries(request.licences.map(({ name, count }) => [name, count]));
  logPortal(cssm, at, "Reservation", `An authorization code for PID:${id.pid},SN:${id.serial} was generated.`);
  const code = writeAuthorizationCode({
    ...id,
    id: codeId,
    kind: request.licences.length > 0 ? "specific" : "universal",
    licences: request.licences.map(reservedLicence),
    exportControlled: request.exportControlled,
    request: asked,
    issuedAt: at,
  });
  return { ok: true, code, virtualAccount: account.name };
}

export type ReturnError = "bad-return-code";

/** Takes a return code: its licences are free. The instance is removed, but where it is trusted by now (UPGRADE §1). */
export function takeReturn(cssm: Draft<Cssm>, text: string, at: Instant): ReturnError | undefined {
  const record = recordsOf(cssm).find((one) => one.state !== "returned" && returnCode(one, one.id) === text.trim());
  if (record === undefined) return "bad-return-code";
  record.state = "returned";
  const instance = instanceOf(cssm, record);
  if (instance?.trustedAt === undefined) removeInstance(cssm, record);
  else delete instance.reserved;
  logPortal(cssm, at, "Reservation", `The reservation of PID:${record.pid},SN:${record.serial} was returned.`);
  return undefined;
}

function reservedLicence({ name, count }: { readonly name: string; readonly count: number }): ReservedLicence {
  const generation = generationOf(name);
  const version = generation === undefined ? "1.0" : VERSIONS[generation];
  return { tag: tagOf(name), version, count, name, description: name };
}

function recordsOf(cssm: Draft<Cssm>): NonNullable<Draft<Cssm>["reservations"]> {
  cssm.reservations ??= [];
  return cssm.reservations;
}

function refused(error: ReserveError, what: string): ReserveResult {
  return { ok: false, error, what };
}

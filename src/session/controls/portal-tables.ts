/** The tables of CSSM's portal (CSSM §1.2 to §1.4, §3.1), without its buttons. */
import type { Instant } from "../../clock/instant.ts";
import { alertsOf } from "../../cssm/alerts.ts";
import { licencePools } from "../../cssm/licences.ts";
import { tokenState } from "../../cssm/tokens.ts";
import type { Cssm, ProductInstance, UsageUpload } from "../../cssm/types.ts";
import { balanceText, NOTHING, portalDate, portalTime } from "./portal-wording.ts";
import { table } from "./table.ts";

/** Inventory > Licenses of some virtual accounts. A shortfall that higher licences cover is no alert. */
export function licencesTable(cssm: Cssm, accounts: readonly string[], at: Instant): string {
  const alerts = alertsOf(cssm, at);
  const rows = accounts.flatMap((account) =>
    licencePools(cssm, account, at).map(({ licence, purchased, inUse, balance, borrowed, lent }) => {
      const told = alerts.filter((alert) => alert.virtualAccount === account && alert.licence === licence);
      const notes = [
        ...told.map(({ kind }) => kind),
        ...(borrowed === undefined ? [] : [`Licenses borrowed to cover: ${borrowed}`]),
        ...(lent === undefined ? [] : [`Lent to lower licenses: ${lent}`]),
      ];
      return [account, licence, "Prepaid", purchased, inUse, balanceText(balance), notes.join(", ")];
    }),
  );
  if (rows.length === 0) return NOTHING;
  const headings = ["Virtual Account", "License", "Billing", "Purchased", "In Use", "Balance", "Alerts"];
  return table(headings, rows, ["Purchased", "In Use", "Balance"]);
}

/** Inventory > Product Instances. */
export function instancesTable(cssm: Cssm, accounts: readonly string[]): string {
  const rows = cssm.instances
    .filter(({ virtualAccount }) => accounts.includes(virtualAccount))
    .map((instance) => [
      instanceName(instance),
      instance.pid,
      standing(instance),
      portalTime(instance.lastContact),
      instance.virtualAccount,
    ]);
  if (rows.length === 0) return NOTHING;
  return table(["Name", "Product Type", "State", "Last Contact", "Virtual Account"], rows);
}

/** Registered instances go by their host name, those of policy mode by their UDI (CSSM §1.3). */
export function instanceName({ registeredAt, hostname, pid, serial }: ProductInstance): string {
  return registeredAt !== undefined && hostname !== "" ? hostname : `UDI_PID:${pid}; UDI_SN:${serial};`;
}

function standing({ registeredAt, reserved, trustedAt }: ProductInstance): string {
  if (reserved !== undefined) return "Reserved";
  if (registeredAt !== undefined) return "Registered";
  return trustedAt === undefined ? "Not trusted" : "Trusted";
}

/** General > Product Instance Registration Tokens. */
export function tokensTable(cssm: Cssm, at: Instant): string {
  const rows = cssm.tokens.map((token) => [
    `${token.text.slice(0, 10)}...`,
    token.virtualAccount,
    `${TOKEN_STATES[tokenState(cssm.tokens, token.text, at)]}${portalTime(token.expiresAt)}`,
    `${token.uses} of ${token.maxUses}`,
    token.exportControlled ? "Allowed" : "Not Allowed",
    token.description,
  ]);
  if (rows.length === 0) return NOTHING;
  return table(["Token", "Virtual Account", "Expiration Date", "Uses", "Export-Controlled", "Description"], rows);
}

const TOKEN_STATES = { usable: "", unknown: "", revoked: "Revoked, ", expired: "Expired ", "used-up": "" } as const;

/** Activity > Event Log: the last lines, oldest first. */
export function eventsTable(events: Cssm["events"], count: number): string {
  const rows = events.slice(-count).map(({ at, type, message, user }) => [portalTime(at), type, message, user]);
  return rows.length === 0 ? NOTHING : table(["Time", "Event Type", "Message", "User"], rows);
}

/** Reports > Usage Data Files, and usage that came otherwise: the last `count`, oldest first. */
export function usageTable(cssm: Cssm, at: Instant, count: number): string {
  const latest = Object.values(cssm.reports).slice(-count);
  const rows = latest.map((upload) => [
    portalTime(upload.receivedAt),
    `PID:${upload.pid},SN:${upload.serial}`,
    upload.virtualAccount,
    WAYS[upload.by],
    upload.reportIds.length,
    ...processing(cssm, upload, at),
  ]);
  if (rows.length === 0) return NOTHING;
  const headings = ["Received", "Product Instance", "Virtual Account", "By", "Reports", "Reporting Status"];
  return table([...headings, "Acknowledgement"], rows, ["Reports"]);
}

const WAYS: Readonly<Record<UsageUpload["by"], string>> = { push: "push", file: "file", server: "server" };

function processing(cssm: Cssm, { state, readyAt }: UsageUpload, at: Instant): [status: string, ack: string] {
  if (state === "failed" || (state === "processing" && at >= readyAt && cssm.failing)) return ["Errors", ""];
  if (state === "taken") return ["No Errors", "taken"];
  return at < readyAt ? ["Pending", ""] : ["No Errors", "ready"];
}

/** Mails to the administrator, oldest first. */
export function mailsText({ mails = [] }: Cssm): string {
  const texts = mails.map(({ at, subject, lines }) =>
    [`${portalTime(at)}  ${subject}`, ...lines.map(indented)].join("\n"),
  );
  return texts.length === 0 ? NOTHING : texts.join("\n");
}

const indented = (line: string): string => `  ${line}`;

/** The Alerts column alone. */
export function alertsTable(cssm: Cssm, at: Instant): string {
  const rows = alertsOf(cssm, at).map(({ kind, virtualAccount, licence }) => [kind, virtualAccount, licence]);
  return rows.length === 0 ? NOTHING : table(["Alert", "Virtual Account", "License"], rows);
}

/** Reports > Entitlement, Term-limited, Product Instances (first document, "Reports"). */
export function reportTable(cssm: Cssm, which: "entitlement" | "term" | "instances", at: Instant): string {
  const accounts = cssm.virtualAccounts.map(({ name }) => name);
  switch (which) {
    case "entitlement":
      return entitlementReport(cssm, accounts, at);
    case "term":
      return termReport(cssm, at);
    case "instances":
      return instanceReport(cssm);
  }
}

function entitlementReport(cssm: Cssm, accounts: readonly string[], at: Instant): string {
  const rows = accounts.flatMap((account) =>
    licencePools(cssm, account, at).map(({ licence, purchased, inUse, balance }) => [
      licence,
      account,
      purchased,
      inUse,
      Math.max(0, balance),
      Math.max(0, -balance),
    ]),
  );
  const headings = ["License", "Virtual Account", "Purchased", "In Use", "Surplus", "Shortage"];
  return rows.length === 0 ? NOTHING : table(headings, rows, headings.slice(2));
}

function termReport({ virtualAccounts }: Cssm, at: Instant): string {
  const terms = virtualAccounts.flatMap(({ name: account, licences }) =>
    licences.flatMap(({ name, count, expires }) => (expires === undefined ? [] : [{ name, account, count, expires }])),
  );
  const rows = terms
    .sort((a, b) => a.expires - b.expires)
    .map(({ name, account, count, expires }) => [
      name,
      account,
      count,
      portalDate(expires),
      expires <= at ? "expired" : Math.ceil((expires - at) / 86_400_000),
    ]);
  const headings = ["License", "Virtual Account", "Quantity", "Expires", "Days Left"];
  return rows.length === 0 ? NOTHING : table(headings, rows, ["Quantity", "Days Left"]);
}

function instanceReport(cssm: Cssm): string {
  const rows = cssm.instances.map((instance) => [
    cssm.smartAccount,
    instance.virtualAccount,
    instanceName(instance),
    instance.pid,
    portalTime(instance.lastContact),
    Object.entries(instance.inUse)
      .map(([tag, count]) => `${tag} ${count}`)
      .join(", "),
  ]);
  const headings = ["Smart Account", "Virtual Account", "Product Instance", "Product Type", "Last Contact"];
  return rows.length === 0 ? NOTHING : table([...headings, "Licenses In Use"], rows);
}

/** Controls of CSSM's portal: what a person reads and does there. Uploads: world.ts; reservations: reservations.ts. */
import { parseIso } from "../../clock/instant.ts";
import type { Cssm } from "../../cssm/types.ts";
import { after, type Command, has, values } from "../../grammar/index.ts";
import type { Change } from "../../lab/change.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import { once } from "./options.ts";
import * as tables from "./portal-tables.ts";
import { badDate, badPlace, bought, NO_ACCOUNT, policyIs, REVOKED, removed } from "./portal-wording.ts";

/** Lines of the event log, and of the usage that arrived, that are shown where no number is told. */
const LATEST = 20;

export const portalControls: Readonly<Record<string, ControlHandler>> = {
  "control cssm licenses": (context, command) =>
    ofAccounts(context, command, (cssm, accounts) => tables.licencesTable(cssm, accounts, context.live.lab.now)),
  "control cssm instances": (context, command) => ofAccounts(context, command, tables.instancesTable),
  "control cssm tokens": ({ live: { lab } }) => tables.tokensTable(lab.cssm, lab.now),
  "control cssm events": ({ live: { lab } }, command) =>
    tables.eventsTable(lab.cssm.events, Number(values(command)[0] ?? LATEST)),
  "control cssm mails": ({ live: { lab } }) => tables.mailsText(lab.cssm),
  "control cssm alerts": ({ live: { lab } }) => tables.alertsTable(lab.cssm, lab.now),
  "control cssm ack": ({ live: { lab } }, command) =>
    tables.usageTable(lab.cssm, lab.now, Number(values(command)[0] ?? LATEST)),
  "control cssm report": ({ live: { lab } }, command) => {
    const which = (["entitlement", "term", "instances"] as const).find((one) => has(command, one));
    if (which === undefined) throw new Error("a report of nothing");
    return tables.reportTable(lab.cssm, which, lab.now);
  },
  "control cssm buy": buy,
  "control cssm policy": policy,
  "control cssm remove": (context, command) => {
    const serial = String(values(command)[0]);
    return changed(context, { kind: "remove-instance", serial }, removed(serial));
  },
  "control cssm revoke": (context, command) =>
    changed(context, { kind: "revoke", token: String(values(command)[0]) }, REVOKED),
};

/** A table of one virtual account, or of all of them. */
function ofAccounts(
  { live }: ControlContext,
  command: Command,
  show: (cssm: Cssm, accounts: readonly string[]) => string,
): Answer {
  const { cssm } = live.lab;
  const known = cssm.virtualAccounts.map(({ name }) => name);
  const wanted = after(command, "account");
  if (wanted === undefined) return show(cssm, known);
  const account = known.find((name) => name.toLowerCase() === String(wanted).toLowerCase());
  return account === undefined ? refuse(NO_ACCOUNT(String(wanted), known)) : show(cssm, [account]);
}

function buy(context: ControlContext, command: Command): Answer {
  const double = once(command, ["account", "expires"]);
  if (double !== undefined) return double;
  const [name, count] = values(command);
  const date = after(command, "expires");
  const expires = date === undefined ? undefined : parseIso(String(date));
  if (date !== undefined && expires === undefined) return refuse(badDate(String(date)));
  const account = String(after(command, "account") ?? context.live.lab.cssm.virtualAccounts[0]?.name ?? "");
  return changed(
    context,
    {
      kind: "buy",
      licence: String(name),
      count: Number(count),
      account,
      ...(expires === undefined ? {} : { expires }),
    },
    bought(Number(count), String(name), account),
  );
}

function policy(context: ControlContext, command: Command): Answer {
  const [name] = values(command);
  if (name === undefined) return policyIs(context.live.lab.cssm.policy ?? "Cisco default");
  const place = after(command, "to");
  if (place === undefined) return changed(context, { kind: "policy", policy: String(name) });
  const [, device, file] = /^([^:]+):(.+)$/.exec(String(place)) ?? [];
  if (device === undefined || file === undefined) return refuse(badPlace(String(place)));
  return changed(context, { kind: "policy", policy: String(name), to: { device, file } });
}

function changed({ live }: ControlContext, what: Change, done = ""): Answer {
  const { text = done, error } = live.change(what);
  return error === undefined ? text : refuse(text);
}

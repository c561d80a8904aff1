/** Controls of the portal's License Reservation: codes that a person carries between a router and the portal. */
import { after, type Command, has, values } from "../../grammar/index.ts";
import type { Change } from "../../lab/change.ts";
import { type Answer, type ControlContext, type ControlHandler, refuse } from "./control.ts";
import { badUpload, twice } from "./wording.ts";

const ONCE = ["account", "to", "without-export"];

export const reservationControls: Readonly<Record<string, ControlHandler>> = {
  "control cssm reserve": (context, command) => {
    const words = command.words.flatMap(({ keyword }) => (keyword === undefined ? [] : [keyword]));
    const double = ONCE.find((option) => words.indexOf(option) !== words.lastIndexOf(option));
    if (double !== undefined) return refuse(twice(double));
    const target = after(command, "to");
    const [, device, file] = /^([^:]+):(.+)$/.exec(String(target ?? "")) ?? [];
    if (target !== undefined && file === undefined) return refuse(badUpload(String(target)));
    const account = after(command, "account");
    return changed(context, {
      kind: "reserve",
      requestCode: String(values(command)[0]),
      licences: licencesOf(command),
      ...(account === undefined ? {} : { account: String(account) }),
      ...(has(command, "without-export") ? { withoutExport: true } : {}),
      ...(device === undefined || file === undefined ? {} : { to: { device, file } }),
    });
  },
  "control cssm return": (context, command) =>
    changed(context, { kind: "return", returnCode: String(values(command)[0]) }),
};

/** `licence NAME N`, as often as it stands there. */
function licencesOf({ words }: Command): { readonly name: string; readonly count: number }[] {
  return words.flatMap(({ keyword }, index) =>
    keyword === "licence" ? [{ name: String(words[index + 1]?.value), count: Number(words[index + 2]?.value) }] : [],
  );
}

function changed({ live }: ControlContext, what: Change): Answer {
  const { text = "", error } = live.change(what);
  return error === undefined ? text : refuse(text);
}

/** `install abort`, `install rollback`, and the timer and the points that they go by (UPGRADE §3.2). */
import {
  aborted,
  activeVersion,
  committedVersion,
  type InstallState,
  pointsOf,
  rolledBack,
} from "../../device/install.ts";
import { after, type Command, has } from "../../grammar/index.ts";
import { unattestedText } from "../../releases/unattested.ts";
import { type CommandEntry, type Context, type Dialog, exec, type Output } from "../registry.ts";
import { answerOf } from "./answers.ts";
import { askToSave, saveDialog, whyUnsaved } from "./save.ts";
import { changing, doing, start } from "./wording.ts";
import {
  begin,
  changeOf,
  dateOf,
  dialectOf,
  fail,
  type Operation,
  setState,
  stateOf,
  succeed,
  whyNotHere,
  whyNotNow,
} from "./work.ts";

const SCREEN = "its screen follows the steps of the one-shot";

export const installBackCommands: readonly CommandEntry[] = [
  exec("install abort", "UPGRADE §3.2", (context) => begun(context, { kind: "abort", release: "" }), {
    partial: SCREEN,
  }),
  exec("install rollback", "UPGRADE §3.2", (context, command) => begun(context, rollbackOf(context, command)), {
    partial: `${SCREEN}; what is gone back to is committed at once`,
  }),
  exec("install label", "UPGRADE §3.2", label, { partial: "not attested" }),
  exec("install auto-abort-timer stop", "UPGRADE §3.2", stopTimer, { partial: "its answer is not attested" }),
];

export const installBackDialogs: readonly Dialog[] = [
  saveDialog<Wish>("install back save", ask, begun),
  { kind: "install back", answer: (context, typed, { data }) => proceed(context, typed, data as unknown as Wish) },
];

/** What is gone back to; an empty release for none. */
type Wish = { readonly kind: "abort" | "rollback"; readonly release: string };

const operationOf = ({ kind }: Wish): Operation => ({ name: `install_${kind}`, log: kind });
const questionOf = ({ kind }: Wish): string =>
  unattestedText(kind === "abort" ? "install-abort-question" : "install-rollback-question");

/** `install rollback to committed | base | id N | label NAME`. */
function rollbackOf(context: Context, command: Command): Wish {
  const state = stateOf(context);
  const points = pointsOf(state);
  const id = after(command, "id");
  const name = after(command, "label");
  const found = has(command, "committed")
    ? committedVersion(state)
    : has(command, "base")
      ? points[0]
      : points.findLast((point) => (id === undefined ? point.label === String(name) : point.id === Number(id)));
  return { kind: "rollback", release: found?.release ?? "" };
}

/** What can be done at all asks first what is to become of unsaved changes. */
function begun(context: Context, wish: Wish): Output {
  if (whyNot(context, wish) !== undefined) return ask(context, wish);
  return askToSave(context, "install back save", wish, () => ask(context, wish));
}

function ask(context: Context, wish: Wish): Output {
  const operation = operationOf(wish);
  const dialect = dialectOf(context);
  begin(context, operation, wish.release === "" ? undefined : wish.release);
  const verb = wish.kind === "abort" ? "Aborting" : "Rolling back";
  const head = start(operation.name, dateOf(context)) + doing(operation.name, verb, dialect);
  const why = whyNot(context, wish);
  if (why !== undefined) return head + fail(context, operation, why);
  askToProceed(context, wish);
  return `${head}\n`;
}

function whyNot(context: Context, { kind, release }: Wish): string | undefined {
  const busy = whyNotNow(context) ?? whyNotHere(context);
  if (busy !== undefined) return busy;
  const state = stateOf(context);
  const active = activeVersion(state);
  if (kind === "abort" && active?.state !== "U") return unattestedText("install-nothing-uncommitted");
  if (kind === "rollback" && release === "") return unattestedText("install-no-point");
  if (kind === "rollback" && release === active?.release) return unattestedText("install-already-there");
  return whyUnsaved(context);
}

function askToProceed(context: Context, wish: Wish): void {
  context.ask({ kind: "install back", prompt: questionOf(wish), reading: "line", data: { ...wish } });
}

function proceed(context: Context, typed: string, wish: Wish): Output {
  const answer = answerOf(typed);
  if (answer === "no") return fail(context, operationOf(wish), unattestedText("install-user-aborted"));
  if (answer === "yes") return `\n${goBack(context, wish)}`;
  askToProceed(context, wish);
  return undefined;
}

function goBack(context: Context, wish: Wish): string {
  const state = stateOf(context);
  const next = wish.kind === "abort" ? aborted(state) : rolledBack(state, wish.release);
  setState(context, next);
  const change = changeOf(context, activeVersion(state)?.release, activeVersion(next)?.release ?? wish.release);
  const step = wish.kind === "abort" ? "Abort" : "Rollback";
  return changing(step, change, dialectOf(context)) + succeed(context, operationOf(wish), true);
}

/** `install label ID label-name NAME | description TEXT`: names a point. */
function label(context: Context, command: Command): Output {
  const state = stateOf(context);
  const id = Number(after(command, "label"));
  if (!pointsOf(state).some((point) => point.id === id)) return `% ${unattestedText("install-no-point")}\n`;
  const name = after(command, "label-name");
  const description = after(command, "description");
  const points = state.points.map((point) =>
    point.id !== id
      ? point
      : {
          ...point,
          ...(name === undefined ? {} : { label: String(name) }),
          ...(description === undefined ? {} : { description: String(description) }),
        },
  );
  setState(context, { ...state, points });
  return undefined;
}

/** What was activated stays uncommitted, and is not taken back any more. */
function stopTimer(context: Context): Output {
  const { abortAt, ...state }: InstallState = stateOf(context);
  if (abortAt === undefined) return `% ${unattestedText("install-no-timer")}\n`;
  setState(context, state);
  return `${unattestedText("install-timer-stopped")}\n`;
}

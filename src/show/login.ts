/** `show login [failures]`: who is watched, and how (field knowledge). */
import { SECOND } from "../clock/instant.ts";
import { blockRule, counted, KEPT_FAILURES, NO_FAILURES, quietFor } from "../device/login-watch.ts";
import { configDate } from "../text/dates.ts";
import type { View } from "./view.ts";

const INDENT = "     ";

const indented = (lines: readonly string[]): string =>
  lines.map((line) => (line === "" ? "\n" : `${INDENT}${line}\n`)).join("");

/** `show login`. */
export function showLogin(view: View): string {
  const { device } = view;
  const rule = blockRule(device.config);
  const noList = "No Quiet-Mode access list has been configured.";
  if (rule === undefined) {
    return indented(["No login delay has been applied.", noList, "", "Router NOT enabled to watch for login Attacks"]);
  }
  const now = view.lab.now;
  const watch = device.logins ?? NO_FAILURES;
  const these = counted(watch, rule, now);
  const began = these[0]?.at ?? now - ((now - device.boot.trueAt) % rule.within);
  const seconds = (time: number) => Math.ceil(time / SECOND);
  const quiet = quietFor(device, now);
  const mode =
    quiet > 0
      ? [
          "Router presently in Quiet-Mode.",
          `Will remain in Quiet-Mode for ${seconds(quiet)} seconds.`,
          "Denying logins from all sources.",
        ]
      : [
          "Router presently in Normal-Mode.",
          "Current Watch Window",
          `    Time remaining: ${seconds(rule.within - (now - began))} seconds.`,
          `    Login failures for current window: ${these.length}.`,
          `Total login failures: ${watch.total}.`,
        ];
  return indented([
    "A default login delay of 1 second is applied.",
    noList,
    "",
    "Router enabled to watch for login Attacks.",
    `If more than ${rule.attempts - 1} login failures occur in ${seconds(rule.within)} seconds or less,`,
    `logins will be disabled for ${seconds(rule.quiet)} seconds.`,
    "",
    ...mode,
  ]);
}

/** `show login failures`: who failed how often, from where. */
export function showLoginFailures(view: View): string {
  const { failures, total } = view.device.logins ?? NO_FAILURES;
  if (total === 0) return "*** No logged failed login attempts with the device.***\n";
  const rows = new Map<string, { readonly cells: string; count: number; at: number }>();
  for (const { user, from, port, at } of failures) {
    const cells = `${user.padEnd(15)} ${from.padEnd(15)} ${String(port).padEnd(5)}`;
    rows.set(cells, { cells, count: (rows.get(cells)?.count ?? 0) + 1, at });
  }
  const table = [...rows.values()].map(
    ({ cells, count, at }) =>
      `${cells} ${String(count).padEnd(5)} ${configDate(at + (view.now - view.lab.now), view.zone)}\n`,
  );
  return [
    `Total failed logins: ${total}\n`,
    `Detailed information about last ${KEPT_FAILURES} failures\n\n`,
    "Username        SourceIPAddr    lPort Count TimeStamp\n",
    ...table,
  ].join("");
}

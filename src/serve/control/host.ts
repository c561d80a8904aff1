/** Lab controls from this machine: one line in, one answer out, whatever carries them. */
import { promptOf } from "../../commands/prompt.ts";
import type { Lab } from "../../lab/lab.ts";
import type { ControlHost } from "../../session/controls/control.ts";
import { runControl } from "../../session/controls/run.ts";
import { lineAt } from "../../session/reading.ts";
import { withToken } from "../../session/router-port.ts";
import type { House } from "../house.ts";
import { MAX_COMMAND } from "../limits.ts";

/** What a control answers. */
export interface ControlAnswer {
  /** Whole lines, ended by `\n`. */
  readonly output: string;
  /** Why it was not carried out, where it was not. */
  readonly rejected?: string;
  /** The control was `:quit`. */
  readonly quit?: true;
}

export interface ControlRequest {
  /** `:advance 8h`; the colon may be left out. */
  readonly control: string;
  /** The device that it is about; the selected one where none is named. */
  readonly device?: string;
}

const CONSOLE = "con 0";

/** Carries out a control. Never throws. */
export async function control(house: House, host: ControlHost, request: ControlRequest): Promise<ControlAnswer> {
  const { live, clock } = house;
  const device = request.device ?? live.lab.selected;
  if (!Object.hasOwn(live.lab.devices, device)) {
    return wrong("device", `no device ${device}; devices are ${Object.keys(live.lab.devices).slice(0, 20).join(", ")}`);
  }
  const typed = request.control.trim();
  if (typed.length > MAX_COMMAND || /[\r\n]/.test(typed)) return wrong("invalid", "one control in one line");
  clock.tick();
  const line = withToken(typed.startsWith(":") ? typed : `:${typed}`, live.lab.lastToken);
  try {
    const { output, rejected, quit } = await runControl({ live, where: { device, line: CONSOLE }, host }, line);
    // The caret stands below the line as it would be typed at the device's prompt.
    const shown = rejected?.column === undefined ? output : `${promptAt(live.lab, device)}${line}\n${output}`;
    return { output: shown, ...(rejected === undefined ? {} : { rejected: rejected.code }), ...(quit ? { quit } : {}) };
  } catch (error) {
    return wrong("refused", (error as Error).message);
  }
}

function promptAt(lab: Lab, device: string): string {
  const { device: router, line } = lineAt(lab, { device, line: CONSOLE });
  return promptOf(router, line);
}

const wrong = (rejected: string, text: string): ControlAnswer => ({ output: `% ${text}\n`, rejected });

/** Who logs in and who fails to: the log lines of it, and the quiet time of `login block-for`. */
import type { Where } from "../commands/enter.ts";
import { type LoginParties, logLogin, logSecurity, logsLogins } from "../device/login-messages.ts";
import { loginFailed, quietFor } from "../device/login-watch.ts";
import type { LiveLab } from "../session/live-lab.ts";

/** One attempt to log in. */
export interface Attempt extends LoginParties {
  readonly where: Where;
}

const QUIET_OFF = {
  severity: 5,
  mnemonic: "QUIET_MODE_OFF",
  text: "Quiet Mode is OFF, because block period timed out",
} as const;

/** The line by which a router tells of what no line does. */
const CONSOLE = "con 0";

export class Logins {
  readonly #live: LiveLab;

  constructor(live: LiveLab) {
    this.#live = live;
  }

  /** Whether the router takes no logins at present. */
  quiet(device: string): boolean {
    this.settle();
    const router = this.#live.present.devices[device];
    return router !== undefined && quietFor(router, this.#live.present.now) > 0;
  }

  /** Routers that have taken no logins for as long as they had to take them again. */
  settle(): void {
    const { present: lab } = this.#live;
    for (const [device, router] of Object.entries(lab.devices)) {
      if (router.logins?.quietUntil === undefined || quietFor(router, lab.now) > 0) continue;
      this.#live.act({ device, line: CONSOLE }, (context) => {
        if (context.device.logins !== undefined) delete context.device.logins.quietUntil;
        logSecurity(context.device, QUIET_OFF, context.now);
        return undefined;
      });
    }
  }

  succeeded(attempt: Attempt): void {
    const config = this.#live.lab.devices[attempt.where.device]?.config ?? [];
    if (!logsLogins(config, "success")) return;
    this.#live.act(attempt.where, (context) => {
      logLogin(context.device, attempt, true, context.now);
      return undefined;
    });
  }

  failed(attempt: Attempt): void {
    this.#live.act(attempt.where, ({ device, lab }) => {
      loginFailed(device, attempt, lab.now);
      return undefined;
    });
  }
}

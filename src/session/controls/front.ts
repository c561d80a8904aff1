/** Controls of the front end: the clock's speed, the status line, the end. */
import { has, values } from "../../grammar/index.ts";
import { type ControlHandler, refuse } from "./control.ts";
import { FROZEN, NO_STATUS, speedIs } from "./wording.ts";

export const frontControls: Readonly<Record<string, ControlHandler>> = {
  "control quit": () => ({ quit: true }),
  "control speed": ({ host }, command) => {
    if (host.speed === undefined) return refuse(FROZEN);
    const times = Number(values(command)[0]);
    host.speed(times);
    return speedIs(times);
  },
  "control status": ({ host }, command) => {
    if (host.status === undefined) return refuse(NO_STATUS);
    host.status(has(command, "on"));
    return undefined;
  },
};

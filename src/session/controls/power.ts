/** Controls of power, and of who is active in a pair of routers. */
import { has, values } from "../../grammar/index.ts";
import { type ControlHandler, refuse } from "./control.ts";
import { noDevice } from "./wording.ts";

export const powerControls: Readonly<Record<string, ControlHandler>> = {
  "control power": ({ live }, command) => {
    const name = String(values(command)[0]);
    const names = Object.keys(live.lab.devices);
    if (!names.includes(name)) return refuse(noDevice(name, names));
    const { text } = live.change({ kind: "power", device: name, on: has(command, "on") });
    return text;
  },
  "control failover": ({ live, where }, command) => {
    const [name = where.device] = values(command).map(String);
    const names = Object.keys(live.lab.devices);
    if (!names.includes(name)) return refuse(noDevice(name, names));
    const { text, error } = live.change({ kind: "failover", device: name });
    return error === undefined ? text : refuse(text ?? "");
  },
};

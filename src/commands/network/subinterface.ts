/** Subinterfaces: their VLAN, and what they need one for. */
import { interfacesOf, parentOf } from "../../device/interfaces.ts";
import { plain } from "../../device/plain.ts";
import { type Command, values } from "../../grammar/index.ts";
import { type CommandEntry, type Context, config, type Output } from "../registry.ts";

const NO_VLAN = `
% Configuring IP routing on a LAN subinterface is only allowed if that
subinterface is already configured as part of an IEEE 802.10, IEEE 802.1Q,
or ISL vLAN.

`;

export const subinterfaceCommands: readonly CommandEntry[] = [
  config("config-if encapsulation", "COMMANDS §2.6", { slot: "command", refuse: refuseVlan }),
];

/** Two subinterfaces of one interface cannot have the same VLAN. */
function refuseVlan(context: Context, command: Command): Output {
  if (command.negated) return undefined;
  const own = ownName(context);
  const [vlan] = values(command);
  const other = interfacesOf(plain(context.device.config)).find(
    (each) => each.name !== own && each.vlan === vlan && parentOf(each.name) === parentOf(own),
  );
  if (other === undefined) return undefined;
  return (
    `%Configuration of multiple subinterfaces of the same main\ninterface with the same VID (${vlan}) is not permitted.\n` +
    `This VID is already configured on ${other.name}.\n`
  );
}

/** A subinterface takes an address once it has a VLAN. */
export function refuseWithoutVlan(context: Context): Output {
  const own = ownName(context);
  if (parentOf(own) === undefined) return undefined;
  const state = interfacesOf(plain(context.device.config)).find((each) => each.name === own);
  return state?.vlan === undefined ? NO_VLAN : undefined;
}

function ownName(context: Context): string {
  return (context.line.modes.at(-1)?.path.at(-1) ?? "").replace(/^interface /, "");
}

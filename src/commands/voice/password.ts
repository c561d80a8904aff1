/** Passwords in SIP and STUN configuration: kept as typed, or hidden with `service password-encryption`. */

import type { ConfigLine } from "../../device/config/config.ts";
import { hidesPasswords } from "../../device/settings/users.ts";
import { type Command, canonical, values } from "../../grammar/index.ts";
import type { Context } from "../registry.ts";
import { hiddenIn, refuseBadHidden } from "../users/hidden-passwords.ts";
import type { Rules } from "./store.ts";

/** Rules of a command with a password in the middle; what stands around the password tells two lines apart. */
export const WITH_PASSWORD: Rules = { text: withoutPassword, lines: passwordLines, refuse: refuseBadHidden };

function withoutPassword(command: Command): string {
  return canonical(command).replace(/ (?:password|shared-secret) (?:[07] )?\S+/, "");
}

function passwordLines(context: Context, command: Command): readonly ConfigLine[] {
  const slot = withoutPassword(command);
  const typed = canonical(command);
  const hides = hidesPasswords(context.device.config);
  const text = hides ? hiddenIn(typed, `${context.device.serial} ${slot}`) : typed;
  return [{ id: command.id, slot, text, values: values(command) }];
}

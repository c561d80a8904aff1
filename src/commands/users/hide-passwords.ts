import type { Draft } from "immer";
import type { Config, ConfigLine } from "../../device/config/config.ts";
import { hidePassword } from "../../device/secrets.ts";
import type { Command } from "../../grammar/index.ts";
import { plain } from "../plain.ts";
import type { Context, Output } from "../registry.ts";
import { hiddenIn } from "./hidden-passwords.ts";

/** Commands whose lines hold one inside. */
const SIP_HOLDERS = new Set([
  "config-sip-ua authentication",
  "config-sip-ua credentials",
  "config-class-tenant authentication",
  "config-class-tenant credentials",
  "conf-serv-stun stun flowdata shared-secret",
]);

/** Commands whose lines hold a password that can be read. */
const HOLDERS = new Set([
  "config username",
  "config enable password",
  "config-line password",
  "config ip ftp password",
]);

/** A password in the clear at the end of a line, behind what stands in front of it. */
const CLEAR = /^(.*?\bpassword (?:level \d+ )?)(?:0 )?(?!7 )(\S.*)$/;

/** `service password-encryption` hides the passwords that are already there, too. Without it they stay hidden. */
export function hidePasswords(context: Context, command: Command): Output {
  if (command.negated) return undefined;
  const { serial } = context.device;
  const hide = (line: ConfigLine): ConfigLine => {
    const lines = line.lines?.map(hide);
    if (SIP_HOLDERS.has(line.id)) return { ...line, text: hiddenIn(line.text, `${serial} ${line.slot}`) };
    const [, head, password] = (HOLDERS.has(line.id) ? CLEAR.exec(line.text) : null) ?? [];
    if (head === undefined || password === undefined) return lines === undefined ? line : { ...line, lines };
    return { ...line, text: `${head}7 ${hidePassword(password, `${serial} ${line.slot}`)}`, values: [] };
  };
  context.device.config = plain(context.device.config).map(hide) as Draft<Config>;
  return undefined;
}

/** Trustpoints, certificates and keys, as far as Smart Licensing and SSH need them. */
import type { Config, ConfigLine } from "../../device/config/config.ts";
import { lineOf } from "../../device/config/config.ts";
import { logMessage } from "../../device/log.ts";
import { ownKeyName } from "../../device/rsa-keys.ts";
import { hostnameOf } from "../../device/settings/settings.ts";
import { after, type Command, canonical, has, values } from "../../grammar/index.ts";
import { showPkiCertificates, showPkiTrustpoints, showPkiTrustpointsStatus } from "../../show/pki.ts";
import { showRsaKeys } from "../../show/rsa-keys.ts";
import { plain } from "../plain.ts";
import { type CommandEntry, type Context, config, type Dialog, exec, type Output, show } from "../registry.ts";
import { storeLine } from "../store.ts";

const FIELD = "field knowledge";
const NO_DOMAIN = "% Please define a domain-name first.\n";
const NO_KEYS = "% No RSA keys found to zeroize.\n";
const ALL_REMOVED = "% All keys will be removed.\n% All router certs issued using these keys will also be removed.\n";
const DEFAULT_MODULUS = 2048;
const UNCHECKED = "certificates are not checked";

const setting = (name: string, partial?: string): CommandEntry =>
  config(`ca-trustpoint ${name}`, "COMMANDS §2.6", { slot: "command" }, partial === undefined ? {} : { partial });

export const pkiCommands: readonly CommandEntry[] = [
  config("config crypto pki trustpoint", "COMMANDS §2.6", { slot: "text", opens: "ca-trustpoint" }),
  setting("enrollment", "nothing is enrolled"),
  setting("revocation-check", UNCHECKED),
  setting("subject-name"),
  setting("rsakeypair"),
  setting("hash"),
  setting("fqdn"),
  setting("serial-number"),
  config("config crypto pki certificate chain", "COMMANDS §2.6", { slot: "text", opens: "config-cert-chain" }),
  config(
    "config-cert-chain certificate",
    "CLI §9",
    { slot: "text", lines: () => [], changed: askForDigits },
    { partial: UNCHECKED },
  ),
  show(
    "show crypto pki certificates",
    FIELD,
    (view, command) => showPkiCertificates(view, nameIn(command), has(command, "verbose")),
    { partial: "the certificates of authorities alone, without where they are stored and when they were installed" },
  ),
  show(
    "show crypto pki trustpoints",
    FIELD,
    (view, command) => {
      const told = has(command, "status") ? showPkiTrustpointsStatus : showPkiTrustpoints;
      return told(view, nameIn(command));
    },
    { partial: "the certificates of authorities alone; nothing is enrolled" },
  ),
  show("show crypto key mypubkey rsa", FIELD, (view, command) => showRsaKeys(view, nameIn(command)), {
    partial: "keys are named, not made: there is no key data",
  }),
  exec("config crypto key generate rsa", "CLI §9", generateKeys, { partial: "keys are named, not made" }),
  exec("config crypto key zeroize rsa", "CLI §9", removeKeys, { partial: "keys are named, not made" }),
];

export const pkiDialogs: readonly Dialog[] = [
  { kind: "certificate", answer: readDigits },
  {
    kind: "zeroize",
    answer: (context, typed) => {
      if (!/^y(?:es?)?$/i.test(typed.trim())) return undefined;
      delete context.device.rsaKeys;
      delete context.device.rsaKeysMade;
      logSsh(context, "DISABLED", "disabled");
      return undefined;
    },
  },
];

/** The trustpoint that a show names. */
function nameIn(command: Command): string | undefined {
  return values(command).map(String)[0];
}

/** Asks before it takes all keys away. */
function removeKeys(context: Context): Output {
  if ((context.device.rsaKeys ?? []).length === 0) return NO_KEYS;
  const prompt = "Do you really want to remove these keys? [yes/no]: ";
  context.ask({ kind: "zeroize", prompt, reading: "line", data: {} });
  return ALL_REMOVED;
}

/** SSH goes on and off with the keys. */
function logSsh(context: Context, mnemonic: string, what: string): void {
  const version = lineOf(plain(context.device.config) as Config, "config ip ssh version")?.values[0];
  const text = `SSH ${version === undefined ? "1.99" : `${version}.0`} has been ${what}`;
  logMessage(context.device, { facility: "SSH", severity: 5, mnemonic, text }, context.now);
}

/** The body of a certificate follows in hexadecimal, up to `quit`. */
function askForDigits(context: Context, command: Command): Output {
  if (!command.negated) ask(context, canonical(command), []);
  return undefined;
}

function ask(context: Context, certificate: string, rows: readonly string[]): void {
  const prompt = `${hostnameOf(plain(context.device.config) as Config)}(config-pki-hexmode)#`;
  context.ask({ kind: "certificate", prompt, reading: "text", data: { certificate, rows } });
}

function readDigits(context: Context, typed: string, { data }: Parameters<Dialog["answer"]>[2]): Output {
  const certificate = String(data.certificate);
  const rows = Array.isArray(data.rows) ? (data.rows as readonly string[]) : [];
  if (typed.trim().toLowerCase() === "quit") {
    storeLine(context, certificateLine(certificate, rows.join("")));
    return undefined;
  }
  const digits = typed.replace(/\s/g, "").toUpperCase();
  if (!/^[\dA-F]*$/.test(digits)) {
    ask(context, certificate, rows);
    return "% Invalid hex value\n";
  }
  ask(context, certificate, [...rows, digits]);
  return undefined;
}

/** Two blanks, eight groups of eight digits a row, a blank behind each full row; then `quit` (CLI §9). */
function certificateLine(certificate: string, digits: string): ConfigLine {
  const groups = digits.match(/.{1,8}/g) ?? [];
  const rows: string[] = [];
  for (let at = 0; at < groups.length; at += 8) {
    const row = groups.slice(at, at + 8);
    rows.push(`  ${row.join(" ")}${row.length === 8 && at + 8 < groups.length ? " " : ""}`);
  }
  const text = [certificate, ...rows, "  \tquit"].join("\n");
  return { id: "config-cert-chain certificate", slot: certificate, text, values: [] };
}

/** Keys have the router's full name unless labelled. */
function generateKeys(context: Context, command: Command): Output {
  const config = plain(context.device.config) as Config;
  const domain = lineOf(config, "config ip domain name")?.values[0];
  const label = after(command, "label");
  if (label === undefined && domain === undefined) return NO_DOMAIN;
  const name = String(label ?? ownKeyName(config));
  const bits = after(command, "modulus") ?? DEFAULT_MODULUS;
  const exportable = has(command, "exportable");
  const kind = exportable ? "exportable" : "non-exportable";
  const text = `A key named ${name} has been generated or imported by crypto-engine`;
  logMessage(context.device, { facility: "CRYPTO_ENGINE", severity: 5, mnemonic: "KEY_ADDITION", text }, context.now);
  context.device.rsaKeys = [...new Set([...(context.device.rsaKeys ?? []), name])];
  context.device.rsaKeysMade = { ...context.device.rsaKeysMade, [name]: { at: context.now, exportable } };
  logSsh(context, "ENABLED", "enabled");
  return (
    `The name for the keys will be: ${name}\n\n% The key modulus size is ${bits} bits\n` +
    `% Generating ${bits} bit RSA keys, keys will be ${kind}...\n[OK] (elapsed time was 1 seconds)\n\n`
  );
}

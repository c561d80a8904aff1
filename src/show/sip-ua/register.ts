/** `show sip-ua register status`: the numbers that the router would register. Layout: field knowledge. */
import { type Config, linesOf } from "../../device/config/config.ts";
import { tableRow } from "../../text/columns.ts";
import type { View } from "../view.ts";

const NO_REGISTRAR = "Registrar is not configured\n";
const WIDTHS = [33, 11, 13, 4, 9];
const HEAD = ["Line", "peer", "expires(sec)", "reg", "survival", "P-Associ-URI"];
const SIP_UA = ["config sip-ua"];

/** A row for each of the credentials, below each registrar. No registrar of the lab answers, so nothing is registered. */
export function showSipUaRegister({ device: { config } }: View): string {
  const count = linesOf(config, "config-sip-ua registrar", SIP_UA).length + indexed(config);
  if (count === 0) return NO_REGISTRAR;
  const rows = linesOf(config, "config-sip-ua credentials", SIP_UA).map(({ text }) =>
    tableRow([registeredName(text), -1, 0, "no", "normal"], WIDTHS),
  );
  const underlines = [...WIDTHS, 13].map((width) => "=".repeat(width - 1));
  return `${Array.from({ length: count }, (_, index) =>
    [
      "",
      ` --------------------Registrar-Index  ${index + 1} ---------------------`,
      "",
      tableRow(HEAD, WIDTHS),
      tableRow(underlines, WIDTHS),
      ...rows,
    ].join("\n"),
  ).join("\n")}\n`;
}

const indexed = (config: Config): number => linesOf(config, "config-sip-ua registrar index", SIP_UA).length;

/** `credentials number N username U …` registers the number, `credentials username U …` the name. */
function registeredName(text: string): string {
  const words = text.split(" ");
  return words[2] ?? "";
}

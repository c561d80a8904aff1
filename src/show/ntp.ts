import { linesOf } from "../device/config/config.ts";
import type { View } from "./view.ts";

const NOT_ENABLED = "%NTP is not enabled.\n";

/** `show ntp status`: whether the clock follows a server. */
export function showNtpStatus(view: View): string {
  const { source, synchronised } = view.device.clock;
  const [server] = servers(view);
  if (source !== "NTP" && server === undefined) return NOT_ENABLED;
  const state =
    source === "NTP" && synchronised
      ? `Clock is synchronized, stratum 3, reference is ${server ?? "127.127.1.1"}`
      : "Clock is unsynchronized, stratum 16, no reference clock";
  return `${state}\nnominal freq is 250.0000 Hz, actual freq is 250.0000 Hz, precision is 2**10\n`;
}

/** `show ntp associations`: the servers of the configuration. */
export function showNtpAssociations(view: View): string {
  const { source, synchronised } = view.device.clock;
  const rows = servers(view).map((server, index) => {
    const follows = index === 0 && source === "NTP" && synchronised;
    return `${follows ? "*~" : " ~"}${server.padEnd(16)}${follows ? ".GPS.           " : ".INIT.          "}${follows ? " 2" : "16"}     64\n`;
  });
  if (rows.length === 0) return NOT_ENABLED;
  return `\n  address         ref clock       st   when\n${rows.join("")} * sys.peer, # selected, + candidate, - outlyer, x falseticker, ~ configured\n`;
}

function servers({ device }: View): readonly string[] {
  return linesOf(device.config, "config ntp server").map((line) => {
    const words = line.text.split(" ").slice(2);
    return (words[0] === "vrf" ? words[2] : words[0]) ?? "";
  });
}

/** Which protocols a router's vty lines take: `transport input` (CLI §8). */
import { type Config, linesOf } from "../device/config/config.ts";

/** Whether any vty line lets `protocol` in; lines that say nothing take all. */
export function takesProtocol(config: Config, protocol: "ssh" | "telnet"): boolean {
  const sections = linesOf(config, "config line").filter(({ text }) => text.startsWith("line vty"));
  if (sections.length === 0) return true;
  return sections.some(({ lines = [] }) => {
    const input = lines.findLast(({ id }) => id === "config-line transport input");
    if (input === undefined || input.off) return true;
    const words = input.text.split(" ").slice(2);
    return words.includes("all") || words.includes(protocol);
  });
}

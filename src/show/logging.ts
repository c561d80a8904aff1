import { type Config, type ConfigLine, linesOf } from "../device/config/config.ts";
import type { View } from "./view.ts";

const HEAD =
  "Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)\n\n" +
  "No Active Message Discriminator.\n\n\n\nNo Inactive Message Discriminator.\n\n\n";

const AFTER_BUFFER =
  "    Exception Logging: size (4096 bytes)\n    Count and timestamp logging messages: disabled\n    Persistent logging: disabled\n\n" +
  "No active filter modules.\n\n";

const BUFFER_BYTES = 4096;

/** `show logging`: where messages go, and the buffer (CLI §10). */
export function showLogging(view: View): string {
  const { config, log } = view.device;
  const messages = log.buffer.map(({ text }) => `${text}\n`).join("");
  const buffered = linesOf(config, "config logging buffered").at(-1);
  const buffer = buffered?.off ? "" : `\nLog Buffer (${bufferBytes(buffered)} bytes):\n\n${messages}`;
  return [
    HEAD,
    destination("Console logging: ", config, "console", log.count, 21),
    destination("Monitor logging: ", config, "monitor", 0, 21),
    destination("Buffer logging:  ", config, "buffered", log.count, 20),
    AFTER_BUFFER,
    trap(view),
    buffer,
  ].join("");
}

function destination(label: string, config: Config, name: string, count: number, indent: number): string {
  const line = linesOf(config, `config logging ${name}`).at(-1);
  if (line?.off) return `    ${label}disabled\n`;
  const words = line?.text.split(" ").slice(2) ?? [];
  const level = words.find((word) => /^[a-z]+$/.test(word)) ?? "debugging";
  return `    ${label}level ${level}, ${count} messages logged, xml disabled,\n${" ".repeat(indent)}filtering disabled\n`;
}

function bufferBytes(line: ConfigLine | undefined): number {
  return (
    line?.text
      .split(" ")
      .map(Number)
      .find((value) => value >= BUFFER_BYTES) ?? BUFFER_BYTES
  );
}

/** The servers that messages are for. */
function trap({ device: { config, log } }: View): string {
  const level = linesOf(config, "config logging trap").at(-1)?.text.split(" ")[2] ?? "informational";
  const source = linesOf(config, "config logging source-interface").at(-1)?.values[0] ?? "";
  const hosts = linesOf(config, "config logging host").map((line) => {
    const address = line.text.split(" ").at(-1);
    return (
      `        Logging to ${address}  (udp port 514, audit disabled,\n              link up),\n              0 message lines logged, \n` +
      "              0 message lines rate-limited, \n              0 message lines dropped-by-MD, \n" +
      "              xml disabled, sequence number disabled\n              filtering disabled\n"
    );
  });
  const origin = `        Logging Source-Interface:       VRF Name:\n${source === "" ? "" : `            ${source}\n`}`;
  return `    Trap logging: level ${level}, ${log.count} message lines logged\n${hosts.join("")}${origin}`;
}

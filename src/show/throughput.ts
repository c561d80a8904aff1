/** `show platform hardware throughput`: what is configured, and what is in force. */
import { linesOf } from "../device/config/config.ts";
import { throughputKbps } from "../device/licensing/throughput.ts";
import { throughputOf } from "../device/settings/throughput.ts";
import type { View } from "./view.ts";

export function showThroughput(view: View): string {
  return view.platform.throughput?.command === "crypto" ? ofEncryption(view) : inAll(view);
}

function inAll({ device, platform }: View): string {
  const kbps = throughputKbps(platform, device.throughput);
  return `The current throughput level is ${kbps === undefined ? "unthrottled" : `${kbps} kb/s`}\n`;
}

function ofEncryption(view: View): string {
  const { device, platform } = view;
  const factory = platform.throughput?.values[0]?.typed ?? "";
  const configured = throughputOf(device.config) ?? factory;
  const enforced = device.throughput ?? factory;
  const isThrottled = throughputKbps(platform, enforced) !== undefined;
  return [
    `Current configured crypto throughput level: ${configured}`,
    `     Level is ${isSaved(view) ? "" : "not "}saved, reboot is ${configured === enforced ? "not " : ""}required`,
    `Current enforced crypto throughput level: ${enforced}`,
    isThrottled ? `Crypto Throughput is throttled at ${enforced}` : "Crypto Throughput is not throttled",
    `Default Crypto throughput level: ${factory}`,
    `Current boot level is ${device.bootLevels[0] ?? "none"}`,
    "",
  ].join("\n");
}

/** Whether the startup configuration says of it what the running one does. */
function isSaved({ device }: View): boolean {
  const saved = device.nvram.startup?.split("\n").filter((line) => line.startsWith("platform hardware throughput "));
  const running = linesOf(device.config, "config platform hardware throughput").map(({ text }) => text);
  return (saved ?? []).join("\n") === running.join("\n");
}

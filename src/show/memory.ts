import { stableHex } from "../text/prng.ts";
import type { View } from "./view.ts";

/** What packet memory has on all platforms of the family, and what of it is free. */
const LSMPI = { total: 6_295_128, free: 824, largest: 412 };

/** Share of the processor's memory that a router at rest has in use, and that was the most. */
const USED = 0.17;
const MOST_USED = 0.175;
/** Largest free block: the heap is handed out in pieces of a gigabyte. */
const LARGEST = 1_048_575_908;

/** `show processes memory`: the pools, and the head of a table of processes that the lab does not have. */
export function showProcessesMemory(view: View): string {
  const pool = (name: string, total: number, used: number): string =>
    `${name} Pool Total: ${String(total).padStart(10)} Used: ${String(used).padStart(10)} Free: ${String(total - used).padStart(10)}`;
  const total = processorBytes(view);
  return [
    pool("Processor", total, Math.round(total * USED)),
    pool(" lsmpi_io", LSMPI.total, LSMPI.total - LSMPI.free),
    "",
    " PID TTY  Allocated      Freed    Holding    Getbufs    Retbufs Process",
    "",
  ].join("\n");
}

const processorBytes = ({ platform }: View): number => Number.parseInt(platform.processor.memory, 10) * 1024;

/** `show memory statistics` (CLIENTS §4): the pools, in bytes. */
export function showMemoryStatistics(view: View): string {
  const { device } = view;
  const total = processorBytes(view);
  const used = Math.round(total * USED);
  const free = total - used;
  const head = (name: string): string => stableHex(`${device.serial} memory ${name}`, 10).toUpperCase();
  return [
    `Tracekey : 1#${stableHex(`${device.serial} tracekey ${device.boot.trueAt}`, 32)}`,
    "",
    `${" ".repeat(16)}Head${["Total(b)", "Used(b)", "Free(b)", "Lowest(b)", "Largest(b)"].map((name) => name.padStart(12)).join("")}`,
    row("Processor", head("processor"), [
      total,
      used,
      free,
      Math.round(total * (1 - MOST_USED)),
      Math.min(free, LARGEST),
    ]),
    row(" lsmpi_io", head("lsmpi"), [LSMPI.total, LSMPI.total - LSMPI.free, LSMPI.free, LSMPI.free, LSMPI.largest]),
    "",
  ].join("\n");
}

const row = (name: string, head: string, sizes: readonly number[]): string =>
  `${name}  ${head.padStart(10)} ${sizes.map((size) => ` ${String(size).padStart(11)}`).join("")}`;

/** `show processes cpu`: the load, and what the processes took of it; `history`: its last seconds, minutes and hours. */
import { HOUR, MINUTE, SECOND } from "../clock/instant.ts";
import { cpuLoad, secondLoad } from "../device/cpu-load.ts";
import { CPU_HOURS_STYLE, CPU_STYLE, drawChart, type Period } from "../text/chart.ts";
import { chartDate } from "../text/dates.ts";
import type { View } from "./view.ts";

/** Processes of a router with CUBE: number, name, and milliseconds that each takes in an hour. */
const PROCESSES: readonly (readonly [pid: number, name: string, hourly: number])[] = [
  [1, "Chunk Manager", 1],
  [2, "Load Meter", 12],
  [4, "RF Slave Main Th", 3],
  [9, "Check heaps", 2_900],
  [10, "Pool Manager", 2],
  [35, "ARP Input", 40],
  [62, "IOSD ipc task", 1_250],
  [85, "Licensing Auto U", 6],
  [118, "IP Input", 310],
  [137, "SAEvtThread", 95],
  [140, "SAMsgThread", 60],
  [171, "CCSIP_SPI_CONTRO", 720],
  [172, "CCSIP_TCP_SOCKET", 210],
  [203, "DNS Snoop", 4],
  [231, "NTP", 55],
  [255, "Virtual Exec", 180],
];

/** What one turn of a process takes on average, microseconds. */
const MICROSECONDS = 90;

/** The head and the table of processes. */
export function showProcessesCpu(view: View, sorted: boolean): string {
  const { fiveSeconds, interrupts, minute, fiveMinutes } = cpuLoad(view.device, view.now);
  const head = `CPU utilization for five seconds: ${fiveSeconds}%/${interrupts}%; one minute: ${minute}%; five minutes: ${fiveMinutes}%\n`;
  const uptime = view.lab.now - view.device.boot.trueAt;
  const rows = PROCESSES.map(([pid, name, hourly]) => ({ pid, name, runtime: Math.floor((hourly * uptime) / HOUR) }));
  if (sorted) rows.sort((a, b) => b.runtime - a.runtime);
  return `${head} PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process \n${rows.map(row).join("")}`;
}

function row({
  pid,
  name,
  runtime,
}: {
  readonly pid: number;
  readonly name: string;
  readonly runtime: number;
}): string {
  const invoked = Math.ceil((runtime * 1000) / MICROSECONDS);
  const each = invoked === 0 ? 0 : Math.floor((runtime * 1000) / invoked);
  const numbers = `${String(pid).padStart(4)} ${String(runtime).padStart(11)} ${String(invoked).padStart(11)} ${String(each).padStart(10)}`;
  return `${numbers}  0.00%  0.00%  0.00%   0 ${name.padEnd(17)}\n`;
}

/** Three charts; each second, minute and hour before the boot is empty. */
export function showCpuHistory(view: View): string {
  const minutes = Array.from({ length: 72 * 60 }, (_, back) => minuteOf(view, back));
  const seconds = Array.from({ length: 60 }, (_, back): Period => {
    const load = secondLoad(view.device, view.now - back * SECOND);
    return { max: load, average: load };
  });
  const hours = Array.from({ length: 72 }, (_, back) => together(minutes.slice(back * 60, (back + 1) * 60)));
  const legend = "* = maximum CPU%   # = average CPU%";
  return [
    "",
    `${view.hostname}   ${chartDate(view.now, view.zone)}`,
    "",
    ...drawChart({ columns: seconds, kind: "seconds", title: "CPU% per second", style: CPU_STYLE }),
    "",
    ...drawChart({
      columns: minutes.slice(0, 60),
      kind: "minutes",
      title: "CPU% per minute",
      legend,
      style: CPU_STYLE,
    }),
    "",
    ...drawChart({ columns: hours, kind: "hours", title: "CPU% per hour", legend, style: CPU_HOURS_STYLE }),
    "",
    "",
  ].join("\n");
}

function minuteOf({ device, now }: View, back: number): Period {
  const loads = Array.from({ length: 60 }, (_, second) => secondLoad(device, now - back * MINUTE - second * SECOND));
  return { max: Math.max(...loads), average: Math.round(loads.reduce((sum, load) => sum + load, 0) / loads.length) };
}

function together(periods: readonly Period[]): Period {
  const sum = periods.reduce((total, { average }) => total + average, 0);
  return { max: Math.max(...periods.map(({ max }) => max)), average: Math.round(sum / periods.length) };
}

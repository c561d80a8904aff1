import type { Probe } from "../lab/probe.ts";

/** An echo test as it was asked for. */
export interface PingRequest {
  readonly address: string;
  readonly repeat: number;
  readonly size: number;
  /** Seconds. */
  readonly timeout: number;
  readonly sourceAddress?: string | undefined;
}

const ESCAPE = "Type escape sequence to abort.\n";

/** Marks per row of `!!!!!`. */
const ROW = 70;

/** Hops after which a traceroute gives up. */
const MOST_HOPS = 30;

/** `ping`: one mark per echo, then the rate of success (CLI §10). */
export function showPing(request: PingRequest, probe: Probe): string {
  const { address, repeat, size, timeout, sourceAddress } = request;
  const source = sourceAddress === undefined ? "" : `Packet sent with a source address of ${sourceAddress} \n`;
  const marks = (probe.answers ? "!" : ".").repeat(repeat).match(new RegExp(`.{1,${ROW}}`, "g")) ?? [];
  const { delay } = probe;
  const rate = probe.answers
    ? `100 percent (${repeat}/${repeat}), round-trip min/avg/max = ${delay}/${delay}/${delay + 1} ms`
    : `0 percent (0/${repeat})`;
  return `${ESCAPE}Sending ${repeat}, ${size}-byte ICMP Echos to ${address}, timeout is ${timeout} seconds:\n${source}${marks.join("\n")}\nSuccess rate is ${rate}\n`;
}

/** `traceroute`: the router in between, then the host; stars where nobody answers (CLI §10). */
export function showTraceroute(
  { target, address, numeric }: { readonly target: string; readonly address: string; readonly numeric: boolean },
  probe: Probe,
): string {
  const named = target === address || numeric ? address : `${target} (${address})`;
  const hops = probe.hop === undefined ? [] : [`${probe.hop} 1 msec 1 msec 1 msec`];
  const last = probe.answers ? [`${named} ${probe.delay} msec *  ${probe.delay} msec`] : [];
  const silent = probe.answers ? 0 : MOST_HOPS - hops.length;
  const rows = [...hops, ...last, ...Array<string>(silent).fill(" *  *  * ")];
  const lines = rows.map((row, index) => `${String(index + 1).padStart(3)} ${row}\n`);
  return `${ESCAPE}Tracing the route to ${named}\nVRF info: (vrf in name/id, vrf out name/id)\n${lines.join("")}`;
}

import { SECOND } from "../clock/instant.ts";
import type { Probe } from "../lab/probe.ts";
import type { Step } from "./steps.ts";

/** An echo test as it was asked for. */
export interface PingRequest {
  readonly address: string;
  readonly repeat: number;
  readonly size: number;
  /** Seconds. */
  readonly timeout: number;
  readonly sourceAddress?: string | undefined;
  /** Packets are not to be cut into pieces. */
  readonly whole?: boolean | undefined;
}

const ESCAPE = "Type escape sequence to abort.\n";

/**
 * Packets of one command. A router sends two thousand million of them and one types the escape sequence after a while;
 * here somebody does so then at the latest, for an output that is made whole has to end.
 */
const MOST_PACKETS = 20_000;

/** Marks per row of `!!!!!`. */
const ROW = 70;

/** `ping`: one mark per echo as it comes back or is given up, then the rate of success (CLI §10). */
export function pingSteps(request: PingRequest, probe: Probe): readonly Step[] {
  const { address, repeat, size, timeout, sourceAddress, whole } = request;
  const source = sourceAddress === undefined ? "" : `Packet sent with a source address of ${sourceAddress} \n`;
  const sending = `Sending ${repeat}, ${size}-byte ICMP Echos to ${address}, timeout is ${timeout} seconds:\n${source}${whole ? "Packet sent with the DF bit set\n" : ""}`;
  const mark = probe.answers ? "!" : ".";
  const after = probe.answers ? probe.delay : timeout * SECOND;
  const sent = Math.min(repeat, MOST_PACKETS);
  const marks = Array.from({ length: sent }, (_, index): Step => {
    const isRowFull = index > 0 && index % ROW === 0;
    return { text: `${isRowFull ? "\n" : ""}${mark}`, after, broken: `\n${successRate(index, probe)}` };
  });
  return [
    { text: ESCAPE + sending, after: 0, broken: "" },
    ...marks,
    { text: `\n${successRate(sent, probe)}`, after: 0, broken: "" },
  ];
}

function successRate(sent: number, { answers, delay }: Probe): string {
  const rate = answers && sent > 0 ? `100 percent (${sent}/${sent})` : `0 percent (0/${sent})`;
  const times = answers && sent > 0 ? `, round-trip min/avg/max = ${delay}/${delay}/${delay + 1} ms` : "";
  return `Success rate is ${rate}${times}\n`;
}

/** A route to be traced. */
export interface TraceRequest {
  readonly target: string;
  readonly address: string;
  readonly numeric: boolean;
  /** First and last hop that are asked. */
  readonly ttl: readonly [first: number, last: number];
  /** Packets per hop. */
  readonly probes: number;
  /** Seconds. */
  readonly timeout: number;
}

/** `traceroute`: the router in between, then the host; stars where nobody answers (CLI §10). */
export function traceSteps(request: TraceRequest, probe: Probe): readonly Step[] {
  const { target, address, numeric, ttl, timeout } = request;
  const probes = Math.min(request.probes, MOST_PACKETS);
  const named = target === address || numeric ? address : `${target} (${address})`;
  const hops = probe.hop === undefined ? [] : [`${probe.hop}${" 1 msec".repeat(probes)}`];
  // Hosts answer every other packet late: the second is given up.
  const times = Array.from({ length: probes }, (_, index) => (index === 1 ? " * " : ` ${probe.delay} msec`));
  const rows = probe.answers ? [...hops, named + times.join("")] : hops;
  const [first, last] = ttl;
  const hopCount = Math.min(Math.max(last - first + 1, 0), Math.ceil(MOST_PACKETS / probes));
  const asked = Array.from({ length: hopCount }, (_, index) => first + index);
  const steps = asked
    .filter((hop) => !probe.answers || hop <= rows.length)
    .map((hop): Step => {
      const row = rows[hop - 1];
      const text = `${String(hop).padStart(3)} ${row ?? " * ".repeat(probes)}\n`;
      return { text, after: row === undefined ? probes * timeout * SECOND : 1, broken: "\n" };
    });
  const heading = `${ESCAPE}Tracing the route to ${named}\nVRF info: (vrf in name/id, vrf out name/id)\n`;
  return [{ text: heading, after: 0, broken: "" }, ...steps];
}

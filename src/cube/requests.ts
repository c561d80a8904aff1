/** Rows that are requests: the answer comes later, and until then the row says what the one before it came to. */
import type { CubeMeter, KindRecord, MeterRecord, RequestResult, SessionKind } from "./types.ts";

/** The licences that a router asks for as soon as it is up, because a capacity was configured (STATE §1.3). */
export function capacityRequest({ capacity, counting, since }: CubeMeter): KindRecord | undefined {
  if (capacity === undefined || capacity === 0) return undefined;
  return { at: since, kind: counting === "all enhanced" ? "enhanced" : "standard", count: capacity };
}

/** The licence server answered: all requests for licences of `kind` that wait come to `result`. */
export function answerRequests(meter: CubeMeter, kind: SessionKind, result: RequestResult): CubeMeter {
  const rows = meter.records[kind];
  if (rows === undefined || !rows.some(isWaiting)) return meter;
  const answered = rows.map((row) => (isWaiting(row) ? { ...row, result } : row));
  return { ...meter, records: { ...meter.records, [kind]: answered } };
}

/** What a row says of its request, given the rows of its table, newest first (COMMANDS §1.5). */
export function resultText(rows: readonly MeterRecord[], index: number): string {
  const own = rows[index]?.result;
  if (own !== undefined) return own;
  const before = rows.slice(index + 1).find((row) => !isWaiting(row))?.result;
  return `${before ?? "Unknown"}(Response Pending)`;
}

const isWaiting = ({ result }: MeterRecord): boolean => result === undefined;

/** What mending a fault needs to know: which device it was made on, and what was there before. Plain values, so that it can be saved. */
export interface FaultMemory {
  readonly device: string;
  readonly before: unknown;
}

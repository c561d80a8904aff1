/** What `show license history message` remembers: the last few messages of each kind, and the last imports. */
import type { Draft } from "immer";
import { plain } from "../plain.ts";
import type { ImportKind, ImportRecord, MessageRecord } from "../types.ts";
import type { AgentContext } from "./context.ts";

/** Messages of one kind that are kept. Unattested. */
const KEPT = 4;

/** Remembers a message and what came back. */
export function recordMessage({ agent }: AgentContext, record: MessageRecord): void {
  agent.history = withLatest(plain(agent.history as MessageRecord[] | undefined) ?? [], record) as Draft<
    MessageRecord[]
  >;
}

/** Remembers what was imported. */
export function recordImport({ agent, at }: AgentContext, kind: ImportKind): void {
  agent.imports = withLatest(plain(agent.imports as ImportRecord[] | undefined) ?? [], { kind, at }) as Draft<
    ImportRecord[]
  >;
}

/** The list with one more, and without the oldest of its kind where there are too many. */
function withLatest<T extends { readonly kind: string }>(list: readonly T[], added: T): T[] {
  const next = [...list, added];
  const same = next.filter(({ kind }) => kind === added.kind);
  const oldest = same.length > KEPT ? same[0] : undefined;
  return oldest === undefined ? next : next.filter((one) => one !== oldest);
}

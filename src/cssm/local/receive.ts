/** What product instances get from a server on the premises: their usage is taken without trust, the ACK comes later (CSSM §5). */
import type { Draft } from "immer";
import type { Instant } from "../../clock/instant.ts";
import { stableUuid } from "../../text/prng.ts";
import { udiText } from "../instances.ts";
import { logPortal } from "../portal-log.ts";
import type { AccountAnswer, Acknowledgement, InstanceId } from "../types.ts";
import type { PollAnswer, UsageMessage } from "../usage.ts";
import { instanceKey, type LocalInstance, type LocalServer, type LocalUpload } from "./types.ts";

/**
 * Takes usage of a product instance, known or not. Reports that it has already are not taken twice: an instance sends what isn't
 * acknowledged again with each push. Returns the id to poll with.
 */
export function receiveLocally(server: Draft<LocalServer>, message: UsageMessage, at: Instant): string {
  const { pid, serial, hostname } = message;
  touchLocally(server, message, hostname, at);
  // What CSSM could not process comes again with this message.
  for (const { pollId, state } of uploadsOf(server, message)) if (state === "failed") delete server.uploads[pollId];
  const held = uploadsOf(server, message);
  const known = new Set(held.flatMap((upload) => upload.reports.map(({ id }) => id)));
  const reports = message.reports.filter(({ id }) => !known.has(id));
  const latest = held.at(-1);
  if (reports.length === 0 && latest !== undefined) return latest.pollId;
  server.serial += 1;
  const pollId = stableUuid(`poll ${server.name} ${server.serial}`);
  const upload: LocalUpload = { pollId, pid, serial, hostname, reports, receivedAt: at, state: "held" };
  server.uploads[pollId] = upload as Draft<LocalUpload>;
  logPortal(server, at, "Usage", `Usage of ${udiText(message)} was received: ${reports.length} reports.`, server.name);
  return pollId;
}

/** Asks for what CSSM acknowledged. It is handed out once; what is done with is forgotten. */
export function pollLocally(server: Draft<LocalServer>, id: InstanceId, pollId: string, at: Instant): PollAnswer {
  const of = uploadsOf(server, id);
  const [first] = of;
  if (first === undefined) return { state: "unknown" };
  touchLocally(server, id, first.hostname, at);
  const ack = takeAcks(server, id);
  if (ack !== undefined) return { state: "ready", ack };
  return { state: server.uploads[pollId]?.state === "failed" ? "failed" : "pending" };
}

/** Takes all acknowledgements of an instance as one; undefined where there is none. */
export function takeAcks(server: Draft<LocalServer>, id: InstanceId): Acknowledgement | undefined {
  const acks = uploadsOf(server, id).flatMap(({ pollId, ack }) => (ack === undefined ? [] : [{ pollId, ack }]));
  const latest = acks.at(-1)?.ack;
  if (latest === undefined) return undefined;
  for (const { pollId } of acks) delete server.uploads[pollId];
  return { ...latest, reportIds: acks.flatMap(({ ack }) => [...ack.reportIds]) };
}

function uploadsOf({ uploads }: Draft<LocalServer>, { pid, serial }: InstanceId): Draft<LocalUpload>[] {
  return Object.values(uploads).filter((upload) => upload.pid === pid && upload.serial === serial);
}

/** What CSSM said of an instance's account; undefined as long as CSSM has acknowledged nothing of it. */
export function trustLocally(server: Draft<LocalServer>, id: InstanceId, at: Instant): AccountAnswer | undefined {
  const known = server.instances[instanceKey(id)];
  if (known !== undefined) known.lastContact = at;
  return known?.account;
}

/** Notes that an instance was in contact; it is added where need be. */
export function touchLocally(server: Draft<LocalServer>, id: InstanceId, hostname: string, at: Instant): void {
  const known = server.instances[instanceKey(id)];
  if (known === undefined) {
    const { pid, serial } = id;
    const added: LocalInstance = { pid, serial, hostname, lastContact: at };
    server.instances[instanceKey(id)] = added as Draft<LocalInstance>;
    logPortal(server, at, "Product Instance", `The product instance ${udiText(id)} was added.`, server.name);
  } else {
    known.hostname = hostname;
    known.lastContact = at;
  }
}

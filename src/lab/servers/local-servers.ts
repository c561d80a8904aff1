/** What a person does at a server on the customer's premises: CSLU, On-Prem, DNA Center (CSSM §4, §5). */
import type { Draft } from "immer";
import { takeBundleAnswer, writeBundle } from "../../cssm/local/bundle.ts";
import { planServer } from "../../cssm/local/plan.ts";
import { createLocalToken } from "../../cssm/local/tokens.ts";
import type { LocalServer } from "../../cssm/local/types.ts";
import { logPortal } from "../../cssm/portal-log.ts";
import { plain } from "../../device/plain.ts";
import type { Outcome } from "../change.ts";
import { type ChangeError, changeText } from "../change-wording.ts";
import type { Lab } from "../lab.ts";
import { bringBack, exchangeAll, PULL_FAULTS, pullFrom } from "./local-events.ts";

/** What is done at a server. Servers and devices are named by their lab names. */
export type ServerAction =
  /** The toggle "Cisco Is Available". */
  | { readonly what: "cisco"; readonly available: boolean }
  /** Exchanges with CSSM now. */
  | { readonly what: "sync" }
  /** Fetches usage from a device now. */
  | { readonly what: "pull"; readonly from: string }
  /** "Download All for Cisco". */
  | { readonly what: "export"; readonly file: string }
  /** "Upload from Cisco". */
  | { readonly what: "import"; readonly file: string }
  /** A registration token of On-Prem; `$token` stands for it. */
  | { readonly what: "token" };

/** Something is done at a server. */
export interface ServerChange {
  readonly kind: "server";
  readonly server: string;
  readonly action: ServerAction;
}

/** Does it. */
export function actAtServer(lab: Draft<Lab>, { server: name, action }: ServerChange): Outcome {
  const server = lab.servers[name];
  if (server === undefined) return failed("unknown-local", name);
  switch (action.what) {
    case "cisco":
      return setAvailable(lab, server, action.available);
    case "sync":
      exchangeAll(lab, server);
      return { text: waitingText(server) };
    case "pull":
      return pull(lab, server, action.from);
    case "export":
      return exportUsage(lab, server, action.file);
    case "import":
      return importAnswer(lab, server, action.file);
    case "token": {
      const { text } = createLocalToken(server, lab.now);
      lab.lastToken = text;
      return { text };
    }
  }
}

function setAvailable(lab: Draft<Lab>, server: Draft<LocalServer>, available: boolean): Outcome {
  server.online = available;
  logPortal(server, lab.now, "Synchronization", `Cisco is ${available ? "" : "not "}available.`, server.name);
  exchangeAll(lab, server);
  return { text: waitingText(server) };
}

function pull(lab: Draft<Lab>, server: Draft<LocalServer>, name: string): Outcome {
  if (lab.devices[name] === undefined) return failed("unknown-device", name);
  const fault = pullFrom(lab, server, name);
  exchangeAll(lab, server);
  bringBack(lab, server, name);
  if (fault === undefined) return { text: waitingText(server) };
  return { error: "no-pull", text: `${name} gives no usage: ${PULL_FAULTS[fault]}.`, kept: true };
}

function exportUsage(lab: Draft<Lab>, server: Draft<LocalServer>, file: string): Outcome {
  const text = writeBundle(plain(server), lab.now);
  if (text === undefined) return failed("nothing-waits", server.name);
  server.files[file] = text;
  return { text: `The usage for Cisco is in ${server.name}:${file}.` };
}

function importAnswer(lab: Draft<Lab>, server: Draft<LocalServer>, file: string): Outcome {
  const text = server.files[file];
  if (text === undefined) return failed("no-file", `${server.name}:${file}`);
  if (!takeBundleAnswer(server, text, lab.now)) return failed("not-its-answer", `${server.name}:${file}`);
  planServer(server);
  exchangeAll(lab, server);
  return { text: waitingText(server) };
}

/** How much waits for CSSM, and how much for devices. */
function waitingText({ name, online, uploads }: Draft<LocalServer>): string {
  const states = Object.values(uploads).map(({ state }) => state);
  const count = (...wanted: string[]) => states.filter((state) => wanted.includes(state)).length;
  const link = online ? "available" : "not available";
  return `${name}: Cisco is ${link}, ${count("held", "sent")} uploads wait for CSSM, ${count("acknowledged", "failed")} for their devices.`;
}

function failed(error: ChangeError, name: string): Outcome {
  return { error, text: changeText(error, name) };
}

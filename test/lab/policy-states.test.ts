/** Policy mode, every state and every event: what comes of it (STATE §2.3, §2.4, §2.7). */
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../../src/clock/instant.ts";
import { factoryReset, importFile, requestTrust, saveUsage, sync } from "../../src/lab/smart/smart.ts";
import { Drive, labOf } from "./lab-fixture.ts";

/** Trust, and how far usage has come. A deadline that has passed is overdue until an ACK comes. */
function stateOf({ agent }: Drive): string {
  const asking = agent.planned.some(({ kind }) => kind === "trust");
  const trust = asking ? "asking" : agent.trust === undefined ? "untrusted" : "trusted";
  const { pending, lastAck, unreportedChange } = agent.reporting;
  const settled = lastAck === undefined ? "unreported" : unreportedChange === undefined ? "acknowledged" : "changed";
  const usage = agent.overdue ? "overdue" : pending === undefined ? settled : "sent";
  return `${trust}/${usage}`;
}

const network = (drive: Drive, up: boolean) =>
  void drive.change({ kind: "network", server: "cssm", aspect: "all", up });
const askTrust = (drive: Drive, token: string) =>
  drive.do((lab, name) => requestTrust(lab, name, { token, scope: "local", force: true }));
const calls = (drive: Drive, n: number) => void drive.change({ kind: "calls", device: "Router", calls: "standard", n });

/** The server is there for a moment. */
function trust(drive: Drive): void {
  network(drive, true);
  askTrust(drive, drive.token());
  drive.pass(2 * SECOND);
  network(drive, false);
}
function send(drive: Drive): void {
  network(drive, true);
  drive.do(sync);
  drive.pass(2 * SECOND);
  network(drive, false);
}
function fetchAck(drive: Drive): void {
  network(drive, true);
  drive.pass(5 * MINUTE);
  network(drive, false);
}
function more(drive: Drive): void {
  calls(drive, 20);
  drive.pass(61 * MINUTE);
}

/** A router in each state; nothing gets through to the server. */
const STATES: Readonly<Record<string, (drive: Drive) => void>> = {
  "untrusted/unreported": () => {},
  "asking/unreported": (drive) => {
    network(drive, true);
    askTrust(drive, drive.token());
    network(drive, false);
  },
  "trusted/unreported": trust,
  "trusted/sent": (drive) => {
    trust(drive);
    send(drive);
  },
  "trusted/acknowledged": (drive) => {
    trust(drive);
    send(drive);
    fetchAck(drive);
  },
  "trusted/changed": (drive) => {
    trust(drive);
    send(drive);
    fetchAck(drive);
    more(drive);
  },
  "untrusted/overdue": (drive) => void drive.pass(366 * DAY),
  "trusted/overdue": (drive) => {
    trust(drive);
    drive.pass(366 * DAY);
  },
};

const EVENTS: Readonly<Record<string, (drive: Drive) => void>> = {
  "trust granted": trust,
  "trust refused": (drive) => {
    network(drive, true);
    askTrust(drive, "no token");
    drive.pass(2 * SECOND);
    network(drive, false);
  },
  "usage sent": send,
  "usage sent and acknowledged": (drive) => {
    send(drive);
    fetchAck(drive);
  },
  "an ACK to fetch": fetchAck,
  "usage sent, the ACK fails": (drive) => {
    drive.change({ kind: "fault", fault: "ack", device: "Router", on: true });
    send(drive);
    fetchAck(drive);
    drive.change({ kind: "fault", fault: "ack", device: "Router", on: false });
  },
  "usage by file": (drive) => {
    drive.do((lab, name) => saveUsage(lab, name, { selection: { which: "all" }, path: "usage" }));
    drive.change({ kind: "upload", device: "Router", file: "usage", to: "ack", account: "Default" });
    drive.do((lab, name) => importFile(lab, name, { path: "ack" }));
  },
  "usage changes": more,
  "an hour without the server": (drive) => void drive.pass(HOUR),
  "366 days without the server": (drive) => void drive.pass(366 * DAY),
  reload: (drive) => {
    drive.change({ kind: "power", device: "Router", on: false });
    drive.change({ kind: "power", device: "Router", on: true });
    drive.pass(5 * MINUTE);
  },
  "factory reset": (drive) => void drive.do(factoryReset),
};

/** What changes; an event that is not named leaves the state as it is. */
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "untrusted/unreported": {
    "trust granted": "trusted/unreported",
    "usage by file": "untrusted/acknowledged",
    "366 days without the server": "untrusted/overdue",
  },
  "asking/unreported": {
    "trust granted": "trusted/unreported",
    "trust refused": "untrusted/unreported",
    "usage sent": "trusted/sent",
    "usage sent and acknowledged": "trusted/acknowledged",
    "an ACK to fetch": "trusted/unreported",
    "usage sent, the ACK fails": "trusted/sent",
    "usage by file": "asking/acknowledged",
    "usage changes": "untrusted/unreported",
    "an hour without the server": "untrusted/unreported",
    "366 days without the server": "untrusted/overdue",
    reload: "untrusted/unreported",
    "factory reset": "untrusted/unreported",
  },
  "trusted/unreported": {
    "usage sent": "trusted/sent",
    "usage sent and acknowledged": "trusted/acknowledged",
    "usage sent, the ACK fails": "trusted/sent",
    "an ACK to fetch": "trusted/sent",
    "usage by file": "trusted/acknowledged",
    "366 days without the server": "trusted/overdue",
    "factory reset": "untrusted/unreported",
  },
  "trusted/sent": {
    "usage sent and acknowledged": "trusted/acknowledged",
    "an ACK to fetch": "trusted/acknowledged",
    "usage by file": "trusted/acknowledged",
    "366 days without the server": "trusted/overdue",
    "factory reset": "untrusted/unreported",
  },
  "trusted/acknowledged": {
    "usage sent": "trusted/sent",
    "usage sent, the ACK fails": "trusted/sent",
    "usage changes": "trusted/changed",
    "factory reset": "untrusted/unreported",
  },
  "trusted/changed": {
    "usage sent": "trusted/sent",
    "usage sent and acknowledged": "trusted/acknowledged",
    "usage sent, the ACK fails": "trusted/sent",
    "usage by file": "trusted/acknowledged",
    "366 days without the server": "trusted/overdue",
    "factory reset": "untrusted/unreported",
  },
  "untrusted/overdue": {
    "trust granted": "trusted/overdue",
    "usage by file": "untrusted/acknowledged",
    "factory reset": "untrusted/unreported",
  },
  "trusted/overdue": {
    "usage sent and acknowledged": "trusted/acknowledged",
    "usage by file": "trusted/acknowledged",
    "factory reset": "untrusted/unreported",
  },
};

test.each(Object.keys(STATES))("from %s", (state) => {
  const changes = Object.entries(EVENTS).flatMap(([name, event]) => {
    const drive = new Drive(labOf());
    network(drive, false);
    drive.pass(MINUTE);
    STATES[state]?.(drive);
    expect(stateOf(drive)).toBe(state);
    event(drive);
    const to = stateOf(drive);
    return to === state ? [] : [[name, to]];
  });
  expect(Object.fromEntries(changes)).toEqual(EXPECTED[state]);
});

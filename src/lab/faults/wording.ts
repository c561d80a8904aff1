/** What the lab says about faults that can't be made or mended. One sentence each, without a line end. */

export type FaultError =
  | "fault-on"
  | "fault-off"
  | "no-proxy"
  | "no-next-hop"
  | "no-token"
  | "no-on-prem"
  | "no-local-server"
  | "nothing-bought"
  | "unknown-instance"
  | "unknown-token";

export const FAULT_ERRORS: Readonly<Record<FaultError, (name: string) => string>> = {
  "fault-on": (name) => `Fault ${name} is on already.`,
  "fault-off": (name) => `Fault ${name} is not on.`,
  "no-proxy": (name) => `${name} uses no proxy of this lab's network: configure one first.`,
  "no-next-hop": (name) => `${name} has no next hop towards the licence server.`,
  "no-token": () => "There is no token that could be used: :token makes one.",
  "no-on-prem": () => "There is no SSM On-Prem in this lab.",
  "no-local-server": () => "There is no server on the premises that reaches CSSM.",
  "nothing-bought": () => "The smart account has no licenses that could go.",
  "unknown-instance": (serial) => `The portal has no product instance with serial number ${serial}.`,
  "unknown-token": (text) => `The portal has no token that begins with ${text}.`,
};

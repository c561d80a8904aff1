import { expect, test } from "vitest";
import { type SipInputs, sipService } from "../../src/cube/sip-service.ts";

const WELL: SipInputs = {
  licensed: true,
  shutdown: false,
  callServiceStopped: false,
  configured: true,
  needsConfiguration: true,
  ackOverdue: false,
  stopsOnMissedAck: true,
  evalExpired: false,
  stopsOnEvalExpiry: true,
};

test.each<[string, Partial<SipInputs>, string]>([
  ["all is well", {}, "up"],
  ["voice service is shut down", { shutdown: true, callServiceStopped: true }, "shutdown"],
  ["call service is stopped", { callServiceStopped: true, ackOverdue: true }, "call service stop"],
  ["nothing uses SIP", { configured: false }, "not configured"],
  ["nothing uses SIP where that does not matter", { configured: false, needsConfiguration: false }, "up"],
  ["the ACK is missing", { ackOverdue: true }, "ack overdue"],
  ["the ACK is missing on a release that goes on", { ackOverdue: true, stopsOnMissedAck: false }, "up"],
  ["the evaluation period is over", { evalExpired: true }, "eval expired"],
  ["the evaluation period is over where SIP goes on", { evalExpired: true, stopsOnEvalExpiry: false }, "up"],
  ["the platform has no licence for CUBE", { licensed: false, shutdown: true }, "unlicensed"],
])("when %s", (_, changed, expected) => {
  const service = sipService({ ...WELL, ...changed });
  expect(service.up ? "up" : service.reason).toBe(expected);
});

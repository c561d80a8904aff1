/** Why a thing is as it is: computed from the lab, with the rule behind it and what would change it. */
import { licensingOf } from "../../device/licensing/licensing-model.ts";
import { whyCompliance } from "./compliance.ts";
import { whyRegistration } from "./registration.ts";
import { whySip } from "./sip.ts";
import { whyTrust } from "./trust.ts";
import type { Asked, Why, WhyTopic } from "./types.ts";
import { whyAck, whyDeadline, whyPush } from "./usage.ts";

export type { Why, WhyTopic } from "./types.ts";
export { STEP, whyText } from "./types.ts";

/** The explanation of each topic. */
export const WHY: Readonly<Record<WhyTopic, (asked: Asked) => Why>> = {
  sip: whySip,
  trust: whyTrust,
  ack: whyAck,
  deadline: whyDeadline,
  registration: whyRegistration,
  compliance: whyCompliance,
  push: whyPush,
};

const POLICY: readonly WhyTopic[] = ["sip", "trust", "ack", "compliance", "deadline"];
const LEGACY: readonly WhyTopic[] = ["sip", "registration", "compliance"];

/** What is explained where nothing is asked for: the first topic with something wrong, else SIP service. */
export function mostPressing(asked: Asked): WhyTopic {
  const topics = licensingOf(asked.device) === "policy" ? POLICY : LEGACY;
  return topics.find((topic) => !WHY[topic](asked).fine) ?? "sip";
}

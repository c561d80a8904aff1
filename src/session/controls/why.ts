/** Explanations: why a thing is as it is, and what would change it. */
import { mostPressing, WHY, type WhyTopic, whyText } from "../../lab/why/index.ts";
import { lineAt } from "../reading.ts";
import { type ControlHandler, refuse } from "./control.ts";

const TOPICS: readonly WhyTopic[] = ["sip", "trust", "ack", "deadline", "registration", "compliance", "push"];

export const whyControls: Readonly<Record<string, ControlHandler>> = {
  "control why": ({ live, where }, command) => {
    const { device } = lineAt(live.lab, where);
    if (device.power.state !== "on") return refuse(`${device.name} is not up.`);
    const asked = { lab: live.lab, device };
    const topic = TOPICS.find((one) => command.words.some(({ keyword }) => keyword === one)) ?? mostPressing(asked);
    return whyText(WHY[topic](asked));
  },
};

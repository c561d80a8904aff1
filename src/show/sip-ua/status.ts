/** `show sip-ua status`. The layout is field knowledge. */
import { addressOf } from "../../device/interfaces.ts";
import { sipAgentSettings } from "../../device/settings/sip.ts";
import { sipServiceOf } from "../../device/settings/voice.ts";
import type { Renderer, View } from "../view.ts";

export const showSipUaStatus: Renderer = (view) => {
  const { device } = view;
  const settings = sipAgentSettings(device.config);
  const runs = isRunning(view);
  const onOff = (on: boolean) => (on ? "ENABLED" : "DISABLED");
  const bound = (name: string | undefined) =>
    name === undefined ? "DISABLED" : `ENABLED ${addressOf(device.config, name) ?? ""}`.trimEnd();
  return `SIP User Agent Status
SIP User Agent for UDP : ${onOff(runs && settings.udp)}
SIP User Agent for TCP : ${onOff(runs && settings.tcp)}
SIP User Agent for TLS over TCP : ${onOff(runs && settings.tcp)}
SIP User Agent bind status(signaling): ${bound(settings.boundSignaling)}
SIP User Agent bind status(media): ${bound(settings.boundMedia)}
SIP early-media for 180 responses with SDP: ENABLED
SIP max-forwards : ${settings.maxForwards}
SIP DNS SRV version: 2 (rfc 2782)
NAT Settings for the SIP-UA
Role in SDP: NONE
Check media source packets: DISABLED
Maximum duration for a telephone-event in NOTIFYs: 2000 ms
SIP support for ISDN SUSPEND/RESUME: ENABLED
Redirection (3xx) message handling: ENABLED
Reason Header will override Response/Request Codes: ${onOff(settings.reasonOverride)}
Out-of-dialog Refer: DISABLED
Presence support is DISABLED
protocol mode is ipv4

SDP application configuration:
 Version line (v=) required
 Owner line (o=) required
 Timespec line (t=) required
 Media supported: audio video image
 Network types supported: IN
 Address types supported: IP4 IP6
 Transport types supported: RTP/AVP udptl
`;
};

/** Whether the SIP processes run: a service that is shut keeps its sockets, one that was never started has none. */
export function isRunning({ device, release }: View): boolean {
  const service = sipServiceOf(device, release.facts);
  return service.up || (service.reason !== "not configured" && service.reason !== "unlicensed");
}

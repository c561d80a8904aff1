/** `show voice high-availability summary`: what CUBE keeps on two sides, and how they stand. The layout is field knowledge. */
import { loadNow } from "../../cube/meter.ts";
import { groupNumbered, isBound } from "../../device/redundancy.ts";
import { redundancyGroupOf } from "../../device/settings/voice.ts";
import type { Device } from "../../device/types.ts";
import type { View } from "../view.ts";
import { chassisOf } from "./chassis.ts";
import { VOIP_RF, VOIP_RG } from "./clients.ts";
import { RF_STATES, type Standing, standingOf } from "./standing.ts";

/** The numbers of the redundancy facility's states. */
const NUMBERS: Readonly<Record<string, number>> = { DISABLED: 1, "STANDBY COLD": 4, "STANDBY HOT": 8, ACTIVE: 13 };

/** The domain of the chassis; that of a group has the group's number and one more. */
const CHASSIS = 0;

/** A domain of the redundancy facility in which CUBE takes part. */
interface Domain {
  readonly number: number;
  readonly title: string;
  readonly client: typeof VOIP_RF;
  readonly own: string;
  readonly peer: string;
}

export function showVoiceHighAvailability(view: View): string {
  const standing = boundStanding(view);
  const chassis = chassisDomain(view);
  const domains = standing === undefined ? [chassis] : [chassis, groupDomain(standing)];
  const functioning = domains.at(-1)?.number ?? CHASSIS;
  return `${[
    ...title("DB"),
    `Number of calls in HA DB: ${protectedCalls(view, standing)}`,
    "Number of calls in HA sync pending DB: 0",
    "Number of calls in HA preserved session DB: 0",
    "",
    ...title("RF"),
    `FUNCTIONING RF DOMAIN: 0x${functioning.toString(16)}`,
    ...domains.flatMap(domainLines),
    "",
    ...title("CF"),
    `FUNCTIONING CF DOMAIN: 0x${functioning.toString(16)}`,
    "Voice HA CF Client Name: CHKPT VOIP SYMPHONY",
    "Voice HA CF Client ID: 252",
    "",
  ].join("\n")}\n`;
}

const title = (part: string): readonly string[] => [`======== Voice HA ${part} INFO ========`];

function domainLines({ title: heading, client, own, peer }: Domain): readonly string[] {
  const seen = peer === "DISABLED" ? "UNKNOWN (0)" : numbered(peer);
  return [
    "-----",
    heading,
    `Voice HA Client Name: ${client.name}`,
    `Voice HA RF Client ID: ${client.id}`,
    `Voice HA RF Client SEQ: ${client.sequence}`,
    `My current rf state ${numbered(own)}`,
    `Peer current rf state ${numbered(peer)}`,
    "Current VOIP HA state [LOCAL / PEER] :",
    ` [(${numbered(own)}) / (${seen})]`,
  ];
}

const numbered = (state: string): string => `${state} (${NUMBERS[state] ?? 0})`;

function chassisDomain(view: View): Domain {
  const { own, peer } = chassisOf(view);
  return { number: CHASSIS, title: "RF Domain: 0x0", client: VOIP_RF, own: own.name, peer: peer.name };
}

function groupDomain({ group, role, peer }: Standing): Domain {
  const number = group.id + 1;
  return {
    number,
    title: `RF Domain: 0x${number} [RG: ${group.id}]`,
    client: VOIP_RG,
    own: RF_STATES[role],
    peer: RF_STATES[peer?.role ?? "init"],
  };
}

/** The group that CUBE was booted with. */
function boundStanding(view: View): Standing | undefined {
  const { device } = view;
  const id = redundancyGroupOf(device.config);
  const group = id === undefined || !isBound(device, id) ? undefined : groupNumbered(device.config, id);
  return group && standingOf(view, group);
}

/** Calls that go on when the active side fails: both sides know them. In a chassis those that are forked don't. */
function protectedCalls(view: View, standing: Standing | undefined): number {
  if (standing === undefined) return chassisOf(view).duplex ? loadNow(view.device.meter).standard : 0;
  const active = standing.role === "active" ? view.device : activePeer(standing);
  if (active === undefined) return 0;
  const { standard, enhanced } = loadNow(active.meter);
  return standard + enhanced;
}

const activePeer = ({ peer }: Standing): Device | undefined => (peer?.role === "active" ? peer.device : undefined);

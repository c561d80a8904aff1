/**
 * The legs of the calls that are up: what every show of calls is made from. A call comes in by one dial peer and leaves by
 * another; which, its numbers and addresses follow from the configuration and the call's own number.
 */
import type { Instant } from "../../clock/instant.ts";
import { callsUp } from "../../cube/calls.ts";
import type { Call } from "../../cube/types.ts";
import { type CodecName, type DialPeer, dialPeersOf } from "../../device/dial-peers.ts";
import { md5Hex } from "../../text/md5.ts";
import type { View } from "../view.ts";
import { type Address, addressesOf } from "./addresses.ts";
import { mediaPorts } from "./media-ports.ts";
import { calledNumber, callingNumber } from "./numbers.ts";

/** One leg of a call. */
export interface CallLeg<C extends Call = Call> {
  /** Call leg number, counted from boot: a call has two. */
  readonly id: number;
  readonly call: C;
  readonly kind: "SIP" | "telephony";
  readonly direction: "answer" | "originate";
  /** The dial peer; undefined for the built-in one, which has tag 0. */
  readonly peer: DialPeer | undefined;
  /** The party on this leg. */
  readonly number: string;
  readonly calling: string;
  readonly called: string;
  readonly codec: CodecName;
  readonly startedAt: Instant;
  /** Far end of the signaling, and both ends of the media; the voice port of a telephony leg. */
  readonly signaling: Address;
  readonly far: Address;
  readonly near: Address;
  readonly port: string;
  /** `Call-ID` of a SIP leg. */
  readonly sipCallId: string;
}

/** The first port of media at the far end, and how many pairs of ports there are. */
const FAR_PORT = 16384;
const PORT_PAIRS = 8192;

/** The legs of all calls that are up, in the order in which the calls began: first the one that came in. */
export function callLegs(view: View): readonly CallLeg[] {
  return legsOf(view, callsUp(view.device.meter));
}

/** The legs of these calls, by the configuration as it is now. */
export function legsOf<C extends Call>(view: View, calls: readonly C[]): readonly CallLeg<C>[] {
  const peers = dialPeersOf(view.device.config).filter(({ up }) => up);
  const legs = legMaker<C>(view);
  return calls.flatMap((call) => {
    const [incoming, outgoing] = peersFor(call, peers);
    const parties = { calling: callingNumber(call.number), called: calledNumber(call.number, outgoing?.pattern ?? "") };
    const codec = outgoing?.type === "voip" ? outgoing.codec : (incoming?.codec ?? "g711ulaw");
    const shared = { call, codec, ...parties };
    return [legs({ ...shared, peer: incoming, outgoing: false }), legs({ ...shared, peer: outgoing, outgoing: true })];
  });
}

interface HalfCall<C> {
  readonly call: C;
  readonly codec: CodecName;
  readonly calling: string;
  readonly called: string;
  readonly peer: DialPeer | undefined;
  readonly outgoing: boolean;
}

function legMaker<C extends Call>(view: View): (half: HalfCall<C>) => CallLeg<C> {
  const { device } = view;
  const addresses = addressesOf(device.config);
  const { low, high } = mediaPorts(device.config);
  const pairs = Math.min(PORT_PAIRS, Math.max(1, (high - low) / 2));
  return ({ call, codec, calling, called, peer, outgoing }) => {
    const id = 2 * call.number - (outgoing ? 0 : 1);
    const pair = 2 * (id % PORT_PAIRS);
    const near = addresses.near(peer);
    const signaling = addresses.far(peer);
    const isTelephony = call.kind === "vgw" && outgoing === isOdd(call.number);
    return {
      id,
      call,
      kind: isTelephony ? "telephony" : "SIP",
      direction: outgoing ? "originate" : "answer",
      peer,
      number: outgoing ? called : calling,
      calling,
      called,
      codec,
      startedAt: call.startedAt,
      signaling,
      far: { ip: signaling.ip, port: FAR_PORT + pair },
      near: { ip: near, port: low + 2 * (id % pairs) },
      port: peer?.port || "-",
      sipCallId: `${sipCallId(`${device.serial} ${device.boot.trueAt} ${id}`)}@${near}`,
    };
  };
}

/** The dial peers by which a call comes in and leaves. Where several could, the calls take turns. */
function peersFor(
  { kind, number }: Call,
  peers: readonly DialPeer[],
): readonly [DialPeer | undefined, DialPeer | undefined] {
  const sip = peers.filter((peer) => peer.type === "voip" && peer.sip);
  if (kind === "vgw") {
    const ports = peers.filter(({ type }) => type === "pots");
    const [port, trunk] = [turn(ports, number), turn(sip, number)];
    // Odd ones leave by the port, even ones come in by it.
    return isOdd(number) ? [trunk, port] : [port, trunk];
  }
  const outgoing = turn(
    sip.filter((peer) => peer.outgoing),
    number,
  );
  const named = sip.filter((peer) => peer.incoming);
  const ways = named.length > 0 ? named : sip;
  const others = ways.filter((peer) => peer !== outgoing);
  return [turn(others.length > 0 ? others : ways, number), outgoing];
}

function turn(peers: readonly DialPeer[], number: number): DialPeer | undefined {
  return peers[(number - 1) % Math.max(1, peers.length)];
}

const isOdd = (number: number): boolean => number % 2 === 1;

/** `7A0B2F1C-C41E11F0-8C3DA2B4-5E6F7081`: four words of hexadecimal digits. */
function sipCallId(seed: string): string {
  return (md5Hex(seed).toUpperCase().match(/.{8}/g) ?? []).join("-");
}

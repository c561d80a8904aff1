import type { CodecName } from "../../device/dial-peers.ts";

/** What shows tell of a codec. */
export interface CodecFacts {
  /** RTP payload type. */
  readonly payloadType: number;
  /** Bytes of voice in a packet, and the milliseconds that they are. */
  readonly bytes: number;
  readonly ms: number;
}

/** With the payload sizes that a router takes where none is configured. */
export const CODECS: Readonly<Record<CodecName, CodecFacts>> = {
  g711ulaw: { payloadType: 0, bytes: 160, ms: 20 },
  g711alaw: { payloadType: 8, bytes: 160, ms: 20 },
  "g722-64": { payloadType: 9, bytes: 160, ms: 20 },
  g729r8: { payloadType: 18, bytes: 20, ms: 20 },
  g729br8: { payloadType: 18, bytes: 20, ms: 20 },
  ilbc: { payloadType: 116, bytes: 50, ms: 30 },
  opus: { payloadType: 114, bytes: 80, ms: 20 },
};

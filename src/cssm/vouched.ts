import type { Draft } from "immer";
import type { Instant } from "../clock/instant.ts";
import { instanceOf } from "./instances.ts";
import { giveTrust } from "./trust.ts";
import type { Acknowledgement, Cssm, UsageUpload } from "./types.ts";
import { acknowledgementOf, takeAcknowledgement } from "./usage.ts";

/**
 * The ACK of usage that a server on the customer's premises sent on. It vouches for its instances: one without trust gets it
 * (STATE §2.4).
 */
export function acknowledgeVouched(cssm: Draft<Cssm>, upload: UsageUpload, at: Instant): Acknowledgement {
  const instance = instanceOf(cssm, upload);
  if (instance !== undefined && instance.trustedAt === undefined) {
    giveTrust(cssm, instance, upload.virtualAccount, at);
  }
  takeAcknowledgement(cssm, upload);
  return acknowledgementOf(cssm, upload);
}

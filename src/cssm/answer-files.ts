/** Files that the server writes for a device: acknowledgements, trust codes, policies (STATE §2.6). */
import type { Instant } from "../clock/instant.ts";
import type { PolicyTerms } from "../releases/policies.ts";
import { decodeBase64, encodeBase64 } from "../text/base64.ts";
import type { AuthorizationCode } from "./authorization-codes.ts";
import { jsonObject, readEnvelope, writeEnvelope } from "./envelope.ts";
import { serverSignature } from "./signature.ts";
import type { AccountAnswer, Acknowledgement, InstanceId, SentPolicy } from "./types.ts";

/** What the server can say in a file. A policy is for every device of the account, the others for one. */
export type AnswerFile =
  | { readonly kind: "ack"; readonly udi: InstanceId; readonly issuedAt: Instant; readonly ack: Acknowledgement }
  | {
      readonly kind: "authorization";
      readonly udi: InstanceId;
      readonly issuedAt: Instant;
      readonly code: AuthorizationCode;
    }
  | { readonly kind: "trust"; readonly udi: InstanceId; readonly issuedAt: Instant; readonly account: AccountAnswer }
  | { readonly kind: "policy"; readonly issuedAt: Instant; readonly policy: SentPolicy };

const ELEMENTS: Readonly<Record<AnswerFile["kind"], string>> = {
  ack: "smartLicenseRUMAcknowledgement",
  authorization: "smartLicenseAuthorization",
  trust: "smartLicenseTrustCode",
  policy: "smartLicensePolicy",
};

/** The text of a file. */
export function writeAnswerFile(answer: AnswerFile): string {
  const content = encodeBase64(JSON.stringify(answer));
  return writeEnvelope([
    [ELEMENTS[answer.kind], content],
    ["signature", serverSignature(content)],
  ]);
}

/** Reads and verifies a file of the server; undefined for any other text and for one that was changed. */
export function readAnswerFile(file: string): AnswerFile | undefined {
  const [content, signature, ...more] = readEnvelope(file) ?? [];
  if (content === undefined || signature === undefined || more.length > 0) return undefined;
  if (signature[0] !== "signature" || signature[1] !== serverSignature(content[1])) return undefined;
  const answer = jsonObject(decodeBase64(content[1]) ?? "") as AnswerFile | undefined;
  return answer !== undefined && ELEMENTS[answer.kind] === content[0] ? answer : undefined;
}

/** A policy file of an account, for devices that can't fetch it (CSSM §1.5). */
export function policyFile(name: string, terms: PolicyTerms, issuedAt: Instant): string {
  return writeAnswerFile({ kind: "policy", issuedAt, policy: { name, terms } });
}

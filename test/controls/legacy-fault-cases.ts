/** Faults of a router that registers and what each observer sees of them (CSSM §7, docs/faults.md). */

const REGISTER = ["license smart register idtoken $token", ":advance 1m"];
const RENEW = ["license smart renew auth", ":advance 1m"];
const REGISTERED = [":token", ...REGISTER];

const PEER = "Cisco Smart Software Manager (CSSM)";
const DDCE = "https://tools.cisco.com/its/service/oddce/services/DDCEService";
const UNRESOLVED = "Unable to resolve server hostname/domain name";
const CALL_HOME = "Fail to send out Call Home HTTP message.";
const NO_DETAILS = "No detailed information given";
const NOT_REGISTERED = "The product instance is not registered";
const HOSTNAME = "The hostname must not be the product identifier of the device";
const TOKEN =
  "The Product Instance Registration Token you entered is invalid or has expired. Ensure that you have pasted the entire token and that the token has not expired.";
const NO_PROFILE =
  'The action failed because smart license transport is disabled in call-home. Please retry after manually enabling smart license transport with command "reporting smart-licensing-data" under the profile you want to send out Smart Licensing data, and also make sure the profile is active.';
const UDI = "PID:ISR4321/K9,SN:FDO2601A00G";
const offset = (at: string) =>
  `{"timestamp":["The device date '${Date.parse(at)}' is offset beyond the allowed tolerance limit."]}`;

const failed = (reason: string) =>
  `%SMART_LIC-3-AGENT_REG_FAILED: Smart Agent for Licensing Registration with the ${PEER} failed: ${reason}`;
const notRenewed = (reason: string) =>
  `%SMART_LIC-3-AUTH_RENEW_FAILED: Authorization renewal with the ${PEER} : ${reason} for udi ${UDI}`;
const unsent = (reason: string) => `%SMART_LIC-3-COMM_FAILED: Communications failure with the ${PEER} : ${reason}`;
const slFailed = (error: string) =>
  `%CALL_HOME-5-SL_MESSAGE_FAILED: Fail to send out Smart Licensing message to: ${DDCE} (${error})`;
const TIME_OUT = slFailed("ERR 207 : Connection time out");

const AT = "Jan 05 08:00:01 2026 UTC";
/** Status while registration is tried again, and where it isn't; both in the evaluation period. */
const trying = (reason: string, at = AT) => attempt("REGISTERING - REGISTRATION IN PROGRESS", reason, at);
const ended = (reason: string, at = AT) => attempt("UNREGISTERED - REGISTRATION FAILED", reason, at);
const attempt = (state: string, reason: string, at: string) => [
  `  Status: ${state}`,
  `  Initial Registration: FAILED on ${at}`,
  `    Failure reason: ${reason}`,
  "  Status: EVAL MODE",
];
const unanswered = (reason: string, at = "Jan 05 08:01:32 2026 UTC") => [
  "  Status: REGISTERED",
  `  Initial Registration: SUCCEEDED on ${AT}`,
  "  Status: AUTHORIZED on Jan 05 08:00:02 2026 UTC",
  `  Last Communication Attempt: FAILED on ${at}`,
  `    Failure reason: ${reason}`,
];

export interface LegacyCase {
  readonly platform?: string;
  /** It is registered, or there is at least a token, before anything breaks. */
  readonly before: readonly string[];
  readonly breaks: readonly string[];
  readonly tries: readonly string[];
  readonly mends: readonly string[];
  readonly log: readonly string[];
  /** Rows of `show call-home smart-licensing statistics` that tell it: successes, failures, dropped ones. */
  readonly statistics: readonly string[];
  /** Registration and authorization in `show license status`. */
  readonly status: readonly string[];
  /** What the portal wrote into its event log meanwhile. */
  readonly server: readonly string[];
  readonly topic: "registration" | "compliance";
  /** What `:why` says between how it is and the rule. */
  readonly because: string;
}

type Seen = Pick<LegacyCase, "log" | "status" | "because"> & Partial<LegacyCase>;

const fresh = (breaks: readonly string[], mends: readonly string[], seen: Seen): LegacyCase => ({
  before: [":token"],
  breaks,
  tries: REGISTER,
  mends,
  statistics: ["REGISTRATION 0 1 0"],
  server: [],
  topic: "registration",
  ...seen,
});
const fault = (name: string, seen: Seen) => fresh([`:fault ${name} on`], [`:fault ${name} off`], seen);
const later = (name: string, seen: Seen) =>
  fault(name, {
    before: REGISTERED,
    tries: RENEW,
    statistics: ["REGISTRATION 1 0 0", "ACKNOWLEDGEMENT 1 0 0", "ENTITLEMENT 1 2 0"],
    ...seen,
  });
const token = (name: string, what: string, because: string) =>
  fault(name, {
    log: [failed(TOKEN)],
    status: ended(TOKEN),
    server: [`The registration of ${UDI} was refused: ${what}.`],
    because,
  });
const configure = (...lines: string[]) => ["configure terminal", ...lines, "end"];
const profile = (...lines: string[]) => configure("call-home", 'profile "CiscoTAC-1"', ...lines);

const NOT_OURS =
  "The token behind $token is not one that CSSM made: it was cut when it was copied, or is of another server.";
const SUSPENDED = "CSSM refuses registration: the smart account is suspended.";
const AHEAD = "The router's clock is 2 h ahead; CSSM's messages bear another time.";
const twice = <T>(...list: readonly T[]): T[] => [...list, ...list];

export const legacyCases: Record<string, LegacyCase> = {
  name: fault("name", {
    log: [unsent(UNRESOLVED), failed(UNRESOLVED)],
    status: trying(UNRESOLVED),
    because: "The name server gives no answer for tools.cisco.com.",
  }),
  route: fault("route", {
    log: [TIME_OUT, unsent(CALL_HOME), failed(CALL_HOME)],
    status: trying(CALL_HOME),
    because: "Packets to tools.cisco.com leave towards the next hop, which forwards nothing.",
  }),
  tcp443: fault("tcp443", {
    log: [TIME_OUT, unsent(CALL_HOME), failed(CALL_HOME)],
    status: trying(CALL_HOME),
    because: "TCP 443 is closed on the way to tools.cisco.com.",
  }),
  certificate: fault("certificate", {
    log: [slFailed("ERR 205 : Request Aborted"), unsent(CALL_HOME), failed(CALL_HOME)],
    status: trying(CALL_HOME),
    because: "The certificate of tools.cisco.com is of an issuer that the router does not know.",
  }),
  "profile without licensing data": fresh(
    profile("no reporting smart-licensing-data"),
    profile("reporting smart-licensing-data"),
    {
      log: [unsent(NO_PROFILE), failed(NO_PROFILE)],
      statistics: ["REGISTRATION 0 0 1"],
      status: trying(NO_PROFILE),
      because: "No active call-home profile with an address reports Smart Licensing data, or call-home is off.",
    },
  ),
  "profile that is not active": fresh(profile("no active"), profile("active"), {
    log: [unsent(NO_PROFILE), failed(NO_PROFILE)],
    statistics: ["REGISTRATION 0 0 1"],
    status: trying(NO_PROFILE),
    because: "No active call-home profile with an address reports Smart Licensing data, or call-home is off.",
  }),
  "token-bad": token("token-bad", "its token is not one of this server", NOT_OURS),
  "token-expired": token("token-expired", "its token has expired", "The token behind $token has expired."),
  "token-used-up": token("token-used-up", "its token is used up", "The token behind $token is used up."),
  "token-foreign": token("token-foreign", "its token is not one of this server", NOT_OURS),
  account: fault("account", {
    log: [failed(NO_DETAILS)],
    status: trying(NO_DETAILS),
    server: [`A request of ${UDI} was refused: the smart account is suspended.`],
    because: SUSPENDED,
  }),
  clock: fault("clock", {
    log: [failed(offset("2026-01-05T10:00:01Z"))],
    status: trying(offset("2026-01-05T10:00:01Z"), "Jan 05 10:00:01 2026 UTC"),
    because: AHEAD,
  }),
  "host name is the PID": fresh(configure("hostname CSR1000V"), configure("hostname cube"), {
    platform: "CSR1000V",
    log: [failed(HOSTNAME)],
    status: [...ended(HOSTNAME).slice(0, 3), "  Status: No Licenses in Use"],
    server: ["The registration of PID:CSR1000V,SN:FDO2601A00G was refused: its host name is its product id."],
    because: "The host name CSR1000V is the product id of the router; CSSM takes no such name.",
  }),
  "registered already": fresh(
    [":fault route on", "license smart deregister", ":advance 1m", ":fault route off"],
    [":cssm remove FDO2601A00G"],
    {
      before: REGISTERED,
      log: [`%SMART_LIC-5-COMM_RESTORED: Communications with ${PEER} restored`, failed("Product Already Registered")],
      statistics: ["REGISTRATION 1 1 0", "ACKNOWLEDGEMENT 1 0 0", "ENTITLEMENT 1 0 0", "DEREGISTRATION 0 1 0"],
      status: ended("Product Already Registered", "Jan 05 08:02:01 2026 UTC"),
      server: [`The registration of ${UDI} was refused: it is registered already.`],
      because: "CSSM still has it registered: that takes force.",
    },
  ),
  "route, when registered": later("route", {
    log: twice(TIME_OUT, unsent(CALL_HOME), notRenewed("Communication message send error")),
    status: unanswered(CALL_HOME),
    because: "Packets to tools.cisco.com leave towards the next hop, which forwards nothing.",
  }),
  "account, when registered": later("account", {
    log: twice(notRenewed(NO_DETAILS)),
    status: unanswered(NO_DETAILS),
    server: twice(`A request of ${UDI} was refused: the smart account is suspended.`),
    because: SUSPENDED,
  }),
  "clock, when registered": later("clock", {
    log: twice(notRenewed("Communication message send error")),
    status: unanswered(offset("2026-01-05T10:01:32Z"), "Jan 05 10:01:32 2026 UTC"),
    because: AHEAD,
  }),
  "removed from the portal": {
    ...later("route", {
      log: twice(notRenewed(NOT_REGISTERED)),
      status: unanswered(NOT_REGISTERED),
      server: twice(`A request of ${UDI} was refused: it is not registered.`),
      because: "CSSM knows it no more: the product instance was removed.",
    }),
    breaks: [":cssm remove FDO2601A00G"],
    mends: ["license smart register idtoken $token force", ":advance 1m"],
  },
  "licences, when registered": later("licences", {
    log: [
      "%SMART_LIC-3-OUT_OF_COMPLIANCE: One or more entitlements are out of compliance.",
      `%SMART_LIC-6-AUTH_RENEW_SUCCESS: Authorization renewal with the Cisco Smart Software Manager or satellite. State=OOC for udi ${UDI}`,
    ],
    statistics: ["REGISTRATION 1 0 0", "ACKNOWLEDGEMENT 1 0 0", "ENTITLEMENT 2 0 0"],
    status: [
      "  Status: REGISTERED",
      `  Initial Registration: SUCCEEDED on ${AT}`,
      "  Status: OUT OF COMPLIANCE on Jan 05 08:01:01 2026 UTC",
      "  Last Communication Attempt: SUCCEEDED on Jan 05 08:01:01 2026 UTC",
    ],
    server: ["Insufficient licenses: ISR_4321_UnifiedCommunication."],
    topic: "compliance",
    because: "The router is told OUT OF COMPLIANCE; calls go on.",
  }),
};

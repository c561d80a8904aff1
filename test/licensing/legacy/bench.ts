/** An agent on the bench: its context without a router, and what it said. */
import { createDraft, type Draft, finishDraft } from "immer";
import { DAY, HOUR, type Instant, parseIso } from "../../../src/clock/instant.ts";
import type { EntitlementGrant } from "../../../src/cssm/entitlements.ts";
import type { RegistrationGrant } from "../../../src/cssm/registration.ts";
import { cross } from "../../../src/licensing/crossing/cross.ts";
import { newLegacyAgent } from "../../../src/licensing/legacy/agent.ts";
import type { EvaluationNotice, LegacyContext } from "../../../src/licensing/legacy/context.ts";
import { authorizationState } from "../../../src/licensing/legacy/states.ts";
import type { LegacyAgent } from "../../../src/licensing/legacy/types.ts";
import { newAgent } from "../../../src/licensing/policy/agent.ts";
import { releaseOf } from "../../../src/releases/releases.ts";

export const UDI = { pid: "ISR4321/K9", serial: "FDO2501A001" };

export const at = (text: string): Instant => {
  const instant = parseIso(text);
  if (instant === undefined) throw new Error(`not a moment: ${text}`);
  return instant;
};

export const START = at("2020-01-01T00:00:00Z");

export class Bench {
  agent: LegacyAgent;
  now: Instant;
  release = "16.12.4";
  reservationMode = true;
  /** Mnemonics, and notices to features. */
  said: string[] = [];
  told: EvaluationNotice[] = [];
  results: string[] = [];

  constructor(agent: LegacyAgent = newLegacyAgent(), now: Instant = START) {
    this.agent = agent;
    this.now = now;
  }

  /** Another one like this one. */
  copy(): Bench {
    const other = new Bench(this.agent, this.now);
    other.release = this.release;
    return other;
  }

  /** The router comes up on another release where it registers. */
  upgrade(release: string): void {
    const side = (id: string) => ({ model: "legacy" as const, facts: releaseOf(id).facts });
    const { licensing } = cross(
      { agent: newAgent(this.now), legacy: this.agent },
      {
        at: this.now,
        udi: UDI,
        from: { ...side(this.release), transport: "callhome" },
        to: side(release),
        standalone: true,
      },
    );
    this.agent = licensing.legacy ?? this.agent;
    this.release = release;
  }

  do<T>(action: (context: LegacyContext) => T): T {
    const agent = createDraft(this.agent) as Draft<LegacyAgent>;
    const result = action({
      agent,
      at: this.now,
      udi: UDI,
      facts: releaseOf(this.release).facts,
      transport: {
        type: "callhome",
        url: "",
        vrf: "",
        callHomeHostnamePrivacy: false,
        hostnamePrivacy: false,
        versionPrivacy: false,
        customId: "",
        utility: false,
      },
      reservationMode: this.reservationMode,
      unsaved: false,
      answerTime: 1_000,
      date: (moment) => new Date(moment).toISOString(),
      regid: (tag) => tag,
      say: ({ mnemonic }) => this.said.push(mnemonic),
      notify: (notice) => this.told.push(notice),
      tellResult: (tag, outcome) => this.results.push(`${tag} ${outcome}`),
    });
    this.agent = finishDraft(agent) as LegacyAgent;
    return result;
  }

  pass(ms: number): this {
    this.now += ms;
    return this;
  }

  /** Registration and authorization, as `registered/authorized`. */
  get state(): string {
    const { licenceVersions } = releaseOf(this.release).facts;
    return `${this.agent.registration.state}/${authorizationState(this.agent, licenceVersions, this.now)}`;
  }
}

/** What a server says that registers. */
export const grant = (now: Instant, exportControlled = true): RegistrationGrant => ({
  account: { smart: "Acme", virtual: "Default" },
  exportControlled,
  certificate: { from: now - HOUR, until: now + 365 * DAY },
});

/** What a server says of `uck9`. */
export const verdict = (now: Instant, compliant: boolean): EntitlementGrant => ({
  licences: [{ tag: "uck9", name: "UC", description: "UC", compliant }],
  deadline: now + 90 * DAY,
});

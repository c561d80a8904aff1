/** Bounds of a number that is typed, both included. */
export type Range = readonly [number, number];

/** How a release licenses and measures CUBE. Times are milliseconds. */
export interface CubeFacts {
  /** What is asked for: nothing (RTU); the configured capacity; the measured peak; or use is only recorded (STATE §1.3). */
  readonly cubeLicensing: "rtu" | "static" | "dynamic" | "recorded";
  /** Entitlement tags; TDM-SIP sessions have none before policy mode. */
  readonly tags: { readonly standard: string; readonly enhanced: string; readonly vgw?: string };
  /** Calls that are forked to a WebSocket count as enhanced; earlier they are standard. */
  readonly forkedAreEnhanced: boolean;
  /** Ranges that `mode border-element license periodicity` takes; a unit that is missing is not a word of the release. */
  readonly periodicity: { readonly mins?: Range; readonly hours?: Range; readonly days?: Range };
  /** A typed periodicity in mins or hours: asks first; is an error below the minimum, and 7 days count; is just taken. */
  readonly shortPeriodicity: "confirm" | "error" | "taken";
  /** The shortest periodicity that counts: one from an older release's startup configuration is raised to it. 0 = none. */
  readonly minimumPeriod: number;
  /** `mode border-element license capacity`: accepted, or known and answered by an error. */
  readonly staticCapacity: "accepted" | "error";
  /** `show voice sip license`: absent; requests at each expiry, with results; records on the hour (STATE §5.3). */
  readonly meter: "none" | "requests" | "records";
  /** How `show voice sip license status` names what it counts (CONFLICTS C-23). */
  readonly meterLabels: "entitlement-tag" | "trunk-names";
  /** Which groups `show voice sip license stats` draws. */
  readonly statsGroups: readonly ("trunk" | "standard" | "enhanced" | "aggregate" | "tdm")[];
  /** `Licensed-Capacity` in `show cube status`, which says "not enabled" while no capacity is configured. */
  readonly capacityInCubeStatus: boolean;
  /** The two lines `Calls blocked (…)` there. */
  readonly blockedInCubeStatus: boolean;
  /** `Dynamic License Usage Count` there. */
  readonly dynamicUsageCount: boolean;
  /** SIP service stops when the ACK deadline passes without an ACK (STATE §2.7). */
  readonly sipStopsOnMissedAck: boolean;
  /** SIP service stops when the evaluation period is over and the router is not registered (CONFLICTS C-17). */
  readonly sipStopsOnEvalExpiry: boolean;
  /** SIP starts only when a SIP dial peer, `sip-ua` or `voice register global` is configured (COMMANDS §2.4). */
  readonly sipNeedsConfiguration: boolean;
  /** Each call that licensing blocks is logged (`%CUBE-1-LICENSING`). */
  readonly blockedCallLog: boolean;
  /** The active router of a box-to-box pair logs each record (`%CUBE-5-LICENSE_INFO`). */
  readonly licenseInfoLog: boolean;
  /** `redundancy-group` answers that the association needs a reload (COMMANDS §2.5). */
  readonly redundancyGroupMessage: boolean;
}

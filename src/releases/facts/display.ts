/** What the licensing displays of a release look like (FORMATS §3). */
export interface DisplayFacts {
  /** Heading of the tag column in `show license summary` (Rulings 12). */
  readonly tagHeading: "Entitlement tag" | "Entitlement Tag";
  /** Values of `Export-Controlled Functionality:`. */
  readonly exportControlled: { readonly allowed: string; readonly notAllowed: string };
  /** `Export Authorization Key:` in `status` and `all`. */
  readonly exportKeyBlock: boolean;
  /** `Miscellaneous:` with the custom id in legacy `show license status`; policy mode always has it. */
  readonly legacyMiscellaneous: boolean;
  /** `Component Versions:` below the agent's version. */
  readonly componentVersions: boolean;
  /** The policy of `show license status` in the standard form, or in that of the images of spring 2020. */
  readonly policyStatus: "standard" | "early";
  /** `Account Information:`. */
  readonly accountInformation: boolean;
  readonly vrfLine: "none" | "two-line" | "one-line";
  readonly usageReportSummary: boolean;
  /** `Device Telemetry Report Summary:`. */
  readonly deviceTelemetry: boolean;
  /** `Device Enforcement State:` and `Product Analytics Report Summary:` in its place in `all` (agents from 6.3 on). */
  readonly productAnalytics: boolean;
  /** `License Conversion:` in `show license all` of policy mode. */
  readonly licenseConversion: boolean;
  /** `Status:` in that block. */
  readonly conversionStatus: boolean;
  /** `Last Data Push:` and `Last File Export:`, there and above the licence authorizations. */
  readonly lastDataPush: boolean;
  readonly reportingMode: boolean;
  /** `Derived Licenses:` behind the purchased ones. */
  readonly derivedLicenses: boolean;
  /** Columns by which `Status:` and what follows it is indented below `Active:` in the licence authorizations. */
  readonly authorizationsIndent: 4 | 6;
  /** `Application HA Info:` in the entry of a CUBE licence: none, the device's own, or with `Peer Info:`. */
  readonly applicationHaInfo: "none" | "own" | "with-peer";
  /** `License Authorization: Status: …` in front of `show license usage` (CONFLICTS C-26). */
  readonly usageAuthorizationHeader: boolean;
  /** `show license tech support`: `IP Mode:` and `Trust Point:` in the transport block. */
  readonly techTransportDetails: boolean;
  /** … the scheduled job `Authorization Renewal`. */
  readonly techAuthorizationRenewal: boolean;
  /** … the statistics group `Telemetry Reporting` and the job `Authorization Code Process`. */
  readonly techTelemetryGroup: boolean;
  /** … `Current Report:` and `Previous:` of each licence, and what the usage report summary adds to `all`'s. */
  readonly techReportNumbers: boolean;
  /** … the line `Trust Code Installed`. */
  readonly techTrustCode: boolean;
  /** `Smart Licensing Status:` in `show version`: absent, `REGISTERED/AUTHORIZED` …, or one of policy mode's two texts. */
  readonly versionStatus:
    | "none"
    | "registration"
    | "Registration Not Applicable/Not Applicable"
    | "Smart Licensing Using Policy";
  /** Label in `show call-home profile`. */
  readonly callHomeAddressLabel: "HTTP  address(es)" | "HTTP  address";
  /** What CiscoTAC-1 sends there: crashes and the inventory, or diagnostics and the environment too. */
  readonly callHomeGroups: "two" | "four";
  /** A blank line in front of the profiles. */
  readonly callHomeLeadingBlank: boolean;
}

/** What a release's images do besides licensing: boot, files, help, installation. */
export interface SystemFacts {
  /** `?` prints `<cr>  <cr>`; otherwise `<cr>` alone. */
  readonly crHelp: boolean;
  /** Messages of the Smart Agent at boot, in order (SYSLOG §1). */
  readonly agentBootMessages: readonly ("AGENT_READY" | "AGENT_ENABLED")[];
  /** AGENT_ENABLED ends with a blank. */
  readonly agentEnabledBlank: boolean;
  /** The boot banner says that there is only Smart Licensing. */
  readonly smartOnlyBanner: boolean;
  /** `%IOSXE_SMART_AGENT-6-NOTIFY_NO_SNAPSHOT` at boot. */
  readonly snapshotNotice: boolean;
  /** `%PKI-6-TRUSTPOINT_CREATE` for SLA-TrustPoint at boot. */
  readonly trustpointCreateLog: boolean;
  /** `%CRYPTO_ENGINE-5-CSDL_COMPLIANCE_ENFORCED` at boot. */
  readonly csdlLog: boolean;
  /** `Router operating mode:` in `show version`, `%BOOT-5-OPMODE_LOG` at boot. */
  readonly operatingMode: boolean;
  /** `The current throughput level is …` in `show version`. */
  readonly throughputLine: boolean;
  /** `WebUI ODM Files` in `show version`. */
  readonly webuiLine: boolean;
  /** `hash sha256` below `crypto pki trustpoint SLA-TrustPoint`. */
  readonly trustpointHash: boolean;
  /** `write memory` warns before it overwrites what another release wrote. */
  readonly nvramOverwriteWarning: boolean;
  /** `write erase` says that the trust code stays. */
  readonly writeEraseKeepsTrust: boolean;
  /** The dialog of a router without a configuration insists on an enable secret. */
  readonly setupSecret: boolean;
  /** A password that is typed in the clear is taken with a warning. */
  readonly clearPasswordWarning: boolean;
  /** Running-config has a numbered access list as single lines (`access-list 10 permit any`), not as a section. */
  readonly numberedListLines: boolean;
  /** `install add file … activate commit` in one line. */
  readonly installOneShot: boolean;
  /** Wording of the installation: `Adding PACKAGE` or `Adding IMG`. */
  readonly installOutput: "package" | "image";
  /** `Gateway monitoring interval` in `show redundancy states`. */
  readonly gatewayMonitoringLine: boolean;
}

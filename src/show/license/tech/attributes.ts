/**
 * What the Smart Agent of a router tells of its own build, as captures of tech support show it (FORMATS §3.5): properties
 * of the software, the same on every device that runs it.
 */

/** Between the privacy settings and `Write Erase Occurred`. */
export const BUILD: readonly string[] = [
  "Build type:: Production",
  "sizeof(char)  : 1",
  "sizeof(int)   : 4",
  "sizeof(long)  : 4",
  "sizeof(char *): 8",
  "sizeof(time_t): 4",
  "sizeof(size_t): 8",
  "Endian: Big",
];

/** What agent and server can do, in the words of their messages. */
export const SERVER_CAPABILITIES = "DLC, AppHA, EXPORT_2, POLICY_USAGE, UTILITY";
export const AGENT_CAPABILITIES = "UTILITY, DLC, AppHA, MULTITIER, EXPORT_2, OK_TRY_AGAIN, POLICY_USAGE";
export const TELEMETRY_CAPABILITIES = ", TELEMETRY, TELEMETRY_POLICY";

/** Behind the capabilities, of agents before the licence conversion. */
const FIRST: readonly string[] = [
  "Check Point Interface: True",
  "Config Management Interface: False",
  "License Map Interface: True",
  "HA Interface: True",
  "Trusted Store Interface: True",
  "Platform Data Interface: True",
  "Crypto Version 2 Interface: False",
  "SAPluginMgmtInterfaceMutex: True",
  "SAPluginMgmtIPDomainName: True",
  "SmartAgentClientWaitForServer: 2000",
  "SmartAgentCmReTrySend: True",
  "SmartAgentClientIsUnified: True",
  "SmartAgentCmClient: True",
  "SmartAgentClientName: UnifiedClient",
  "builtInEncryption: True",
  "enableOnInit: True",
  "routingReadyByEvent: True",
  "systemInitByEvent: True",
  "SmartTransportServerIdCheck: True",
  "SmartTransportProxySupport: True",
  "SmartAgentReportOnUpgrade: False",
  "SmartAgentUsageStatisticsEnable: False",
  "SmartAgentMaxRumMemory: 50",
  "SmartAgentConcurrentThreadMax: 10",
  "SmartAgentPolicyControllerModel: False",
  "SmartAgentPolicyModel: True",
  "SmartAgentFederalLicense: True",
  "SmartAgentMultiTenant: False",
  "attr365DayEvalSyslog: True",
  "checkPointWriteOnly: False",
  "SmartAgentDelayCertValidation: False",
  "enableByDefault: False",
  "conversionAutomatic: False",
  "conversionAllowed: False",
  "storageEncryptDisable: False",
  "storageLoadUnencryptedDisable: False",
  "TSPluginDisable: False",
  "bypassUDICheck: False",
  "loggingAddTStamp: False",
  "loggingAddTid: True",
  "HighAvailabilityOverrideEvent: UnknownPlatformEvent",
  "platformIndependentOverrideEvent: UnknownPlatformEvent",
  "platformOverrideEvent: SmartAgentSystemDataListChanged",
  "WaitForHaRole: False",
  "standbyIsHot: True",
  "chkPtType: 2",
  "delayCommInit: False",
  "roleByEvent: True",
  "maxTraceLength: 150",
  "traceAlwaysOn: True",
  "debugFlags: 0",
];

/** What agents with the licence conversion tell behind a line of the first ones, or in place of it. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  "SAPluginMgmtIPDomainName: True": ["SAPluginMgmtIPDomainName: True", "SmartTransportVRFSupport: True"],
  "SmartTransportProxySupport: True": [
    "SmartTransportProxySupport: True",
    "SmartAgentSLACReturnForcedAllowed: False",
    "SmartAgentComplianceStatus: False",
    "SmartAgentTelemetryRumReportMax: 600",
    "SmartAgentRumTelemetryRumStoreMin: 500",
    "SmartAgentPolicyDisplayFormat: 0",
  ],
  "SmartAgentUsageStatisticsEnable: False": ["SmartAgentIndividualRUMEncrypt: 2"],
  "SmartAgentPolicyControllerModel: False": [
    "SmartAgentPolicyControllerModel: False",
    "SmartAgentDisableCacheSWID: False",
  ],
};

/** The attributes of an agent, with or without the licence conversion. */
export function attributes(conversion: boolean): readonly string[] {
  return conversion ? FIRST.flatMap((line) => LATER[line] ?? [line]) : FIRST;
}

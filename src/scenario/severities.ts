/** Severities of messages by name, as `logging` knows them; the worst first. */
export const SEVERITIES = [
  "emergencies",
  "alerts",
  "critical",
  "errors",
  "warnings",
  "notifications",
  "informational",
  "debugging",
] as const;

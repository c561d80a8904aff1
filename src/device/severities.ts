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

/** The number of a severity by its name; -1 for a word that is none. */
export const severityNamed = (name: string): number => (SEVERITIES as readonly string[]).indexOf(name);

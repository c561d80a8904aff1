/** A program that reads show output, as somebody may have one: which licences a router uses, and whether its report is late. */
export interface LicenceReport {
  readonly licences: Readonly<Record<string, number>>;
  readonly deadline: string | undefined;
}

export function licenceReport(summary: string, status: string): LicenceReport {
  const rows = [...summary.matchAll(/^ {2}(\S+) +\(.*\) +(\d+) IN USE$/gm)];
  const [, deadline] = /Next ACK deadline: (.*)$/m.exec(status) ?? [];
  return {
    licences: Object.fromEntries(rows.map(([, name, count]) => [name, Number(count)])),
    deadline: deadline === "<none>" ? undefined : deadline,
  };
}

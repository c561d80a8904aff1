/** Labs that were saved in an older form, brought to the present one a version at a time. */

type Json = { readonly [key: string]: unknown };

/** Steps by the version that they start from; each leads to the next. */
const STEPS: Readonly<Record<number, (lab: Json) => Json>> = {
  // Acknowledged RUM reports got a list of their own.
  1: (lab) => ({ ...lab, devices: mapValues(lab.devices as Json, (device) => archived(device as Json)) }),
};

/** What a file of `version` held, as a file of the present version holds it. */
export function broughtForward(lab: unknown, version: number): unknown {
  let form = lab as Json;
  for (let from = version; STEPS[from] !== undefined; from++) form = STEPS[from]?.(form) ?? form;
  return form;
}

function archived(device: Json): Json {
  const agent = device.agent as Json;
  const reports = agent.reports as readonly Json[];
  const isAcknowledged = ({ state }: Json) => state === "ACK";
  const open = reports.filter((report) => !isAcknowledged(report));
  return { ...device, agent: { ...agent, reports: open, archive: reports.filter(isAcknowledged) } };
}

function mapValues(object: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

import { typeMix } from "../serve/client.mjs";
import { shellsAtBoth } from "../serve/pair.mjs";

const SESSIONS = 50;

/** Commands on fifty sessions at once: the 99th percentile of their times. */
export async function prepare() {
  const { subject, baseline } = await shellsAtBoth(SESSIONS);
  const slowest = async (shells) => {
    const times = (await typeMix(shells, 4)).sort((a, b) => a - b);
    return times[Math.floor(times.length * 0.99)];
  };
  return { subject: () => slowest(subject), baseline: () => slowest(baseline) };
}

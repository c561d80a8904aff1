import { typeMix } from "../serve/client.mjs";
import { shellsAtBoth } from "../serve/pair.mjs";

const SESSIONS = 50;

/** Commands on fifty sessions at once: the time for all. */
export async function prepare(ciphers) {
  const { subject, baseline } = await shellsAtBoth(SESSIONS, ciphers);
  const time = async (shells) => {
    const start = performance.now();
    await typeMix(shells, 2);
    return performance.now() - start;
  };
  return { subject: () => time(subject), baseline: () => time(baseline) };
}

import { typeMix } from "../serve/client.mjs";
import { shellsAtBoth } from "../serve/pair.mjs";

const ROUNDS = 30;

/** Commands on one session, one after the other. */
export async function prepare() {
  const { subject, baseline } = await shellsAtBoth(1);
  const time = async (shells) => {
    const start = performance.now();
    await typeMix(shells, ROUNDS);
    return performance.now() - start;
  };
  return { subject: () => time(subject), baseline: () => time(baseline) };
}

import { typeMix } from "../serve/client.mjs";
import { shellsAtBoth } from "../serve/pair.mjs";
import { onOneProcessor } from "../serve/processor.mjs";

const ROUNDS = 30;

/**
 * Commands on one session, one after the other. Client and server never work at the same time: on two processors, the time
 * in which one wakes the other would be most of what is measured, and it differs from run to run.
 */
export async function prepare(ciphers) {
  const done = onOneProcessor();
  const { subject, baseline } = await shellsAtBoth(1, ciphers);
  const time = async (shells) => {
    const start = performance.now();
    await typeMix(shells, ROUNDS);
    return performance.now() - start;
  };
  return { subject: () => time(subject), baseline: () => time(baseline), done };
}

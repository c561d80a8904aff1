// A server of cubelab and a bare one, both running, and clients of both.
import { freePort, openShell, serveArguments, startProgram, typeMix } from "./client.mjs";
import { bareArguments } from "./start.mjs";

/** Commands that both answer before they are measured: what runs often is compiled well, and so it runs for good. */
const WARM_UP = 40_000;

/** `count` shells at each of the two, which have done the same already. */
export async function shellsAtBoth(count) {
  const shells = async (argumentsAt) => {
    const port = await freePort();
    startProgram(await argumentsAt(port));
    await (await openShell(port)).client.end();
    return Promise.all(Array.from({ length: count }, () => openShell(port)));
  };
  const pair = { subject: await shells(serveArguments), baseline: await shells(bareArguments) };
  const turns = 5;
  const rounds = Math.ceil(WARM_UP / turns / 10 / count);
  for (let turn = 0; turn < turns; turn++) {
    await typeMix(pair.baseline, rounds);
    await typeMix(pair.subject, rounds);
  }
  return pair;
}

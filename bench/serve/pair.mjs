// A server of cubelab and a bare one, both running, and clients of both.
import { createRequire } from "node:module";
import { freePort, openShell, PORTABLE, serveArguments, startProgram, typeMix } from "./client.mjs";
import { bareArguments } from "./start.mjs";

/** Commands that both answer before they are measured: what runs often is compiled well, and so it runs for good. */
const WARM_UP = 40_000;

/** Whether ssh2 has its native ciphers here. */
export const hasNativeCiphers = createRequire(import.meta.url)("ssh2/lib/protocol/crypto.js").bindingAvailable;

/**
 * `count` shells at each of the two, which have done the same already.
 * @param ciphers what both encrypt with: what every installation has, or the native code of ssh2
 */
export async function shellsAtBoth(count, ciphers = "portable") {
  const before = ciphers === "portable" ? PORTABLE : [];
  const shells = async (argumentsAt) => {
    const port = await freePort();
    startProgram([...before, ...(await argumentsAt(port))]);
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

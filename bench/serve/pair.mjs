// A server of cubelab and a bare one, both running, and clients of both.
import { freePort, openShell, serveArguments, startProgram, typeMix } from "./client.mjs";
import { bareArguments } from "./start.mjs";

/** `count` shells at each of the two. */
export async function shellsAtBoth(count) {
  const shells = async (argumentsAt) => {
    const port = await freePort();
    startProgram(await argumentsAt(port));
    await (await openShell(port)).client.end();
    const all = await Promise.all(Array.from({ length: count }, () => openShell(port)));
    // What runs often is compiled well: both are measured as they run for good.
    await typeMix(all, Math.ceil(300 / count));
    return all;
  };
  return { subject: await shells(serveArguments), baseline: await shells(bareArguments) };
}

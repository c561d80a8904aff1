import { stopProgram } from "../serve/client.mjs";
import { startFleet } from "../serve/start.mjs";

async function timeFleet(count) {
  const { child, time } = await startFleet(count);
  await stopProgram(child);
  return time;
}

/** A hundred routers listening, beside one. */
export const prepare = () => ({ subject: () => timeFleet(100), baseline: () => timeFleet(1) });

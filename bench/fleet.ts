/** What the benchmark of fleets does, bundled by itself: routers in policy mode that report every day. */
import { produce } from "immer";
import { DAY, MINUTE } from "../src/clock/instant.ts";
import { engine } from "../src/commands/boot.ts";
import { advance } from "../src/lab/advance.ts";
import { change } from "../src/lab/change.ts";
import { buildLab } from "../src/lab/create.ts";
import { defaultDevice, defaultLab } from "../src/lab/default-lab.ts";
import type { Lab } from "../src/lab/lab.ts";
import { takeSaid } from "../src/lab/said.ts";
import { requestTrust } from "../src/lab/smart/smart.ts";

/** Settings of each router beside the default lab's. */
const SETTINGS = ["license smart transport smart", "license smart url default", "license smart usage interval 1"];

/** A lab of so many routers, all trusted, with calls up. They differ in name and serial number, as cloned machines do. */
export function fleet(count: number): Lab {
  const spec = defaultLab();
  const one = defaultDevice(0, spec.date);
  const startup = one.startup.replace(/end\n$/, `${SETTINGS.join("\n")}\nend\n`);
  const server = { ...spec.licenceServer, policy: "SLE Policy" };
  const first = buildLab({ ...spec, licenceServer: server, devices: [{ ...one, startup }] }, engine);
  const [device] = Object.values(first.devices);
  if (device === undefined) throw new Error("the default lab has a router");
  const names = Array.from({ length: count }, (_, index) => `R${index}`);
  const devices = names.map((name, index) => [
    name,
    { ...device, name, serial: `FDO2601${String(index).padStart(4, "0")}` },
  ]);
  const many: Lab = { ...first, devices: Object.fromEntries(devices), selected: "R0" };
  const { lab: told, text: token = "" } = change(many, { kind: "token", uses: count }, engine);
  const asking = takeSaid(
    produce(told, (draft) => {
      for (const name of names) requestTrust(draft, name, { token, scope: "local", force: false });
    }),
  ).lab;
  let lab = advance(asking, asking.now + 10 * MINUTE, engine).lab;
  for (const name of names) lab = change(lab, { kind: "calls", device: name, calls: "standard", n: 20 }, engine).lab;
  return lab;
}

/** The lab after thirty days. Throws where routers didn't report. */
export function month(lab: Lab): Lab {
  const { lab: after } = advance(lab, lab.now + 30 * DAY, engine);
  const late = Object.values(after.devices).filter(({ agent }) => (agent.reporting.lastAck ?? 0) < after.now - 2 * DAY);
  if (late.length > 0) throw new Error(`${late.length} routers did not report`);
  return after;
}

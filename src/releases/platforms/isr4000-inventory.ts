/** `show inventory` of the ISR 4000; that of the ISR4331 and the ISR4451 after captures, the others by analogy. */
import type { InventoryItem } from "../platform.ts";

interface Parts {
  /** `ISR4331/K9`, and the name in descriptions: `ISR4331`. */
  readonly pid: string;
  readonly model: string;
  readonly vid: string;
  readonly power: { readonly pid: string; readonly description: string };
  readonly fan: { readonly pid: string; readonly description: string };
  readonly front: { readonly pid: string; readonly ports: number };
  /** Service module slots. */
  readonly modules: number;
}

const POWER_450 = { pid: "PWR-4450-AC", description: "450W AC Power Supply for Cisco ISR4450, ISR4350" };
const FAN_4450 = { pid: "ACS-4450-FANASSY", description: "Cisco ISR4450, ISR4350 Fan Assembly" };

export const ISR4321_INVENTORY = inventory({
  pid: "ISR4321/K9",
  model: "ISR4321",
  vid: "V04",
  power: { pid: "PWR-4320-AC", description: "External Power Supply Module for Cisco ISR 4320" },
  fan: { pid: "ACS-4320-FANASSY", description: "Cisco ISR4320 Fan Assembly" },
  front: { pid: "ISR4321-2x1GE", ports: 2 },
  modules: 0,
});

export const ISR4331_INVENTORY = inventory({
  pid: "ISR4331/K9",
  model: "ISR4331",
  vid: "V04",
  power: { pid: "PWR-4330-AC", description: "250W AC Power Supply for Cisco ISR 4330" },
  fan: { pid: "ACS-4330-FANASSY", description: "Cisco ISR4330 Fan Assembly" },
  front: { pid: "ISR4331-3x1GE", ports: 3 },
  modules: 1,
});

export const ISR4351_INVENTORY = inventory({
  pid: "ISR4351/K9",
  model: "ISR4351",
  vid: "V03",
  power: POWER_450,
  fan: FAN_4450,
  front: { pid: "ISR4351-3x1GE", ports: 3 },
  modules: 2,
});

export const ISR4431_INVENTORY = inventory({
  pid: "ISR4431/K9",
  model: "ISR4431",
  vid: "V03",
  power: { pid: "PWR-4430-AC", description: "250W AC Power Supply for Cisco ISR4430" },
  fan: { pid: "ACS-4430-FANASSY", description: "Cisco ISR4430 Fan Assembly" },
  front: { pid: "ISR4431-X-4x1GE", ports: 4 },
  modules: 0,
});

export const ISR4451_INVENTORY = inventory({
  pid: "ISR4451-X/K9",
  model: "ISR4451",
  vid: "V01",
  power: POWER_450,
  fan: FAN_4450,
  front: { pid: "ISR4451-X-4x1GE", ports: 4 },
  modules: 2,
});

function inventory({ pid, model, vid, power, fan, front, modules }: Parts): readonly InventoryItem[] {
  const services = Array.from({ length: modules }, (_, index) => ({
    name: `module ${index + 1}`,
    description: `Cisco ${model} Built-In SM controller`,
    pid,
    vid: "",
  }));
  return [
    { name: "Chassis", description: `Cisco ${model} Chassis`, pid, vid, serial: "chassis" },
    { name: "Power Supply Module 0", ...power, vid: "V02", serial: "own" },
    { name: "Fan Tray", ...fan, vid: "" },
    { name: "module 0", description: `Cisco ${model} Built-In NIM controller`, pid, vid: "" },
    {
      name: "NIM subslot 0/0",
      description: `Front Panel ${front.ports} ports Gigabitethernet Module`,
      pid: front.pid,
      vid: "V01",
    },
    ...services,
    { name: "module R0", description: `Cisco ${model} Route Processor`, pid, vid, serial: "own" },
    { name: "module F0", description: `Cisco ${model} Forwarding Processor`, pid, vid: "" },
  ];
}

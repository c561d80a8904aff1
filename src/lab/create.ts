/** Building a lab from its inputs: routers boot at their instants, their calls so far are put through, time runs up to the date. */
import { type Draft, produce } from "immer";
import type { Instant } from "../clock/instant.ts";
import { newCssm } from "../cssm/create.ts";
import { newLocalServer } from "../cssm/local/create.ts";
import { createToken } from "../cssm/tokens.ts";
import { newMeter } from "../cube/meter.ts";
import { type Files, factoryFiles, imageFile, type LabFile } from "../device/files.ts";
import { installedFiles, installedState } from "../device/install.ts";
import { idleLine } from "../device/line.ts";
import { EMPTY_LOG } from "../device/log.ts";
import { DEFAULT_PERIODICITY } from "../device/settings/licensing.ts";
import type { Device } from "../device/types.ts";
import { newAgent } from "../licensing/policy/agent.ts";
import { imageName } from "../releases/images.ts";
import { PACKAGES_CONF } from "../releases/packages.ts";
import { platformOf } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { advance } from "./advance.ts";
import { reachable } from "./default-lab.ts";
import type { Engine } from "./engine.ts";
import type { FileServer, Lab, Listener, Network } from "./lab.ts";
import { setLicensing } from "./licensing-state.ts";
import { spareEvaluation } from "./licensing-state-legacy.ts";
import { POWER_ON } from "./power.ts";
import { putLoads } from "./put-loads.ts";
import { takeSaid } from "./said.ts";
import type { CallsSpec, DeviceSpec, FileServerSpec, FileSpec, LabSpec, LocalServerSpec } from "./spec.ts";

/** The lab at its date. What devices logged on the way is in their buffers; nobody was there to be told. */
export function buildLab(spec: LabSpec, engine: Engine): Lab {
  const steps = spec.devices.flatMap(stepsOf).sort((a, b) => a.at - b.at);
  let lab = emptyLab(spec, Math.min(spec.date, steps[0]?.at ?? spec.date));
  for (const run of runsOf(steps)) {
    lab = takeSaid(produce(advance(lab, run.at, engine).lab, (draft) => takeRun(draft, run, spec, engine))).lab;
  }
  const arrived = advance(lab, spec.date, engine).lab;
  return produce(arrived, (draft) => {
    for (const { name, licensing } of spec.devices) if (licensing !== undefined) setLicensing(draft, name, licensing);
    for (const token of spec.licenceServer.tokens) {
      const { virtualAccount, ...request } = token;
      const made = createToken(draft.cssm, { ...request, account: virtualAccount }, spec.date);
      if (made.ok) draft.lastToken = made.token.text;
    }
  });
}

/** Something that was done to a device before the lab's date: it was started, or the calls through it changed. */
interface Step {
  readonly at: Instant;
  readonly device: string;
  readonly load?: CallsSpec;
}

function stepsOf({ name: device, boot: at, calls }: DeviceSpec): Step[] {
  return [{ at, device }, ...calls.map((load) => ({ at: load.at, device, load }))];
}

/** A boot, or neighbouring changes of calls through one device. */
interface Run {
  readonly at: Instant;
  readonly device: string;
  readonly loads: CallsSpec[];
}

/** A load of months changes many times before anything else is done, so it is put through at once. */
function runsOf(steps: readonly Step[]): Run[] {
  const runs: Run[] = [];
  for (const { at, device, load } of steps) {
    const run = runs.at(-1);
    if (load === undefined) runs.push({ at, device, loads: [] });
    else if (run?.device === device && run.loads.length > 0) run.loads.push(load);
    else runs.push({ at, device, loads: [load] });
  }
  return runs;
}

function takeRun(lab: Draft<Lab>, { device: name, loads }: Run, { devices }: LabSpec, engine: Engine): void {
  if (loads.length > 0) {
    putLoads(lab, name, loads, engine);
    return;
  }
  engine.boot(lab, name);
  const device = lab.devices[name];
  if (device !== undefined) spareEvaluation(device, devices.find((one) => one.name === name)?.licensing);
}

/** The lab before anything happened: all devices are off. */
function emptyLab(spec: LabSpec, now: Instant): Lab {
  const { tokens: _, ...licenceServer } = spec.licenceServer;
  const [first] = spec.devices;
  if (first === undefined) throw new Error("a lab has at least one device");
  return {
    now,
    devices: Object.fromEntries(spec.devices.map((device) => [device.name, newDevice(device)])),
    cssm: newCssm(licenceServer, now),
    servers: Object.fromEntries((spec.servers ?? []).map((server) => [server.name, newLocalServer(server, now)])),
    network: withServers(spec.network, spec.servers ?? []),
    ...(spec.fileServer === undefined ? {} : { fileServer: fileServerOf(spec.fileServer, now) }),
    selected: first.name,
    controlUsers: spec.controlUsers,
    ...(spec.sshKeys === undefined ? {} : { sshKeys: spec.sshKeys }),
  };
}

/** The network with what listens at the hosts of servers on the premises; what gets through to them stays as it is told. */
function withServers(network: Network, servers: readonly LocalServerSpec[]): Network {
  const hosts = servers.flatMap(({ name, kind, version, localAccount, commonName, host }) => {
    if (host === undefined) return [];
    const listens: Listener = { server: name, kind, version, account: localAccount, commonName };
    const known = network.hosts[host.name] ?? reachable(host.address);
    return [[host.name, { ...known, listens }] as const];
  });
  return { ...network, hosts: { ...network.hosts, ...Object.fromEntries(hosts) } };
}

/** A router that was never started. */
export function newDevice(spec: DeviceSpec): Device {
  const { name, serial, clock, platformLicences, upgradeTransport } = spec;
  const platform = platformOf(spec.platform);
  const release = releaseOf(spec.release);
  const bootAt = spec.boot + clock.offset;
  const startup = spec.installMode ? bootsPackages(spec.startup) : spec.startup;
  return {
    name,
    platform: platform.pid,
    release: release.id,
    serial,
    clock,
    power: { state: "off" },
    boot: {
      at: bootAt,
      trueAt: spec.boot,
      reason: POWER_ON,
      image: `bootflash:${spec.installMode ? PACKAGES_CONF : imageName(platform, release)}`,
    },
    config: [],
    unsaved: false,
    nvram: { ...(startup === "" ? {} : { startup, savedAt: bootAt, savedOn: release.id }), configRegister: "0x2102" },
    files: { bootflash: bootflashOf(spec, bootAt), nvram: {} },
    ...(spec.installMode ? { install: installedState(release.id) } : {}),
    log: EMPTY_LOG,
    agent: newAgent(bootAt, release.facts.imagePolicy),
    meter: newMeter(bootAt, DEFAULT_PERIODICITY),
    lines: { "con 0": idleLine("con 0") },
    debugs: [],
    platformLicences,
    ...(upgradeTransport === undefined ? {} : { upgradeTransport }),
    bootLevels: [],
  };
}

/** Files from the factory and those of the lab. */
function bootflashOf({ platform: pid, release: id, files, installMode }: DeviceSpec, at: Instant): Files {
  const [platform, release] = [platformOf(pid), releaseOf(id)];
  const system = installMode ? installedFiles(platform, release, at) : [imageFile(platform, release, at)];
  return { ...factoryFiles(at, system), ...filesOf(files, at) };
}

/** A startup configuration that names no image gets the line that install mode needs. */
function bootsPackages(startup: string): string {
  return /^boot system/m.test(startup) ? startup : `boot system bootflash:${PACKAGES_CONF}\n${startup}`;
}

function fileServerOf({ address, files }: FileServerSpec, at: Instant): FileServer {
  return { address, files: filesOf(files, at) };
}

function filesOf(files: readonly FileSpec[], bootAt: Instant): Files {
  const file = ({ name, content, size, md5, modified }: FileSpec): LabFile => ({
    name,
    content,
    modified: modified ?? bootAt,
    ...(size === undefined ? {} : { size }),
    ...(md5 === undefined ? {} : { md5 }),
  });
  return Object.fromEntries(files.map((one) => [one.name, file(one)]));
}

/** From a lab file to what a lab starts from: defaults for what is left out, and what must fit together. */
import type { Instant } from "../clock/instant.ts";
import { baseName } from "../device/files.ts";
import {
  DEFAULT_DATE,
  DEFAULT_UPTIME,
  defaultDevice,
  defaultLicenceServer,
  defaultNetwork,
  defaultStartup,
  reachable,
} from "../lab/default-lab.ts";
import type { Network } from "../lab/lab.ts";
import type { DeviceSpec, FileServerSpec, FileSpec, LabSpec, LicenceServerSpec } from "../lab/spec.ts";
import { imageNamed } from "../releases/images.ts";
import { platformOf, runs } from "../releases/platforms.ts";
import { releaseOf } from "../releases/releases.ts";
import { foreignKeys, toLicensing } from "./licensing-schema.ts";
import type { Path } from "./positions.ts";
import { type Report, reportTwice } from "./report.ts";
import type { DeviceData, LabFileData } from "./schema.ts";
import { toServers } from "./to-servers.ts";
import { quoted, wrong } from "./wording.ts";

/** The lab that `data` describes. What does not fit together is reported; the result then is of no use. */
export function toSpec(data: LabFileData, report: Report): LabSpec {
  const date = data.date ?? DEFAULT_DATE;
  const devices = (data.devices ?? [undefined]).map((device, index) => toDevice(device, index, date, report));
  reportTwice(
    devices.map(({ name }) => name),
    "device",
    "name",
    report,
  );
  reportTwice(
    devices.map(({ serial }) => serial),
    "serial number",
    "serial",
    report,
  );
  const licenceServer = toLicenceServer(data.licenceServer, report);
  const known = {
    devices: devices.map(({ name }) => name),
    accounts: licenceServer.virtualAccounts.map(({ name }) => name),
  };
  return {
    date,
    devices,
    licenceServer,
    servers: toServers(data.servers, known, report),
    network: toNetwork(data, report),
    ...(data.fileServer === undefined ? {} : { fileServer: toFileServer(data.fileServer, report) }),
    controlUsers: data.controlUsers,
    ...(data.sshKeys === undefined ? {} : { sshKeys: data.sshKeys }),
  };
}

function toDevice(data: DeviceData | undefined, index: number, date: Instant, report: Report): DeviceSpec {
  const base = defaultDevice(index, date);
  if (data === undefined) return base;
  const at = (...path: Path): Path => ["devices", index, ...path];
  const platform = data.platform ?? base.platform;
  const release = data.release ?? base.release;
  const boot = data.boot ?? Math.min(date, data.calls[0]?.at ?? date) - DEFAULT_UPTIME;
  if (boot > date) report(at("boot"), wrong("after the lab's date", "an earlier moment"));
  const { from, to } = platformOf(platform).releases;
  if (!runs(platformOf(platform), releaseOf(release))) {
    const allowed = to === undefined ? `${from} and later` : `${from} to ${to}`;
    report(at(data.release === undefined ? "platform" : "release"), wrong(`${platform} has no ${release}`, allowed));
  }
  if (data.licensing !== undefined) {
    const byPolicy = releaseOf(release).facts.licensing === "policy";
    const [foreign] = foreignKeys(data.licensing, byPolicy ? "policy" : "registering");
    if (foreign !== undefined) {
      const what = byPolicy ? "no registration" : "no licensing by policy";
      const allowed = byPolicy ? "17.3.1a and earlier" : "17.3.2 and later";
      report(at("licensing", foreign), wrong(`${release} has ${what}`, allowed));
    }
  }
  data.calls.forEach((calls, position) => {
    const earlier = position === 0 ? boot : (data.calls[position - 1]?.at ?? boot);
    if (calls.at < earlier)
      report(at("calls", position, "at"), wrong("too early", "moments in order, none before boot"));
    if (calls.at > date) report(at("calls", position, "at"), wrong("after the lab's date", "an earlier moment"));
    const all = calls.standard + calls.enhanced + calls.vgw;
    if (calls.secure > all) {
      report(at("calls", position, "secure"), wrong("more secure calls than calls", `0 to ${all}`));
    }
  });
  reportTwice(
    data.files.map(({ name }) => name),
    "file",
    "name",
    report,
    at("files"),
  );
  return {
    ...base,
    name: data.name ?? data.hostname ?? base.name,
    platform,
    release,
    serial: data.serial ?? base.serial,
    boot,
    startup:
      (data.hostname === undefined ? "" : `hostname ${data.hostname}\n`) +
      (data.startup ?? defaultStartup(platform, index)),
    files: data.files.map((file) => withImage(toFile(file), platform)),
    calls: data.calls,
    clock: data.clock ?? base.clock,
    platformLicences: data.platformLicences,
    ...(data.upgradeTransport === undefined ? {} : { upgradeTransport: data.upgradeTransport }),
    ...(data.mode === "install" ? { installMode: true } : {}),
    ...(data.licensing === undefined ? {} : { licensing: toLicensing(data.licensing) }),
  };
}

/** An image of which nothing is said but its name has the size of the platform's images. */
function withImage(file: FileSpec, platform: string): FileSpec {
  const isImage = file.size === undefined && file.content === "" && imageNamed(baseName(file.name)) !== undefined;
  return isImage ? { ...file, size: platformOf(platform).imageBytes } : file;
}

function toLicenceServer(data: LabFileData["licenceServer"], report: Report): LicenceServerSpec {
  const base = defaultLicenceServer();
  if (data === undefined) return base;
  const virtualAccounts = (data.virtualAccounts ?? base.virtualAccounts).map(({ name, licences }) => ({
    name,
    licences: licences.map(({ name, count, expires }) => ({
      name,
      count,
      ...(expires === undefined ? {} : { expires }),
    })),
  }));
  const names = virtualAccounts.map(({ name }) => name);
  reportTwice(names, "virtual account", "name", report, ["licenceServer", "virtualAccounts"]);
  const tokens = data.tokens.map((token, index) => {
    const account = token.account ?? names[0] ?? "";
    if (!names.includes(account)) {
      report(
        ["licenceServer", "tokens", index, "account"],
        wrong(`no virtual account ${quoted(account)}`, names.join(", ")),
      );
    }
    const { text, days, uses, description } = token;
    return {
      ...(text === undefined ? {} : { text }),
      virtualAccount: account,
      days,
      uses,
      exportControlled: token.export,
      description,
    };
  });
  return {
    smartAccount: data.smartAccount ?? base.smartAccount,
    virtualAccounts,
    tokens,
    ...(data.policy === undefined ? {} : { policy: data.policy }),
    answerTime: data.answerTime ?? base.answerTime,
    processingTime: data.processingTime ?? base.processingTime,
  };
}

/** Where the file server is unless the lab file says otherwise. */
const FILE_SERVER = { name: "files.example.com", address: "198.51.100.50" };

function toFileServer(data: NonNullable<LabFileData["fileServer"]>, report: Report): FileServerSpec {
  const names = data.files.map(({ name }) => name);
  reportTwice(names, "file", "name", report, ["fileServer", "files"]);
  return {
    address: data.address ?? FILE_SERVER.address,
    ...(data.folder === undefined ? {} : { folder: data.folder }),
    files: data.files.map(toFile),
  };
}

function toFile({ name, content, size, modified }: DeviceData["files"][number]): FileSpec {
  return {
    name,
    content: content ?? "",
    ...(size === undefined ? {} : { size }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function toNetwork({ network: data, fileServer }: LabFileData, report: Report): Network {
  const { hosts } = defaultNetwork();
  const merged = { ...hosts };
  if (fileServer !== undefined) {
    merged[fileServer.name ?? FILE_SERVER.name] = reachable(fileServer.address ?? FILE_SERVER.address);
  }
  for (const [name, { address, ...gates }] of Object.entries(data?.hosts ?? {})) {
    const known = address ?? merged[name]?.address;
    if (known === undefined)
      report(["network", "hosts", name], wrong("no address", "address: 198.51.100.10 for a host of one's own"));
    merged[name] = { ...gates, address: known ?? "" };
  }
  return { hosts: merged };
}

/** Where the devices of a served lab are, in the words of the tools that go there. */
import { hostnameOf } from "../device/settings/settings.ts";
import { usersOf } from "../device/settings/users.ts";
import type { Lab } from "../lab/lab.ts";
import { DEFAULT_USER } from "./access.ts";
import { formatAddress } from "./address.ts";
import type { Door } from "./doors.ts";

/** One way to a device. */
export interface Way {
  readonly device: string;
  readonly hostname: string;
  readonly protocol: "ssh" | "telnet";
  readonly host: string;
  readonly port: number;
  /** What is put behind the user name on a port that devices share: `@cube17`. */
  readonly suffix: string;
  /** The name to log in with, without the suffix. */
  readonly user: string;
}

/** All ways, in the order of the doors. */
export function waysTo(lab: Lab, doors: readonly Door[]): Way[] {
  return doors.flatMap(({ protocol, address, device }) => {
    const devices = device === undefined ? (protocol === "ssh" ? Object.keys(lab.devices) : [lab.selected]) : [device];
    return devices.map((name) => ({
      device: name,
      hostname: hostnameOf(lab.devices[name]?.config ?? []),
      protocol,
      host: reachableHost(address.host),
      port: address.port,
      suffix: device === undefined && protocol === "ssh" ? `@${name}` : "",
      user: userFor(lab, name),
    }));
  });
}

/** Who goes to a device: the user of a served lab if it has it, else the one that may do most there. */
function userFor({ devices, sshKeys }: Lab, device: string): string {
  const users = usersOf(devices[device]?.config ?? []);
  if (users.some(({ name }) => name === DEFAULT_USER)) return DEFAULT_USER;
  const [first] = users.toSorted((a, b) => b.privilege - a.privilege);
  return first?.name ?? Object.keys(sshKeys ?? {})[0] ?? DEFAULT_USER;
}

/** An address that means all of a machine's is reached at loopback. */
function reachableHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}

/** The list that is printed: a row for each way. */
export function addressList(ways: readonly Way[]): string {
  const widest = Math.max(...ways.map(({ device }) => device.length));
  return ways
    .map(({ device, protocol, host, port, suffix }) => {
      const at = formatAddress({ host, port });
      return `${device.padEnd(widest)}  ${protocol.padEnd(6)}  ${at}${suffix === "" ? "" : `  as USER${suffix}`}\n`;
    })
    .join("");
}

/** An Ansible inventory for cisco.ios; passwords are the user's business. */
export function ansibleInventory(ways: readonly Way[]): string {
  const user = ways[0]?.user ?? DEFAULT_USER;
  const hosts = ways
    .filter(({ protocol }) => protocol === "ssh")
    .map(({ device, host, port, suffix, user: name }) => {
      const own = name === user && suffix === "" ? "" : ` ansible_user=${name}${suffix}`;
      return `${device} ansible_host=${host} ansible_port=${port}${own}\n`;
    });
  return [
    "[cubelab]\n",
    ...hosts,
    "\n[cubelab:vars]\n",
    "ansible_connection=ansible.netcommon.network_cli\n",
    "ansible_network_os=cisco.ios.ios\n",
    "ansible_network_cli_ssh_type=paramiko\n",
    `ansible_user=${user}\n`,
    "ansible_become=yes\n",
    "ansible_become_method=enable\n",
    "ansible_host_key_checking=no\n",
  ].join("");
}

/** A pyATS testbed. A device has all its ways as connections; `%ENV{}` keeps the password out of the file. */
export function pyatsTestbed(ways: readonly Way[]): string {
  const devices = new Map<string, Way[]>();
  for (const way of ways) devices.set(way.device, [...(devices.get(way.device) ?? []), way]);
  const blocks = [...devices].map(([device, own]) => {
    const main = own.find(({ protocol }) => protocol === "ssh") ?? own[0];
    const { hostname = device, suffix = "", user = DEFAULT_USER } = main ?? {};
    // Credentials hold for all connections, and a name with a suffix is taken where the suffix is.
    const alike = own.filter((way) => way.suffix === suffix);
    const connections = alike.map(({ protocol, host, port }) =>
      [
        `      ${protocol}:`,
        `        protocol: ${protocol}`,
        `        ip: ${quoted(host)}`,
        `        port: ${port}`,
      ].join("\n"),
    );
    return [
      `  ${quoted(hostname)}:`,
      `    alias: ${quoted(device)}`,
      "    os: iosxe",
      "    type: router",
      "    credentials:",
      "      default:",
      `        username: ${quoted(user + suffix)}`,
      '        password: "%ENV{CUBELAB_PASSWORD}"',
      "      enable:",
      '        password: "%ENV{CUBELAB_ENABLE}"',
      "    connections:",
      ...connections,
    ].join("\n");
  });
  return `testbed:\n  name: cubelab\ndevices:\n${blocks.join("\n")}\n`;
}

/** A configuration for OpenSSH: `ssh -F FILE cube17`. */
export function sshConfig(ways: readonly Way[], knownHosts: string): string {
  return ways
    .filter(({ protocol }) => protocol === "ssh")
    .map(({ device, host, port, suffix, user }) =>
      [
        `Host ${device}`,
        `  HostName ${host}`,
        `  Port ${port}`,
        `  User ${user}${suffix}`,
        `  UserKnownHostsFile ${JSON.stringify(knownHosts)}`,
        "  StrictHostKeyChecking accept-new",
        "",
      ].join("\n"),
    )
    .join("\n");
}

const quoted = (text: string): string => JSON.stringify(text);

/** Addresses, command line, and the lists of addresses that are written for other tools. */
import { expect, test } from "vitest";
import { engine } from "../../src/commands/boot.ts";
import { buildLab } from "../../src/lab/create.ts";
import { formatAddress, isLoopback, parseAddress, plainAddress, shifted } from "../../src/serve/address.ts";
import { serveCommand } from "../../src/serve/command.ts";
import { doorsFor } from "../../src/serve/doors.ts";
import { fleetSpec } from "../../src/serve/fleet.ts";
import { addressList, ansibleInventory, pyatsTestbed, sshConfig, waysTo } from "../../src/serve/inventory.ts";
import { serveOptions } from "../../src/serve/options.ts";
import { labOf } from "./fixture.ts";

test("addresses", () => {
  const read = [
    "127.0.0.1:2222",
    ":23",
    "8022",
    "[::1]:22",
    "localhost:0",
    "0.0.0.0:1",
    "x",
    "1.2.3.4",
    "a:b",
    "1.2.3.4:70000",
    "",
  ];
  expect(
    read.map((text) => {
      const at = parseAddress(text);
      return at && formatAddress(at);
    }),
  ).toEqual([
    "127.0.0.1:2222",
    "127.0.0.1:23",
    "127.0.0.1:8022",
    "[::1]:22",
    "localhost:0",
    "0.0.0.0:1",
    ...Array(5).fill(undefined),
  ]);
  expect(["127.0.0.1", "127.9.9.9", "::1", "localhost", "0.0.0.0", "192.0.2.1", "::"].map(isLoopback)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect([plainAddress("::ffff:10.0.0.1"), plainAddress("2001:db8::1"), plainAddress(undefined)]).toEqual([
    "10.0.0.1",
    "2001:db8::1",
    "0.0.0.0",
  ]);
  expect([shifted({ host: "a", port: 2000 }, 3), shifted({ host: "a", port: 0 }, 3)]).toEqual([
    { host: "a", port: 2003 },
    { host: "a", port: 0 },
  ]);
});

test("options that make no sense are told, all of them", () => {
  expect(serveOptions({ ssh: "x", telnet: "1.2.3.4", fleet: "0", speed: "fast", http: "9:9:9" })).toEqual({
    errors: [
      "--ssh x: allowed: ADDRESS:PORT, as 127.0.0.1:2222",
      "--telnet 1.2.3.4: allowed: ADDRESS:PORT, as 127.0.0.1:2222",
      "--http 9:9:9: allowed: ADDRESS:PORT, as 127.0.0.1:2222",
      "--fleet 0: allowed: 1 to 10000",
      "--speed fast: allowed: 0.001 to 1000000",
    ],
  });
  expect(serveOptions({ fleet: "1.5", frozen: true, speed: "2" })).toEqual({
    errors: ["--fleet 1.5: allowed: a whole number", "--frozen and --speed: allowed: one of them"],
  });
  expect(serveOptions({})).toEqual({ ssh: { host: "127.0.0.1", port: 2222 }, onePort: false, speed: 1 });
  expect(serveOptions({ telnet: ":23", frozen: true })).toEqual({
    telnet: { host: "127.0.0.1", port: 23 },
    onePort: false,
    speed: 0,
  });
});

test("a command line that makes no sense shows how it is used", async () => {
  for (const args of [["--nothing"], ["a", "b"], ["--ssh"]]) {
    let err = "";
    const streams = {
      out: { write: () => {} },
      err: {
        write: (text: string) => {
          err += text;
        },
      },
    };
    expect(await serveCommand("serve", args, streams)).toBe(2);
    expect(err.split("\n")[1]).toBe("usage: cubelab serve [LAB] [options]");
  }
});

const FLEET = labOf(2);
const WAYS = waysTo(FLEET, [
  ...doorsFor("ssh", { host: "0.0.0.0", port: 2200 }, Object.keys(FLEET.devices), false),
  ...doorsFor("telnet", { host: "127.0.0.1", port: 2300 }, Object.keys(FLEET.devices), false),
]);
const SHARED = waysTo(FLEET, doorsFor("ssh", { host: "::1", port: 22 }, Object.keys(FLEET.devices), true));

test("the list that is printed", () => {
  expect(addressList(WAYS)).toBe(
    "cube1  ssh     127.0.0.1:2200\ncube2  ssh     127.0.0.1:2201\ncube1  telnet  127.0.0.1:2300\ncube2  telnet  127.0.0.1:2301\n",
  );
  expect(addressList(SHARED)).toBe("cube1  ssh     [::1]:22  as USER@cube1\ncube2  ssh     [::1]:22  as USER@cube2\n");
});

test("an Ansible inventory", () => {
  const vars = `
[cubelab:vars]
ansible_connection=ansible.netcommon.network_cli
ansible_network_os=cisco.ios.ios
ansible_network_cli_ssh_type=paramiko
ansible_user=admin
ansible_become=yes
ansible_become_method=enable
ansible_host_key_checking=no
`;
  expect(ansibleInventory(WAYS)).toBe(
    `[cubelab]\ncube1 ansible_host=127.0.0.1 ansible_port=2200\ncube2 ansible_host=127.0.0.1 ansible_port=2201\n${vars}`,
  );
  expect(ansibleInventory(SHARED)).toBe(
    `[cubelab]\ncube1 ansible_host=::1 ansible_port=22 ansible_user=admin@cube1\ncube2 ansible_host=::1 ansible_port=22 ansible_user=admin@cube2\n${vars}`,
  );
});

test("a pyATS testbed", () => {
  const block = (name: string, ssh: number, telnet: number) => `  "${name}":
    alias: "${name}"
    os: iosxe
    type: router
    credentials:
      default:
        username: "admin"
        password: "%ENV{CUBELAB_PASSWORD}"
      enable:
        password: "%ENV{CUBELAB_ENABLE}"
    connections:
      ssh:
        protocol: ssh
        ip: "127.0.0.1"
        port: ${ssh}
      telnet:
        protocol: telnet
        ip: "127.0.0.1"
        port: ${telnet}
`;
  expect(pyatsTestbed(WAYS)).toBe(
    `testbed:\n  name: cubelab\ndevices:\n${block("cube1", 2200, 2300)}${block("cube2", 2201, 2301)}`,
  );
});

test("names in the lists are those of users that the routers have", () => {
  const own = buildLab(
    {
      ...fleetSpec(3, true),
      sshKeys: { keyed: ["ssh-ed25519 AAAA"] },
      devices: fleetSpec(3, true).devices.map((device, at) => ({
        ...device,
        startup: [
          "hostname a",
          "hostname b\nusername viewer privilege 1 secret 0 x\nusername boss privilege 15 secret 0 x",
          "hostname c\nusername admin privilege 1 secret 0 x\nusername boss privilege 15 secret 0 x",
        ][at] as string,
      })),
    },
    engine,
  );
  const ways = waysTo(own, doorsFor("ssh", { host: "127.0.0.1", port: 22 }, Object.keys(own.devices), false));
  expect(ways.map(({ user }) => user)).toEqual(["keyed", "boss", "admin"]);
  expect(ansibleInventory(ways).split("\n").slice(1, 4)).toEqual([
    "cube1 ansible_host=127.0.0.1 ansible_port=22",
    "cube2 ansible_host=127.0.0.1 ansible_port=23 ansible_user=boss",
    "cube3 ansible_host=127.0.0.1 ansible_port=24 ansible_user=admin",
  ]);
});

test("a testbed of devices behind one port has no connections that take other names", () => {
  const names = Object.keys(FLEET.devices);
  const ways = waysTo(FLEET, [
    ...doorsFor("ssh", { host: "127.0.0.1", port: 22 }, names, true),
    ...doorsFor("telnet", { host: "127.0.0.1", port: 23 }, names.slice(0, 1), false),
  ]);
  const rows = pyatsTestbed(ways).split("\n");
  expect(rows.filter((row) => /username|protocol/.test(row)).map((row) => row.trim())).toEqual([
    'username: "admin@cube1"',
    "protocol: ssh",
    'username: "admin@cube2"',
    "protocol: ssh",
  ]);
});

test("a configuration for OpenSSH", () => {
  expect(sshConfig(WAYS.slice(0, 1), "/state/known_hosts")).toBe(`Host cube1
  HostName 127.0.0.1
  Port 2200
  User admin
  UserKnownHostsFile "/state/known_hosts"
  StrictHostKeyChecking accept-new
`);
});

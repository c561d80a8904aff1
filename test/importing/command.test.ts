import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importLab } from "../../src/importing/command.ts";
import { sectionsOf } from "../../src/importing/sections.ts";

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

const CAPTURES = new URL("../parse/fixtures/", import.meta.url).pathname;

async function ran(files: readonly string[], options: { out?: string } = {}) {
  const [out, err] = [new Sink(), new Sink()];
  const status = await importLab(files, options, { out, err });
  return { status, out: out.text, err: err.text.replaceAll(CAPTURES, "") };
}

async function withFiles<T>(texts: Readonly<Record<string, string>>, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
  try {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("a capture of a real switch's status, in a zone that is known by its name alone", async () => {
  expect(await ran([`${CAPTURES}ntc-templates/show_license_status__17.12.4__1.txt`])).toEqual({
    status: 0,
    err: "the platform is not told: ISR4321/K9 is taken\nthe release is not told: 17.12.4 is taken\n",
    out: `date: 2024-08-03T09:04:26Z
devices:
  - platform: ISR4321/K9
    release: 17.12.4
    boot: 2024-08-03T08:54:26Z
    startup: |
      clock timezone est 0
      license boot level uck9
      license smart transport smart
      license smart url smart https://smartreceiver.cisco.com/licservice/license
      license smart proxy address proxy.foo.bar.com
      license smart proxy port 80
      ip name-server 192.0.2.53
      interface GigabitEthernet0/0/0
       description To the provider
       ip address 192.0.2.10 255.255.255.0
       no shutdown
      ip route 0.0.0.0 0.0.0.0 192.0.2.1
      voice service voip
       mode border-element
       allow-connections sip to sip
      dial-peer voice 1 voip
       description Calls from and to the provider
       destination-pattern .T
       session protocol sipv2
       session target ipv4:192.0.2.2
      line con 0
       exec-timeout 0 0
      end
    licensing:
      trust: 2024-08-03T09:02:50Z
      account:
        virtual: DEFAULT
        asOf: 2024-08-03T09:03:25Z
      lastAck: 2024-08-03T09:03:25Z
      deadline: 2025-08-03T09:03:25Z
      ackCheck: 2024-08-03T09:05:29Z
      lastPush: 2024-08-03T09:03:26Z
licenceServer:
  smartAccount: Sample Smart Account
  virtualAccounts:
    - name: DEFAULT
`,
  });
});

test("what is not understood is listed: commands, lines, a release and what the lab prints otherwise", async () => {
  const session = `edge1#show version
Cisco IOS XE Software, Version 17.06.05
Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version 17.6.5, RELEASE SOFTWARE (fc2)
edge1 uptime is 2 weeks, 1 day
cisco ISR4331/K9 (1RU) processor with 1694702K/3071K bytes of memory.
Processor board ID FDO2101A00G
edge1#show ip route
Gateway of last resort is not set
edge1#show running-config
Building configuration...

Current configuration : 90 bytes
!
version 17.6
hostname edge1
license boot level uck9
voice-card 0/1
 no watchdog
end

edge1#show license summary
License Usage:
  License                 Entitlement tag               Count Status
  -----------------------------------------------------------------------------
  uck9                    (ISR_4331_UnifiedCommun...)       1 IN USE
  wonder                  (WONDER)                          1 IN USE
`;
  await withFiles({ "session.txt": session }, async (folder) => {
    const { status, out, err } = await ran([join(folder, "session.txt")], { out: join(folder, "lab.yaml") });
    expect({ status, out, err: err.replaceAll(`${folder}/`, "") }).toEqual({
      status: 0,
      out: "",
      err: [
        "session.txt:7: not understood: show ip route",
        "release 17.6.5 is not in the lab: 17.6.2 is taken",
        "licence uck9 (ISR_4331_UnifiedCommun...) is cut off in the table: the lab works out what is in use; show license usage tells names whole",
        "the lab does not know: voice-card 0/1",
        "the lab does not know: no watchdog",
        "show license summary: License Usage > 1 > License was wonder, the lab prints nothing",
        "show license summary: License Usage > 1 > Entitlement tag was WONDER, the lab prints nothing",
        "show license summary: License Usage > 1 > Count was 1, the lab prints nothing",
        "show license summary: License Usage > 1 > Status was IN USE, the lab prints nothing",
        "",
      ].join("\n"),
    });
    expect(readFileSync(join(folder, "lab.yaml"), "utf8")).toBe(`date: 2026-01-05T08:00:00Z
devices:
  - name: edge1
    platform: ISR4331/K9
    release: 17.6.2
    serial: FDO2101A00G
    boot: 2025-12-21T08:00:00Z
    startup: |
      !
      version 17.6
      hostname edge1
      license boot level uck9
      voice-card 0/1
       no watchdog
      end
    licensing: {}
`);
  });
});

test("what cannot be read", async () => {
  await withFiles({ "a.txt": "hello\n", "b.bin": "a\0b" }, async (folder) => {
    const tell = async (...names: string[]) => {
      const { status, out, err } = await ran(names.map((name) => join(folder, name)));
      return { status, out, err: err.replaceAll(`${folder}/`, "") };
    };
    expect([await tell("a.txt"), await tell("b.bin"), await tell("nowhere")]).toEqual([
      {
        status: 2,
        out: "",
        err: "no output of a command that is read: show running-config, show version, show inventory, show license …\n",
      },
      { status: 2, out: "", err: "b.bin: not text, allowed: text in UTF-8\n" },
      { status: 2, out: "", err: "nowhere: no such file\n" },
    ]);
  });
});

test("outputs are known by what was typed, or by how they look", () => {
  const commands = (text: string) => sectionsOf("f", text).map(({ command, row }) => [command, row]);
  expect(
    commands("R1#sh run\nversion 17.6\nR1#sh lic st\nUtility:\nR1(config)#do sh ver\nx\nR1#sh ip int\ny\n"),
  ).toEqual([
    ["show running-config", 1],
    ["show license status", 3],
    ["show version", 5],
    [undefined, 7],
  ]);
  expect(
    commands("login as: admin\nadmin@10.1.1.1's password:\nR1>enable\nPassword:\nR1#terminal length 0\nR1#sh ver\nx\n"),
  ).toEqual([["show version", 6]]);
  expect(
    [
      "Current configuration : 5 bytes\n",
      "Cisco IOS XE Software, Version 17\n",
      'NAME: "Chassis", DESCR: "x"\n',
      "Smart Licensing Status\n======\n",
      "Smart Licensing Tech Support info\n",
      "Usage Reporting:\n",
      "UDI: PID:A,SN:B\n",
      "nothing\n",
    ].map((text) => commands(text)[0]?.[0]),
  ).toEqual([
    "show running-config",
    "show version",
    "show inventory",
    "show license all",
    "show license tech support",
    "show license status",
    "show license udi",
    undefined,
  ]);
});

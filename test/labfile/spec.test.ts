import { expect, test } from "vitest";
import { parseIso } from "../../src/clock/instant.ts";
import { defaultLab, defaultStartup } from "../../src/lab/default-lab.ts";
import type { LabSpec } from "../../src/lab/spec.ts";
import { parseLabFile } from "../../src/labfile/parse.ts";

function specOf(text: string): LabSpec {
  const parsed = parseLabFile(text);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problem.text).join("\n"));
  return parsed.spec;
}

const MONTH = 30 * 86_400_000;

const at = (text: string): number => parseIso(text) ?? Number.NaN;

test("what a lab file leaves out is that of the default lab", () => {
  expect(specOf("")).toEqual(defaultLab());
  expect(specOf("date: 2026-01-05T08:00:00Z\n")).toEqual(defaultLab());
});

test("everything that a lab file can say", () => {
  const text = `
date: 2026-03-01T12:00:00+01:00
devices:
  - hostname: edge-1
    platform: isr4321
    release: 17.06.01A
    serial: FDO26010ABC
    boot: 2026-03-01T08:00:00Z
    startup: |
      ip domain name example.com
    files:
      - name: logs/usage.xml
        content: <smartLicense/>
      - name: isr4300.bin
        size: 700000000
    calls:
      - at: 2026-03-01T08:30:00Z
        standard: 10
        secure: 2
      - at: 2026-03-01T09:30:00Z
        enhanced: 3
        vgw: 1
    clock:
      source: NTP
      synchronised: true
      offset: -30s
    platformLicences: assumed
  - name: b
licenceServer:
  smartAccount: Company
  virtualAccounts:
    - name: Voice
      licences:
        - name: CUBE v14 Trunk Standard Session
          count: 25
          expires: 2027-01-01
    - name: Data
  tokens:
    - text: VALID
      account: Data
      days: 7
      uses: 1
      export: true
      description: for the class
    - {}
  policy: SLE Policy
  answerTime: 2s
  processingTime: 5m
servers:
  - name: lab-cslu
    kind: CSLU
    host: CSLU.example.com
    address: 192.0.2.99
    account: Data
    cisco: not available
  - name: ssm
    kind: SSM On-Prem
    host: ssm.example.com
    address: 192.0.2.70
    version: 8-202008
    localAccount: Voice Team
    commonName: other.example.com
  - name: dnac
    kind: DNA Center
    pulls: [edge-1, b]
    every: 1d
network:
  hosts:
    tools.cisco.com: { tcp443: down }
    cslu.example.com: { address: 192.0.2.99, icmp: down }
controlUsers: [admin]
`;
  const date = at("2026-03-01T11:00:00Z");
  const up = { name: true, icmp: true, tcp80: true, tcp443: true };
  expect(specOf(text)).toEqual({
    date,
    devices: [
      {
        name: "edge-1",
        platform: "ISR4321/K9",
        release: "17.6.1a",
        serial: "FDO26010ABC",
        boot: at("2026-03-01T08:00:00Z"),
        startup: "hostname edge-1\nip domain name example.com\n",
        files: [
          { name: "logs/usage.xml", content: "<smartLicense/>" },
          { name: "isr4300.bin", content: "", size: 700_000_000 },
        ],
        calls: [
          { at: at("2026-03-01T08:30:00Z"), standard: 10, enhanced: 0, vgw: 0, secure: 2 },
          { at: at("2026-03-01T09:30:00Z"), standard: 0, enhanced: 3, vgw: 1, secure: 0 },
        ],
        clock: { source: "NTP", synchronised: true, offset: -30_000 },
        platformLicences: "assumed",
      },
      {
        name: "b",
        platform: "ISR4321/K9",
        release: "17.6.1a",
        serial: "FDO2601A00H",
        boot: date - 600_000,
        startup: defaultStartup("ISR4321/K9", 1),
        files: [],
        calls: [],
        clock: { source: "hardware calendar", synchronised: false, offset: 0 },
        platformLicences: "required",
      },
    ],
    licenceServer: {
      smartAccount: "Company",
      virtualAccounts: [
        {
          name: "Voice",
          licences: [{ name: "CUBE v14 Trunk Standard Session", count: 25, expires: at("2027-01-01T00:00:00Z") }],
        },
        { name: "Data", licences: [] },
      ],
      tokens: [
        {
          text: "VALID",
          virtualAccount: "Data",
          days: 7,
          uses: 1,
          exportControlled: true,
          description: "for the class",
        },
        { virtualAccount: "Voice", days: 30, uses: 10, exportControlled: false, description: "" },
      ],
      policy: "SLE Policy",
      answerTime: 2_000,
      processingTime: 300_000,
    },
    servers: [
      {
        ...{ name: "lab-cslu", kind: "cslu", account: "Data", online: false, pulls: [], every: MONTH },
        ...{ version: "", localAccount: "", commonName: "cslu.example.com" },
        host: { name: "cslu.example.com", address: "192.0.2.99" },
      },
      {
        ...{ name: "ssm", kind: "on-prem", account: "Voice", online: true, pulls: [], every: MONTH },
        ...{ version: "8-202008", localAccount: "Voice Team", commonName: "other.example.com" },
        host: { name: "ssm.example.com", address: "192.0.2.70" },
      },
      {
        ...{
          name: "dnac",
          kind: "dna-center",
          account: "Voice",
          online: true,
          pulls: ["edge-1", "b"],
          every: 86_400_000,
        },
        ...{ version: "", localAccount: "", commonName: "" },
      },
    ],
    network: {
      hosts: {
        "smartreceiver.cisco.com": { ...up, address: "198.51.100.10" },
        "tools.cisco.com": { ...up, tcp443: false, address: "198.51.100.20" },
        "proxy.example.com": { ...up, address: "192.0.2.80" },
        "cslu.example.com": { ...up, icmp: false, address: "192.0.2.99" },
      },
    },
    controlUsers: ["admin"],
  });
});

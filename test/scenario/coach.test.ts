import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { coachStream, type LearnerOptions } from "../../src/scenario/coach-stream.ts";
import { parseScenario } from "../../src/scenario/load.ts";
import { pointsFor } from "../../src/scenario/score.ts";

const SCENARIO = `title: A name and a clock
summary: Two things that every router has.
lab:
  devices: [{ startup: "no logging console\\nline con 0\\n exec-timeout 0 0" }]
coach:
  locked: [advance, network]
steps:
  - title: The router gets a name
    explain: It is called Edge from now on.
    type: |
      configure terminal
      hostname Edge
      end
    expect:
      - fact: device.hostname is Edge
    hint: [A line of global configuration., "\`hostname Edge\`"]
    points: 4
  - title: The licence server is gone
    fault: network cssm down
  - title: An hour passes
    advance: 1h
  - title: The configuration is saved
    calls: { standard: 3 }
    type: write memory
    expect:
      - fact: device.configuration is saved
      - output: { contains: "[OK]" }
`;

class Sink {
  text = "";
  write(text: string): boolean {
    this.text += text;
    return true;
  }
  once(): void {}
}

async function worked(lines: readonly string[], options: LearnerOptions = {}, scenario = SCENARIO) {
  const loaded = await parseScenario("s.yaml", scenario);
  if (!loaded.ok) throw new Error(loaded.errors.join("\n"));
  const [out, err] = [new Sink(), new Sink()];
  const script = { name: "stdin", lines: lines.map((line) => `${line}\n`) };
  const status = await coachStream(loaded.scenario, script, options, { out, err });
  // How long somebody really took is the only thing that is not the lab's.
  return { status, out: out.text.replace(/in \d+ (?:s|ms|min)\b.*/g, "in TIME"), err: err.text };
}

test("objectives come one after the other; what the scenario does itself is told, its faults are not", async () => {
  const lines = [
    ":check",
    ":hint",
    "configure terminal",
    "hostname Edge",
    "end",
    "write memory",
    ":network cssm up",
    ":quit",
  ];
  expect(await worked(lines)).toEqual({
    status: 0,
    out: [
      "== A name and a clock",
      "Two things that every router has.",
      ":check tells what is missing, :hint helps, :solution shows it, :restart begins again",
      "== Objective 1 of 2: The router gets a name",
      "It is called Edge from now on.",
      "Router#:check",
      "Still missing:",
      "  device.hostname is Edge (it is Router)",
      "Router#:hint",
      "Hint 1 of 2: A line of global configuration.",
      "Router#configure terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#hostname Edge",
      "== Objective 1 is reached.",
      "== Meanwhile: An hour passes",
      "== Objective 2 of 2: The configuration is saved",
      "Edge(config)#end",
      "Edge#write memory",
      "Building configuration...",
      "[OK]",
      "== Objective 2 is reached.",
      "All objectives are reached. :restart begins again, :quit leaves.",
      "Edge#:network cssm up",
      ":network is locked in this scenario.",
      "Edge#:quit",
      "",
      "== 4 of 5 points",
      "ok       3/4  The router gets a name (2 commands, 0 s of lab time, 1 hint)",
      "ok       1/1  The configuration is saved (2 commands, 0 s of lab time)",
      "4 commands in TIME",
      "",
    ].join("\n"),
    err: "",
  });
});

test("a fault that a scenario hides is neither listed nor mended by a lab control", async () => {
  const lines = [":faults", ":fault name off", ":fault route on"];
  const told = (out: string) => out.split("\n").filter((line) => line.startsWith(":"));
  const hides = SCENARIO.replace("network cssm down", "fault name on");
  expect(told((await worked(lines, {}, hides)).out).slice(1)).toEqual([
    ":faults is locked in this scenario.",
    ":fault is locked in this scenario.",
    ":fault is locked in this scenario.",
  ]);
  const open = SCENARIO.replace("    fault: network cssm down\n", "    control: network cssm down\n");
  expect(told((await worked(lines, {}, open)).out).slice(1)).toEqual([]);
});

test("the solution is shown and costs the points; the lab begins again", async () => {
  const { status, out } = await worked([":solution", "configure terminal", "hostname Edge", ":restart", "show clock"]);
  expect(status).toBe(1);
  expect(out.split("\n").slice(5)).toEqual([
    "Router#:solution",
    "It is done like this:",
    "  configure terminal",
    "  hostname Edge",
    "  end",
    "Router#configure terminal",
    "Enter configuration commands, one per line.  End with CNTL/Z.",
    "Router(config)#hostname Edge",
    "== Objective 1 is reached.",
    "== Meanwhile: An hour passes",
    "== Objective 2 of 2: The configuration is saved",
    "Edge(config)#:restart",
    "The scenario begins again.",
    "== A name and a clock",
    "Two things that every router has.",
    ":check tells what is missing, :hint helps, :solution shows it, :restart begins again",
    "== Objective 1 of 2: The router gets a name",
    "It is called Edge from now on.",
    "Router#show clock",
    "*08:00:00.000 UTC Mon Jan 5 2026",
    "Router#",
    "== 0 of 5 points",
    "open     0/4  The router gets a name (1 command, 0 s of lab time)",
    "open     0/1  The configuration is saved (0 commands, 0 s of lab time)",
    "1 command in TIME",
    "",
  ]);
});

test("a class keeps a line for each learner, and the transcript", async () => {
  const folder = mkdtempSync(join(tmpdir(), "cubelab-"));
  try {
    const files = { results: join(folder, "results.jsonl"), transcript: join(folder, "ann.txt") };
    await worked(["configure terminal", "hostname Edge"], { learner: "ann", ...files });
    const { out } = await worked([":hint", ":hint", ":hint"], { learner: "bob", ...files });
    const results = readFileSync(files.results, "utf8").trimEnd().split("\n");
    expect(results.map((line) => ({ ...JSON.parse(line), seconds: 0 }))).toEqual([
      {
        scenario: "A name and a clock",
        learner: "ann",
        points: 4,
        of: 5,
        done: false,
        commands: 2,
        restarts: 0,
        seconds: 0,
        objectives: [
          {
            title: "The router gets a name",
            points: 4,
            of: 4,
            done: true,
            hints: 0,
            solutionShown: false,
            commands: 2,
            labSeconds: 0,
          },
          {
            title: "The configuration is saved",
            points: 0,
            of: 1,
            done: false,
            hints: 0,
            solutionShown: false,
            commands: 0,
            labSeconds: 0,
          },
        ],
      },
      {
        scenario: "A name and a clock",
        learner: "bob",
        points: 0,
        of: 5,
        done: false,
        commands: 0,
        restarts: 0,
        seconds: 0,
        objectives: [
          {
            title: "The router gets a name",
            points: 0,
            of: 4,
            done: false,
            hints: 2,
            solutionShown: false,
            commands: 0,
            labSeconds: 0,
          },
          {
            title: "The configuration is saved",
            points: 0,
            of: 1,
            done: false,
            hints: 0,
            solutionShown: false,
            commands: 0,
            labSeconds: 0,
          },
        ],
      },
    ]);
    expect(out.split("\n").slice(5, 11)).toEqual([
      "Router#:hint",
      "Hint 1 of 2: A line of global configuration.",
      "Router#:hint",
      "Hint 2 of 2: `hostname Edge`",
      "Router#:hint",
      "There is no further hint. :solution shows how it is done.",
    ]);
    const transcript = readFileSync(files.transcript, "utf8");
    expect(out.startsWith(transcript.slice(0, transcript.indexOf("points")))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("what hints cost", () => {
  expect([
    pointsFor(4, true, 0, false),
    pointsFor(4, true, 1, false),
    pointsFor(1, true, 3, false),
    pointsFor(4, true, 5, false),
    pointsFor(4, true, 0, true),
    pointsFor(4, false, 0, false),
  ]).toEqual([4, 3, 0.25, 0, 0, 0]);
});

import { expect, test } from "vitest";
import { labWith, typed } from "./typing.ts";

const transcripts: [name: string, script: string, expected: string][] = [
  ["an empty script", "", ""],
  ["empty lines and comments", "\n! a comment\n", "Router>\nRouter>! a comment\n"],
  [
    "modes and prompts",
    "enable\nconfigure terminal\nhostname Edge\nend\ndisable\n",
    [
      "Router>enable",
      "Router#configure terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#hostname Edge",
      "Edge(config)#end",
      "*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console",
      "Edge#disable",
      "",
    ].join("\n"),
  ],
  [
    "a caret stands under the line as it was echoed",
    "show %%\n",
    "Router>show %%\n            ^\n% Invalid input detected at '^' marker.\n\n",
  ],
  [
    "help is printed, and the line is dropped before the next one",
    "show priv?\nshow privilege\n",
    "Router>show priv?\nprivilege\n\nRouter>show privilege\nCurrent privilege level is 1\n",
  ],
  [
    "a Tab is the Tab key",
    "show privi\t\n",
    "Router>show privi\nRouter>show privilege \nCurrent privilege level is 1\n",
  ],
  [
    "a question mark that is quoted is entered",
    "show privilege \x16?\n",
    "Router>show privilege ?\n                      ^\n% Invalid input detected at '^' marker.\n\n",
  ],
  [
    "a line longer than any screen is echoed whole and paged never",
    `show ${"%".repeat(120)}\n`,
    `Router>show ${"%".repeat(120)}\n            ^\n% Invalid input detected at '^' marker.\n\n`,
  ],
  ["line ends of all kinds", "enable\r\ndisable\renable\n", "Router>enable\nRouter#disable\nRouter>enable\n"],
];

test.each(transcripts)("%s", async (_name, script, expected) => {
  expect(await typed(script)).toEqual({ out: expected, err: "", status: 0 });
});

test("--privileged begins at the privileged prompt", async () => {
  expect(await typed("show privilege\n", { privileged: true })).toEqual({
    out: "Router#show privilege\nCurrent privilege level is 15\n",
    err: "",
    status: 0,
  });
});

test("--output-only leaves prompts and echo out", async () => {
  const { out } = await typed("enable\nshow privilege\nshow %%\n", { outputOnly: true });
  expect(out).toBe("Current privilege level is 15\n            ^\n% Invalid input detected at '^' marker.\n\n");
});

test("--strict names every line that was rejected", async () => {
  const script = "enable\nshow\nshow %%\n   %% baz\nsh run\n:foo\n:advance\n:device X\n";
  expect(await typed(script, { strict: true, outputOnly: true })).toMatchObject({
    err: [
      "script:2:1: rejected (bare-show): show",
      "script:3:6: rejected (invalid): show %%",
      "script:4:4: rejected (invalid): %% baz",
      "script:6:3: rejected (invalid): :foo",
      "script:7:1: rejected (incomplete): :advance",
      "script:8:1: rejected (refused): :device X",
      "",
    ].join("\n"),
    status: 1,
  });
});

test("what only tells that it has been done is no rejection", async () => {
  const lines = [
    "configure terminal",
    "vrf definition A",
    "address-family ipv4",
    "interface GigabitEthernet0/0/1",
    "ip address 198.51.100.1 255.255.255.0",
    "vrf forwarding A",
    "ip domain name example.com",
    "crypto key generate rsa modulus 2048",
    "crypto key zeroize rsa",
    "yes",
    "platform hardware throughput level 100000",
    "end",
  ];
  expect(await typed(lines.join("\n"), { strict: true, outputOnly: true, privileged: true })).toMatchObject({
    err: "",
    status: 0,
  });
});

test("--strict is content with a script without mistakes, and without it mistakes cost nothing", async () => {
  expect(await typed("enable\nshow privilege\nconf?\n", { strict: true, outputOnly: true })).toMatchObject({
    err: "",
    status: 0,
  });
  expect(await typed("zz bar\n", { outputOnly: true })).toMatchObject({ err: "", status: 0 });
});

test("--json gives one object per line", async () => {
  const { out } = await typed("enable\nshow %%\n:advance 1h\nshow privi?\n", { json: true });
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      at: "2026-01-05T08:00:00Z",
      device: "Router",
      prompt: "Router>",
      input: "enable",
      output: "",
      rejected: null,
      parsed: null,
    },
    {
      at: "2026-01-05T08:00:00Z",
      device: "Router",
      prompt: "Router#",
      input: "show %%",
      output: "            ^\n% Invalid input detected at '^' marker.\n\n",
      rejected: { code: "invalid", column: 5 },
      parsed: null,
    },
    {
      at: "2026-01-05T08:00:00Z",
      device: "Router",
      prompt: "Router#",
      input: ":advance 1h",
      output: expect.stringMatching(/^It is 2026-01-05T09:00:00Z\.\n/),
      rejected: null,
      parsed: null,
    },
    {
      at: "2026-01-05T09:00:00Z",
      device: "Router",
      prompt: "Router#",
      input: "show privi?",
      output: "privilege\n\n",
      rejected: null,
      parsed: null,
    },
  ]);
});

test("--json gives what a show command of the licensing family prints as data, unless it is filtered", async () => {
  const script = "en\nsh lic su\nconf t\ndo show license udi\nend\nshow license summary | include uck9\nshow clock\n";
  const { out } = await typed(script, { json: true });
  const parsed = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).parsed);
  expect(parsed).toEqual([
    null,
    {
      "License Usage": [
        { License: "uck9", "Entitlement tag": "ISR_4321_UnifiedCommun...", Count: 1, Status: "IN USE" },
      ],
    },
    null,
    { UDI: { PID: "ISR4321/K9", SN: "FDO2601A00G" } },
    null,
    null,
    null,
  ]);
});

test("an answer to a question is one key or one line, as the router reads it", async () => {
  const script = "enable\nclear logging\ny\nclear logging\n\nconfigure\nterminal\nend\n";
  const { out } = await typed(script, {}, labWith({ startup: "no logging console\nend\n" }));
  expect(out).toBe(
    [
      "Router>enable",
      "Router#clear logging",
      "Clear logging buffer [confirm]y",
      "Router#clear logging",
      "Clear logging buffer [confirm]",
      "Router#configure",
      "Configuring from terminal, memory, or network [terminal]? terminal",
      "Enter configuration commands, one per line.  End with CNTL/Z.",
      "Router(config)#end",
      "Router#",
    ]
      .slice(0, -1)
      .join("\n")
      .concat("\n"),
  );
});

test("messages stand behind the output of their line, unless they are switched off", async () => {
  const heard = await typed("conf t\nend\n", { privileged: true, outputOnly: true });
  expect(heard.out).toBe(
    "Enter configuration commands, one per line.  End with CNTL/Z.\n*Jan  5 08:00:00.000: %SYS-5-CONFIG_I: Configured from console by console\n",
  );
  const deaf = await typed(
    "conf t\nend\n",
    { privileged: true, outputOnly: true },
    labWith({ startup: "no logging console\nend\n" }),
  );
  expect(deaf.out).toBe("Enter configuration commands, one per line.  End with CNTL/Z.\n");
});

test("a password is not echoed", async () => {
  const lab = labWith({ startup: "enable secret cisco\nend\n" });
  const { out } = await typed("enable\nwrong\ncisco\nshow privilege\n", {}, lab);
  expect(out).toBe("Router>enable\nPassword: \nPassword: \nRouter#show privilege\nCurrent privilege level is 15\n");
});

test("a console that waits for RETURN takes lab controls", async () => {
  const lines = ["exit", ":advance 1m", ":nonsense", "", "show clock", ""];
  const { out, err, status } = await typed(lines.join("\n"), { strict: true });
  expect({ err, status }).toEqual({ err: "script:3:3: rejected (invalid): :nonsense\n", status: 1 });
  expect(out.slice(out.indexOf("started."))).toBe(
    [
      "started.",
      "",
      "",
      "",
      ":advance 1m",
      "It is 2026-01-05T08:01:00Z.",
      ":nonsense",
      "  ^",
      "No lab control reads like this: type :? to see them all.",
      "",
      "Router>show clock",
      "*08:01:00.000 UTC Mon Jan 5 2026",
      "",
    ].join("\n"),
  );
});

test("exit leaves the console, which then waits for RETURN", async () => {
  const { out, err, status } = await typed("exit\nshow privilege\n\nshow privilege\n", { strict: true });
  expect({ err, status }).toEqual({
    err: "script:2:1: not read: the console waits for RETURN (an empty line)\n",
    status: 1,
  });
  expect(out).toBe(
    [
      "Router>exit",
      "",
      "",
      "",
      "Router con0 is now available",
      "",
      "",
      "",
      "",
      "Press RETURN to get started.",
      "",
      "",
      "",
      "",
      "Router>",
      "Router>show privilege",
      "Current privilege level is 1",
      "",
    ].join("\n"),
  );
});

test("a line of any length is cut and does not break the program", async () => {
  const script = `tclsh\nputs ${"[puts ".repeat(40_000)}x${"]".repeat(40_000)}\n\u0003\nputs done\n`;
  const { err, status } = await typed(script);
  expect([status, err.split("\n")[0]]).toEqual([0, "script:2:16385: cut: 263622 characters too long"]);
});

test("a line that is too long is cut, and one is told", async () => {
  const { err, status } = await typed(`show ${"%".repeat(20_000)}\nshow privilege\n`, { strict: true });
  expect(err.split("\n")).toEqual([
    "script:1:16385: cut: 3621 characters too long",
    expect.stringMatching(/^script:1:6: rejected \(invalid\): show %+$/),
    "",
  ]);
  expect(status).toBe(1);
});

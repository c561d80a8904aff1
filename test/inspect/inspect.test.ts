import { expect, test } from "vitest";
import { modeIds } from "../../src/grammar/index.ts";
import { findMode } from "../../src/inspect/place.ts";
import { releaseRanges } from "../../src/inspect/releases.ts";
import { type InspectOptions, runCommands, runExplain } from "../../src/inspect/run.ts";
import type { LabOptions } from "../support/transcript-file.ts";
import { labFor } from "../support/transcript-lab.ts";

class Sink {
  text = "";
  write(text: string): void {
    this.text += text;
  }
}

interface Left {
  readonly out: string;
  readonly err: string;
  readonly status: number;
}

function explained(line: string, options: InspectOptions = {}, lab: LabOptions = {}): Left {
  const [out, err] = [new Sink(), new Sink()];
  const status = runExplain(labFor({ lab, startup: [] }), line, options, { out, err });
  return { out: out.text, err: err.text, status };
}

function listed(options: InspectOptions): Left {
  const [out, err] = [new Sink(), new Sink()];
  const status = runCommands(labFor({ lab: {}, startup: [] }), options, { out, err });
  return { out: out.text, err: err.text, status };
}

/** Where a word stands in the grammar files is their business. */
const withoutPlaces = ({ out, ...left }: Left) => ({ ...left, out: out.replace(/\w[\w-]*\.ne:\d+/g, "FILE") });

test("a line of EXEC, with a filter", () => {
  expect(withoutPlaces(explained("sh clo det | i UTC"))).toEqual({
    status: 0,
    err: "",
    out: `Line      sh clo det | i UTC
Mode      exec, #
Also in   user-exec
Command   show clock
Filter    i UTC
Rules     exec > exec_show > clock_show
Support   full
Source    CLI §8
Releases  all

  sh = show     Show running system information  (FILE)
  clo = clock   Display the system clock  (FILE)
  det = detail  Display detailed information  (FILE)
`,
  });
});

test("a line that begins with an alias", () => {
  expect(withoutPlaces(explained("s ver")).out.split("\n").slice(0, 5)).toEqual([
    "Line        s ver",
    "Stands for  show ver",
    "Mode        exec, #",
    "Also in     user-exec, config-sip-ua, config-class-tenant, ca-trustpoint",
    "Command     show version",
  ]);
  expect(withoutPlaces(explained("s foo", { mode: "exec" }))).toMatchObject({ status: 1, err: "" });
});

test("what may stand behind a pipe is explained where it is asked for", () => {
  expect(withoutPlaces(explained("sec lic", { mode: "filter" }))).toEqual({
    status: 0,
    err: "",
    out: `Line      sec lic
Mode      filter,
Command   filter section
Rules     filter
Releases  all

  sec = section  Filter a section of output  (FILE)
  lic = LINE     Regular Expression  (FILE)
`.replace("filter,\n", "filter, \n"),
  });
  expect(explained("sec lic").status).toBe(1);
});

test("a line that only some releases have", () => {
  const { out } = explained("license smart trust idtoken T local force");
  expect(out.split("\n").find((line) => line.startsWith("Releases"))).toBe("Releases  17.3.2prd1 and later");
});

test("a line of the parent mode, negated", () => {
  expect(withoutPlaces(explained("no hostn", { mode: "(config-if)#" })).out).toBe(`Line      no hostn
Mode      config-if, (config-if)#
Also in   config
Command   config hostname
Form      no
Rules     config > system_config
Support   full
Source    CLI §2
Releases  all

  no                Negate a command or set its defaults
  hostn = hostname  Set system's network name  (FILE)
`);
});

test.each([
  ["sh clck", "invalid from column 6 on\n          sh cl^ck", "exec, #"],
  ["aoeu", "not a command from column 2 on; EXEC takes it for the name of a host\n          a^oeu", "exec, #"],
  ["terminal", "incomplete: more words must follow", "exec, #"],
  ["sh cl", "ambiguous: a word is the beginning of several", "exec, #"],
  ["show", "incomplete: `show` wants a subcommand", "exec, #"],
  ["! note", "nothing to do: blanks or a comment", "exec, #"],
])("%s is no command, and why", (line, verdict, mode) => {
  expect(explained(line)).toEqual({
    status: 1,
    err: "",
    out: `Line      ${line}\nMode      ${mode}\nVerdict   ${verdict}\nReleases  none\n`,
  });
});

test("--json has the facts", () => {
  const { out, status } = explained("do sh priv", { mode: "config", json: true });
  expect(status).toBe(0);
  const facts = JSON.parse(out);
  expect([facts.mode, facts.result.command.id, facts.result.command.via, facts.releases, facts.support]).toEqual([
    "config",
    "show privilege",
    "do",
    "all",
    "full",
  ]);
});

test("an unknown mode is refused, with those that there are", () => {
  const { out, err, status } = explained("show clock", { mode: "config-zzz" });
  expect([out, status, err.split(",").slice(0, 3)]).toEqual([
    "",
    2,
    ["--mode config-zzz", " allowed: exec", " user-exec"],
  ]);
  expect(listed({ mode: "nowhere" }).status).toBe(2);
  expect(listed({ mode: "exec", words: "0" })).toEqual({ out: "", err: "--words 0, allowed: 1 to 12\n", status: 2 });
});

test("the lines of a mode: by their words, their forms together", () => {
  expect(listed({ mode: "config-vrf-af" }).out).toBe(`config-vrf-af  (config-vrf-af)#
  end  (hidden)
  exit
  exit-address-family
  help
`);
  expect(listed({ mode: "config-vrf" }).out).toBe(`config-vrf  (config-vrf)#
  [no|default] address-family ipv4
  [no|default] address-family ipv6
  no|default description
  [no|default] description LINE
  end  (hidden)
  exit
  help
  no|default rd  (partial)
  [no|default] rd WORD  (partial)
`);
});

test("--words ends the lines, --json gives one object a line", () => {
  const lines = listed({ mode: "config-line", words: "1", json: true }).out.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).pattern)).toEqual([
    "end",
    "exec",
    "exit",
    "help",
    "history",
    "lockable",
    "login",
  ]);
  expect(JSON.parse(lines[4] ?? "")).toEqual({
    mode: "config-line",
    pattern: "history",
    forms: ["plain"],
    id: "config-line history",
    support: "full",
    hidden: false,
  });
});

test("all modes are listed without a choice, each line as its mode's", () => {
  const text = listed({ words: "2" }).out;
  const modes = text.split("\n").flatMap((line) => (/^\S/.test(line) ? [line.split("  ")[0] ?? ""] : []));
  expect(modes).toEqual(modes.filter((mode) => (modeIds as readonly string[]).includes(mode)));
  expect(modes.slice(0, 2)).toEqual(["exec", "user-exec"]);
});

test.each([
  ["config-if", "config-if"],
  ["(config-if)#", "config-if"],
  ["R1(config-if)#", "config-if"],
  ["Router>", "user-exec"],
  ["#", "exec"],
  ["config_if", undefined],
])("mode %s", (text, mode) => {
  expect(findMode(text)).toBe(mode);
});

test.each([
  [["1", "2", "3"], "all"],
  [[], "none"],
  [["2", "3"], "2 and later"],
  [["3"], "3"],
  [["1", "3"], "1, 3"],
  [["1", "2"], "1 to 2"],
])("releases %j of three", (chosen, text) => {
  expect(releaseRanges(chosen, ["1", "2", "3"])).toBe(text);
});

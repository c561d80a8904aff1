// The house plan of ARCHITECTURE.md as data: which room may import what. scripts/lint-floors.mjs enforces it.

const ground = ["text", "clock"];
const data = ["releases", ...ground];
const cube = ["cube", ...data];
const licensing = ["licensing", "cssm", ...cube];
const device = ["device", ...licensing];
const lab = ["lab", ...device];
const commands = ["commands", "show", "grammar", ...lab];
const session = ["session", ...commands];
const labfile = ["labfile", "parse", ...session];
const stream = ["stream", ...labfile];

/** Folder of src/ -> the other folders it may import. Sub-folders belong to their room. */
export const rooms = {
  text: ["clock"],
  clock: [],
  parse: ground,
  releases: ground,
  cube: data,
  cssm: data,
  licensing: ["cssm", ...cube],
  device: licensing,
  lab: device,
  grammar: data,
  show: lab,
  commands: ["show", "grammar", ...lab],
  session: commands,
  labfile: session,
  stream: labfile,
  realtime: session,
  shell: ["realtime", "scenario", ...stream],
  inspect: labfile,
  serve: ["realtime", ...labfile],
  scenario: stream,
  rehearse: ["scenario", ...stream],
  testing: ["scenario", ...stream],
  importing: stream,
};

/** Rooms that touch the world: files, sockets, the process, the real clock. All others compute. */
export const frontEnds = [
  "labfile",
  "stream",
  "shell",
  "inspect",
  "serve",
  "realtime",
  "scenario",
  "rehearse",
  "testing",
  "importing",
];

/** The one source file outside a room: it may import every room, and package.json for the version. */
export const mainFile = "main.ts";

/** Package -> the rooms that may import it ("main" is main.ts). A package that is not listed may be imported nowhere. */
export const packages = {
  nearley: ["grammar"],
  ink: ["shell"],
  react: ["shell"],
  immer: ["lab", "device", "licensing", "cube", "cssm", "commands", "session", ...frontEnds],
  ssh2: ["serve"],
  commander: ["main", ...frontEnds],
  zod: frontEnds,
  yaml: frontEnds,
  vitest: ["testing"],
  tinypool: ["rehearse"],
};

/** Node's own modules that compute and touch nothing: the rooms below the front ends may import these. */
export const pureModules = ["node:assert", "node:assert/strict", "node:buffer", "node:crypto", "node:util"];

/** @typedef {{ pattern: RegExp, why: string, everywhere?: boolean }} Ban what must not stand in code, and the reason */

const realTime = "the real clock: the lab's clock is in the lab (clock/)";
const chance = "chance: the same lab and the same events give the same bytes";
const host = "the host's zone or locale decides: use clock/ and text/";
const timer = "a real timer: time passes by advance only";
const world = "the world: files, sockets and the process belong to the front ends";

/**
 * What must not stand in the rooms below the front ends (`everywhere`: not in the front ends either). Strings and
 * comments are not searched.
 * @type {Ban[]}
 */
export const bans = [
  { pattern: /\bDate\.now\b/, why: realTime },
  { pattern: /\bnew Date(?:\(\s*\)|(?!\s*[(\w$]))/, why: realTime },
  { pattern: /(?<!\bnew\s+)(?<![\w$.])Date\(/, why: realTime },
  { pattern: /\bperformance\.\w/, why: realTime },
  { pattern: /\b(?:Math\.random|randomBytes|randomUUID|randomInt|getRandomValues)\b/, why: chance },
  { pattern: /\.(?:get|set)(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)\(/, why: host },
  { pattern: /\b(?:getTimezoneOffset|toLocale\w*|localeCompare|Intl)\b/, why: host },
  { pattern: /\b(?:setTimeout|setInterval|setImmediate)\b/, why: timer },
  { pattern: /(?<![\w$.])process\.\w/, why: world },
  { pattern: /(?<![\w$.])fetch\(/, why: world },
  { pattern: /(?<![\w$.])require\(/, why: "a CommonJS import, which this check cannot follow", everywhere: true },
  { pattern: /(?<![\w$.])console\./, why: "console output breaks Ink's screen: write to the stream", everywhere: true },
];

/** Most lines a source file may have; generated files are not counted. */
export const mostLines = 600;

/** Where a file is likely to hold more than one concern: reported, not refused. */
export const manyLines = 350;

// Draws docs/picture.svg, the README's picture: what the lab prints for a few lines, as a terminal. `npx tsx scripts/picture.ts`
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SCRIPT = [
  "enable",
  ":calls standard 20",
  ":advance 65m",
  "terminal length 0",
  "show license summary",
  "license smart save usage ?",
  "show vocie sip license status",
  "show voice sip license status",
];
const STATUS = " Router  ISR4321/K9  17.6.1a  2026-01-05 09:05:00Z x1  20 calls  ACK due in 89 d";
const [COLUMN, ROW, MARGIN] = [8.43, 18, 16];

const bundle = fileURLToPath(new URL("../dist/cubelab.js", import.meta.url));
const printed = execFileSync(process.execPath, [bundle, "run", "-"], { input: SCRIPT.join("\n"), encoding: "utf8" });
const rows = printed
  .trimEnd()
  .split("\n")
  .flatMap((row) => row.match(/.{1,96}/g) ?? [""]);
rows.push("Router#");

const width = Math.ceil(96 * COLUMN) + 2 * MARGIN;
const height = (rows.length + 1) * ROW + 2 * MARGIN;
const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const at = (row: number) => MARGIN + (row + 0.75) * ROW;
const typed = /^(Router[>#])(.*)$/;

const text = rows.map((row, index) => {
  const [, prompt = "", line = ""] = typed.exec(row) ?? [];
  const body = prompt === "" ? escaped(row) : `${escaped(prompt)}<tspan class="typed">${escaped(line)}</tspan>`;
  return `<text x="${MARGIN}" y="${at(index)}" xml:space="preserve">${body}</text>`;
});

writeFileSync(
  new URL("../docs/picture.svg", import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>A router console in the lab</title>
<style>text{font:14px ui-monospace,Menlo,Consolas,monospace;fill:#d8dee9}.typed{fill:#a3be8c}.status{fill:#2e3440}</style>
<rect width="100%" height="100%" rx="8" fill="#1f2430"/>
${text.join("\n")}
<rect x="0" y="${height - ROW - MARGIN / 2}" width="100%" height="${ROW + 2}" fill="#88c0d0"/>
<text class="status" x="${MARGIN}" y="${height - MARGIN / 2 - 4}" xml:space="preserve">${escaped(STATUS)}</text>
</svg>
`,
);

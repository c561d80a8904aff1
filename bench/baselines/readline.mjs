// The least that a program with a prompt can be.
import { createInterface } from "node:readline";

const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "Router>" });
lines.prompt();
lines.on("line", () => lines.prompt());

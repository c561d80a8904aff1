/**
 * Runs a pattern over a line in time proportional to both lengths, whatever the pattern: all states are followed at
 * once (Thompson), nothing is ever tried twice. Patterns are typed by users, so backtracking is no option.
 */
import type { Node } from "./pattern.ts";

export type Instruction =
  | { readonly kind: "char"; readonly test: (char: string) => boolean }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "found" }
  /** Here a group begins (slot 2n) or ends (2n + 1). */
  | { readonly kind: "mark"; readonly slot: number }
  /** Goes on at both places; equal places are a jump. */
  | { readonly kind: "fork"; first: number; second: number };

/** Compiles a tree to a test: does the pattern match anywhere in the line? */
export function compileMatcher(node: Node): (line: string) => boolean {
  const program = compileProgram(node);
  return (line) => run(program, line);
}

/** The instructions of a tree; of a fork's two places, the first is the one to prefer. */
export function compileProgram(node: Node): readonly Instruction[] {
  const program: Instruction[] = [];
  emit(node, program);
  program.push({ kind: "found" });
  return program;
}

function emit(node: Node, program: Instruction[]): void {
  switch (node.kind) {
    case "sequence":
      for (const part of node.parts) emit(part, program);
      return;
    case "choice":
      emitChoice(node.branches, program);
      return;
    case "repeat":
      emitRepeat(node.part, node.sign, program);
      return;
    case "group":
      program.push({ kind: "mark", slot: 2 * node.number });
      emit(node.part, program);
      program.push({ kind: "mark", slot: 2 * node.number + 1 });
      return;
    default:
      program.push(node);
  }
}

function emitChoice(branches: readonly Node[], program: Instruction[]): void {
  const jumps: { first: number; second: number }[] = [];
  branches.forEach((branch, index) => {
    const isLast = index === branches.length - 1;
    const fork = isLast ? undefined : pushFork(program);
    emit(branch, program);
    if (fork === undefined) return;
    jumps.push(pushFork(program));
    fork.second = program.length;
  });
  for (const jump of jumps) jump.first = jump.second = program.length;
}

function emitRepeat(part: Node, sign: "*" | "+" | "?", program: Instruction[]): void {
  const before = sign === "+" ? undefined : pushFork(program);
  const start = before === undefined ? program.length : program.length - 1;
  emit(part, program);
  if (sign !== "?") {
    const back = pushFork(program);
    back.first = start;
    back.second = sign === "+" ? program.length : start;
  }
  if (before !== undefined) before.second = program.length;
}

/** A fork to the next instruction; `second` is still to be set. */
function pushFork(program: Instruction[]): { first: number; second: number } {
  const fork = { kind: "fork" as const, first: program.length + 1, second: program.length + 1 };
  program.push(fork);
  return fork;
}

function run(program: readonly Instruction[], line: string): boolean {
  // For each instruction, the last position of the line at which it was reached.
  const reached = new Int32Array(program.length).fill(-1);
  let current: number[] = [];
  for (let position = 0; position <= line.length; position++) {
    // A match may begin anywhere.
    const places = follow(program, [...current, 0], position, line.length, reached);
    if (places === "found") return true;
    const char = line.charAt(position);
    current = [];
    for (const place of places) {
      const instruction = program[place];
      if (instruction?.kind === "char" && position < line.length && instruction.test(char)) current.push(place + 1);
    }
  }
  return false;
}

/** The character tests that can be reached without consuming anything. */
function follow(
  program: readonly Instruction[],
  from: readonly number[],
  position: number,
  length: number,
  reached: Int32Array,
): number[] | "found" {
  const open = [...from];
  const tests: number[] = [];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached[place] === position) continue;
    reached[place] = position;
    const instruction = program[place];
    switch (instruction?.kind) {
      case "found":
        return "found";
      case "char":
        tests.push(place);
        break;
      case "start":
        if (position === 0) open.push(place + 1);
        break;
      case "end":
        if (position === length) open.push(place + 1);
        break;
      case "mark":
        open.push(place + 1);
        break;
      case "fork":
        open.push(instruction.first, instruction.second);
        break;
    }
  }
  return tests;
}

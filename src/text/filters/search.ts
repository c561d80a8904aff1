/**
 * Finds where a pattern matches, and what its groups match: the leftmost place, and there as much as the pattern's parts
 * can take, the first of them first. No state is tried twice at a position, so that no pattern takes long.
 */
import { compileProgram, type Instruction } from "./matcher.ts";
import type { Node } from "./pattern.ts";

/** A match: offsets of its first character and of the one behind its last. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Text of group n at index n - 1; empty for one that took no part. */
  readonly groups: readonly string[];
}

/** How many groups are told. */
const GROUPS = 9;

/** One character of those between brackets, `2-9,0`, or one that is not; ranges as they are written. */
export function oneOf(members: string, negated: boolean): Node {
  const ranges = [...members.matchAll(/(.)-(.)|(.)/g)].map(([, low, high, one = ""]) => [low ?? one, high ?? one]);
  const isMember = (char: string) => ranges.some(([low = "", high = ""]) => low <= char && char <= high);
  return { kind: "char", test: (char) => isMember(char) !== negated };
}

interface Thread {
  readonly place: number;
  readonly position: number;
  readonly marks: readonly number[];
}

/** Compiles a tree to a search in a text. */
export function compileSearch(node: Node): (text: string) => Found | undefined {
  const program = compileProgram(node);
  return (text) => {
    const tried = new Set<number>();
    for (let from = 0; from <= text.length; from++) {
      const end = runFrom(program, text, from, tried);
      if (end !== undefined) return { from, to: end.position, groups: groupsOf(text, end.marks) };
    }
    return undefined;
  };
}

/** What failed from an earlier beginning fails from a later one too: `tried` is kept between them. */
function runFrom(program: readonly Instruction[], text: string, from: number, tried: Set<number>): Thread | undefined {
  const open: Thread[] = [{ place: 0, position: from, marks: [] }];
  for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
    const { place, position, marks } = thread;
    const state = position * program.length + place;
    if (tried.has(state)) continue;
    tried.add(state);
    const instruction = program[place] as Instruction;
    switch (instruction.kind) {
      case "found":
        return thread;
      case "char":
        if (position < text.length && instruction.test(text.charAt(position))) {
          open.push({ place: place + 1, position: position + 1, marks });
        }
        break;
      case "start":
        if (position === 0) open.push({ place: place + 1, position, marks });
        break;
      case "end":
        if (position === text.length) open.push({ place: place + 1, position, marks });
        break;
      case "mark": {
        const marked = marks.slice();
        marked[instruction.slot] = position;
        open.push({ place: place + 1, position, marks: marked });
        break;
      }
      case "fork":
        open.push({ place: instruction.second, position, marks }, { place: instruction.first, position, marks });
        break;
    }
  }
  return undefined;
}

function groupsOf(text: string, marks: readonly number[]): readonly string[] {
  return Array.from({ length: GROUPS }, (_, index) => text.slice(marks[2 * index + 2] ?? 0, marks[2 * index + 3] ?? 0));
}

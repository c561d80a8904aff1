import { expect, test } from "vitest";
import { Turns } from "../../src/serve/turns.ts";

const turnOver = () => new Promise((resolve) => setImmediate(resolve));

test("what waits is carried out together, and then all answers leave", async () => {
  const done: string[] = [];
  const turns = new Turns(() => done.push("clock"));
  const client = (name: string) => () => {
    done.push(`${name} works`);
    turns.send(() => done.push(`${name} is answered`));
  };
  turns.work(client("a"));
  turns.work(client("b"));
  expect(done).toEqual([]);
  await turnOver();
  expect(done).toEqual(["clock", "a works", "b works", "a is answered", "b is answered"]);
});

test("who has more to do waits for the next turn, so that others come in between", async () => {
  const done: string[] = [];
  const turns = new Turns(() => {});
  turns.work(() => {
    done.push("a 1");
    turns.work(() => done.push("a 2"));
  });
  turns.work(() => done.push("b 1"));
  await turnOver();
  expect(done).toEqual(["a 1", "b 1"]);
  await turnOver();
  expect(done).toEqual(["a 1", "b 1", "a 2"]);
});

test("an answer without work leaves too, and moves no clock", async () => {
  const done: string[] = [];
  const turns = new Turns(() => done.push("clock"));
  turns.send(() => done.push("message"));
  await turnOver();
  expect(done).toEqual(["message"]);
});

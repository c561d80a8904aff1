import { expect, test } from "vitest";
import { labWith, streamed } from "./typing.ts";

const quiet = () => labWith({ startup: "no logging console\nend\n" });

test("an empty stream shows the prompt", async () => {
  expect(await streamed([])).toEqual({ out: "Router>\n", err: "", status: 0 });
});

test("prompt, echoed line, output, in the order in which they happen", async () => {
  expect(await streamed(["enable\nshow priv", "ilege\n", "conf"], quiet())).toEqual({
    out: [
      "Router>enable",
      "Router#show privilege",
      "Current privilege level is 15",
      "Router#conf",
      "Configuring from terminal, memory, or network [terminal]? ",
      "",
    ].join("\n"),
    err: "",
    status: 0,
  });
});

test("the line on which ? was typed comes again, and is dropped before the next one", async () => {
  const { out } = await streamed(["show privi?\nshow privilege\n"], quiet());
  expect(out).toBe("Router>show privi?\nprivilege\n\nRouter>show privilege\nCurrent privilege level is 1\nRouter>\n");
});

test(":quit ends it", async () => {
  expect((await streamed([":quit\nshow privilege\n"], quiet())).out).toBe("Router>:quit\n");
});

test("lines that nobody reads are told on standard error", async () => {
  const { err } = await streamed(["exit\nshow privilege\n"], quiet());
  expect(err).toBe("stdin:2:1: not read: the console waits for RETURN (an empty line)\n");
});

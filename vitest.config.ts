import { defineConfig } from "vitest/config";

// Threads start faster than forks; pty and process tests spawn their own children anyway.
export default defineConfig({
  test: {
    environment: "node",
    setupFiles: ["test/support/seed.ts"],
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    pool: "threads",
    maxWorkers: 2,
    // Nothing below the front ends has state: the files of a worker may share what they load, which halves the time.
    isolate: false,
    watch: false,
    // Generous: a busy machine must not make a slow test a wrong one.
    testTimeout: 60_000,
    // Pseudo-terminal tests: Ink draws no prompt while CI is set.
    env: { CI: "false" },
  },
});

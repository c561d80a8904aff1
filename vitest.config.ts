import { defineConfig } from "vitest/config";

// Threads start faster than forks; pty and process tests spawn their own children anyway.
export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    pool: "threads",
    maxWorkers: 2,
    isolate: true,
    watch: false,
    // Generous: a busy machine must not make a slow test a wrong one.
    testTimeout: 60_000,
    // Pseudo-terminal tests: Ink draws no prompt while CI is set.
    env: { CI: "false" },
  },
});

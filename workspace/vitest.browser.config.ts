/** The stories in a real browser: built workspace, pretended platform, Chromium; two files at a time, each with a browser of its own. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], environment: "node", testTimeout: 40_000, hookTimeout: 40_000, maxWorkers: 2, expect: { poll: { timeout: 10_000 } } },
});

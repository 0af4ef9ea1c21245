/** The stories in a real browser: built workspace, pretended platform, Chromium. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], environment: "node", testTimeout: 40_000, hookTimeout: 40_000, fileParallelism: false, expect: { poll: { timeout: 10_000 } } },
});

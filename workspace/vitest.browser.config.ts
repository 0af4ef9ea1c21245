/** The stories in a real browser: built workspace, pretended platform, Chromium; two files at a time, each with a browser of its own. */
import { defineConfig } from "vitest/config";
import { PATIENCE } from "./tests/browser/patience.ts";

export default defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], environment: "node", testTimeout: PATIENCE * 2, hookTimeout: PATIENCE * 2, maxWorkers: 2, expect: { poll: { timeout: PATIENCE / 2 } } },
});

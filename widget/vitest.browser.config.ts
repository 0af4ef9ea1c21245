/** Tests in a real browser, against the built widget and a small Fairline in memory; two files at a time, each with a browser of its own. */
import { defineConfig } from "vitest/config";

const PATIENCE = 240_000; // ms until a test gives up; its steps do at the half (tests/browser/patience.ts)

export default defineConfig({
  test: { include: ["tests/browser/**/*.test.ts"], environment: "node", testTimeout: PATIENCE, hookTimeout: PATIENCE, maxWorkers: 2 },
});

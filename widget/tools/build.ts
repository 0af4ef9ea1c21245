/** Builds the loader and the frame, then weighs them: fails when they are heavier than budget.json allows. */
import { copyFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig, type Plugin } from "vite";
import { accept, report, weigh } from "./sizes";

const root = fileURLToPath(new URL("..", import.meta.url));
const outDir = process.env.OUT ?? "../fairline/static/widget";

const shared: InlineConfig = { root, configFile: false, base: "./", logLevel: "warn", publicDir: false };
const output = { outDir, target: "es2022", modulePreload: false as const, assetsInlineLimit: 0, reportCompressedSize: false };

// Vite wraps each dynamic import to preload what it needs; ours need nothing, and the wrapping weighs half a kilobyte.
const plainImports: Plugin = {
  name: "plain-imports",
  enforce: "pre",
  load: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
};

// The frame: one page, whose parts carry their content's hash in their name and can be kept for ever.
await build({
  ...shared,
  plugins: [plainImports],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: { ...output, emptyOutDir: true, rollupOptions: { input: "frame.html", output: { entryFileNames: "assets/[name]-[hash].js", chunkFileNames: "assets/[name]-[hash].js", assetFileNames: "assets/[name]-[hash][extname]" } } },
});
// The loader: one classic script under one name, for pages we do not know.
await build({
  ...shared,
  build: { ...output, emptyOutDir: false, lib: { entry: "src/loader.ts", formats: ["iife"], name: "fairlineLoader", fileName: () => "loader.js" } },
});

// The demo page goes with it, for the platform's own demonstration.
await copyFile(join(root, "demo/index.html"), join(resolve(root, outDir), "demo.html"));

const weights = await weigh(root, outDir);
if (process.argv.includes("--accept")) await accept(root, weights);
process.exitCode = report(weights) ? 0 : 1;

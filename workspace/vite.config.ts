/** How the workspace is built: into the package, so that the platform serves it by itself. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { shell } from "./tools/shell.ts";

const groups = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: "mantine", test: /node_modules[\\/](@mantine|@floating-ui|react-|clsx|type-fest|tabbable)/, tags: ["$initial"] },
  { name: "tanstack", test: /node_modules[\\/]@tanstack/ },
];

export default defineConfig({
  plugins: [react(), shell()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    outDir: process.env.OUT ?? "../fairline/static/workspace",
    emptyOutDir: true,
    target: "es2022",
    // Our content security policy allows fonts and pictures from files only, so nothing is inlined.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: fileURLToPath(new URL("./index.html", import.meta.url)), sw: fileURLToPath(new URL("./src/sw.ts", import.meta.url)) },
      // A service worker is known by its address, so that one has no hash in its name.
      output: { codeSplitting: { groups }, entryFileNames: (chunk) => (chunk.name === "sw" ? "sw.js" : "assets/[name]-[hash].js") },
    },
  },
  server: { proxy: { "/v1": { target: process.env.FAIRLINE ?? "http://127.0.0.1:8080", ws: true } } },
  test: { include: ["src/**/*.test.ts", "src/**/*.test.tsx", "tests/unit/**/*.test.ts"], environment: "node", env: { TZ: "Europe/Zurich" } },
} as Parameters<typeof defineConfig>[0]);

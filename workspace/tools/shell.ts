/** Tells the service worker which files the workspace needs to open without a line, when it is built. */
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Beside the page: what it begins with, pictures it is installed with, the letters most readers need. */
const BESIDE = ["/fairline.svg", "/icon-192.png", "/scheme.js", "/manifest.webmanifest"];

export function shell(): Plugin {
  return {
    name: "fairline-shell",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const worker = chunks.find((one) => one.name === "sw"), main = chunks.find((one) => one.isEntry && one.name !== "sw");
      if (!worker || !main) return;
      if (worker.imports.length) this.error("the service worker must stand in one file");
      const needed = new Set<string>();
      const walk = (name: string) => {
        const chunk = bundle[name];
        if (needed.has(name) || chunk?.type !== "chunk") return;
        needed.add(name);
        [...chunk.imports, ...(chunk === main ? chunk.dynamicImports.filter((one) => /search_page|profile/.test(one)) : [])].forEach(walk);
        (chunk as unknown as { viteMetadata?: { importedCss: Set<string> } }).viteMetadata?.importedCss.forEach((css) => needed.add(css));
      };
      walk(main.fileName);
      for (const name of Object.keys(bundle)) if (/inter-latin(-ext)?-wght-normal.*woff2$/.test(name)) needed.add(name);
      const files = [...[...needed].toSorted().map((name) => `/${name}`), ...BESIDE];
      const version = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
      worker.code = worker.code.replaceAll("__SHELL__", JSON.stringify({ version, files }));
    },
  };
}

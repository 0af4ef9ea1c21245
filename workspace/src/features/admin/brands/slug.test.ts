import { expect, test } from "vitest";
import { slugOf } from "./slug";

test("a name becomes an address without accents, spaces and signs", () => {
  expect(slugOf("Citron & Cie, Genève")).toBe("citron-cie-geneve");
  expect(slugOf("  Alpine Tea  ")).toBe("alpine-tea");
  expect(slugOf("…")).toBe("");
  expect(slugOf("a".repeat(60))).toHaveLength(40);
});

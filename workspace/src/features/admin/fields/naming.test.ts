/** A label becomes a name a program can read. */
import { expect, test } from "vitest";
import { isName, nameOf } from "./naming";

test.each([["Customer number", "customer_number"], ["N° de contrat", "n_de_contrat"], ["Prénom usuel", "prenom_usuel"], ["2nd address", "nd_address"], ["***", ""]])("%s is named %s", (label, name) => {
  expect(nameOf(label)).toBe(name);
});

test("a name made from any label is one, if there is one at all", () => {
  for (const label of ["Été", "a".repeat(80), "x".repeat(39) + " y", "Ça va"]) expect(isName(nameOf(label))).toBe(true);
  expect(isName("Two words")).toBe(false);
  expect(isName("2go")).toBe(false);
});

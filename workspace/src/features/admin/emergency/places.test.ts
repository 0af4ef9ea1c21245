import { expect, test } from "vitest";
import { lineOf, sent, shown } from "./places";

const place = { label: "", street: "Rue du Lac", house: "4", detail: "2nd floor", postcode: "1003", city: "Lausanne", region: "VD", country: "CH" };

test("an address stands on one line, and what is missing leaves no gap", () => {
  expect(lineOf(place, () => "Switzerland")).toBe("Rue du Lac 4, 2nd floor, 1003 Lausanne, VD, Switzerland");
  expect(lineOf({ ...place, house: "", detail: "", postcode: "", region: "" }, (code) => code)).toBe("Rue du Lac, Lausanne, CH");
});

test("a site is sent as it was shown; one whose calls do not leave names no trunk", () => {
  const site = { id: "sit_1", name: "Lausanne", mode: "trunk" as const, route: "trk_1", outside: ["0"], homes: true, licence: "Contract 7", industry: "office" as const, place, drill_due: null };
  expect(sent(shown(site, "FR"))).toEqual({ name: "Lausanne", mode: "trunk", route: "trk_1", outside: ["0"], homes: true, licence: "Contract 7", industry: "office", place });
  expect(sent({ ...shown(site, "FR"), mode: "off" }).route).toBe("");
  expect(shown(null, "FR").country).toBe("FR");
});

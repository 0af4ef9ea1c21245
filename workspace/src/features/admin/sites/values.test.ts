/** A site changes only where its form was changed, and nothing half-filled is sent. */
import { expect, test } from "vitest";
import type { Site } from "@/client/contract";
import { bodyOf, domainOf, emptyQuestion, faults, isDomain, newSite, siteChanges, valuesOf } from "./values";

const site: Site = {
  id: "ste_1", key: "k", name: "Shop", domains: ["shop.example.com"], queue: "que_1", color: "#4f46e5", corner: "right", greeting: { en: "Hello", fr: "Bonjour" },
  prechat: { fields: [{ name: "order", label: { en: "Order number", fr: "Numéro de commande" }, kind: "text", required: false }], consent: null },
  identity: { required: false, secret: "s" }, leave_email: true, attachments: { max_bytes: 10_485_760, kinds: ["image/png"] }, snippet: "<script>",
};

test("what was not touched is not sent, and the secret never is", () => {
  expect(siteChanges(valuesOf(site), valuesOf(site))).toEqual({});
  expect(JSON.stringify(bodyOf(valuesOf(site)))).not.toContain("secret");
});

test("only the changed colour is sent", () => {
  expect(siteChanges(valuesOf(site), { ...valuesOf(site), color: "#0F766E" })).toEqual({ color: "#0f766e" });
});

test("a new question is named after its label, a kept one keeps its name", () => {
  const values = valuesOf(site);
  const fields = [{ ...values.prechat.fields[0]!, label: { en: "Reference", fr: "" } }, { ...emptyQuestion(), label: { en: "Your e-mail", fr: "" } }];
  expect(bodyOf({ ...values, prechat: { fields, consent: null } }).prechat.fields.map((field) => field.name)).toEqual(["order", "your_e_mail"]);
});

test("an address is brought down to its domain", () => {
  expect(domainOf(" https://Shop.Example.com/cart?x=1 ")).toBe("shop.example.com");
  expect(isDomain("localhost:3000")).toBe(true);
  expect(isDomain("*.example.com")).toBe(true);
  expect(["shop", "*", "*.com.", "a.*.com", "a b.com", ""].some(isDomain)).toBe(false);
});

test("questions without a label, choices without values, and two of one name are faults", () => {
  const with_ = (...fields: ReturnType<typeof emptyQuestion>[]) => faults({ ...newSite(null), name: "x", prechat: { fields, consent: null } }).questions;
  const named = (en: string) => ({ ...emptyQuestion(), label: { en, fr: "" } });
  expect(with_(emptyQuestion())).toBe(true);
  expect(with_({ ...named("Topic"), kind: "choice", choices: ["One"] })).toBe(true);
  expect(with_(named("Topic"), named("topic"))).toBe(true);
  expect(with_(named("Topic"), named("Order"))).toBe(false);
});

import { expect, test } from "vitest";
import type { Case, Proposal } from "./api";
import { agreedFields, offered } from "./offers";

const proposal = (scope: string, state: Proposal["state"] = "approved", what = "disclose"): Proposal => ({ id: scope, what, scope, kind: "", why: "", by: "", state });
const held = (about: string[], proposals: Proposal[] = []) => ({ case: { state: "open", kind: "legal_process", side: "operator", sealed: false, category: "" }, about, proposals, measures: [], clocks: [], outcome: "" }) as unknown as Case;
const offer = (of: Case, name: string) => offered(true, of).find((one) => one.name === name);

test("fields are listed where a case is about a person, days of calls where it is about a number, and nothing where it is about neither", () => {
  expect(offer(held(["conversation:cnv_1"]), "list_fields")).toBeUndefined();
  const person = offer(held(["contact:con_1"]), "list_fields")!;
  expect(person.fields.map((one) => one.name)).toEqual(["words"]);
  expect(person.body({ words: "Order 7" }, ["name", "phone"])).toEqual({ what: "disclose", why: "Order 7", fields: ["name", "phone"] });
  const number = offer(held(["sender:num_1"]), "list_fields")!;
  expect(number.states).toBeUndefined();
  expect(number.body({ words: "Order 7", from: "2026-05-01", until: "2026-05-31" }, [])).toEqual({ what: "disclose", why: "Order 7", fields: ["calls:2026-05-01/2026-05-31"] });
});

test("only one day of two names no calls", () => {
  expect(offer(held(["sender:num_1"]), "list_fields")!.body({ words: "Order 7", from: "2026-05-01" }, [])).toEqual({ what: "disclose", why: "Order 7", fields: [] });
});

test("nothing is given out before a second person agreed, and then what was agreed to and no more", () => {
  const waits = held(["contact:con_1"], [proposal("name", "waits"), proposal("email", "refused"), proposal("country", "approved", "hand_over")]);
  expect(offer(waits, "give_out")).toBeUndefined();
  const agreed = held(["contact:con_1"], [proposal("name,phone"), proposal("phone,region"), proposal("email", "waits")]);
  expect(agreedFields(agreed)).toEqual(["name", "phone", "region"]);
  expect(offer(agreed, "give_out")!.body({ authority: "Court", basis: "Order 7", own: "false" }, [])).toEqual({ authority: "Court", basis: "Order 7", own_initiative: false, fields: ["name", "phone", "region"] });
});

/** A token gets what was ticked and nothing else. */
import { expect, test } from "vitest";
import { expiry, grouped, isReading, toggled, toggledGroup } from "./scopes";

const held = ["member.manage", "contact.read", "conversation.reply", "conversation.read", "weather.read"];

test("every permission stands in exactly one group, unknown ones under other", () => {
  const groups = grouped(held);
  expect(groups.flatMap((one) => one.permissions).toSorted()).toEqual(held.toSorted());
  expect(groups.map((one) => one.group)).toEqual(["conversation", "crm", "account", "other"]);
  expect(groups[0]?.permissions).toEqual(["conversation.read", "conversation.reply"]);
});

test("a group turns on as a whole, and off only when all of it was on", () => {
  const group = ["conversation.read", "conversation.reply"];
  expect(toggledGroup(["contact.read", "conversation.read"], group)).toEqual(["contact.read", ...group]);
  expect(toggledGroup(["contact.read", ...group], group)).toEqual(["contact.read"]);
});

test("ticking twice changes nothing", () => {
  expect(toggled(toggled(["a.read"], "b.read"), "b.read")).toEqual(["a.read"]);
});

test("only reading is reading", () => {
  expect(held.filter(isReading)).toEqual(["contact.read", "conversation.read", "weather.read"]);
});

test("an expiry is so many days from the moment it is made", () => {
  expect(expiry(30, Date.parse("2026-11-22T10:00:00Z"))).toBe("2026-12-22T10:00:00.000Z");
  expect(expiry(null, 0)).toBeNull();
});

import { expect, test } from "vitest";
import { asked, questions } from "./filter";

const email = { field: "channel", op: "is", value: "email" };
const open = { field: "channel", op: "is", value: "" };
const tags = { field: "tags", op: "has_any", value: ["vip"] };
const KNOWN = ["channel", "queue"];

test("a question that is not finished is not asked yet", () => {
  expect(asked({ all: [email, open] }, KNOWN)).toEqual({ all: [email] });
  expect(asked({ all: [open, { any: [open] }] }, KNOWN)).toEqual({});
  expect(asked({ not: { any: [email, open] } }, KNOWN)).toEqual({ not: { any: [email] } });
  expect(asked({}, KNOWN)).toEqual({});
});

test("what a figure cannot be filtered by is left out of its question", () => {
  expect(asked({ all: [email, tags] }, KNOWN)).toEqual({ all: [email] });
  expect(asked({ all: [email, tags] }, [...KNOWN, "tags"])).toEqual({ all: [email, tags] });
});

test("an operator without a value is whole", () => {
  const unset = { field: "queue", op: "unset" };
  expect(asked({ any: [unset] }, KNOWN)).toEqual({ any: [unset] });
  expect(questions({ all: [email, { not: { any: [unset, tags] } }] })).toBe(3);
});

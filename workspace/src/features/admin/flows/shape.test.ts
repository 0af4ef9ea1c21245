import { describe, expect, it } from "vitest";
import type { Body, Kind } from "./api";
import { added, changed, moved, outcomesOf, removed, renamed } from "./shape";

const body: Body = { languages: ["en"], start: "hello", person: "hello", steps: [{ kind: "say", id: "hello", prompt: {}, ways: { next: "end" } }, { kind: "hang_up", id: "end" }] };
const say = { kind: "say" } as Kind;

describe("a flow's body", () => {
  it("takes a step under a name nobody has", () => {
    const once = added(body, say), twice = added(once.body, say);
    expect([once.id, twice.id]).toEqual(["say", "say_2"]);
    expect(twice.body.steps[2]?.ways).toEqual({ next: "say_2" });
  });

  it("loses a step with every way to it", () => {
    expect(removed(body, "end").steps[0]?.ways).toEqual({});
    expect(removed(body, "hello")).toMatchObject({ start: "end", person: "" });
  });

  it("keeps every way to a step that is called otherwise", () => {
    expect(renamed(body, "end", "goodbye").steps[0]?.ways).toEqual({ next: "goodbye" });
    expect(renamed(body, "hello", "first")).toMatchObject({ start: "first", person: "first" });
  });

  it("moves a step one place, and not beyond the end", () => {
    expect(moved(body, "end", -1).steps.map((step) => step.id)).toEqual(["end", "hello"]);
    expect(moved(body, "end", 1)).toEqual(body);
  });

  it("forgets the ways of answers that are gone", () => {
    const menu = { ...body, steps: [{ kind: "menu", id: "ask", choices: [{ name: "a", digit: "1" }], ways: { a: "end", failed: "end" } }] } as Body;
    expect(outcomesOf(menu.steps[0]!)).toEqual(["a", "failed"]);
    expect(changed(menu, "ask", { choices: [{ name: "b", digit: "1" }] }).steps[0]?.ways).toEqual({ failed: "end" });
  });
});

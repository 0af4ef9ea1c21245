import { describe, expect, it } from "vitest";
import { blank, placeOf, toGroup, toTree, withOp, type Asked, type Tree } from "./shape";

const leaf = { field: "status", op: "is", value: "open" };
const status: Asked = { name: "status", label: "Status", kind: "choice", operators: [{ value: "is", label: "is" }, { value: "in", label: "in" }], choices: [{ value: "open", label: "Open" }], list: null, of: null };
const made: Asked = { ...status, name: "made", kind: "instant", choices: null };

describe("conditions", () => {
  it.each<Tree>([
    { all: [leaf, { any: [leaf, leaf] }] },
    { any: [{ not: { any: [leaf, leaf] } }, leaf] },
    { not: { all: [leaf, leaf] } },
  ])("stay what they were through the editor", (tree) => expect(toTree(toGroup(tree))).toEqual(tree));

  it("put a leaf alone in a group", () => expect(toTree(toGroup(leaf))).toEqual({ all: [leaf] }));
  it("turn a leaf that is denied into none of one", () => expect(toTree(toGroup({ not: leaf }))).toEqual({ not: { any: [leaf] } }));
  it("ask nothing where there is nothing", () => expect(toTree(toGroup({}))).toEqual({ all: [] }));
  it("tell where a part stands", () => {
    expect(placeOf("conditions", toGroup({ not: { any: [leaf] } }), 0)).toBe("conditions.not.any.0");
    expect(placeOf("conditions.all.1", toGroup({ any: [leaf] }), 2)).toBe("conditions.all.1.any.2");
  });
});

describe("a leaf", () => {
  it("keeps its value where the other operator takes several", () => expect(withOp(leaf, status, "in")).toEqual({ field: "status", op: "in", value: ["open"] }));
  it("and back", () => expect(withOp({ ...leaf, op: "in", value: ["open"] }, status, "is").value).toBe("open"));
  it("has none where the operator needs none", () => expect(withOp(leaf, status, "set")).toEqual({ field: "status", op: "set" }));
  it("asks for a length of time or for a day", () => {
    expect(blank(made, "older_than").value).toEqual({ hours: 24 });
    expect(withOp(blank(made, "older_than"), made, "before").value).toBe("");
    expect(withOp({ field: "made", op: "older_than", value: { days: 2 } }, made, "newer_than").value).toEqual({ days: 2 });
  });
});

/** Text, markdown, and what the composer does to it. */
import { describe, expect, it } from "vitest";
import { blocks, inline, plain } from "@/lib/markdown";
import { cut, holds, initials, size } from "@/lib/text";
import { asking, linked, listed, nextItem, wrapped } from "@/features/conversation/composer/marks";

describe("text", () => {
  it("is cut at letters, not inside one", () => {
    expect(cut("Hello 👋🏽 there", 7)).toBe("Hello…");
    expect(cut("  two\n lines ", 20)).toBe("two lines");
  });

  it("is found without accents, in any order", () => {
    expect(holds("Élodie Fournier", "four elo")).toBe(true);
    expect(holds("Élodie Fournier", "four ann")).toBe(false);
  });

  it("gives initials to every name", () => {
    expect([initials("Ada Byron"), initials("nour"), initials("van der Berg"), initials(""), initials("élise@x.ch"), initials("+41 79 555 01 42")]).toEqual(["AB", "N", "VB", "?", "ÉC", "42"]);
  });

  it("says sizes in the reader's way", () => {
    expect([size(812, "en"), size(34_200, "en"), size(2_140_000, "fr"), size(0, "fr")]).toEqual(["812 B", "34 kB", "2,1 Mo", "0 o"]);
  });
});

describe("markdown", () => {
  it("knows bold, italic, code and links", () => {
    expect(inline("a **b** _c_ `d` [e](https://x.example)").map((piece) => piece.kind)).toEqual(["text", "bold", "text", "italic", "text", "code", "text", "link"]);
  });

  it("makes links only of http, https and mail, and leaves the full stop outside", () => {
    expect(inline("[x](javascript:alert(1))")).toEqual([{ kind: "text", text: "[x](javascript:alert(1))" }]);
    expect(inline("See https://x.example/a.")).toEqual([{ kind: "text", text: "See " }, { kind: "link", href: "https://x.example/a", inside: "https://x.example/a" }, { kind: "text", text: "." }]);
    expect(inline("ada@x.example")[0]).toMatchObject({ href: "mailto:ada@x.example" });
  });

  it("leaves arithmetic, snake_case and lonely stars alone", () => {
    for (const text of ["2 * 3 * 4", "a_snake_case name", "**", "* ", "5 * 3"]) expect(inline(text)).toEqual([{ kind: "text", text }]);
  });

  it("loses no letter of any text", () => {
    const flat = (text: string) => JSON.stringify(blocks(text)).replace(/[^\p{L}\p{N}]/gu, "");
    for (const text of ["plain words", "Ünïcode ✓ 漢字 words", "- one\n- two\n\nthree", "1. first\n2. second", "**half bold", "a\r\nb"]) {
      for (const word of text.match(/[\p{L}\p{N}]{2,}/gu) ?? []) expect(flat(text)).toContain(word);
    }
  });

  it("groups lists and paragraphs", () => {
    expect(blocks("Hello:\n- a\n- b\n1. c\n\nEnd").map((block) => block.kind === "list" ? [block.ordered, block.items.length] : block.lines.length)).toEqual([1, [false, 2], [true, 1], 1]);
  });

  it("is taken away for a list", () => expect(plain("**Hi** [there](https://x.example) `now`")).toBe("Hi there now"));
});

describe("the composer's marks", () => {
  it("wrap the selection and take themselves away again", () => {
    const bold = wrapped({ text: "say hi now", from: 4, to: 6 }, "**");
    expect(bold).toEqual({ text: "say **hi** now", from: 6, to: 8 });
    expect(wrapped(bold, "**")).toEqual({ text: "say hi now", from: 4, to: 6 });
  });

  it("make lines a list and plain lines again", () => {
    const list = listed({ text: "a\nb", from: 0, to: 3 });
    expect(list.text).toBe("- a\n- b");
    expect(listed({ ...list }).text).toBe("a\nb");
  });

  it("put the address where it can be typed", () => {
    const made = linked({ text: "our site", from: 4, to: 8 });
    expect(made.text).toBe("our [site](https://)");
    expect(made.text.slice(made.from, made.to)).toBe("https://");
    expect(linked({ text: "https://x.example", from: 0, to: 17 }).text).toBe("[](https://x.example)");
  });

  it("go on with a list on a new line, and end it on an empty item", () => {
    expect(nextItem({ text: "2. b", from: 4, to: 4 })?.text).toBe("2. b\n3. ");
    expect(nextItem({ text: "- a\n- ", from: 6, to: 6 })?.text).toBe("- a\n");
    expect(nextItem({ text: "plain", from: 5, to: 5 })).toBeNull();
  });

  it("hear a saved reply only at the beginning, a colleague anywhere", () => {
    expect(asking("/ref", 4, "/")).toEqual({ from: 0, words: "ref" });
    expect(asking("and/or", 6, "/")).toBeNull();
    expect(asking("ask @Inès da", 12, "@")).toEqual({ from: 4, words: "Inès da" });
    expect(asking("mail ada@x", 10, "@")).toBeNull();
  });
});

/** Checks what no compiler sees: placeholders alike in both languages, plain style, and a stylesheet for every Mantine piece. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name)).map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));
const wrong: string[] = [];
let pairs = 0;

for (const { name, text } of files.filter((file) => file.name.endsWith("strings.ts"))) {
  for (const [, word, en = "", fr = ""] of text.matchAll(/(\w+): \{\s*en: "((?:[^"\\]|\\.)*)",\s*fr: "((?:[^"\\]|\\.)*)",?\s*\}/g)) {
    pairs += 1;
    if (placeholders(en) !== placeholders(fr)) wrong.push(`${name} ${word}: placeholders differ`);
    if (/[!]|\b(oops|sorry|invalid)\b/i.test(en) || /[!]|\b(oups|désolé|invalide)\b/i.test(fr)) wrong.push(`${name} ${word}: plain words, no exclamation marks`);
    if (!en.trim() || !fr.trim()) wrong.push(`${name} ${word}: a language is empty`);
  }
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name))].toSorted().join();
}

const styled = readFileSync(join(root, "ui/mantine.ts"), "utf8");
const BARE = ["MantineProvider", "CopyButton", "FileButton", "Portal", "FocusTrap", "Transition", "Box", "Collapse", "Select", "MultiSelect", "Autocomplete", "TagsInput", "Textarea", "TextInput", "NativeSelect", "FileInput", "FocusTrap"];
for (const { name, text } of files) {
  for (const [, list = ""] of text.matchAll(/import \{([^}]+)\} from "@mantine\/core"/g)) {
    const pieces = list.split(",").map((piece) => piece.trim()).filter((piece) => /^[A-Z]\w+$/.test(piece) && !BARE.includes(piece));
    for (const piece of pieces) if (!styled.includes(`/${piece}.css`) && new RegExp(`<${piece}[\\s.>]`).test(text)) wrong.push(`${name}: ${piece} has no line in ui/mantine.ts`);
  }
}

for (const problem of wrong) console.error(problem);
console.log(`words: ${pairs} pairs looked at, ${wrong.length} wrong`);
if (wrong.length) process.exitCode = 1;

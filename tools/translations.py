"""Checks that every word a person sees stands in English and in French, with the same placeholders."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.literals import QUOTED, literals
from tools.report import finish
from tools.tree import ROOT, files, place

LANGUAGES = ("en", "fr")
PLACEHOLDER = re.compile(r"\{(\w+)")


def inspect(root: Path = ROOT) -> Iterator[str]:
    """Every word of the tree that is missing in a language, or whose languages disagree."""
    for path in files("words.toml", under=root / "fairline"):
        yield from (f"{place(path, root)}: {line}" for line in judge_toml(path.read_text(encoding="utf-8")))
    for folder in ("workspace/src", "widget/src"):
        if (root / folder).is_dir():
            for path in files(".ts", ".tsx", under=root / folder):
                yield from (f"{place(path, root)}{line}" for line in judge_file(path))


def judge_file(path: Path) -> Iterator[str]:
    """A `strings.ts`, with both languages side by side; or `strings/en.ts`, to be compared with the files beside it."""
    if path.stem == "strings":
        yield from judge_typescript(path.read_text(encoding="utf-8"))
    elif path.parent.name == "strings" and path.stem == LANGUAGES[0]:
        said = {language: path.with_stem(language) for language in LANGUAGES}
        yield from judge_beside(
            *(words_in(file.read_text("utf-8")) if file.is_file() else {} for file in said.values())
        )


def judge_toml(text: str) -> Iterator[str]:
    """A module's words.toml: `[key]` tables, each with `en` and `fr` and nothing else."""
    for key, words in tomllib.loads(text).items():
        if not isinstance(words, dict) or set(words) != set(LANGUAGES):
            yield f"[{key}] must hold en and fr and nothing else"
        else:
            yield from (f"[{key}] {fault}" for fault in faults(words))


def judge_typescript(source: str) -> Iterator[str]:
    """A front end's strings: `{ en: "…", fr: "…" }` side by side; no text stands outside such a pair."""
    for found in literals(source):
        if set(found.values) & set(LANGUAGES):
            name = f":{found.line}: {found.key or 'words'}"
            if set(found.values) != set(LANGUAGES):
                yield f"{name} must hold en and fr and nothing else"
            else:
                said = {language: unquoted(text) for language, text in found.values.items()}
                yield from (f"{name} {fault}" for fault in faults(said))
        else:
            for key, text in found.values.items():
                if QUOTED.fullmatch(text):
                    yield f":{found.line}: {key} stands in no language: write {{ en: …, fr: … }}"


def judge_beside(*spoken: dict[str, str]) -> Iterator[str]:
    """The words of one file a language: the same keys in each."""
    for key in sorted(set().union(*spoken)):
        words = {language: said.get(key, "") for language, said in zip(LANGUAGES, spoken, strict=True)}
        yield from (f": {key} {fault}" for fault in faults(words))


def words_in(source: str) -> dict[str, str]:
    """Key and words of a file that holds one language."""
    pairs = (pair for found in literals(source) for pair in found.values.items())
    return {key: unquoted(text) for key, text in pairs if QUOTED.fullmatch(text)}


def unquoted(text: str) -> str:
    """The words between the quotation marks, or the text as it stands where it is a function."""
    return text[1:-1] if QUOTED.fullmatch(text) else text


def faults(words: Mapping[str, Any]) -> Iterator[str]:
    """What is wrong with one key's words."""
    for language in LANGUAGES:
        if not isinstance(words[language], str) or not words[language].strip():
            yield f"has no words in {language}"
            return
        if "!" in words[language] and "=>" not in words[language]:
            yield f"has an exclamation mark in {language}"
    one, other = (set(PLACEHOLDER.findall(words[language])) for language in LANGUAGES)
    if one != other:
        yield f"has other placeholders in en {sorted(one)} than in fr {sorted(other)}"


if __name__ == "__main__":
    finish("translations", inspect())

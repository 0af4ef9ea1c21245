"""Finds the clauses of an agreement's text: every section and numbered paragraph, with an id of its own."""

import re
from dataclasses import dataclass

from fairline.agreements.documents import document_named

_SECTION = re.compile(r"^## (\d+)\. +(.+)$")
_PARAGRAPH = re.compile(r"^\*\*(\d+\.\d+)\*\* +(.+)$")


@dataclass(frozen=True, slots=True)
class Part:
    """A clause: its id (`AU-3.2`), what it is called where it is a section, and its words as Markdown.

    The part before the first section has the document's code alone for an id.
    """

    id: str
    title: str
    text: str


def parts(document: str, markdown: str) -> list[Part]:
    """The clauses of a text, in order: `## 3. …` begins AU-3, `**3.2** …` begins AU-3.2."""
    code = document_named(document).code
    found = [Part(code, "", "")]
    for line in markdown.splitlines():
        section, paragraph = _SECTION.match(line), _PARAGRAPH.match(line)
        if section:
            found.append(Part(f"{code}-{section[1]}", section[2].strip(), ""))
        elif paragraph:
            found.append(Part(f"{code}-{paragraph[1]}", "", paragraph[2]))
        else:
            last = found[-1]
            found[-1] = Part(last.id, last.title, f"{last.text}\n{line}")
    return [Part(one.id, one.title, one.text.strip()) for one in found]


def ids(document: str, markdown: str) -> list[str]:
    """The ids of a text's clauses, in order."""
    return [part.id for part in parts(document, markdown)]

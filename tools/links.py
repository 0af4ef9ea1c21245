"""Follows every relative link of our Markdown pages, and every path ARCHITECTURE.md names, to a file that exists."""

import re
from collections.abc import Iterator
from pathlib import Path

from tools.report import finish
from tools.tree import ROOT, files, place

LINK = re.compile(r"\]\((?!\w+:|#)([^)\s#]+)")
QUOTED_PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def inspect(root: Path = ROOT) -> Iterator[str]:
    """Every link, and every path of the map, that leads nowhere."""
    for path in files(".md", under=root):
        text = CODE.sub("", path.read_text(encoding="utf-8"))
        for target in LINK.findall(text):
            if not (path.parent / target).exists():
                yield f"{place(path, root)} links to {target}, which does not exist"
    yield from lost_paths(root)


def lost_paths(root: Path) -> Iterator[str]:
    """Paths in backquotes on the map; those of the package may leave out `fairline/`."""
    for target in QUOTED_PATH.findall(CODE.sub("", (root / "ARCHITECTURE.md").read_text(encoding="utf-8"))):
        if not (root / target).exists() and not (root / "fairline" / target).exists():
            yield f"ARCHITECTURE.md names {target}, which does not exist"


if __name__ == "__main__":
    finish("links", inspect())

"""Writes docs/settings.md from the list of settings, and tells when the page has fallen behind it."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from fairline.kit.settings import SETTINGS, Setting
from tools.report import finish
from tools.tree import ROOT

PAGE = ROOT / "docs" / "settings.md"
HEAD = """# Settings

Made from `fairline/kit/settings.py` by `make docs`; change it there.

Settings are read once, when the program starts: the environment first, then the TOML file that `FAIRLINE_CONFIG` names
(with the names of the first column), then the default. A value that cannot be used stops the start and says why.

"""
COLUMNS = ("| Name | Environment | Kind | Default | Meaning |", "|---|---|---|---|---|")


def page(settings: Iterable[Setting]) -> str:
    """The whole page, as Markdown."""
    rows = (f"| `{one.name}` | `{one.env}` | {one.kind} | {shown(one)} | {one.words} |" for one in settings)
    return HEAD + "\n".join([*COLUMNS, *rows]) + "\n"


def shown(setting: Setting) -> str:
    """A default as code; nothing where there is none."""
    return f"`{setting.default}`" if setting.default else ""


def inspect(path: Path = PAGE) -> Iterator[str]:
    """One line where the page does not say what the list says."""
    if not path.is_file() or path.read_text(encoding="utf-8") != page(SETTINGS):
        yield f"docs/{path.name} is not what fairline/kit/settings.py says; run `make docs`"


if __name__ == "__main__":
    if "--write" in sys.argv:
        PAGE.write_text(page(SETTINGS), encoding="utf-8")
    finish("settings page", inspect())

"""Looks for what one machine leaves behind in files that travel: its paths, and registries in lock files."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.report import finish
from tools.tree import ROOT, files, place

TEXT = (".py", ".ts", ".tsx", ".js", ".md", ".toml", ".yaml", ".yml", ".json", ".jsonl", ".html", ".css", ".txt")
BARE = (".lock", ".cfg", ".ini", ".sql", ".npmrc", ".importlinter", "Makefile", "run", "NOTICE")
SOMEBODYS = re.compile(r"/(?:home|Users)/(?!fairline\b)[\w.-]+/")
REGISTRY = re.compile(r'"resolved":\s*"[a-z+]+:|^--(?:extra-)?index-url|^--find-links', re.MULTILINE)


def own_paths(root: Path = ROOT, home: Path | None = None) -> tuple[str, ...]:
    """Paths that only this machine has: where the tree lies, the folder around it, and the home of who works here."""
    home = home or Path.home()
    shared = {Path("/"), Path("/tmp"), Path("/srv"), Path("/opt"), Path("/home"), Path(tempfile.gettempdir())}  # noqa: S108
    return tuple(f"{path}/" for path in (root, root.parent, home) if path not in shared)


def inspect(root: Path = ROOT, paths: tuple[str, ...] | None = None) -> Iterator[str]:
    """Every line that names a path of this machine, somebody's home, or a registry in a lock file."""
    known = own_paths(root) if paths is None else paths
    for path in files(*TEXT, *BARE, under=root):
        text = path.read_text(encoding="utf-8")
        if path.name in ("package-lock.json", "requirements.lock") and REGISTRY.search(text):
            yield f"{place(path, root)}: names a registry; make it again with `make lock`"
        for number, line in enumerate(text.splitlines(), 1):
            if SOMEBODYS.search(line) or any(own in line for own in known):
                yield f"{place(path, root)}:{number}: names a path of one machine"


if __name__ == "__main__":
    finish("traces", inspect())

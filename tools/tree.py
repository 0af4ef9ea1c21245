"""Walks the project's own files, leaving out what is installed, built or kept by other programs."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = frozenset({"node_modules", "static", "dist", "build", "data", "__pycache__", "test-results", "results"})


def files(*suffixes: str, under: Path = ROOT) -> Iterator[Path]:
    """Every file of ours whose name ends in one of the suffixes (any name, if none are given), sorted."""
    for path in sorted(under.iterdir()):
        if path.is_dir() and not is_left_out(path):
            yield from files(*suffixes, under=path)
        elif path.is_file() and (not suffixes or path.name.endswith(suffixes)):
            yield path


def is_left_out(folder: Path) -> bool:
    """Hidden folders are other programs' caches, except the one that holds the CI script."""
    return folder.name in LEFT_OUT or (folder.name.startswith(".") and folder.name != ".ci")


def place(path: Path, root: Path = ROOT) -> str:
    """The path as people write it: from the root of the repository, with forward slashes."""
    return path.relative_to(root).as_posix()

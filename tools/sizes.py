"""Prints how long our files and functions are, beside what we aim at. It tells; it does not judge."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools.tree import ROOT, files, place


class Length(NamedTuple):
    """How many lines something has, and where it stands."""

    lines: int
    where: str


class Kind(NamedTuple):
    """What has a length, the length aimed at, the limit, and the lengths found."""

    name: str
    aim: int
    limit: int
    lengths: list[Length]


def measure(root: Path = ROOT) -> list[Kind]:
    """The lengths, in lines, of every Python file, test file, function and TypeScript file."""
    code, tests = Kind("Python file", 120, 300, []), Kind("test file", 200, 400, [])
    function, script = Kind("function", 10, 40, []), Kind("TypeScript file", 80, 250, [])
    for path in files(".py", under=root):
        text, where = path.read_text(encoding="utf-8"), place(path, root)
        (tests if "tests" in path.parts else code).lengths.append(Length(text.count("\n"), where))
        function.lengths.extend(Length(lines, f"{where} {name}") for name, lines in functions(text))
    for path in files(".ts", ".tsx", under=root):
        script.lengths.append(Length(path.read_text(encoding="utf-8").count("\n"), place(path, root)))
    return [code, tests, function, script]


def functions(source: str) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function, its signature and docstring included."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def table(kinds: list[Kind]) -> Iterator[str]:
    """The distribution: count, middle, nine tenths, longest, how many past the limit, and which is the longest."""
    yield row("what", "count", "aim", "median", "90 %", "longest", "past limit", "which")
    for kind in kinds:
        if lengths := sorted(kind.lengths):
            middle, most, longest = (lengths[int(len(lengths) * share)] for share in (0.5, 0.9, 0.9999))
            past = sum(length.lines > kind.limit for length in lengths)
            yield row(kind.name, len(lengths), kind.aim, middle.lines, most.lines, longest.lines, past, longest.where)


def row(name: str, *cells: object) -> str:
    """One line of the table, figures to the right."""
    return f"{name:<16}" + "".join(f"{cell:>11}" for cell in cells[:-1]) + f"  {cells[-1]}"


if __name__ == "__main__":
    print("\n".join(table(measure())))

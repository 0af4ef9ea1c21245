"""The rooms of the house: each has a door that says what it is, and none is a lumber room."""

import ast

from tools.tree import ROOT, files, place

PACKAGE = ROOT / "fairline"
LUMBER = {"utils", "util", "helpers", "helper", "common", "core", "managers", "manager", "services", "misc", "scripts"}


def packages():
    return sorted({path.parent for path in files(".py", under=PACKAGE) if "tests" not in path.parts})


def test_no_folder_or_file_is_a_lumber_room():
    rooms = {part for path in files(".py", ".ts", ".tsx") for part in path.relative_to(ROOT).with_suffix("").parts}
    assert rooms & LUMBER == set()


def test_every_module_folder_says_what_it_is_in_one_sentence():
    silent = [place(room) for room in packages() if not opening(room / "__init__.py")]
    assert silent == []


def test_every_python_file_opens_with_what_it_is_for():
    silent = [place(path) for path in files(".py") if path.stat().st_size and not opening(path)]
    assert silent == []


def opening(path):
    return path.is_file() and ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))

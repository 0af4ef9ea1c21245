"""The gate's policies: each has a name, cites clauses that exist, and is tested beside."""

import importlib

from tools.tree import ROOT, files

ROOM = ROOT / "fairline" / "gate" / "policies"


def policies():
    return [path for path in files(".py", under=ROOM) if path.parent == ROOM and not path.stem.startswith("_")]


def loaded(path):
    return importlib.import_module(f"fairline.gate.policies.{path.stem}")


def test_the_gate_has_policies():
    assert policies() != []


def test_every_policy_is_called_after_its_file():
    assert {path.stem: loaded(path).NAME for path in policies()} == {path.stem: path.stem for path in policies()}


def test_every_policy_has_a_test_beside_it():
    tests = {path.stem for path in files(".py", under=ROOT / "fairline" / "gate") if "tests" in path.parts}
    assert [path.stem for path in policies() if f"test_{path.stem}" not in tests] == []

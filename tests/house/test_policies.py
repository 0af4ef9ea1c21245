"""The gate's policies: each has a name, cites clauses that exist, and is tested beside."""

import importlib
import json
import re
import tomllib

from tools.tree import ROOT, files

ROOM = ROOT / "fairline" / "gate" / "policies"
REGISTER = ROOT / "fairline" / "agreements"
YAML_ID = re.compile(r"^\s*-?\s*id:\s*[\"']?([\w.-]+)", re.MULTILINE)


def policies():
    return [path.stem for path in files(".py", under=ROOM) if path.parent == ROOM and not path.stem.startswith("_")]


def loaded(policy):
    return importlib.import_module(f"fairline.gate.policies.{policy}")


def clauses():
    """The ids of every clause in the register, whichever way its file writes them."""
    for path in files(".toml", ".json", ".yaml", ".yml", under=REGISTER):
        text = path.read_text(encoding="utf-8")
        if path.suffix in (".yaml", ".yml"):
            yield from YAML_ID.findall(text)
        else:
            yield from ids(tomllib.loads(text) if path.suffix == ".toml" else json.loads(text))


def ids(node):
    """Ids as values of `id`, or as the names of tables."""
    if isinstance(node, dict):
        yield from (name for name, inner in node.items() if isinstance(inner, dict))
        yield from ([node["id"]] if isinstance(node.get("id"), str) else [])
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from ids(inner)


def test_the_gate_has_policies():
    assert policies() != []


def test_every_policy_is_called_as_its_file():
    assert {policy: loaded(policy).NAME for policy in policies()} == {policy: policy for policy in policies()}


def test_every_policy_cites_clauses_and_each_stands_in_the_register():
    known = set(clauses())
    assert {policy: sorted(set(loaded(policy).CLAUSES) - known) for policy in policies()} == {p: [] for p in policies()}
    assert [policy for policy in policies() if not loaded(policy).CLAUSES] == []


def test_every_policy_has_a_test_beside_it():
    tests = {path.stem for path in files(".py", under=ROOT / "fairline" / "gate") if "tests" in path.parts}
    assert [policy for policy in policies() if f"test_{policy}" not in tests] == []


def test_ids_are_found_however_the_register_writes_them():
    assert set(ids({"clause": [{"id": "A-1"}], "B-2": {"says": "no"}})) == {"A-1", "B-2"}
    assert YAML_ID.findall("- id: C-3\n  says: yes\n- id: 'D.4'\n") == ["C-3", "D.4"]

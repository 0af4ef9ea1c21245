"""Every clause of the register is accounted for, and what is said to keep and to prove it exists."""

import ast
from functools import cache

import pytest

from fairline.agreements import clauses, standings
from fairline.agreements.standings import SYSTEMS
from fairline.gate.policies import POLICIES
from fairline.kit.words import LANGUAGES, catalogue
from tools.tree import ROOT

ALL = sorted(standings().items())


def stand(*states):
    return [(clause, one) for clause, one in ALL if one.state in states]


def test_every_clause_stands_somewhere_and_no_other():
    assert set(standings()) == set(clauses())


def test_each_stands_in_the_file_of_its_area():
    from fairline.agreements.standings import FOLDER, read

    strangers = {
        path.name: [clause for clause in read(path.read_text("utf-8")) if clauses()[clause].area != path.stem]
        for path in sorted(FOLDER.glob("*.toml"))
    }
    assert not any(strangers.values()), strangers


def test_what_is_kept_says_by_what_and_how_that_is_proved():
    assert [clause for clause, one in stand("kept", "partly") if not one.kept_by or not one.proved_by] == []
    assert [clause for clause, one in stand("planned", "not_software") if one.kept_by or one.proved_by] == []


def test_what_is_not_kept_says_what_is_missing_what_it_waits_for_or_why():
    assert [clause for clause, one in stand("partly") if not is_said(one.missing)] == []
    assert [clause for clause, one in stand("not_software") if not is_said(one.why)] == []
    assert [clause for clause, one in stand("planned") if one.waits_for not in SYSTEMS] == []
    assert [clause for clause, one in stand("kept", "partly", "not_software") if one.waits_for] == []
    assert [clause for clause, one in stand("kept") if one.missing and not is_said(one.missing)] == []


def test_every_system_that_is_waited_for_is_told_in_words_and_waited_for():
    assert sorted(system for system in SYSTEMS if f"agreements.system.{system}" not in catalogue()) == []
    assert {system for _, one in ALL for system in (one.waits_for, *one.waits_only_for) if system} == SYSTEMS


def test_what_is_kept_in_part_at_the_first_tier_is_kept_as_far_as_it_can_be_without_what_does_not_exist():
    assert [clause for clause, one in stand("partly") if clauses()[clause].tier == 1 and not one.waits_only_for] == []
    assert [clause for clause, one in ALL if one.waits_only_for and one.state != "partly"] == []


def test_whatever_keeps_a_clause_exists():
    named = {path for _, one in ALL for path in one.kept_by}
    assert sorted(path for path in named if not is_there(path)) == []


def test_whatever_proves_a_clause_is_a_test_that_exists():
    named = {test for _, one in ALL for test in one.proved_by}
    assert sorted(test for test in named if not is_a_test(test)) == []


def test_every_clause_a_policy_cites_is_kept_and_names_the_policy():
    amiss = [
        (policy.name, clause)
        for policy in POLICIES
        for clause in policy.clauses
        if clause not in standings()
        or standings()[clause].state not in ("kept", "partly")
        or file_of(policy) not in standings()[clause].kept_by
    ]
    assert amiss == []


def test_a_wrong_name_is_seen():
    assert is_there("fairline/gate/service.py:submit")
    assert not is_there("fairline/gate/service.py:nothing_of_the_kind")
    assert not is_there("fairline/gate/nowhere.py")
    here = "tests/house/test_clauses_stand.py"
    assert is_a_test(f"{here}::test_a_wrong_name_is_seen")
    assert is_a_test("fairline/channels/email/tests/test_conformance.py::TestEmail")
    for name in (here, f"{here}::stand", f"{here}::test_nothing_of_the_kind", f"{here}::test_a_wrong_name_is_seen[1]"):
        assert not is_a_test(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_about_clauses_are_sentences(language):
    for clause, one in ALL:
        for words in (one.missing, one.why):
            assert not words or (words[language].endswith(".") and "!" not in words[language]), clause


def is_said(words):
    return set(words) == set(LANGUAGES) and all(words.values())


def file_of(policy):
    return f"fairline/gate/policies/{policy.name}.py"


def is_there(path):
    """`folder/file.py`, or `folder/file.py:function` (or a class, or a name that is given a value)."""
    place, _, name = path.partition(":")
    return (ROOT / place).exists() and (not name or name in names(place))


def is_a_test(node):
    """`folder/test_file.py::test_name`, `…::TestClass` or `…::TestClass::test_name`, without brackets."""
    place, *parts = node.split("::")
    if not parts or not place.rpartition("/")[2].startswith("test_") or not (ROOT / place).is_file():
        return False
    return "::".join(parts) in proofs(place)


@cache
def tree(place):
    return ast.parse((ROOT / place).read_text("utf-8"))


@cache
def names(place):
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    found = {node.name for node in ast.walk(tree(place)) if isinstance(node, defined)}
    return found | {
        target.id
        for node in tree(place).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


@cache
def proofs(place):
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = set()
    for node in tree(place).body:
        if isinstance(node, functions) and node.name.startswith("test_"):
            found.add(node.name)
        if isinstance(node, ast.ClassDef) and node.name.startswith("Test"):
            found |= {node.name} | {f"{node.name}::{each.name}" for each in node.body if isinstance(each, functions)}
    return found

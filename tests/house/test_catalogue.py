"""Everything that is stored is described, and every cookie is on the page: what is new and is not, fails here."""

import re
from typing import Any

from fairline.app import MODULES
from fairline.gate.acts import ACTS
from fairline.journal.event import KINDS
from fairline.kit.db.schema import columns_of_tables
from fairline.privacy.record.catalogue import CLASSES, catalogue, purposes, undescribed
from fairline.privacy.record.cookies import cookies
from tools.tree import ROOT, files

HOW = "describe it in fairline/privacy/record/catalogue.toml"
SETS = re.compile(
    r"Set-Cookie|set_cookie\(|[^a-z]Cookie\(\n|document\.cookie|(?:local|session)Storage\.setItem|Max-Age="
)
NAME = re.compile(r"""["'`](__Host-fairline[\w-]*|fairline(?:-[\w-]+|[.:])?)["'`$]""")


def tables() -> dict[str, list[str]]:
    return {str(name): list(told.readable) for name, told in columns_of_tables().items()}


def ours() -> dict[str, Any]:
    return {name: kind for name, kind in KINDS.items() if ".tests." not in kind.__module__ and name[0] != "_"}


def test_every_table_and_every_column_is_described() -> None:
    """TDP18-DATA-CLASS: a new column without a class fails the build."""
    assert undescribed(tables()) == [], HOW


def test_the_catalogue_describes_nothing_that_is_gone() -> None:
    assert sorted(set(catalogue().of_table) - set(tables())) == []
    assert [table for table in catalogue().sensitive if table not in tables()] == []


def test_a_column_without_a_class_is_found() -> None:
    assert undescribed({"conversations": ["id", "shoe_size"], "shoes": []}) == ["shoes", "conversations.shoe_size"]


def test_every_sealed_field_of_an_entry_or_an_act_is_described() -> None:
    assert MODULES
    sealed = {word for kind in ours().values() for word in kind.personal}
    sealed |= {word for act in ACTS.values() for word in act.personal}
    assert sorted(sealed - catalogue().sealed) == [], HOW


def test_every_processing_has_a_ground_a_time_and_purposes_that_exist() -> None:
    for group in catalogue().groups.values():
        assert all((group.subjects, group.ground, group.kept, group.tables)), group.name
        assert set(group.purposes) <= set(purposes()), group.name
        assert {purposes()[each].role for each in group.purposes} == {group.role}, group.name


def test_what_accounts_hold_is_for_serving_them_and_nothing_else() -> None:
    """TDP19-PROC-PURPOSE: exactly one purpose of the operator's for what it processes for others."""
    groups = [group for group in catalogue().groups.values() if group.role == "processor"]
    assert {group.purposes for group in groups} == {("service",)}
    assert set(CLASSES) == {"none", "pseudonymous", "personal", "sensitive"}


def test_every_place_that_keeps_something_in_a_browser_is_on_the_page_of_cookies() -> None:
    """TDP19-COOKIE-POLICY: a cookie in code that is not listed fails, and so does one listed that is not in code."""
    found = {str(path.relative_to(ROOT)) for path in files(".py", ".ts", ".tsx") if _keeps(path)}
    assert sorted(found - {each.code for each in cookies()} - WAYS) == []


def test_every_cookie_listed_is_in_its_code() -> None:
    for each in cookies():
        text = (ROOT / each.code).read_text("utf-8")
        assert all(name.rstrip("*") in text for name in each.names), each


def test_every_name_of_a_cookie_in_that_code_is_listed() -> None:
    for each in cookies():
        if each.store == "cookie":
            text = (ROOT / each.code).read_text("utf-8")
            assert set(NAME.findall(text)) <= {*each.names, "fairline"}, each


# Where the ways to keep something stand, without a name of their own: whoever calls them names it.
WAYS = {
    "fairline/web/pages/render.py",
    "widget/src/keep/jar.ts",
    "widget/src/keep/storage.ts",
    "workspace/src/lib/keep.ts",
}


def _keeps(path: Any) -> bool:
    name = str(path.relative_to(ROOT))
    if "tests/" in name or ".test." in name or name.startswith(("tools/", "bench/")):
        return False
    return bool(SETS.search(path.read_text("utf-8")))

"""The documents an account and the operator agree on, the families of features, and which stands under which."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

import msgspec

from fairline.kit.errors import NotFound

HERE = Path(__file__).parent
TERMS = "terms"
Asks = Literal["account", "posted", "family", "person", "carrier"]


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A document: `code` begins the ids of its clauses, `asks` says who accepts it, `feeds` where its rules live."""

    name: str
    code: str
    asks: Asks
    title: Mapping[str, str]
    family: str = ""
    read_by: Literal["", "members"] = ""
    feeds: tuple[str, ...] = ()


class Family(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A family of features under one section of one document; `service` is its kind under the
    European telecoms code.
    """

    name: str
    document: str
    section: str
    features: tuple[str, ...]
    title: Mapping[str, str]
    service: str = ""


@cache
def documents() -> Mapping[str, Document]:
    """Every document by name, the one that outranks the others first."""
    return {name: msgspec.convert({"name": name, **told}, Document) for name, told in _read("documents.toml").items()}


@cache
def families() -> Mapping[str, Family]:
    """Every family of features by name."""
    return {name: msgspec.convert({"name": name, **told}, Family) for name, told in _read("families.toml").items()}


def document_named(name: str) -> Document:
    """A document. Raises NotFound."""
    found = documents().get(name)
    if found is None:
        raise NotFound(what=name)
    return found


def family_of(feature: str) -> Family | None:
    """The family a feature (`channel:sms`, `tokens`) belongs to."""
    return _by_feature().get(feature)


def asked_of_account() -> tuple[str, ...]:
    """Documents an owner accepts for the account, where a version in force asks for it."""
    return tuple(name for name, one in documents().items() if one.asks in ("account", "posted"))


def asked_for_family(family: str) -> tuple[str, ...]:
    """Documents that are accepted before a family is used: its own, and the networks'."""
    return tuple(
        name for name, one in documents().items() if one.family == family and one.asks in ("family", "carrier")
    )


@cache
def _by_feature() -> Mapping[str, Family]:
    return {feature: family for family in families().values() for feature in family.features}


def _read(name: str) -> Mapping[str, Any]:
    return tomllib.loads((HERE / name).read_text("utf-8"))

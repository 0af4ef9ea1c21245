"""Reads the lists of sanctions that are published as XML: the European Union's, the United Nations', OFAC's.

Their formats: the EU's consolidated list (export, FSD), the UN Security Council's consolidated list, and the SDN list
of the United States Treasury. Each adapter gives entries; what an entry says beyond its names stays outside.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from fairline.kit.errors import BadInput

Source = Literal["eu", "un", "ofac"]
SOURCES: tuple[Source, ...] = ("eu", "un", "ofac")


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a list: a person or an entity, by every name the list gives."""

    id: str
    type: Literal["person", "entity"]
    names: tuple[str, ...]


def entries(source: Source, file: bytes) -> list[Listed]:
    """The entries of a list. Raises BadInput where it is no such file, or an empty one."""
    from lxml import etree  # megabytes, for a list that comes once a day

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(file, parser)
    except etree.XMLSyntaxError as error:
        raise BadInput(what=source, fields={"file": "kit.field.invalid"}) from error
    found = [each for each in READ[source](root) if each.id and each.names]
    if not found:
        raise BadInput(what=source, fields={"file": "kit.field.invalid"})
    return found


def _eu(root: Any) -> Iterator[Listed]:
    for entity in root.iterfind("{*}sanctionEntity"):
        subject = entity.find("{*}subjectType")
        is_person = subject is not None and subject.get("code") == "person"
        names = [alias.get("wholeName", "") for alias in entity.iterfind("{*}nameAlias")]
        yield _listed(entity.get("logicalId", ""), is_person, names)


def _un(root: Any) -> Iterator[Listed]:
    parts = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
    for tag, is_person in (("INDIVIDUAL", True), ("ENTITY", False)):
        for each in root.iter(tag):
            names = [" ".join(_text(each, part) for part in parts)]
            names += [_text(alias, "ALIAS_NAME") for alias in each.iterfind(f"{tag}_ALIAS")]
            yield _listed(_text(each, "DATAID"), is_person, names)


def _ofac(root: Any) -> Iterator[Listed]:
    for each in root.iterfind("{*}sdnEntry"):
        names = [_whole(named) for named in (each, *each.iterfind("{*}akaList/{*}aka"))]
        yield _listed(_text(each, "{*}uid"), _text(each, "{*}sdnType") == "Individual", names)


def _whole(named: Any) -> str:
    return f"{_text(named, '{*}firstName')} {_text(named, '{*}lastName')}"


def _listed(id: str, is_person: bool, names: list[str]) -> Listed:
    told = dict.fromkeys(" ".join(name.split()) for name in names)
    return Listed(id, "person" if is_person else "entity", tuple(name for name in told if name))


def _text(node: Any, tag: str) -> str:
    return str(node.findtext(tag) or "").strip()


READ: Mapping[Source, Callable[[Any], Iterator[Listed]]] = {"eu": _eu, "un": _un, "ofac": _ofac}

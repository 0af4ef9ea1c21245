"""The packs we have: found by place, with what wider places ask too, kept once merged."""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from fairline.gate.packs.pack import Pack, merged
from fairline.gate.packs.read import Page, read

DATA = Path(__file__).with_name("data")
HOUSE = "house"  # what we ask everywhere, law or no law


@cache
def pages() -> Mapping[str, Page]:
    """Every page, by its place."""
    return {page.place: page for page in (read(path) for path in sorted(DATA.glob("*.toml")))}


def known() -> tuple[str, ...]:
    """The places whose law we know, each with a pack of its own or through a wider place's."""
    own = [place for place in pages() if place != HOUSE]
    return tuple(sorted({*own, *_served()}))


@cache
def pack(place: str) -> Pack:
    """What is asked in a place, by its own law and that of the wider places it lies in.

    A place whose law we do not know, and one nobody knows (`""`), ask the strictest of all.
    """
    country = place.partition("-")[0]
    page = pages().get(place) or pages().get(country) or pages().get(_served().get(country, ""))
    if page is None or page.place == HOUSE:
        return _strictest()
    return Pack(frozenset({place}), merged([_with_wider(page), _own(pages()[HOUSE])]).figures)


@cache
def laws_over(place: str) -> tuple[str, ...]:
    """Whose law holds in a place: its own, its country's, and that of what the country lies in: DE-BY, DE, EU."""
    country = place.partition("-")[0]
    page = pages().get(place) or pages().get(country) or pages().get(_served().get(country, ""))
    wider = []
    while page is not None and page.place != HOUSE:
        wider.append(page.place)
        page = pages().get(page.within)
    return tuple(dict.fromkeys((place, country, *wider)))


def packs_for(places: Sequence[str]) -> Pack:
    """The strictest of each rule of several places; of all we know where none is named."""
    return _together(frozenset(places) or frozenset({""}))


def everywhere(among: Sequence[str]) -> Pack:
    """The strictest of these countries and all their states: for somebody who may be anywhere in them."""
    return _among(frozenset(among)) if among else _strictest()


@lru_cache(maxsize=4096)
def merged_for(places: tuple[str, ...], home: tuple[str, ...], operator: str = "") -> Pack:
    """The strictest of every place somebody may be (anywhere the account works, where nobody knows), of its own, and of
    the operator's.
    """
    theirs = packs_for(places) if places else everywhere(home)
    ours = (*home, *((operator,) if operator else ()))
    return merged((theirs, packs_for(ours))) if ours else theirs


@lru_cache(maxsize=4096)
def _together(places: frozenset[str]) -> Pack:
    return merged(pack(place) for place in sorted(places))


@lru_cache(maxsize=512)
def _among(countries: frozenset[str]) -> Pack:
    return merged(pack(place) for place in sorted(countries | {p for p in known() if p.partition("-")[0] in countries}))


@cache
def _strictest() -> Pack:
    return merged(_own(page) for page in pages().values())


def _with_wider(page: Page) -> Pack:
    wider = pages().get(page.within)
    return _own(page) if wider is None else merged([_own(page), _with_wider(wider)])


def _own(page: Page) -> Pack:
    return Pack(frozenset() if page.place == HOUSE else frozenset({page.place}), page.figures)


@cache
def _served() -> Mapping[str, str]:
    return {served: page.place for page in pages().values() for served in page.serves}

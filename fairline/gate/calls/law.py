"""What the law of every place in a call asks before sound of it is kept, or somebody listens in; the strictest stands.

The packs hold `recording.asks` of most places; recording.toml holds the states and countries without a page of their
own, and what an announcement has to tell where.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from fairline.gate.facts_calls import Asks
from fairline.gate.packs import Pack, known, merged, pack, packs_for
from fairline.gate.packs.figures import RECORDING
from fairline.gate.packs.read import written

FILE = Path(__file__).with_name("recording.toml")
ASKS, SAYS, AGENT = "recording.asks", "recording.says", "listening.agent_told"
FEW = 3  # laws that are named where very many ask the same
AGREE, FORBIDDEN = RECORDING[-2], RECORDING[-1]
ASK_TO_RECORD = "gate.announce.agree"  # who is asked is told too
ANNOUNCEMENTS = {"all_parties_told": "gate.announce.told", AGREE: ASK_TO_RECORD}


@cache
def rows() -> Mapping[str, Pack]:
    """The rows of recording.toml, by place. Raises BadPack."""
    said = tomllib.loads(FILE.read_text("utf-8"))
    held: dict[str, list[Pack]] = defaultdict(list)
    for row in said["row"]:
        page = written({"place": row["place"], "version": said["version"], "rule": [row]})
        held[page.place].append(Pack(frozenset({page.place}), page.figures))
    return {place: merged(packs) for place, packs in held.items()}


@cache
def law_at(place: str) -> Pack:
    """What one place asks, with its country: a country or state nobody knows asks the strictest of all it may be."""
    country = place.partition("-")[0]
    if country not in {each.partition("-")[0] for each in (*known(), *rows())}:
        return merged((packs_for(()), *rows().values()))
    states = {each for each in (*known(), *rows()) if each.startswith(f"{country}-")}
    is_vague = bool(states) and place not in states
    asked = {country, place, *(states if is_vague else ())}
    return merged((*(pack(each) for each in asked), *(rows()[each] for each in asked if each in rows())))


def recording_law(places: Iterable[str]) -> Pack:
    """The strictest of every place in a call; of all we know where one is not known, or none is named."""
    return merged(law_at(place) for place in sorted(set(places)) or ("",))


def asks(law: Pack, language: str, where: Iterable[str] = ()) -> Asks:
    """What is to be done before sound is kept, as it is told to whoever holds the call."""
    found = law.figures.get(ASKS)
    needed = AGREE if found is None else str(found.value)
    told = _decided(law, tuple(where))
    if needed == FORBIDDEN:
        return Asks(forbidden=True, law=told)
    announce = ANNOUNCEMENTS.get(needed, "")
    return Asks(
        announce=announce,
        language=language,
        ask_consent=needed == AGREE,
        by="before_first_sample" if announce else "beginning",
        says=law.words(SAYS) if announce else (),
        law=told,
    )


def _decided(law: Pack, where: tuple[str, ...]) -> dict[str, str]:
    """Which places' law decided, and what it is called: those of who is on the call first, and a few of many."""
    near = {part for place in where for part in (place, place.partition("-")[0])}
    cites = sorted(law.cites(ASKS), key=lambda cite: (cite.place not in near, cite))[:FEW]
    places = dict.fromkeys(cite.place for cite in cites)
    return {"pack": ", ".join(places), "law": "; ".join(dict.fromkeys(cite.law for cite in cites))}


def tells_agent(law: Pack) -> bool:
    """Whether who is listened to has to be told at that moment; where no law here says, they are told too."""
    found = law.figures.get(AGENT)
    return found is None or bool(found.value)

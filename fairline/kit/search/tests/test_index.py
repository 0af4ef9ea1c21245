"""The index finds on either engine what a plain look through every text finds, and forgets what is taken out."""

from dataclasses import dataclass, field
from functools import partial

import hypothesis.strategies as st
from hypothesis import HealthCheck, given, settings

from fairline.kit.search import Doc, Shelf, drop, empty, find, forget_persons, put, read
from fairline.kit.search.words import roots, terms
from tests.support.house import OTHER, House

SHELVES = (Shelf("l"), Shelf("h", ("contact",)))
WORDS = ("invoice", "invoices", "paid", "délai", "delais", "box", "order", "ordered", "2026", "œuvre", "x")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)


def doc(id: str, text: str, *, kind: str = "message", person: str = "per_a", at: int = 0, title: str = "") -> Doc:
    return Doc(kind, id, person, at, title, text, shelf="h" if kind == "contact" else "l")


def ids(house: House, asked: str, account: str | None = None) -> list[str]:
    found = house.read(lambda c: find(c, read(asked), SHELVES), *([account] if account else []))
    return [hit.row["id"] for hit in found.hits]


@dataclass
class Plain:
    """An index that looks through everything."""

    texts: dict[str, str] = field(default_factory=dict)

    def find(self, words: list[str]) -> set[str]:
        return {name for name, text in self.texts.items() if all(self._holds(text, word) for word in words)}

    def _holds(self, text: str, word: str) -> bool:
        return not set(roots(word)).isdisjoint({*terms(text).words, *terms(text).roots})


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    steps=st.lists(st.tuples(st.sampled_from(["a", "b", "c", "d", "e"]), st.none() | TEXTS), max_size=12),
    asked=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
)
def test_the_index_agrees_with_a_look_through_every_text(
    house: House, steps: list[tuple[str, str | None]], asked: list[str]
) -> None:
    plain = Plain()
    house.write(empty)
    for name, text in steps:
        if text is None:
            plain.texts.pop(name, None)
            house.write(partial(drop, keys=[("message", name)]))
        else:
            plain.texts[name] = text
            house.write(partial(put, docs=[doc(name, text)]))
    # A closing space says that the last word is finished.
    found = house.read(lambda c: find(c, read(" ".join(asked) + " "), SHELVES))
    wanted = plain.find(asked)
    assert found.corrected or {hit.row["id"] for hit in found.hits} == wanted
    assert not (found.corrected and wanted)
    house.write(empty)
    held = house.read(lambda c: c.all("SELECT term FROM search_terms WHERE account = :account", account=c.account))
    assert held == []


def test_exact_words_stand_before_stems_and_titles_before_texts(house: House) -> None:
    held = [
        doc("stem", "two invoices", at=9),
        doc("text", "the invoice", at=8),
        doc("old", "an invoice", at=1),
        doc("title", "hello", title="Invoice", at=2),
    ]
    house.write(lambda c: put(c, held))
    assert ids(house, "invoice ") == ["title", "text", "old", "stem"]


def test_an_unfinished_word_finds_what_begins_so(house: House) -> None:
    house.write(lambda c: put(c, [doc("a", "Schedule of deliveries"), doc("b", "scheme")]))
    assert ids(house, "sched") == ["a"]
    assert ids(house, "sched ") == []


def test_a_slip_is_corrected_and_said(house: House) -> None:
    house.write(lambda c: put(c, [doc("a", "Your invoice is late"), doc("b", "Nothing here")]))
    found = house.read(lambda c: find(c, read('late "your invocie"'), SHELVES))
    assert [hit.row["id"] for hit in found.hits] == ["a"] or found.hits == ()
    found = house.read(lambda c: find(c, read("late invocie -paid"), SHELVES))
    assert [hit.row["id"] for hit in found.hits] == ["a"]
    assert found.corrected == "late invoice -paid"


def test_phrases_stand_word_by_word_and_some_words_must_not_stand_there(house: House) -> None:
    held = [doc("a", "the blue box of tea"), doc("b", "box of blue tea"), doc("c", "the blue box, paid")]
    house.write(lambda c: put(c, held))
    assert sorted(ids(house, '"blue box"')) == ["a", "c"]
    assert ids(house, '"blue box" -paid') == ["a"]
    assert ids(house, 'tea -"blue box"') == ["b"]


def test_few_contacts_are_found_among_many_messages(house: House) -> None:
    held = [doc("con", "", kind="contact", title="Nour Dupont"), *(doc(f"m{n}", "Dupont wrote") for n in range(250))]
    house.write(lambda c: put(c, held))
    found = house.read(lambda c: find(c, read("dupont"), SHELVES))
    assert found.hits[0].row["id"] == "con"
    assert found.full == {"message"}
    assert len(found.hits) == 201


def test_an_account_finds_only_its_own(house: House) -> None:
    house.write(lambda c: put(c, [doc("a", "parcel")]))
    house.write(lambda c: put(c, [doc("b", "parcel")]), OTHER)
    assert ids(house, "parcel") == ["a"]
    assert ids(house, "parcel", OTHER) == ["b"]


def test_what_a_person_said_leaves_with_them(house: House) -> None:
    held = [doc("a", "secretword and tea", person="per_gone"), doc("b", "tea", person="per_stays")]
    house.write(lambda c: put(c, held))
    assert house.write(lambda c: forget_persons(c, ["per_gone"])) == 1
    assert ids(house, "secretword") == []
    assert ids(house, "tea") == ["b"]
    left = house.read(lambda c: c.all("SELECT term FROM search_terms WHERE account = :account", account=c.account))
    assert [row["term"] for row in left] == ["tea"]

"""The clause register is whole, loaded once, and told in the reader's language where it was written for them."""

import re
from pathlib import Path

import pytest

from fairline.agreements import UnknownClause, clause, clauses, title_of, told
from fairline.kit.words import catalogue

CITED = re.compile(r'"((?:TDA|TDP18|TDP19|DTA|ZS)-[A-Z0-9-]+)"')
REGISTER = "agreements.register."
TITLE = 90  # characters that stand on one line of a list
KINDS = {"enforce", "detect", "workflow", "record", "notice", "meter", "contract"}


def test_the_register_holds_every_clause_of_the_five_documents():
    found = clauses()
    assert len(found) == 572
    assert {one.source for one in found.values()} == {
        "talkdesk-aup",
        "talkdesk-privacy-2018",
        "talkdesk-privacy-2019",
        "dialogtech-aup-2021",
        "zendesk-supplemental-2025",
    }
    assert {one.kind for one in found.values()} == KINDS
    assert {one.tier for one in found.values()} == {1, 2, 3}


def test_the_register_is_read_once():
    assert clauses() is clauses()


def test_an_unknown_clause_is_told_by_its_id():
    with pytest.raises(UnknownClause) as error:
        clause("TDA-NOWHERE")
    assert "TDA-NOWHERE" in error.value.told("fr")["detail"]
    assert error.value.status == 404


def test_every_clause_is_told_whole_in_both_languages():
    for one in clauses().values():
        for language in ("en", "fr"):
            view = told(one, language)
            assert all((view.title, view.says, view.duty, view.where))
            assert len(view.title) <= TITLE
            assert not view.source.startswith("agreements.")


def test_every_clause_is_called_something_of_its_own_in_both_languages():
    called = {key.rpartition(".")[2]: words for key, words in catalogue().items() if key.startswith(REGISTER)}
    assert set(called) == set(clauses())
    for language in ("en", "fr"):
        titles = [words[language] for words in called.values()]
        assert len(set(titles)) == len(titles)
        assert [title for title in titles if not title or len(title) > TITLE or title.endswith((".", "…"))] == []
    assert [one for one, words in called.items() if words["en"] == words["fr"]] == []


def test_words_are_written_only_for_clauses_that_exist():
    written = {key.split(".")[2] for key in catalogue() if key.startswith("agreements.clause.")}
    assert written <= set(clauses())


def test_every_clause_the_gate_cites_is_written_in_both_languages():
    assert len(cited()) > 10
    for one in sorted(cited()):
        for part in ("says", "duty"):
            words = catalogue().get(f"agreements.clause.{one}.{part}")
            assert words, f"{one} has no {part} in words.toml"
            assert words["en"] != words["fr"]
        assert title_of(one, "fr") != title_of(one, "en")


def cited():
    """What the policies of the gate cite, read from their text: this floor knows nobody above it."""
    folder = Path(__file__).resolve().parents[2] / "gate" / "policies"
    texts = [path.read_text("utf-8") for path in sorted(folder.glob("*.py"))]
    return {found for text in texts for found in CITED.findall(text)}

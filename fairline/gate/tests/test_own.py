"""Templates are approved by a second person as they stand; a change asks again. Own words are added and taken back."""

import pytest

from fairline.gate import Kept, RepliesKept, Reply, RulesKept
from fairline.gate import own as verbs
from fairline.gate.own import OwnTemplate, TemplateChanged
from fairline.gate.own_store import approvals, own_words
from fairline.gate.plugin import PLUGIN
from fairline.journal import Actor
from fairline.kit.errors import BadInput, NotFound

ADA, BEA = Actor("member", "mem_ada"), Actor("member", "mem_bea")
REF = "rule:rul_1"


@pytest.fixture
def plugins():
    return (PLUGIN,)


@pytest.fixture
def shelf(house):
    """Words that are kept, to be changed by a test."""
    held = {"text": "Your parcel left this morning."}

    def kept(c, act):
        return [Kept(REF, "Left", held["text"], 30)]

    house.database.tools.facts[RulesKept] = kept
    house.database.tools.facts[RepliesKept] = lambda c, act: []
    return held


def template(house):
    act = Reply(id="act_1", cause="rul_1", channel="webchat", text="x")
    return house.read(lambda c: verbs.template_of(c, act))


def test_a_template_is_approved_by_a_second_person_and_a_change_asks_again(house, shelf):
    house.write(lambda c: verbs.declare(c, ADA, REF, "service", "mem_ada"))
    assert not template(house).is_approved
    with pytest.raises(OwnTemplate):
        house.write(lambda c: verbs.approve(c, ADA, REF, "mem_ada"))
    house.write(lambda c: verbs.approve(c, BEA, REF, "mem_bea"))
    assert (template(house).is_approved, template(house).declared, template(house).sent) == (True, "service", 30)
    shelf["text"] = "Your parcel leaves tomorrow."
    assert not template(house).is_approved
    with pytest.raises(NotFound):  # nobody asked for it as it is now
        house.write(lambda c: verbs.approve(c, BEA, REF, "mem_bea"))


def test_what_changed_after_it_was_asked_for_is_not_approved(house, shelf):
    house.write(lambda c: verbs.declare(c, ADA, REF, "service", "mem_ada"))
    shelf["text"] = "Something else."
    with pytest.raises(TemplateChanged):
        house.write(lambda c: verbs.approve(c, BEA, REF, "mem_bea"))


def test_an_advertisement_is_not_declared_as_anything_else(house, shelf):
    shelf["text"] = "Save 30 % on everything this week only. Order now in our shop and use the code SPRING."
    with pytest.raises(BadInput) as refused:
        house.write(lambda c: verbs.declare(c, ADA, REF, "transactional", "mem_ada"))
    assert refused.value.clauses == ("TDP18-ADMIN-MAIL",)
    house.write(lambda c: verbs.declare(c, ADA, REF, "marketing", "mem_ada"))


def test_what_the_lists_find_is_not_put_up_for_approval(house, shelf):
    shelf["text"] = "Pay or we will come and kill you."
    with pytest.raises(BadInput):
        house.write(lambda c: verbs.declare(c, ADA, REF, "service", "mem_ada"))


def test_a_denial_says_why(house, shelf):
    house.write(lambda c: verbs.declare(c, ADA, REF, "service", "mem_ada"))
    with pytest.raises(BadInput):
        house.write(lambda c: verbs.deny(c, BEA, REF, "mem_bea", "no"))
    house.write(lambda c: verbs.deny(c, BEA, REF, "mem_bea", "It names the wrong carrier."))
    row = house.read(approvals)[REF]
    assert (row["state"], row["why"]) == ("denied", "It names the wrong carrier.")
    assert not template(house).is_approved


def test_own_words_are_added_and_taken_back_and_too_little_is_none(house):
    made = house.write(lambda c: verbs.add_words(c, ADA, "word", " Project  Heron ", 100, ""))
    claim = house.write(lambda c: verbs.add_words(c, ADA, "claim", "It heals all pain", 85, "Court of Bern"))
    assert [each.text for each in house.read(own_words).entries] == ["Project Heron", "It heals all pain"]
    assert house.read(lambda c: verbs.said(c, "All your pain: it heals.")).id == claim
    house.write(lambda c: verbs.remove_words(c, ADA, made))
    assert [each.id for each in house.read(own_words).entries] == [claim]
    for kind, text in (("word", "ab"), ("claim", "two words")):
        with pytest.raises(BadInput):
            house.write(lambda c, kind=kind, text=text: verbs.add_words(c, ADA, kind, text, 85, ""))
    with pytest.raises(NotFound):
        house.write(lambda c: verbs.remove_words(c, ADA, made))

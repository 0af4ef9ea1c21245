"""What is held or refused for its words: asked for, let pass or left by a person, always with a reason."""

from datetime import timedelta

import pytest

from fairline.gate import Rhythm, ruling_on
from fairline.gate.held import LevelTooLoose, NeverReleased, NotHeld, OwnWords, ask, set_levels
from fairline.gate.held_store import find, page, suspected
from fairline.gate.service import leave_refused, let_pass
from fairline.gate.tests.conftest import MEMBER
from fairline.gate.tests.given import AT, DAY, HOUR, local, silent
from fairline.journal import Actor
from fairline.kit.errors import BadInput

OFFICER = Actor("member", "mem_officer")
THREAT = "I will come to your house and kill you."
DOUBTFUL = "It would be a shame if something happened to your shop."
REASON = "A quotation from the contact's own letter."
CHILD = "Selling nude photos of little girls, ask me."


def kinds(house):
    return [entry.kind for entry in house.journal()]


def release(house, act, who="mem_officer", why=REASON):
    return house.write(lambda c: let_pass(c, act, OFFICER, who, why))


def test_a_threat_is_refused_with_its_clause_and_written_down_as_suspected(desk, house):
    ruling = desk.submit(THREAT)
    (verdict,) = [each for each in ruling.verdicts if each.outcome == "refuse"]
    assert (ruling.outcome, verdict.policy, verdict.suspects) == ("refused", "content", "threat")
    assert "DTA-THREATS" in verdict.clauses
    assert kinds(house) == ["ActRefused", "ContentSuspected"]
    event = house.journal()[-1].event
    assert (event.kind, event.refused, event.theirs, event.member) == ("threat", True, False, "mem_1")
    assert "kill you" in event.words


def test_the_words_that_were_found_are_sealed_with_the_person(desk, house):
    from fairline.journal import destroy

    desk.submit(THREAT)
    house.write(lambda c: destroy(c, desk.person))
    assert "kill you" not in repr(house.journal())


def test_what_may_be_a_threat_waits_for_a_person_and_keeps_nothing_else_back(desk, house):
    assert desk.submit(DOUBTFUL).outcome == "deferred"
    assert desk.submit("We will send you a new parcel.").outcome == "permitted"
    desk.tell(local("Pacific/Auckland"), silent())
    later = desk.submit("Good night")
    assert later.due is not None
    assert later.due < house.clock.millis() + DAY  # its own hour, not that of what is held


def test_a_held_act_is_let_pass_with_a_reason_and_leaves(desk, house):
    held = desk.submit(DOUBTFUL)
    ruling = release(house, held.act.id)
    assert ruling.outcome == "permitted"
    assert kinds(house)[-2:] == ["ContentReleased", "ActPermitted"]
    assert house.journal()[-2].event.why == REASON
    assert house.journal()[-1].actor == MEMBER
    assert house.read(lambda c: find(c, held.act.id))["state"] == "released"


def test_a_refused_act_its_author_asked_for_is_let_pass(desk, house):
    refused = desk.submit(THREAT)
    house.write(lambda c: ask(c, MEMBER, refused.act.id, "mem_1", "It quotes what the caller said to us."))
    (row,) = house.read(lambda c: page(c, ["asked"], [], (2**62, ""), 10))
    assert (row["act"], row["kind"]) == (refused.act.id, "threat")
    assert release(house, refused.act.id).outcome == "permitted"
    assert [kind for kind, _ in desk.entries()] == ["ActRefused", "ActPermitted"]


def test_what_is_let_pass_is_judged_by_everybody_else(desk, house):
    refused = desk.submit(THREAT)
    desk.tell(local("Pacific/Auckland"), silent())
    assert release(house, refused.act.id).outcome == "deferred"
    desk.tell(local("Europe/Zurich"))
    house.clock.advance(timedelta(hours=10))
    house.due()
    assert house.read(lambda c: ruling_on(c, refused.act.id)).outcome == "permitted"


def test_what_is_left_refused_stays_refused(desk, house):
    held = desk.submit(DOUBTFUL)
    ruling = house.write(lambda c: leave_refused(c, held.act.id, OFFICER, "mem_officer", "It reads as a threat."))
    assert ruling.outcome == "refused"
    (verdict,) = [each for each in ruling.verdicts if each.outcome == "refuse"]
    assert (verdict.reason, verdict.review) == ("denied", False)
    with pytest.raises(NotHeld):
        release(house, held.act.id)


def test_nobody_looking_for_three_days_means_no(desk, house):
    held = desk.submit(DOUBTFUL)
    house.clock.advance(timedelta(days=3))
    house.due()
    ruling = house.read(lambda c: ruling_on(c, held.act.id))
    assert ruling.outcome == "refused"
    assert {each.reason for each in ruling.verdicts if each.outcome == "refuse"} == {"too_late"}
    assert release(house, held.act.id).outcome == "permitted"
    assert kinds(house).count("ContentSuspected") == 1


def test_who_wanted_it_does_not_let_it_pass(desk, house):
    refused = desk.submit(THREAT)
    with pytest.raises(OwnWords):
        release(house, refused.act.id, "mem_1")


def test_a_reason_says_something(desk, house):
    refused = desk.submit(THREAT)
    with pytest.raises(BadInput):
        release(house, refused.act.id, why="ok")


def test_what_harms_children_is_nobodys_to_let_pass(desk, house):
    refused = desk.submit(CHILD)
    assert refused.outcome == "refused"
    with pytest.raises(NeverReleased):
        release(house, refused.act.id)


def test_an_account_is_stricter_than_the_house_and_never_looser(desk, house):
    house.write(lambda c: set_levels(c, OFFICER, {"obscene": 30}, {"threat": 55}, (50, 80)))
    assert desk.submit(DOUBTFUL).outcome == "refused"
    with pytest.raises(LevelTooLoose):
        house.write(lambda c: set_levels(c, OFFICER, {"obscene": 60}, {}, (50, 80)))
    with pytest.raises(LevelTooLoose):
        house.write(lambda c: set_levels(c, OFFICER, {}, {"obscene": 95}, (50, 80)))


def test_another_account_sees_nothing_of_it(desk, house):
    from tests.support.house import OTHER

    refused = desk.submit(THREAT)
    assert house.read(lambda c: find(c, refused.act.id), account=OTHER) is None
    assert house.read(lambda c: suspected(c, 2**62, 10, theirs=False), account=OTHER) == []


def test_too_much_to_one_person_is_shown_to_whoever_looks_after_it(desk, house):
    week = tuple(AT - day * DAY - HOUR for day in range(6, -1, -1))
    desk.tell(Rhythm(week), silent(contact_wrote_last_at=None))
    refused = desk.submit("Are you there?")
    assert {each.reason for each in refused.verdicts if each.outcome == "refuse"} >= {"week"}
    (row,) = house.read(lambda c: page(c, ["refused"], ["flooding"], (2**62, ""), 10))
    assert (row["act"], row["review"]) == (refused.act.id, 0)
    assert house.journal()[-1].event.kind == "flooding"

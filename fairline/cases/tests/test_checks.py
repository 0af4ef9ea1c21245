"""Without an incident an account shows the consent of a sample of those it contacted; the share it shows decides."""

from datetime import timedelta

import pytest

from fairline import crm
from fairline.cases import checking, store
from fairline.cases.opening import find
from fairline.cases.problems import CaseOver
from fairline.cases.tests.conftest import FIRST, OURS
from fairline.gate.events import ActPermitted
from fairline.journal import HOUSE, append
from fairline.kit.errors import BadInput, NotFound


@pytest.fixture
def sample(house, opened):
    """Twenty contacts that were written to."""

    def unit(c):
        made = [crm.create(c, crm.Change(name=f"Somebody {number}"), []).id for number in range(20)]
        for each in made:
            act = c.new_id("act")
            append(c, HOUSE, ActPermitted(act=act, kind="Reply", subject=each, fields={"contact": each}))
        return made

    return house.write(unit)


def begins(house, **asked):
    return house.write(lambda c: checking.begin(c, FIRST, **asked))


def proves(house, case, contacts):
    for each in contacts:
        house.write(lambda c, each=each: checking.prove(c, OURS, case, each, "The form of 3 May, ticked."))


@pytest.mark.parametrize(("needed", "passes"), [(90, True), (95, False)])
def test_eighteen_of_twenty_are_shown_two_are_listed_and_the_share_decides(house, sample, needed, passes):
    """Clause ZS-CC-COMPLIANCE-CHECK: its check."""
    case = begins(house, most=20, needed=needed)
    asked = {each.ref for each in house.read(lambda c: store.parts.points(c, case))}
    assert asked == {f"contact:{each}" for each in sample}
    proves(house, case, sample[:18])
    told = house.read(lambda c: checking.shown(c, case))
    assert (told.shown, told.of, set(told.missing), told.passes) == (18, 20, set(sample[18:]), passes)
    house.clock.advance(timedelta(days=6))
    house.due()
    assert house.read(lambda c: find(c, case)).is_over == passes
    figures = [
        e.event.figures for e in house.journal() if e.kind == "CaseEvidenceAdded" and "passed" in e.event.figures
    ]
    assert figures == [{"shown": 18, "of": 20, "needed_per_cent": needed, "passed": int(passes)}]
    heard = [e.event.key for e in house.journal() if e.kind == "MembersNotified"]
    assert ("cases.notice.check_failed" in heard) != passes
    assert house.replays_the_same()


def test_once_all_is_shown_it_is_over_before_its_day(house, sample):
    case = begins(house, contacts=sample[:2])
    proves(house, case, sample[:2])
    assert house.read(lambda c: find(c, case)).is_over
    with pytest.raises(CaseOver):
        proves(house, case, sample[:1])


def test_as_many_are_drawn_as_are_wanted_of_those_who_were_contacted(house, sample):
    case = begins(house, most=5)
    drawn = {each.ref.removeprefix("contact:") for each in house.read(lambda c: store.parts.points(c, case))}
    assert (len(drawn), drawn <= set(sample)) == (5, True)


def test_who_was_not_asked_about_is_not_proven_and_nobody_is_drawn_of_none(house, opened):
    with pytest.raises(BadInput):
        begins(house)
    with pytest.raises(NotFound):
        begins(house, contacts=["ctc_nobody"])
    somebody = house.write(lambda c: crm.create(c, crm.Change(name="Somebody"), []).id)
    case = begins(house, contacts=[somebody])
    with pytest.raises(NotFound):
        proves(house, case, ["ctc_other"])
    with pytest.raises(BadInput):
        house.write(lambda c: checking.prove(c, OURS, case, somebody, "  "))

"""Whoever runs the house reads what was said only where let in, in need with two, or by a case; all is logged."""

import importlib
from datetime import timedelta

import pytest

from fairline import journal, security
from fairline.journal import actor_from
from fairline.journal.event import KINDS
from fairline.kit.errors import BadInput
from fairline.privacy.operators import accesses, reading, store
from fairline.privacy.operators import sealed as sealing
from fairline.privacy.operators.model import HOUR, MINUTE
from fairline.privacy.operators.problems import LiveTalk, NotLetIn, SecondPersonNeeded
from fairline.privacy.tests.test_keeping import over
from tests.support.house import ACCOUNT, OTHER

OWNER, ANA, BEN = (actor_from(by) for by in ("member:mem_1", "operator:mem_8", "operator:mem_9"))
WORDS = "The green parcel never came to the house by the lake"


def read(house, conversation, purpose="support", by=ANA):
    return [line.text for line in house.write(lambda c: reading.read(c, by, purpose, conversation))]


def test_a_grant_for_one_purpose_lets_in_for_that_until_its_end_and_for_nothing_else(house, officer):
    """ZS-CHAT-TRANSCRIPT-ACCESS: support until six o'clock, not training."""
    _, ended = over(house, 1, WORDS)
    until = house.clock.millis() + HOUR
    house.write(lambda c: accesses.let_in(c, OWNER, "support", until))
    assert read(house, ended) == [WORDS]
    with pytest.raises(NotLetIn):
        read(house, ended, "training")
    house.clock.advance(timedelta(hours=1, minutes=1))
    with pytest.raises(NotLetIn):
        read(house, ended)
    told = house.read(lambda c: store.looks(c, 2**62, 10))
    assert [(look.by, look.conversation, look.purpose) for look in told] == [(str(ANA), ended, "support")]


def test_taking_it_back_holds_at_the_next_reading(house, officer):
    _, ended = over(house, 1, WORDS)
    let = house.write(lambda c: accesses.let_in(c, OWNER, "support", c.at + HOUR))
    assert read(house, ended) == [WORDS]
    house.write(lambda c: accesses.end(c, OWNER, let.id))
    with pytest.raises(NotLetIn):
        read(house, ended)


def test_a_talk_that_goes_on_is_read_by_nobody_but_in_need_by_two_for_an_hour(house, officer):
    """ZS-CHAT-NO-REALTIME-ACCESS."""
    _, live = over(house, 1, WORDS, solve=False)
    house.write(lambda c: accesses.let_in(c, OWNER, "support", c.at + 9 * HOUR))
    with pytest.raises(LiveTalk) as refused:
        read(house, live)
    assert refused.value.status == 403
    need = house.write(lambda c: accesses.ask(c, ANA, "secure", live, "Somebody floods this conversation"))
    with pytest.raises(NotLetIn):
        read(house, live, "secure")
    with pytest.raises(SecondPersonNeeded):
        house.write(lambda c: accesses.approve(c, ANA, need.id))
    house.write(lambda c: accesses.approve(c, BEN, need.id))
    assert read(house, live, "secure") == [WORDS]
    house.clock.advance(timedelta(minutes=60))
    with pytest.raises(NotLetIn):
        read(house, live, "secure")
    seen = house.read(lambda c: store.one(c, need.id))
    assert (seen.asked_by, seen.approved_by, seen.why, seen.reads) == (
        str(ANA), str(BEN), "Somebody floods this conversation", 1,
    )  # fmt: skip
    assert seen.until - seen.since == 60 * MINUTE
    keys = [entry.event.key for entry in house.journal() if entry.kind == "MembersNotified"]
    assert keys == ["privacy.operators.notice.secure"]


@pytest.mark.parametrize(("purpose", "why"), [("curiosity", "I wonder"), ("secure", " "), ("support", "please")])
def test_need_has_two_reasons_and_is_told_why(house, officer, purpose, why):
    with pytest.raises(BadInput):
        house.write(lambda c: accesses.ask(c, ANA, purpose, "cnv_1", why))


def written(house, kind, **fields):
    """An entry as the module of cases writes it; it stands beside this one, so it is asked for by name."""
    importlib.import_module("fairline.cases.events")
    usual = {"case": "cas_1", "kind": "complaint", "side": "operator", "severity": "normal", "aware": 1}

    def unit(c):
        told = usual | {"person": journal.new_person(c)} if kind == "CaseOpened" else {"case": "cas_1"}
        journal.append(c, journal.HOUSE, KINDS[kind](**(told | fields)))

    house.write(unit)


def test_a_case_on_file_opens_one_conversation_for_four_hours(house, officer):
    """TDA-MONITOR."""
    _, ended = over(house, 1, WORDS)
    _, other = over(house, 2, "Another talk")
    with pytest.raises(NotLetIn):
        house.write(lambda c: accesses.by_case(c, ANA, "cas_1", ended))
    written(house, "CaseOpened")
    house.write(lambda c: accesses.by_case(c, ANA, "cas_1", ended))
    assert read(house, ended, "case") == [WORDS]
    with pytest.raises(NotLetIn):
        read(house, other, "case")
    house.clock.advance(timedelta(hours=4))
    with pytest.raises(NotLetIn):
        read(house, ended, "case")
    written(house, "CaseClosed", because="over")
    with pytest.raises(NotLetIn):
        house.write(lambda c: accesses.by_case(c, ANA, "cas_1", ended))


def test_a_program_of_the_operators_without_an_instruction_reads_nothing(house, officer):
    """TDP19-INSTRUCTIONS."""
    _, ended = over(house, 1, WORDS)
    for purpose in ("", "analysis", "training"):
        with pytest.raises(NotLetIn):
            read(house, ended, purpose, actor_from("operator:cli"))
    assert house.read(lambda c: store.looks(c, 2**62, 10)) == []


def test_what_is_written_down_comes_out_of_the_journal_again(house, officer):
    _, ended = over(house, 1, WORDS)
    house.write(lambda c: accesses.let_in(c, OWNER, "analysis", c.at + HOUR, ended, "figures"))
    read(house, ended, "analysis")
    assert house.replays_the_same()


def sealed_case(house, concerns, sealed=True):
    """A sealed case of the operator's about an account, in the operator's own."""
    importlib.import_module("fairline.cases.events")

    def unit(c):
        told = {"case": "cas_7", "kind": "security", "side": "operator", "severity": "high", "aware": 1}
        opened = KINDS["CaseOpened"](**told, person=journal.new_person(c), sealed=sealed, concerns=concerns)
        journal.append(c, journal.HOUSE, opened)

    house.write(unit, OTHER)


def reads_sealed(house, conversation, days=30):
    noted = house.write(lambda c: sealing.note(c, ANA, "cas_7", ACCOUNT, conversation, days), OTHER)
    return [line.text for line in house.write(lambda c: sealing.read(c, ANA, noted))]


def test_a_sealed_investigation_s_reading_is_shown_to_the_account_when_its_date_comes(house, officer):
    """TDA-MONITOR: four hours by a case, logged at once at the operator's, to the account after thirty days."""
    _, ended = over(house, 1, WORDS)
    with pytest.raises(NotLetIn):
        reads_sealed(house, ended)
    sealed_case(house, ACCOUNT)
    assert reads_sealed(house, ended) == [WORDS]
    read_at = house.clock.millis()
    assert [e.kind for e in house.journal(OTHER)][-1] == "SealedReadNoted"
    assert house.read(lambda c: store.looks(c, 2**62, 10)) == []
    assert not any("Sealed" in entry.kind for entry in house.journal())
    house.clock.advance(timedelta(hours=4))
    with pytest.raises(NotLetIn):
        reads_sealed(house, ended)
    house.clock.advance(timedelta(days=30))
    house.due()
    (look,) = house.read(lambda c: store.looks(c, 2**62, 10))
    assert (look.by, look.conversation, look.at, look.access) == (str(ANA), ended, read_at, "cas_7")


def test_what_is_not_sealed_or_is_about_another_account_or_too_long_opens_nothing_secretly(house, officer):
    _, ended = over(house, 1, WORDS)
    sealed_case(house, "acc_third")
    with pytest.raises(NotLetIn):
        reads_sealed(house, ended)
    with pytest.raises(NotLetIn):
        reads_sealed(house, ended, days=91)


def test_what_the_operator_read_stands_among_the_readings_of_the_account(house, officer):
    _, ended = over(house, 1, WORDS)
    house.write(lambda c: accesses.let_in(c, OWNER, "support", c.at + HOUR))
    read(house, ended)
    house.follow()
    (line,) = house.read(lambda c: security.reads_found(c, security.Wanted(about=(ended,)), 10))
    assert (line.by, line.route, line.kind) == (str(ANA), "operator: support", "conversation")

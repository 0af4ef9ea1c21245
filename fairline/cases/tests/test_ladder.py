"""A case is opened, gathers its evidence, asks, and climbs the ladder where nobody answers; every step comes undone."""

from datetime import timedelta
from typing import Any

import pytest

from fairline import accounts
from fairline.cases import asking, deciding, find, ladder, open_case, provider_report, store
from fairline.cases.events import Wanted
from fairline.cases.problems import CaseOver, NotConfirmed, NotDecided, ReasonTooShort, SameEyes
from fairline.cases.telling import reference
from fairline.cases.tests.conftest import DESK, FIRST, OURS, SECOND
from fairline.cases.views import whole
from fairline.gate import Reply, consider, verdict_told
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import to_text
from fairline.kit.errors import BadInput
from fairline.numbers.events import TextSenderSuspended


def violation(c, about=("sender:snd_1",), **more):
    """A case between the operator and the account."""
    usual = {"kind": "violation", "side": "operator", "title": "Too many texts", "about": about}
    return open_case(c, FIRST, **(usual | {"clauses": ("DTA-UNSOLICITED",)} | more))


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def clock_of(house, case, name):
    return house.read(lambda c: store.parts.clock(c, case, name))


def kinds(house):
    return [entry.kind for entry in house.journal()]


def test_a_case_gathers_what_the_journal_holds_about_its_things(house, opened):
    house.write(lambda c: append(c, HOUSE, TextSenderSuspended(sender="snd_1", rule="x", why="y")))
    case = house.write(violation)
    (added,) = [entry.event for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    (exhibit,) = added.entries
    assert (added.case, exhibit.kind, len(exhibit.sha256)) == (case, "TextSenderSuspended", 64)
    assert house.replays_the_same()


def test_what_comes_about_the_same_thing_within_a_week_joins_the_open_case(house, clock, opened):
    case = house.write(violation)
    assert house.write(violation) == case
    assert house.read(lambda c: find(c, case)).count == 2
    assert house.write(lambda c: violation(c, ("sender:snd_2",))) != case
    clock.advance(timedelta(days=8))
    assert house.write(violation) != case


def test_a_providers_report_is_told_at_once_and_answered_within_two_business_days(house, opened):
    """Clause ZS-CC-VIOLATION-CONTACT: reported on a Monday at nine in London, ten in Zürich."""
    case = house.write(lambda c: provider_report(c, "snd_1", rule="filtered", words="three samples"))
    assert "MembersNotified" in kinds(house)
    assert clock_of(house, case, "tell_account").met is not None
    assert to_text(clock_of(house, case, "stop").due) == "2026-11-25T16:00:00.000Z"
    with pytest.raises(BadInput) as told:
        house.write(lambda c: asking.answer(c, OURS, case, "We stopped."))
    assert set(told.value.fields) == {"remedy"}
    house.write(lambda c: asking.answer(c, OURS, case, "We stopped.", "The list was thrown away"))
    assert clock_of(house, case, "stop").met is not None


def test_silence_restricts_the_number_alone_and_reports_of_another_the_whole_channel(house, clock, opened):
    """Clause ZS-CC-VIOLATION-RESTRICT."""
    case = house.write(lambda c: provider_report(c, "snd_1", rule="filtered", words=""))
    clock.advance(timedelta(days=2, hours=7))
    house.due()
    assert scopes(house) == ["sender:snd_1"]
    assert house.read(lambda c: find(c, case)).step == "restrict"
    other = house.write(lambda c: provider_report(c, "snd_2", rule="filtered", words=""))
    assert scopes(house) == ["channel:sms", "sender:snd_1"]
    for each in (case, other):
        house.write(lambda c, each=each: asking.answer(c, OURS, each, "We stopped.", "The list was thrown away"))
    assert scopes(house) == []


def test_a_question_left_unanswered_raises_the_step_after_three_business_days(house, clock, opened):
    """Clause TDA-COOPERATE: asked on Monday, nothing said by the end of Thursday."""
    case = house.write(violation)
    house.write(lambda c: asking.ask(c, FIRST, case, "answer", "Where did the list come from?"))
    clock.advance(timedelta(days=3, hours=6))
    house.due()
    assert scopes(house) == []
    clock.advance(timedelta(hours=2))
    house.due()
    assert scopes(house) == ["sender:snd_1"]
    told = [entry.event.what for entry in house.journal() if entry.kind == "CaseTold"]
    assert told == ["asked", "measure"]


def test_what_is_brought_into_line_closes_and_what_is_not_is_disabled(house, clock, opened):
    """Clause DTA-V-CURE."""
    case = house.write(lambda c: violation(c, ("form:one", "form:two", "form:three")))
    items = [Wanted(f"form:{name}", "name the sender") for name in ("one", "two", "three")]
    house.write(lambda c: asking.ask(c, FIRST, case, "cure", "", items))
    for name in ("one", "two"):
        house.write(lambda c, name=name: asking.fix(c, OURS, case, f"form:{name}"))
    clock.advance(timedelta(days=5))
    house.due()
    assert {item.ref: item.state for item in house.read(lambda c: store.parts.points(c, case))} == {
        "form:one": "fixed",
        "form:two": "fixed",
        "form:three": "disabled",
    }
    assert scopes(house) == ["form:three"]
    house.write(lambda c: asking.fix(c, OURS, case, "form:three"))
    assert scopes(house) == []
    assert house.read(lambda c: find(c, case)).state == "closed"
    with pytest.raises(CaseOver):
        house.write(lambda c: asking.answer(c, OURS, case, "Done"))


def test_what_bites_the_whole_account_needs_two_persons(house, opened):
    case = house.write(violation)
    proposal = house.write(lambda c: ladder.take(c, FIRST, case, scope="full", why="fraud", condition="decided"))
    assert scopes(house) == []
    with pytest.raises(SameEyes):
        house.write(lambda c: ladder.answer_proposal(c, FIRST, case, proposal, approved=True))
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True))
    assert scopes(house) == ["full"]
    assert house.read(accounts.account).standing == "suspended"


def test_what_is_done_at_once_is_told_within_hours_and_lapses_without_a_second_look(house, clock, opened):
    """Clause DTA-V-NO-NOTICE."""
    case = house.write(violation)
    house.write(lambda c: ladder.take(c, FIRST, case, scope="full", why="a flood", ground="certification"))
    assert scopes(house) == ["full"]
    assert "MembersNotified" not in kinds(house)
    clock.advance(timedelta(hours=4))
    house.due()
    assert "MembersNotified" in kinds(house)
    clock.advance(timedelta(hours=20))
    house.due()
    assert scopes(house) == []
    (held,) = house.read(lambda c: accounts.measures_of(c, case))
    assert held.because == "lapsed"
    assert [entry.event.what for entry in house.journal() if entry.kind == "CaseTold"][-1] == "lapsed"


def test_a_second_person_lets_what_was_done_at_once_stand(house, clock, opened):
    case = house.write(violation)
    house.write(lambda c: ladder.take(c, FIRST, case, scope="full", why="a flood", ground="stability"))
    with pytest.raises(SameEyes):
        house.write(lambda c: ladder.review(c, FIRST, case, stands=True, why="yes"))
    house.write(lambda c: ladder.review(c, SECOND, case, stands=True, why="yes"))
    clock.advance(timedelta(days=2))
    house.due()
    assert scopes(house) == ["full"]


def test_an_appeal_goes_to_another_reviewer_and_undoes_everything(house, opened):
    """Clause DTA-REASONABLE-BELIEF."""
    case = house.write(violation)
    house.write(lambda c: ladder.take(c, FIRST, case, scope="sender:snd_1", why="spam", condition="decided"))
    with pytest.raises(ReasonTooShort):
        house.write(lambda c: deciding.decide(c, FIRST, case, "confirmed", ""))
    house.write(lambda c: deciding.decide(c, FIRST, case, "confirmed", "Nobody had agreed to these texts."))
    assert [one.clause for one in house.read(lambda c: store.parts.strikes(c, c.at))] == ["DTA-UNSOLICITED"]
    house.write(lambda c: deciding.appeal(c, OURS, case, "They had, on paper."))
    with pytest.raises(SameEyes):
        house.write(lambda c: deciding.decide_appeal(c, FIRST, case, upheld=True, reason="no"))
    house.write(lambda c: deciding.decide_appeal(c, SECOND, case, upheld=False, reason="The papers are there."))
    assert scopes(house) == []
    assert house.read(lambda c: store.parts.strikes(c, c.at)) == []
    assert house.read(lambda c: find(c, case)).state == "closed"
    assert house.replays_the_same()


def test_there_is_no_appeal_before_a_decision_or_a_measure(house, opened):
    case = house.write(violation)
    with pytest.raises(NotDecided):
        house.write(lambda c: deciding.appeal(c, OURS, case, "Too soon"))


def test_a_confirmed_violation_is_a_strike_with_a_date_and_a_next_step(house, opened):
    """Clause TDA-MATERIAL-BREACH."""
    case = house.write(lambda c: violation(c, ("member:mem_1",)))
    house.write(lambda c: deciding.decide(c, FIRST, case, "confirmed", "One user texted strangers."))
    (strike,) = house.read(lambda c: store.parts.strikes(c, c.at))
    assert (strike.until - strike.at) == 365 * 86_400_000
    assert (clock_of(house, case, "cure").due - strike.at) == 10 * 86_400_000
    assert house.read(lambda c: ladder.next_scope(c, find(c, case))) == "member:mem_1"
    assert "MembersNotified" in kinds(house)


def test_strikes_age_out_and_the_third_proposes_the_end_to_two_persons(house, clock, opened):
    def strike(number):
        case = house.write(lambda c: violation(c, (f"form:f{number}",)))
        house.write(lambda c: deciding.decide(c, FIRST, case, "confirmed", "Seen and confirmed."))
        return case

    strike(1)
    clock.advance(timedelta(days=366))
    assert house.read(lambda c: store.parts.strikes(c, c.at)) == []
    cases = [strike(number) for number in (2, 3, 4)]
    assert [len(house.read(lambda c, case=case: store.parts.proposals(c, case))) for case in cases] == [0, 0, 1]
    (proposal,) = house.read(lambda c: store.parts.proposals(c, cases[-1]))
    house.write(lambda c: ladder.answer_proposal(c, FIRST, cases[-1], proposal.id, approved=True))
    assert clock_of(house, cases[-1], "end").due == clock.millis() + 10 * 86_400_000


def test_one_approver_does_not_end_an_agreement_and_two_start_the_time_to_appeal(house, opened):
    """Clause DTA-V-TERMINATE."""
    case = house.write(violation)
    proposal = house.write(lambda c: ladder.propose(c, FIRST, case, "terminate", "repeated fraud"))
    assert clock_of(house, case, "end") is None
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True))
    assert clock_of(house, case, "end") is not None


def test_everybody_at_the_desk_but_who_wants_it_hears_once_that_a_second_word_is_needed(house, opened):
    def officer(c, name):
        invited = accounts.invite_member(c, HOUSE, email=f"{name}@operator.example", role="compliance_officer")
        return accounts.join(c, invited.id, name).id

    opal, otto = (house.write(lambda c, name=name: officer(c, name), DESK) for name in ("Opal", "Otto"))
    case = house.write(violation)
    proposal = house.write(lambda c: ladder.propose(c, Actor("operator", opal), case, "terminate", "repeated fraud"))
    house.due()
    (told,) = [each.event for each in house.journal(DESK) if each.kind == "MembersNotified"]
    assert (told.key, told.members, told.href) == ("cases.notice.second", (otto,), f"/compliance/desk?open={case}")
    assert "agreement is needed" in accounts.notice_worded(told, "title", "en")
    assert "votre accord est nécessaire" in accounts.notice_worded(told, "title", "fr")
    house.write(lambda c: ladder.answer_proposal(c, Actor("operator", otto), case, proposal, approved=True))
    house.due()
    assert len([each for each in house.journal(DESK) if each.kind == "MembersNotified"]) == 1


def test_open_clauses_are_decided_with_a_reason_of_forty_letters(house, opened):
    """Clauses TDA-CONTENT-UNETHICAL and DTA-OC-MALICIOUS."""
    for clause in ("TDA-CONTENT-UNETHICAL", "DTA-OC-MALICIOUS"):
        case = house.write(lambda c, clause=clause: violation(c, (f"form:{clause}",), clauses=(clause,)))
        with pytest.raises(ReasonTooShort):
            house.write(lambda c, case=case: deciding.decide(c, FIRST, case, "confirmed", "a" * 39))
        house.write(lambda c, case=case: deciding.decide(c, FIRST, case, "confirmed", "a" * 40))


def test_work_is_charged_in_a_confirmed_case_alone(house, opened):
    """Clause DTA-V-CHARGE: two hours on a confirmed case, and two on one that was unfounded."""
    work: dict[str, Any] = {"minor": 20_000, "currency": "CHF", "clause": "DTA-V-CHARGE", "why": "two hours"}
    confirmed, unfounded = house.write(violation), house.write(lambda c: violation(c, ("form:other",)))
    with pytest.raises(NotConfirmed):
        house.write(lambda c: deciding.charge(c, FIRST, confirmed, **work))
    house.write(lambda c: deciding.decide(c, FIRST, confirmed, "confirmed", "b" * 40))
    house.write(lambda c: deciding.decide(c, FIRST, unfounded, "unfounded", "b" * 40))
    house.write(lambda c: deciding.charge(c, FIRST, confirmed, **work))
    with pytest.raises(NotConfirmed):
        house.write(lambda c: deciding.charge(c, FIRST, unfounded, **work))
    assert [house.read(lambda c, case=case: len(store.parts.charges(c, case))) for case in (confirmed, unfounded)] == [
        1,
        0,
    ]


def test_a_fine_is_owed_no_longer_where_the_appeal_succeeds(house, opened):
    """Clause ZS-CC-FINE-CARRIER: two fines of 2,000 and 500, the second reversed on appeal."""
    cases = [house.write(lambda c, ref=ref: violation(c, (ref,))) for ref in ("sender:snd_1", "sender:snd_2")]
    for case, minor in zip(cases, (200_000, 50_000), strict=True):
        fine = {"minor": minor, "currency": "USD", "clause": "ZS-CC-CARRIER-FINES", "why": "a carrier's fine"}
        house.write(lambda c, case=case, fine=fine: deciding.charge(c, FIRST, case, **fine))
        house.write(lambda c, case=case: deciding.decide(c, FIRST, case, "confirmed", "b" * 40))
    assert owed(house, cases) == 250_000
    house.write(lambda c: deciding.appeal(c, OURS, cases[1], "It was another sender."))
    house.write(lambda c: deciding.decide_appeal(c, SECOND, cases[1], upheld=False, reason="It was. " * 6))
    assert owed(house, cases) == 200_000


def owed(house, cases):
    seen = [house.read(lambda c, case=case: whole(c, find(c, case), "en", desk=True)) for case in cases]
    return sum(one.minor for view in seen for one in view.charges if not one.reversed)


def test_charges_and_coaching_are_recorded_with_their_case(house, opened):
    case = house.write(violation)
    house.write(
        lambda c: deciding.charge(c, FIRST, case, minor=100_000, currency="usd", clause="ZS-CC", why="a carrier's fine")
    )
    (charge,) = house.read(lambda c: store.parts.charges(c, case))
    assert (charge["minor"], charge["currency"]) == (100_000, "USD")
    house.write(lambda c: deciding.coach(c, OURS, case, opened.id, "Ask before you text."))
    assert kinds(house)[-1] == "MemberCoached"
    for wrong in ({"minor": 0}, {"currency": "francs"}, {"why": " "}):
        said = {"minor": 1, "currency": "CHF", "clause": "", "why": "x"} | wrong
        with pytest.raises(BadInput):
            house.write(lambda c, said=said: deciding.charge(c, FIRST, case, **said))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_gate_refuses_by_the_measure_and_permits_again_once_it_is_lifted(house, opened, language):
    """From the case to the refusal and back: named are the case, the clause, the reason and what to do."""
    case = house.write(violation)
    house.write(lambda c: ladder.take(c, FIRST, case, scope="channel:webchat", why="spam", condition="decided"))

    def ruled():
        ruling = house.read(lambda c: consider(c, Reply(id="act_1", channel="webchat", text="Hello")))
        return next(verdict for verdict in ruling.verdicts if verdict.policy == "standing")

    told = verdict_told(ruled(), house.clock.millis(), language)
    assert told.outcome == "refuse"
    assert told.remedy is not None
    assert told.remedy.action == "open_case"
    assert case in told.reason
    assert "spam" in told.reason
    assert [clause.id for clause in told.clauses] == ["DTA-UNSOLICITED", "DTA-V-PARTIAL"]
    assert len(reference(case)) == 9
    house.write(lambda c: ladder.lift(c, SECOND, case, "decided"))
    assert ruled().reason != "measure"

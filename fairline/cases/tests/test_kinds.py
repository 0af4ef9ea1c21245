"""Takedowns, breaches, demands of authorities, harm to children, complaints about data: each by its own clocks."""

import json
from datetime import timedelta

import pytest

from fairline import accounts, crm
from fairline.cases import (
    body_for,
    concerned,
    deciding,
    demands,
    escalate,
    find,
    ladder,
    open_case,
    store,
    takedown,
    urgent,
)
from fairline.cases.jobs import tell_of_demand
from fairline.cases.problems import MoreThanListed, NotifyUndecided, RouteUntold, SameEyes
from fairline.cases.tests.conftest import DESK, FIRST, OURS, SECOND
from fairline.cases.views import whole
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.security import make_token
from tests.support.house import ACCOUNT

HOUR, DAY = 3_600_000, 86_400_000
NOTICE = ("signed", "work", "location", "contact", "good_faith", "accurate")
COUNTER = ("signed", "location", "good_faith", "jurisdiction")


def clock_of(house, case, name, account=ACCOUNT):
    return house.read(lambda c: store.parts.clock(c, case, name), account)


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def told(house, account=ACCOUNT):
    return [entry.event.what for entry in house.journal(account) if entry.kind == "CaseTold"]


def notified(house, account=ACCOUNT):
    keys = [entry.event.key for entry in house.journal(account) if entry.kind == "MembersNotified"]
    return [key for key in keys if key.startswith("cases.")]


def removal(c):
    return open_case(
        c, FIRST, kind="takedown", side="operator", title="", about=("form:wfm_1",), clauses=("TDA-CONTENT-IP",)
    )


@pytest.fixture
def removed(house, opened):
    """A takedown whose notice was accepted."""
    case = house.write(removal)
    house.write(lambda c: takedown.accept(c, FIRST, case, "a stolen picture", NOTICE))
    return case


def test_a_valid_notice_removes_the_thing_and_counts_as_a_strike(house, removed):
    """Clause TDA-CONTENT-IP."""
    assert scopes(house) == ["form:wfm_1"]
    assert clock_of(house, removed, "remove").met is not None
    assert [one.clause for one in house.read(lambda c: store.parts.strikes(c, c.at))] == ["TDA-CONTENT-IP"]


def test_a_notice_that_lacks_what_the_law_asks_removes_nothing(house, opened):
    case = house.write(removal)
    with pytest.raises(BadInput) as wrong:
        house.write(lambda c: takedown.accept(c, FIRST, case, "mine", NOTICE[:-1]))
    assert set(wrong.value.fields) == {"stated.accurate"}
    assert scopes(house) == []


def test_without_a_suit_a_counter_notice_brings_the_thing_back_within_fourteen_business_days(house, clock, removed):
    clock.advance(timedelta(days=3))
    house.write(lambda c: takedown.counter(c, OURS, removed, "It is our own picture.", COUNTER))
    latest = clock_of(house, removed, "restore_latest").due
    clock.advance(timedelta(days=13))
    house.due()
    assert scopes(house) == ["form:wfm_1"]
    clock.advance(timedelta(days=2))
    house.due()
    assert scopes(house) == []
    assert clock.millis() < latest
    assert told(house)[-2:] == ["lifted", "restored"]
    assert house.replays_the_same()


def test_a_suit_keeps_it_removed(house, clock, removed):
    house.write(lambda c: takedown.counter(c, OURS, removed, "It is our own picture.", COUNTER))
    house.write(lambda c: takedown.suit(c, FIRST, removed, "Case 12 of the district court"))
    clock.advance(timedelta(days=40))
    house.due()
    assert scopes(house) == ["form:wfm_1"]


def test_a_breach_has_both_clocks_of_law_and_what_the_leaked_key_reached(house, clock, opened):
    """Clause TDP18-BREACH-CLOCK: used at ten, known at noon."""
    known = frozenset(house.database.tools.permissions)
    made = house.write(
        lambda c: make_token(c, HOUSE, name="leaked", scopes=["member.read"], within=known, expires=None)
    )
    from fairline.journal import Actor

    by = Actor("app", made.token.id)
    house.write(lambda c: accounts.change_account(c, by, name="Taken over"))
    aware = clock.millis() - 2 * HOUR
    case = house.write(
        lambda c: urgent.breach(
            c, FIRST, title="A key leaked", words="", aware=aware, about=(f"token:{made.token.id}",)
        )
    )
    assert clock_of(house, case, "tell_breach").due == aware + DAY
    assert clock_of(house, case, "authority").due == aware + 3 * DAY
    counted = [entry.event.figures for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    assert {"entries": 1, "things": 1} in counted
    clock.advance(timedelta(days=3))
    house.due()
    assert notified(house, DESK).count("cases.notice.alarm") == 2


def test_harm_to_a_child_is_out_of_sight_at_once_and_kept_for_a_year(house, clock, opened):
    """Clause DTA-OC-CSAM."""
    case = house.write(lambda c: urgent.child(c, FIRST, ("message:msg_1",)))
    assert scopes(house) == ["full", "message:msg_1"]
    assert house.read(lambda c: accounts.removed(c, "message")) == {"msg_1"}
    assert clock_of(house, case, "preserve").due == clock.millis() + 365 * DAY
    house.write(lambda c: ladder.review(c, FIRST, case, stands=True, why="seen"))
    clock.advance(timedelta(days=2))
    house.due()
    assert scopes(house) == ["full", "message:msg_1"]


@pytest.fixture
def demand(house, opened):
    """An authority's demand about a contact of the account; it is kept in the operator's own."""
    contact = house.write(lambda c: crm.create(c, crm.Change(name="Nour"), [("email", "nour@example.com")])).id
    return ordered(house, contact), contact


def ordered(house, contact):
    return house.write(
        lambda c: open_case(
            c,
            FIRST,
            kind="legal_process",
            side="operator",
            title="Order 7 of the court",
            about=(f"contact:{contact}",),
            concerns=ACCOUNT,
            sealed=True,
        ),
        DESK,
    )


def test_a_sealed_demand_leaves_no_line_in_the_accounts_journal(house, demand):
    """Clause DTA-OC-INVESTIGATION."""
    assert not [entry for entry in house.journal() if entry.kind.startswith("Case")]


def test_a_barred_notice_goes_out_by_itself_once_the_bar_is_over(house, clock, demand):
    """Clause TDP18-LEGAL-NOTIFY."""
    case, _ = demand
    with pytest.raises(NotifyUndecided):
        house.write(lambda c: deciding.close(c, FIRST, case, "answered"), DESK)
    until = clock.millis() + 90 * DAY
    with pytest.raises(BadInput):
        house.write(lambda c: demands.decide_notice(c, FIRST, case, "later", at=until), DESK)
    house.write(lambda c: demands.decide_notice(c, FIRST, case, "later", at=until, ground="order 7"), DESK)
    clock.advance(timedelta(days=90) - timedelta(seconds=1))
    house.due()
    assert notified(house) == []
    clock.advance(timedelta(seconds=1))
    house.due()
    assert notified(house) == ["cases.notice.demand"]
    assert told(house, DESK)[-1] == "demand_told"
    assert tell_of_demand is not None


def test_a_new_order_moves_the_end_of_the_bar(house, clock, demand):
    case, _ = demand
    for days in (90, 180):
        until = clock.millis() + days * DAY
        house.write(
            lambda c, until=until: demands.decide_notice(c, FIRST, case, "later", at=until, ground="order"), DESK
        )
    clock.advance(timedelta(days=91))
    house.due()
    assert notified(house) == []


def test_only_the_listed_fields_leave_after_two_persons_agreed(house, demand):
    """Clauses TDP18-LEGAL-PROCESS and ZS-HC-DSA-10."""
    case, contact = demand
    held = house.read(lambda c: demands.known_of(c, contact, ("name", "email")))

    def gives(fields):
        return house.write(
            lambda c: demands.disclose(
                c, FIRST, case, authority="The court", basis="order 7", fields=fields, held=held, own=False
            ),
            DESK,
        )

    with pytest.raises(SameEyes):
        gives(["name"])
    proposal = house.write(lambda c: demands.propose_disclosure(c, FIRST, case, ["name"], "order 7"), DESK)
    with pytest.raises(SameEyes):
        house.write(lambda c: ladder.answer_proposal(c, FIRST, case, proposal, approved=True), DESK)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True), DESK)
    with pytest.raises(MoreThanListed):
        gives(["name", "email"])
    package, digest = gives(["name"])
    assert json.loads(package)["given"] == {"name": "Nour"}
    disclosed = next(entry.event for entry in house.journal(DESK) if entry.kind == "CaseDisclosed")
    assert (disclosed.authority, disclosed.basis, disclosed.sha256) == ("The court", "order 7", digest)
    assert disclosed.fields == ("name",)


@pytest.fixture
def given(house, demand):
    """The mail address of one person was given out."""
    case, contact = demand
    held = house.read(lambda c: demands.known_of(c, contact, ("email",)))
    proposal = house.write(lambda c: demands.propose_disclosure(c, FIRST, case, ["email"], "order 7"), DESK)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True), DESK)
    told = {"authority": "The court", "basis": "order 7", "fields": ["email"], "held": held, "own": False}
    package, _ = house.write(lambda c: demands.disclose(c, FIRST, case, **told), DESK)
    assert list(json.loads(package)["given"]) == ["email"]
    house.write(lambda c: demands.decide_notice(c, FIRST, case, "never", ground="order 7"), DESK)
    return case, contact


def letters(house):
    return [one for one in house.journal() if one.kind.startswith("Act") and one.event.act.startswith("act_")]


def test_the_person_is_told_or_the_bar_is_on_file_before_the_case_ends(house, clock, given):
    """Clause ZS-HC-DSA-10: its check."""
    case, _ = given
    with pytest.raises(NotifyUndecided):
        house.write(lambda c: deciding.close(c, FIRST, case, "answered"), DESK)
    until = clock.millis() + 30 * DAY
    with pytest.raises(BadInput):
        house.write(lambda c: concerned.decide(c, FIRST, case, "later", at=until), DESK)
    house.write(lambda c: concerned.decide(c, FIRST, case, "later", at=until, ground="order 7"), DESK)
    house.write(lambda c: deciding.close(c, FIRST, case, "answered"), DESK)
    clock.advance(timedelta(days=29))
    house.due()
    assert letters(house) == []
    clock.advance(timedelta(days=2))
    house.due()
    (letter,) = [one for one in letters(house) if one.event.kind == "Mail"]
    assert letter.event.fields["words"] == "cases.concerned"
    assert told(house, DESK)[-1] == "person_told"


def test_a_person_nobody_can_write_to_is_on_file_as_such(house, opened):
    contact = house.write(lambda c: crm.create(c, crm.Change(name="Nour"))).id
    case = ordered(house, contact)
    house.write(lambda c: concerned.decide(c, FIRST, case, "now"), DESK)
    house.due()
    (last,) = [one.event for one in house.journal(DESK) if one.kind == "CaseTold"][-1:]
    assert (last.what, last.how, last.ground) == ("person_told", "never", "no address is known")


def complaint(category):
    def unit(c):
        return open_case(
            c, FIRST, kind="complaint", side="operator", title="", category=category, about=(f"x:{category}",)
        )

    return unit


def test_a_privacy_complaint_alarms_on_days_30_and_40_and_goes_outside_on_day_45(house, clock, opened):
    """Clause TDP18-COMPLAINT."""
    case = house.write(complaint("privacy"))
    for days, alarms in ((1, 0), (29, 1), (10, 2)):
        clock.advance(timedelta(days=days))
        house.due()
        found = [entry for entry in house.journal() if entry.kind == "CaseAlarmed"]
        assert len(found) == alarms
    clock.advance(timedelta(days=5))
    house.due()
    assert house.read(lambda c: find(c, case)).state == "recourse"


def test_a_complaint_does_not_end_unresolved_before_the_route_outside_was_told(house, opened):
    """Clause TDP18-ADR."""
    case = house.write(complaint("privacy"))
    with pytest.raises(RouteUntold):
        house.write(lambda c: deciding.decide(c, FIRST, case, "unresolved", "We do not agree."))
    house.write(lambda c: deciding.decide(c, FIRST, case, "unresolved", "We do not agree.", told_route=True))
    body = house.write(lambda c: escalate(c, OURS, case))
    assert (body.kind, body.url[:8]) == ("CH", "https://")
    assert house.read(lambda c: find(c, case)).state == "recourse"


def test_what_concerns_employment_goes_to_the_authorities_panel_and_nowhere_else(house, opened):
    """Clause TDP19-HR-DPA."""
    case = house.write(complaint("privacy_employment"))
    house.write(lambda c: deciding.decide(c, FIRST, case, "unresolved", "We do not agree.", told_route=True))
    assert house.read(lambda c: body_for(c, find(c, case))).kind == "panel"
    with pytest.raises(BadInput):
        house.write(lambda c: escalate(c, OURS, case, to="private"))


def test_a_contact_is_forgotten_in_the_cases_that_name_them(house, opened):
    contact = house.write(lambda c: crm.create(c, crm.Change(name="Nour"))).id
    case = house.write(
        lambda c: open_case(
            c,
            OURS,
            kind="complaint",
            side="account",
            title="Nour complains",
            words="She had three texts.",
            about=(f"contact:{contact}",),
        )
    )
    holding = next(each for each in house.database.tools.holdings if each.module == "cases")
    (found,) = house.read(lambda c: holding.collect(c, contact))
    assert found["words"] == "She had three texts."
    assert house.write(lambda c: holding.forget(c, contact)) == 1
    assert house.read(lambda c: find(c, case)).words == ""
    assert house.replays_the_same()


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_account_reads_its_case_without_what_waits_for_the_operators_second_person(house, opened, language):
    case = house.write(lambda c: open_case(c, FIRST, kind="violation", side="operator", title="", about=("form:a",)))
    house.write(lambda c: ladder.take(c, FIRST, case, scope="full", why="fraud", condition="decided"))
    seen = house.read(lambda c: whole(c, find(c, case), language, desk=False))
    assert (seen.proposals, seen.next_step) == ([], "form:a")
    assert "CaseProposed" not in [line.kind for line in seen.story]
    assert len(house.read(lambda c: whole(c, find(c, case), language, desk=True)).proposals) == 1

"""What happens elsewhere opens cases by itself: suspected words, filtered texts, failed sign-ins, mails to the desk."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec import structs

from fairline import accounts
from fairline.accounts.plans.events import SeatShared
from fairline.cases import store
from fairline.cases.tests.conftest import DESK
from fairline.cases.traffic import follow as traffic
from fairline.channels.sms.events import TextReported
from fairline.gate import Facts, Reply
from fairline.gate.events import ActPermitted, ActRefused, ContentReported, ContentSuspected
from fairline.gate.policies.known_account import judge
from fairline.gate.tests.given import call
from fairline.journal import HOUSE, Actor, append, new_person
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import to_text
from fairline.kit.errors import Problem
from fairline.kit.settings import read_settings
from fairline.security import make_token
from fairline.security.events import SignInFailed, SignInsTried, TokenPublished, TokenShared
from fairline.security.sign_in import Attempt, sign_in


def happens(house, *events, account="acc_test"):
    house.write(lambda c: append(c, HOUSE, *events), account)
    house.due()


def live(house, account="acc_test"):
    return house.read(lambda c: store.cases.listed(c, "~", 20, live=True), account)


def set_up(house, **changed):
    object.__setattr__(house.database.tools, "settings", replace(read_settings({}), **changed))  # as a house has them


SUSPECTED = ContentSuspected(kind="threat", surface="reply", subject="cnv_1", score=95, member="mem_1", message="msg_1")


def test_suspected_words_of_ours_are_a_case_and_what_contacts_write_is_none(house, opened):
    happens(house, SUSPECTED)
    (case,) = live(house)
    assert (case.kind, case.side, case.category) == ("illegal_content", "account", "threat")
    theirs = ContentSuspected(kind="hate", surface="received", subject="cnv_2", score=95, message="msg_2", theirs=True)
    happens(house, theirs)
    assert len(live(house)) == 1


def test_a_threat_left_as_a_voicemail_is_a_case_at_once(house, opened):
    """Clause DTA-THREATS."""
    said = ContentSuspected(
        kind="threat", surface="spoken", subject="cnv_1", conversation="cnv_1", score=95, message="rec_1", theirs=True
    )
    happens(house, said)
    (case,) = live(house)
    assert (case.kind, case.severity, case.category) == ("illegal_content", "high", "threat")
    assert "conversation:cnv_1" in case.about


def test_in_the_reactive_mode_only_what_somebody_reports_opens_a_case(house, opened):
    """Clause DTA-AWARE."""
    set_up(house, monitoring="reactive")
    happens(house, SUSPECTED)
    assert live(house) == []
    person = house.write(new_person)
    happens(
        house,
        ContentReported(
            kind="threat", subject="cnv_1", member="mem_1", message="msg_1", contact="ctc_1", person=person, why="see"
        ),
    )
    (case,) = live(house)
    clock = house.read(lambda c: store.parts.clock(c, case.id, "triage"))
    assert clock is not None
    assert (case.aware, clock.due) == (house.clock.millis(), house.clock.millis() + 24 * 3_600_000)
    house.clock.advance(timedelta(hours=24))
    house.due()
    alarms = [entry for entry in house.journal() if entry.kind == "MembersNotified"]
    assert [entry.event.key for entry in alarms] == ["cases.notice.alarm"]


def test_material_that_may_harm_a_child_stops_the_account_in_either_mode(house, opened):
    set_up(house, monitoring="reactive")
    happens(house, ContentSuspected(kind="csam", surface="reply", subject="cnv_1", score=100, message="msg_1"))
    assert sorted(one.scope for one in house.read(accounts.measures_now)) == ["full", "message:msg_1"]


def test_three_texts_a_network_filters_are_a_report_about_the_number(house, opened):
    """Clause ZS-CC-VIOLATION-CONTACT: what networks say in their receipts."""
    permit = ActPermitted(act="act_1", kind="Reply", subject="cnv_1", fields={"sender": "snd_1"})
    (entry,) = house.write(lambda c: append(c, HOUSE, permit))

    def filtered(number):
        return TextReported(
            permit=entry.number, message=f"msg_{number}", provider="up", id=str(number), place=0, state="failed",
            cause="filtered",
        )  # fmt: skip

    happens(house, filtered(1), filtered(2))
    assert live(house) == []
    happens(house, filtered(3))
    (case,) = live(house)
    assert (case.kind, case.about, case.state) == ("carrier_report", ("sender:snd_1",), "asked")
    assert traffic.CLAUSE == "DTA-UNSOLICITED"


def test_failed_sign_ins_are_gathered_in_one_case(house, opened):
    """Clause TDA-UNAUTH-ACCESS."""
    person = house.write(new_person)
    for number in range(7):
        happens(house, SignInFailed(member=f"mem_{number}", person=person, cause="password", address="203.0.113.9"))
    (case,) = live(house)
    assert case.category == "sign_in"
    assert {f"member:mem_{number}" for number in range(7)} <= set(case.about)


def test_one_place_used_by_several_is_a_violation(house, opened):
    happens(house, SeatShared(member="mem_1", swaps=9))
    assert [(case.category, case.clauses) for case in live(house)] == [("seat_shared", ("TDA-LIMITS-CIRCUMVENT",))]


@pytest.fixture
def address(house, opened, monkeypatch):
    """The operator's mailbox for reports."""
    from types import SimpleNamespace

    from fairline import channels

    set_up(house, reports="abuse@operator.example")
    mail = SimpleNamespace(senders=lambda c: [("mbx_1", "Abuse@operator.example"), ("mbx_2", "help@operator.example")])
    monkeypatch.setattr(channels, "channel", lambda name: mail)


def mailed(house, sender, **more):
    person = house.write(new_person, DESK)
    said = {"text": "They text me at night.", "subject": "Texts", "reach": "nour@example.org"} | more
    happens(
        house,
        MessageReceived(message="msg_1", channel="email", person=person, sender=sender, **said),
        account=DESK,
    )


def test_a_mail_to_the_published_address_is_a_case_with_an_acknowledgement(house, address):
    """Clause TDA-REPORT."""
    mailed(house, "mbx_1")
    (case,) = live(house, DESK)
    assert case.kind == "violation"
    acts = [entry.event for entry in house.journal(DESK) if entry.kind in ("ActPermitted", "ActRefused")]
    assert [(act.kind, act.private["address"]) for act in acts] == [("Mail", "nour@example.org")]
    assert not [entry for entry in house.journal() if "nour" in str(entry.event)]


@pytest.mark.parametrize(("sender", "automatic"), [("mbx_2", ""), ("mbx_1", "out_of_office")])
def test_other_mails_and_what_machines_write_are_no_reports(house, address, sender, automatic):
    mailed(house, sender, automatic=automatic)
    assert live(house, DESK) == []


def texts(house, number):
    """A text of the account; whether it may leave, by the policy that asks who the account is."""
    act = Reply(id=f"act_{number}", channel="sms", text="Hello")
    verdict = house.read(lambda c: judge(act, Facts(c, act, c.tools.facts)))
    event = ActPermitted if verdict.outcome == "permit" else ActRefused
    happens(house, event(act=act.id, kind="Reply", subject=act.id, fields={"channel": "sms"}, verdicts=(verdict,)))
    return verdict.outcome


def test_an_unknown_account_texts_fifty_people_a_day_until_the_desk_looked(house, clock, opened):
    """Clause TDA-ID-ACCOUNT."""
    assert [texts(house, number) for number in range(51)] == ["permit"] * 50 + ["refuse"]
    assert texts(house, 51) == "refuse"
    assert [(case.category, case.side) for case in live(house)] == [("verification", "operator")]
    clock.advance(timedelta(days=1))
    assert texts(house, 52) == "permit"
    house.write(lambda c: accounts.vet(c, HOUSE, "false", "the register knows no such firm"))
    assert texts(house, 53) == "refuse"
    house.write(lambda c: accounts.vet(c, HOUSE, "verified", "the register of commerce"))
    assert [texts(house, number) for number in range(54, 110)] == ["permit"] * 56
    assert house.replays_the_same()


def calls(house, number):
    """A call of the account; whether it may be made, by the same policy."""
    act = call(id=f"act_{number}")
    verdict = house.read(lambda c: judge(act, Facts(c, act, c.tools.facts)))
    event = ActPermitted if verdict.outcome == "permit" else ActRefused
    happens(house, event(act=act.id, kind="Call", subject=act.id, fields={"how": "by_hand"}, verdicts=(verdict,)))
    return verdict.outcome


def test_an_unknown_account_makes_fifty_calls_a_day_and_the_desk_is_to_look(house, clock, opened):
    """Clause TDA-ID-ACCOUNT: its check."""
    assert [calls(house, number) for number in range(51)] == ["permit"] * 50 + ["refuse"]
    assert [(case.category, case.side, case.clauses) for case in live(house)] == [
        ("verification", "operator", ("TDA-ID-ACCOUNT",))
    ]
    clock.advance(timedelta(days=1))
    assert calls(house, 52) == "permit"
    house.write(lambda c: accounts.vet(c, HOUSE, "verified", "the register of commerce"))
    assert [calls(house, number) for number in range(53, 110)] == ["permit"] * 57
    assert house.replays_the_same()


def test_tries_over_many_accounts_are_one_case_of_the_operators(house, opened):
    """Clause TDA-UNAUTH-ACCESS."""
    person = house.write(new_person, DESK)
    tried = SignInsTried(
        network="203.0.113.0/24", person=person, emails=21, accounts=("acc_other", "acc_test"), members=("mem_1",)
    )
    happens(house, tried, account=DESK)
    happens(house, tried, account=DESK)
    (case,) = live(house, DESK)
    assert (case.kind, case.side, case.category) == ("security", "operator", "sign_ins")
    assert {"network:203.0.113.0/24", "account:acc_test", "account:acc_other", "member:mem_1"} <= set(case.about)


def test_the_twenty_first_that_one_address_tries_is_refused_and_one_case_holds_all_of_them(house, opened):
    """Clause TDA-UNAUTH-ACCESS: its check."""

    async def tries():
        for number in range(21):
            email = "ada@example.com" if number == 20 else f"m{number}@example.org"
            with pytest.raises(Problem) as refused:
                await sign_in(house.database, Attempt(email, "not this one", "", None, "203.0.113.9", "x"))
            yield refused.value.type

    async def all_of_them():
        return [each async for each in tries()]

    outcomes = asyncio.run(all_of_them())
    assert outcomes == ["wrong-credentials"] * 20 + ["locked-out"]
    house.due()
    house.follow()
    (case,) = live(house, DESK)
    assert (case.category, case.side, case.clauses) == ("sign_ins", "operator", ("TDA-UNAUTH-ACCESS",))
    assert {"network:203.0.113.0/24", "account:acc_test", f"member:{opened.id}"} <= set(case.about)
    (event,) = [entry.event for entry in house.journal(DESK) if entry.kind == "SignInsTried"]
    assert event.emails == 21


def test_a_key_that_is_used_in_two_places_opens_a_case(house, opened):
    """Clause ZS-API-NO-TOKEN-SHARING."""
    shared = TokenShared(token="tok_1", integrator="Bridgeworks", networks=("192.0.2.0/24",), revoked=True)
    happens(house, shared)
    (case,) = live(house)
    assert (case.kind, case.category, case.severity) == ("security", "token_shared", "high")
    assert case.about == ("token:tok_1",)
    assert case.clauses == ("ZS-API-NO-TOKEN-SHARING",)


def test_what_was_done_with_a_key_names_the_key_its_maker_its_last_change_and_the_account(house, opened):
    """Clauses DTA-USER-ATTRIBUTION, ZS-API-NO-TOKEN-SHARING: a case opens by itself, and says whose it is."""
    by = Actor("member", opened.id)
    made = house.write(
        lambda c: make_token(
            c, by, name="bridge", scopes=["member.read"], within=frozenset({"member.read"}), expires=None
        )
    ).token
    house.write(lambda c: append(c, Actor("app", made.id), structs.replace(SUSPECTED, member="")))
    happens(house, TokenPublished(token=made.id, made_by=str(by), made=made.created, where="https://code.example"))
    cases = {case.category: case for case in live(house)}
    assert set(cases) == {"threat", "token_published"}
    assert all(f"token:{made.id}" in case.about for case in cases.values())
    words = [entry.event.words for entry in house.journal() if entry.kind == "CaseEvidenceAdded"]
    named = [each for each in words if made.id in each]
    assert len(named) == 2
    assert all(each.startswith("bridge") and "Ada Lovelace" in each and "Rhône Bikes" in each for each in named)
    assert all(to_text(made.created) in each for each in named)

"""Rules that hold for messages hold for calls too: each stands in the way of one, alone; and no call ever waits."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import (
    Agreed,
    Agreement,
    Behind,
    Call,
    CallbackAsked,
    Cleared,
    Consent,
    Consents,
    DoNotContact,
    Entitled,
    Granted,
    Limits,
    Marketed,
    Measure,
    Onward,
    OptOut,
    Provenance,
    Registered,
    Rung,
    Standing,
    Vetted,
    Whereabouts,
    call_terms,
    must_say,
    told,
)
from fairline.gate.policies import BY_ACT, asked_about
from fairline.gate.ruling import ask, rule
from fairline.gate.tests.given import AT, CALLING, DAY, HOUR, MINUTE, RARELY, call, calling, facts, good, local, silent

NIGHT = local("Asia/Tokyo", at=AT + 5 * HOUR)  # eleven in the evening
WRITTEN = Consents({"marketing": Consent("express_written", "paper", AT - DAY, evidence=3, method="paper")})
SALE = {"purpose_class": "marketing", "seller": "Beta Ltd", "goods": "solar panels"}


def ruled(act, *others, at=AT):
    return rule(act, calling(*others, at=at), asked_about(act))


def reasons(act, *others, at=AT):
    ruling = ruled(act, *others, at=at)
    return {f"{each.policy}.{each.reason}" for each in ruling.verdicts if each.outcome not in ("permit", "amend")}


def sale(**changes):
    act = call(**SALE | changes)
    return replace_opening(act)


def replace_opening(act):
    from msgspec.structs import replace as with_

    return with_(act, opening=must_say(act))


def test_a_call_nobody_has_anything_against_is_permitted_with_its_terms():
    ruling = ruled(call())
    assert ruling.outcome == "permitted"
    terms = call_terms(ruling)
    assert (terms.attestation, terms.emergency) == ("A", None)
    assert terms.most_seconds


def test_a_sale_that_was_agreed_to_is_permitted():
    assert reasons(sale(), WRITTEN) == set()


@pytest.mark.parametrize(
    ("fact", "reason", "changes"),
    [
        (Agreement("2026-11", False), "agreement.not_accepted", {}),
        (Standing("suspended"), "standing.suspended", {}),
        (Standing("partly_suspended"), "standing.partly_suspended", {}),
        (Standing("active", (Measure("msr_1", "channel:voice"),)), "standing.measure", {}),
        (Standing("active", (Measure("msr_1", "sender:num_1"),)), "standing.measure", {}),
        (Standing("active", (Measure("msr_1", "member:mem_1"),)), "standing.measure", {}),
        (Standing("active", (Measure("msr_1", "begin"),)), "standing.measure", {}),
        (Standing("active", (Measure("msr_1", "channel:voice", "held"),)), "standing.held_call", {}),
        (Granted(channels=frozenset({"email"})), "granted.channel", {}),
        (Granted(countries=frozenset({"FR"})), "granted.country", {}),
        (Granted(seat="voice"), "granted.seat", {}),
        (Vetted("false", 50, 0), "known_account.false", {}),
        (Entitled(False, True, "call.make"), "entitled.deactivated", {}),
        (Entitled(True, False, "call.make"), "entitled.not_permitted", {}),
        (OptOut(frozenset({"voice"})), "opt_out.channel", {}),
        (OptOut(frozenset({"all"})), "opt_out.everywhere", {}),
        (DoNotContact("all"), "do_not_contact.refused", {}),
        (Onward("trunk:x", "sup_1", "Acme", closed="ended"), "supplier_open.ended", {}),
        (NIGHT, "quiet_hours.night_call", {}),
        (Consents({}), "consent.none", SALE),
        (DoNotContact(marks=frozenset({"minor"})), "do_not_contact.minor", SALE),
        (DoNotContact("marketing"), "do_not_contact.refused", SALE),
        (Cleared(False), "purpose_told.not_told", SALE),
        (Standing("active", (Measure("msr_1", "campaigns"),)), "standing.measure", SALE),
        (Marketed((AT - HOUR,) * 3), "frequency.marketing_day_call", SALE),
    ],
)  # fmt: skip
def test_each_rule_stands_in_the_way_alone(fact, reason, changes):
    act = replace_opening(call(**changes))
    kept = () if type(fact) is Consents else (WRITTEN,)
    at = AT + 5 * HOUR if fact is NIGHT else AT
    assert reasons(act, *kept, fact, at=at) == {reason}


def test_a_registry_that_was_not_asked_stands_in_the_way_of_a_sale():
    """Clauses DTA-DNC-REGISTRY, ZS-CC-LAW-DNC."""
    missing = Registered("GB", {"GB-TPS": AT, "GB-CTPS": None})
    assert "do_not_call.missing" in reasons(sale(), Consents({}), missing)
    assert reasons(call(), missing) == set()


@pytest.mark.parametrize("policy", BY_ACT[Call], ids=lambda each: each.name)
def test_what_cannot_be_told_is_refused(policy):
    """A policy that is given no fact at all permits nothing of a sale but what it can judge by the act alone."""
    verdict = ask(policy, sale(conversation="cnv_1"), facts())
    alone = {"call_opening", "call_words", "emergency_call", "family_terms", "message_class", "robocall"}
    assert (verdict.outcome == "permit") == (policy.name in alone), policy.name


def test_who_refused_by_another_contact_is_known_by_the_number():
    """Clause DTA-DNC-INTERNAL: of a number nobody here knows only do_not_contact can tell."""
    assert reasons(call(contact=None), DoNotContact("all")) == {"do_not_contact.refused"}


def test_nobody_is_called_at_night_by_hand_either_and_the_morning_is_told():
    """Clause DTA-CALL-HOURS: hours.apply_manual."""
    (verdict,) = [each for each in ruled(call(), NIGHT, at=AT + 5 * HOUR).verdicts if each.policy == "quiet_hours"]
    assert (verdict.outcome, verdict.until) == ("refuse", AT + 14 * HOUR)


def test_every_zone_of_a_number_must_be_in_its_hours():
    """Clause DTA-CALL-HOURS: a number whose range spans two zones at 20:30 and 21:30."""
    at = AT + int(16.5 * HOUR)  # half past one in the morning UTC: 20:30 in New York, 19:30 in Chicago
    zones = local("America/New_York", "America/Chicago", at=at)
    assert reasons(call(), zones, at=at) == set()
    later = at + HOUR
    zones = local("America/New_York", "America/Chicago", at=later)
    assert reasons(call(), zones, at=later) == {"quiet_hours.night_call"}


@pytest.mark.parametrize(("minute", "expected"), [(-1, set()), (1, {"quiet_hours.night_call"})])
def test_a_machine_sells_until_nine_in_the_evening_there_and_only_to_who_agreed_in_writing(minute, expected):
    """Clause ZS-CC-LAW-CONSENT: one minute before nine and one after, with a written consent and without."""
    at = AT + 17 * HOUR + minute * MINUTE  # 20:59 and 21:01 in New York
    there = (local("America/New_York", at=at), Whereabouts(("US-NY",), home=("US",)))
    machine = sale(spoken="recorded", queue="que_1", address="+12125550123", country="US")
    assert reasons(machine, *there, WRITTEN, at=at) == expected
    assert "robocall.no_consent" in reasons(machine, *there, at=at)
    unwritten = Consents({"marketing": Consent("express", "form", AT - DAY, evidence=3)})
    assert "robocall.no_consent" in reasons(machine, *there, unwritten, at=at)


def test_who_asked_to_be_called_back_is_called_at_the_hour_they_named_and_with_proof_only():
    """Clause DTA-CALL-HOURS: callbacks asked for by the person are exempt with proof."""
    at, act = AT + 5 * HOUR, call(how="callback")
    asked = CallbackAsked(at - 2 * HOUR, 7, due=at + 10 * MINUTE)
    assert reasons(act, NIGHT, asked, at=at) == set()
    assert reasons(act, NIGHT, at=at) == {"quiet_hours.night_call"}
    assert reasons(act, NIGHT, replace(asked, due=at + HOUR), at=at) == {"quiet_hours.night_call"}
    assert reasons(act, NIGHT, replace(asked, at=at + 1), at=at) == {"quiet_hours.night_call"}
    assert reasons(call(), NIGHT, asked, at=at) == {"quiet_hours.night_call"}


def test_one_number_rings_once_at_a_time_and_three_times_an_hour():
    """Clause DTA-FLOODING: of twenty calls at once one rings and nineteen are refused."""
    assert reasons(call(), Rung(at=(AT,), now=1)) == {"frequency.rings"}
    thrice = (AT - 50 * MINUTE, AT - 20 * MINUTE, AT - MINUTE)
    (verdict,) = [each for each in ruled(call(), Rung(at=thrice)).verdicts if each.policy == "frequency"]
    assert (verdict.reason, verdict.until) == ("hour_call", AT + 10 * MINUTE)
    assert reasons(call(), Rung(at=thrice[1:])) == set()
    assert reasons(call(), Rung(at=thrice), Agreed({"calls.per_hour": 4}, {})) == set()


def test_contacts_who_are_put_through_to_a_number_are_not_too_many_until_they_are_a_flood():
    """Clause DTA-FLOODING: sixty an hour."""
    for how in ("flow", "transfer"):
        act = call(how=how, call="cal_1")
        some = tuple(AT - (59 - each) * MINUTE for each in range(59))
        assert reasons(act, Rung(at=some, now=9, unanswered=some[-6:], picked_up=some[-7])) == set()
        assert reasons(act, Rung(at=(AT - 59 * MINUTE, *some))) == {"frequency.hour_call"}
        assert "frequency.rings" in reasons(call(how=how), Rung(at=some, now=9))


def test_contacts_are_not_put_through_to_somebody_who_does_not_take_calls():
    """Clause TDA-CONTENT-HATE-ABUSE: calls that are handed on are no way round the seven a week in vain."""
    vain = tuple(AT - each * 3 * HOUR for each in range(7, 0, -1))
    before = AT - 8 * DAY
    keyed, flown = call(how="transfer", call="cal_x"), call(how="flow", call="cal_x")
    assert reasons(keyed, Rung(at=vain, unanswered=vain)) == {"frequency.week_call"}
    assert reasons(flown, Rung(at=vain, unanswered=vain)) == {"frequency.week_call"}
    assert reasons(keyed, Rung(at=vain, unanswered=vain, picked_up=before)) == {"frequency.week_call"}
    assert reasons(flown, Rung(at=vain, unanswered=vain, picked_up=before)) == set()
    assert reasons(keyed, Rung(at=vain, unanswered=vain[1:])) == set()


def test_seven_calls_in_a_week_that_nobody_answered_are_enough():
    """Clause TDA-CONTENT-HATE-ABUSE."""
    week = tuple(AT - day * 22 * HOUR for day in range(7, 0, -1))
    assert reasons(call(), Rung(at=week, unanswered=week)) == {"frequency.week_call"}
    assert reasons(call(), Rung(at=week, unanswered=week[1:])) == set()


def test_an_account_suspended_in_part_may_call_whom_it_is_in_talk_with():
    partly = Standing("partly_suspended")
    assert reasons(call(conversation="cnv_1"), partly) == set()
    assert reasons(call(conversation="cnv_1"), partly, silent(contact_wrote=False)) == {"standing.partly_suspended"}


def test_an_opening_that_advertises_makes_the_call_a_sale():
    """Clause TDA-CONTENT-UNSOLICITED."""
    said = "Hello, today 50% off all our solar panels, buy now with code SUN50"
    ruling = ruled(call(opening=said))
    assert ruling.act.purpose_class == "marketing"
    assert "consent.none" in {f"{each.policy}.{each.reason}" for each in ruling.verdicts}


def test_who_makes_a_callback_that_was_promised_needs_a_seat_and_the_permission():
    """Clause ZS-CC-AGENT-ENTITLED."""
    promised = call(how="callback", cause="clb_1")
    behind = Behind(True, None, "")
    assert reasons(promised, behind) == set()
    assert reasons(promised, behind, Granted(seat="voice")) == {"granted.seat"}
    assert reasons(promised, behind, Entitled(True, False, "call.make")) == {"entitled.not_permitted"}
    assert reasons(promised, Behind(False, None, "")) == {"entitled.automation_off"}


def test_whom_nobody_knows_where_from_is_not_advertised_to():
    assert reasons(sale(), Provenance(known=False)) == {"origin.no_provenance", "consent.none"}


EVERYTHING = (
    *good(), *RARELY, *CALLING, NIGHT, Standing("active", (Measure("msr_1", "full", "held"),)), Rung(at=(AT,) * 9),
    Marketed((AT,) * 9), Limits(begins=600, ends=601), Whereabouts(("US-FL", "JP")), silent(),
)  # fmt: skip


@given(st.lists(st.sampled_from(EVERYTHING), max_size=12), st.booleans())
def test_no_call_is_ever_deferred(others, sells):
    """What rings later is asked about again: nobody may be there to speak when it would leave by itself."""
    act = sale() if sells else call()
    assert ruled(act, *others).outcome in ("permitted", "refused")


@pytest.mark.parametrize(("language", "said"), [("en", "This call is not made"), ("fr", "Cet appel n’est pas passé")])
def test_a_refusal_speaks_of_the_call_and_says_what_to_do(language, said):
    others = [Standing("suspended"), Entitled(False, True, "x"), OptOut(frozenset({"all"})), Rung(now=1)]
    for fact in others:
        view = told(ruled(call(), fact), language)
        assert view.verdicts
        for verdict in view.verdicts:
            assert verdict.reason.startswith(said)
            assert verdict.remedy
            assert verdict.remedy.words
            assert verdict.clauses

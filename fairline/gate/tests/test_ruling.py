"""The strictest answer stands, amendments come first, and what cannot be told is refused."""

import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import (
    Call,
    Cleared,
    Consent,
    Consents,
    DoNotContact,
    Export,
    Facts,
    Limits,
    Listen,
    Mail,
    Marketed,
    Onward,
    Provenance,
    Record,
    Registered,
    Reply,
    Unknown,
    Vetted,
    WayOut,
    Whereabouts,
    amend,
    defer,
    permit,
    refuse,
)
from fairline.gate.policies import BY_ACT, POLICIES, Policy, in_order
from fairline.gate.ruling import rule
from fairline.gate.tests.given import (
    AT,
    CALLING,
    CARD,
    DAY,
    RARELY,
    call,
    calling,
    changed,
    facts,
    good,
    listen,
    local,
    mail,
    providers,
    record,
    reply,
    silent,
    talk,
)

STRICTNESS = {"permitted": 0, "deferred": 1, "refused": 2}
REAL = BY_ACT[Reply]
EXPORT = Export(id="act_1", what="x", blob="b")


def policy(name, judge, *, needs=(), amends=()):
    return Policy(name, ("DTA-PHISHING",), (Reply,), needs, judge, frozenset(amends))


def saying(name, outcome, until=AT + 1):
    """A policy that always says the same."""
    verdicts = {
        "permit": permit(name),
        "amend": amend(name, "masked", {"text": name}),
        "defer": defer(name, "night", until=until),
        "refuse": refuse(name, "closed"),
    }
    return policy(name, lambda act, facts: verdicts[outcome], amends=("text",) if outcome == "amend" else ())


def test_a_reply_nobody_has_anything_against_is_permitted_with_every_verdict():
    ruling = rule(reply(), changed(), REAL)
    assert (ruling.outcome, ruling.due, ruling.is_amended) == ("permitted", None, False)
    assert {verdict.policy for verdict in ruling.verdicts} == {p.name for p in POLICIES if Reply in p.covers}
    assert all(verdict.clauses for verdict in ruling.verdicts)


def test_an_act_that_no_policy_covers_is_refused_and_its_words_are_not_kept():
    ruling = rule(reply(), changed(), ())
    assert (ruling.outcome, ruling.verdicts[0].reason) == ("refused", "uncovered")
    assert (ruling.withheld, ruling.act) == (True, reply(text=""))


def test_every_kind_of_act_with_words_is_seen_by_a_policy_that_amends_them():
    for kind, policies in BY_ACT.items():
        assert "text" not in kind.personal or any("text" in each.amends for each in policies)
    assert Export in BY_ACT


def test_who_amends_is_asked_first_and_the_others_judge_what_would_leave():
    seen: list[str] = []

    def watch(act, facts):
        seen.append(act.text)
        return permit("a_judge")

    first = policy("z_first", lambda act, facts: amend("z_first", "x", {"text": act.text + "1"}), amends=("text",))
    second = policy("z_second", lambda act, facts: amend("z_second", "x", {"text": act.text + "2"}), amends=("text",))
    judge = policy("a_judge", watch)
    ruling = rule(reply(text="0"), facts(), in_order((judge, second, first)))
    assert (ruling.act, seen) == (reply(text="012"), ["012"])
    assert (ruling.outcome, ruling.is_amended) == ("permitted", True)


def test_the_latest_of_several_deferrals_counts():
    ruling = rule(reply(), facts(), (saying("a", "defer", AT + 5), saying("b", "defer", AT + 9), saying("c", "permit")))
    assert (ruling.outcome, ruling.due) == ("deferred", AT + 9)


@pytest.mark.parametrize(
    "answer",
    [
        lambda act, facts: 1 / 0,
        lambda act, facts: None,
        lambda act, facts: permit("another"),
        lambda act, facts: amend("broken", "x", {"text": "changed by one who may not"}),
        lambda act, facts: amend("broken", "x", {}),
    ],
)
def test_a_policy_that_fails_or_answers_what_it_may_not_refuses_and_is_logged_without_the_text(answer, caplog):
    caplog.set_level(logging.ERROR)
    ruling = rule(reply(text="secret words"), facts(), (policy("broken", answer),))
    assert (ruling.outcome, ruling.verdicts[0].reason) == ("refused", "failed")
    assert caplog.records[0].policy == "broken"
    assert "secret" not in caplog.text


def test_where_the_one_who_hides_card_numbers_cannot_see_the_words_are_not_kept():
    bare = facts(*(fact for fact in good() if not isinstance(fact, type(talk()))))
    ruling = rule(reply(text=f"Your card {CARD}"), bare, REAL)
    assert (ruling.outcome, ruling.withheld, ruling.act) == ("refused", True, reply(text=""))
    assert CARD not in repr(ruling)


def test_an_amended_act_that_another_policy_refuses_keeps_only_what_was_amended():
    ruling = rule(reply(text=f"Pay with {CARD} at http://203.0.113.9/"), changed(talk(state="closed")), REAL)
    assert ruling.outcome == "refused"
    assert ruling.act == reply(text="Pay with •••• •••• •••• 1111 at http://203.0.113.9/")
    assert "4111" not in repr(ruling)


def test_what_a_verdict_quotes_holds_no_card_number_either():
    quoting = policy("quoting", lambda act, facts: refuse("quoting", "closed", quotes={"file": f"card {CARD}.png"}))
    assert rule(reply(), facts(), (quoting,)).verdicts[0].quotes == {"file": "card •••• •••• •••• 1111.png"}


OUTCOMES = st.sampled_from(["permit", "amend", "defer", "refuse"])
POOL = st.lists(st.tuples(OUTCOMES, st.integers(AT + 1, AT + DAY)), min_size=1, max_size=6)


def pool(said):
    return in_order(saying(f"p{number}", outcome, until) for number, (outcome, until) in enumerate(said))


@given(POOL)
def test_the_strictest_verdict_stands(said):
    ruling = rule(reply(), facts(), pool(said))
    outcomes = {outcome for outcome, _ in said}
    strictest = "refused" if "refuse" in outcomes else "deferred" if "defer" in outcomes else "permitted"
    assert ruling.outcome == strictest
    assert ruling.due == (max(u for o, u in said if o == "defer") if strictest == "deferred" else None)
    assert len(ruling.verdicts) == len(said)


@given(POOL, OUTCOMES, st.integers(AT + 1, AT + DAY))
def test_one_more_policy_never_makes_a_ruling_laxer(said, outcome, until):
    before = rule(reply(), facts(), pool(said))
    after = rule(reply(), facts(), in_order((*pool(said), saying("added", outcome, until))))
    assert STRICTNESS[before.outcome] <= STRICTNESS[after.outcome]
    assert after.due is None or before.due is None or before.due <= after.due


SITUATIONS = st.fixed_dictionaries(
    {
        "text": st.sampled_from(
            ["Hello", CARD, "http://203.0.113.9/", f"https://example.com/{CARD}", f"http://{CARD}/"]
        ),
        "night": st.booleans(),
        "state": st.sampled_from(["open", "closed"]),
        "kept": st.sets(st.sampled_from([policy.name for policy in REAL]), min_size=1),
        "added": st.sampled_from(REAL),
    }
)


@given(SITUATIONS)
def test_nor_does_one_more_of_the_real_policies(given_):
    at = AT + 12 * 3_600_000 if given_["night"] else AT
    held = changed(local("Europe/Zurich", at=at), silent(state=given_["state"]), at=at)
    some = [each for each in REAL if each.name in given_["kept"]]
    more = [*some, *([given_["added"]] if given_["added"] not in some else [])]
    before, after = (rule(reply(text=given_["text"]), held, in_order(each)) for each in (some, more))
    assert STRICTNESS[before.outcome] <= STRICTNESS[after.outcome]


OF_MARKETING = {Cleared, Consents, DoNotContact, Marketed, Limits, Whereabouts}  # an answer is judged without them
ELSEWHERE = {Onward, Provenance, Registered, Vetted, WayOut}  # asked of what others carry; its policy tests that
AGREED = Consents({"marketing": Consent("express", "form_tick", AT - 1, evidence=1, method="form_tick")})


@given(st.sampled_from(sorted({type(fact) for fact in good()} - ELSEWHERE, key=repr)), st.booleans())
def test_without_any_one_fact_a_reply_is_always_refused(missing, is_none):
    """Whether nobody offers the fact, or its owner cannot tell."""
    act = reply(purpose_class="marketing") if missing in OF_MARKETING else reply()
    held = changed()
    kept = {type(fact): fact for fact in (*good(), AGREED)}
    assert rule(act, Facts(held._c, act, providers(*kept.values())), REAL).outcome == "permitted"
    offered = providers(*(fact for fact in kept.values() if type(fact) is not missing))
    if is_none:
        offered |= {missing: lambda c, act: None}
    ruling = rule(act, Facts(held._c, act, offered), REAL)
    assert ruling.outcome == "refused"
    reasons = {verdict.reason: verdict.values for verdict in ruling.verdicts if verdict.outcome == "refuse"}
    assert reasons == {"unknown_fact": {"fact": missing.__name__}}


@pytest.mark.parametrize("each", POLICIES, ids=lambda each: each.name)
def test_a_policy_asks_no_fact_that_it_does_not_say_it_needs(each):
    for situation in (calling(), calling(silent(), local("Asia/Tokyo"))):
        offered = {type(fact) for fact in (*good(), *RARELY, *CALLING)}
        needed = [situation[need] for need in (*each.needs, *each.may_ask) if need in offered]
        only = facts(*needed)
        for kind in each.covers:
            words = f"{CARD} http://203.0.113.9/"
            acts = {Reply: reply(text=words), Mail: mail(text=words, channel="pigeon"), Export: EXPORT}
            acts |= {Call: call(opening=words), Record: record(), Listen: listen()}
            assert each.judge(acts[kind], only).policy == each.name


def test_an_owner_who_fails_to_tell_a_fact_is_as_good_as_silent():
    def broken(c, act):
        raise KeyError("a fault of ours")

    missing = POLICIES[0].needs[0]
    held = Facts(changed()._c, reply(), providers(*good()) | {missing: broken})
    assert rule(reply(), held, REAL).outcome == "refused"


def test_a_failing_database_is_not_taken_for_an_unknown_fact():
    import sqlite3

    def broken(c, act):
        raise sqlite3.OperationalError("disk I/O error")

    missing = POLICIES[0].needs[0]
    with pytest.raises(sqlite3.OperationalError):
        rule(reply(), Facts(changed()._c, reply(), providers(*good()) | {missing: broken}), REAL)


def test_unknown_names_the_fact():
    with pytest.raises(Unknown, match="Agreement"):
        facts()[POLICIES[0].needs[0]]

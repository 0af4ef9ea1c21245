"""What an account shows is found by its words, effects are told before it is removed, a cure is looked at again."""

from datetime import timedelta

import pytest

from fairline import accounts, conversations, rules
from fairline.cases import asking, find, ladder, open_case, published, store, takedown
from fairline.cases.events import Wanted
from fairline.cases.named import named
from fairline.cases.problems import NotFixed
from fairline.cases.tests.conftest import DESK, FIRST, OURS
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.saved_replies import change_reply, remove_reply, saved_reply
from fairline.gate import Reply, consider
from fairline.journal import HOUSE
from fairline.rules.plugin import PLUGIN as RULES
from fairline.security.tests.conftest import account_of, application, browser, quick

__all__ = ["application", "browser", "quick"]


@pytest.fixture
def plugins(plugins):
    return [*plugins, CONVERSATIONS, RULES]


@pytest.fixture
def shelf(house, opened):
    """Three saved replies, a macro and a trigger, two of which hold the same stolen words."""
    return house.write(_shelf)


def _shelf(c):
    told = {
        name: conversations.make_reply(c, OURS, name, f"Reply {name}", text, "").id
        for name, text in (
            ("one", "All rights to the Golden Teapot"),
            ("two", "Tea leaves on Monday"),
            ("three", "Tea leaves on Friday"),
        )
    }
    told["macro"] = rules.make_macro(
        c, OURS, "Teapots", "everyone", [{"do": "reply", "text": "The golden teapot is yours"}]
    )
    return told


def violation(c, about):
    return open_case(c, FIRST, kind="violation", side="operator", title="Words", about=about)


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def test_the_same_words_are_found_wherever_they_are_shown(house, shelf):
    """Clause DTA-V-REMOVE-MATERIAL."""
    found = house.read(lambda c: published.search(c, "GOLDEN teapot"))
    assert {one.ref for one in found} == {f"reply:{shelf['one']}", f"macro:{shelf['macro']}"}
    assert all("teapot" in one.excerpt.casefold() or "golden" in one.excerpt.casefold() for one in found)
    assert house.read(lambda c: published.search(c, "silver")) == []
    assert house.read(lambda c: published.search(c, " ")) == []


def test_the_effects_are_told_before_and_removing_and_restoring_are_whole(house, shelf, opened):
    scope = f"macro:{shelf['macro']}"
    told = house.read(lambda c: published.effects(c, scope))
    assert [(one.key, one.ref) for one in told] == [("macro.gone", scope), ("used", "everyone")]
    case = house.write(lambda c: violation(c, (scope,)))
    house.write(lambda c: ladder.take(c, FIRST, case, scope=scope, kind="removed", why="stolen", condition="a licence"))
    assert scopes(house) == [scope]
    house.write(lambda c: ladder.lift(c, FIRST, case, "met"))
    assert scopes(house) == []


@pytest.mark.parametrize("scope", ["full", "begin", "campaigns", "api", "imports", "exports_outward"])
def test_what_touches_the_whole_account_says_what_goes_on(house, opened, scope):
    told = house.read(lambda c: published.effects(c, scope))
    assert [one.key for one in told] == [f"whole.{scope}", "goes_on"]


def test_of_three_templates_two_are_fixed_and_the_third_is_disabled(house, clock, shelf):
    """Clause DTA-V-CURE: what was only said to be fixed is looked at again."""
    refs = [f"reply:{shelf[name]}" for name in ("one", "two", "three")]
    case = house.write(lambda c: violation(c, refs))
    items = [Wanted(ref, "name the sender", was="made up by whoever asks") for ref in refs]
    house.write(lambda c: asking.ask(c, FIRST, case, "cure", "", items))
    with pytest.raises(NotFixed):
        house.write(lambda c: asking.fix(c, OURS, case, refs[0]))
    house.write(lambda c: _rewrite(c, shelf["one"], "Rhône Bikes sells teapots"))
    house.write(lambda c: asking.fix(c, OURS, case, refs[0]))
    house.write(lambda c: remove_reply(c, OURS, shelf["two"]))
    clock.advance(timedelta(days=5))
    house.due()
    states = {item.ref: item.state for item in house.read(lambda c: store.parts.points(c, case))}
    assert states == {refs[0]: "fixed", refs[1]: "fixed", refs[2]: "disabled"}
    assert scopes(house) == [refs[2]]
    house.write(lambda c: _rewrite(c, shelf["three"], "Rhône Bikes: tea on Friday"))
    house.write(lambda c: asking.fix(c, OURS, case, refs[2]))
    assert scopes(house) == []
    assert house.read(lambda c: find(c, case)).state == "closed"
    assert house.replays_the_same()


def test_what_was_changed_in_time_and_not_said_so_closes_by_itself(house, clock, shelf):
    ref = f"reply:{shelf['two']}"
    case = house.write(lambda c: violation(c, (ref,)))
    house.write(lambda c: asking.ask(c, FIRST, case, "cure", "", [Wanted(ref, "name the sender")]))
    house.write(lambda c: _rewrite(c, shelf["two"], "Rhône Bikes: tea on Monday"))
    clock.advance(timedelta(days=5))
    house.due()
    assert house.read(lambda c: find(c, case)).state == "closed"
    assert scopes(house) == []


def _rewrite(c, reply, text):
    held = saved_reply(c, reply)
    return change_reply(c, OURS, type(held)(held.id, held.shortcut, held.title, text, held.team))


def test_what_a_removed_rule_wrote_and_still_waits_is_refused(house, opened):
    house.write(
        lambda c: accounts.take_measure(
            c, HOUSE, scope="rule:rul_1", case="cas_1", clauses=("DTA-IP-THEFT",), why="stolen", condition="fixed"
        )
    )
    act = Reply(id="act_1", channel="webchat", contact="ctc_1", conversation="cnv_1", cause="rul_1", text="Hi")
    ruling = house.read(lambda c: consider(c, act))
    (standing,) = [one for one in ruling.verdicts if one.policy == "standing"]
    assert (standing.outcome, "DTA-IP-THEFT" in standing.clauses) == ("refuse", True)


def test_suspended_imports_bring_nothing_in_and_name_their_case(house, opened):
    """Clause DTA-V-PARTIAL."""
    house.read(accounts.refuse_import)
    held = house.write(
        lambda c: accounts.take_measure(
            c,
            HOUSE,
            scope="imports",
            case="cas_1",
            clauses=("DTA-V-PARTIAL",),
            why="a bought list",
            condition="answered",
        )
    )
    with pytest.raises(accounts.Suspended) as refused:
        house.read(accounts.refuse_import)
    assert refused.value.values["case"] == "cas_1"
    house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "met"))
    house.read(accounts.refuse_import)


def test_a_notice_against_a_saved_reply_removes_it_and_a_counter_notice_brings_it_back(house, shelf, clock):
    """Clauses DTA-IP-THEFT and TDA-CONTENT-IP."""
    scope = f"reply:{shelf['one']}"
    case = house.write(lambda c: open_case(c, FIRST, kind="takedown", side="operator", title="", about=(scope,)))
    house.write(lambda c: takedown.accept(c, FIRST, case, "stolen words", tuple(takedown.NOTICE)))
    assert scopes(house) == [scope]
    house.write(lambda c: takedown.counter(c, OURS, case, "They are our own words.", tuple(takedown.COUNTER)))
    clock.advance(timedelta(days=20))
    house.due()
    assert scopes(house) == []


def test_things_are_called_what_people_call_them(house, shelf, opened):
    refs = [f"member:{opened.id}", f"reply:{shelf['one']}", "channel:sms", "full", "contact:ctc_01aaaaaabbbbbbbb"]
    told = house.read(lambda c: named(c, refs, "en", desk=True))
    assert list(told.values()) == ["Ada Lovelace", "Reply one", "Texts", "Everything that leaves", "Contact BBBB-BBBB"]


async def test_a_suspended_reply_is_seen_by_whoever_may_change_it_and_offered_to_nobody(house, browser):
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), DESK)
    house.write(accounts.appoint_operator, DESK)
    shelf = house.write(_shelf)
    case = house.write(lambda c: violation(c, (f"reply:{shelf['one']}",)))
    ada, opal = browser(), browser()
    assert (await ada.sign_in("ada@example.com")).status_code == 201
    assert (await opal.sign_in("opal@operator.example")).status_code == 201
    at = f"/v1/operator/cases/{case}"
    hits = (await opal.ask("GET", f"{at}/published?words=teapot")).json()
    assert {one["kind"] for one in hits} == {"Saved reply", "Macro"}
    assert (await ada.ask("GET", "/v1/published?words=teapot")).json() == hits
    told = (await opal.ask("GET", f"{at}/effects?of=reply:{shelf['one']}")).json()
    assert [one["text"] for one in told] == [
        "“Reply one” is offered in no composer any more.",
        "Concerns: Everyone in the account",
    ]
    wanted = {"scope": f"reply:{shelf['one']}", "why": "stolen", "kind": "removed", "condition": "a licence"}
    taken = (await opal.ask("POST", f"{at}/measures", wanted)).json()
    assert taken["names"][f"reply:{shelf['one']}"] == "Reply one"
    listed = (await ada.ask("GET", "/v1/saved-replies")).json()["items"]
    assert {one["id"]: one["suspended"] for one in listed}[shelf["one"]] is True

"""What is kept is judged again when the lists are sharpened: frozen and told, never deleted, and let go once mended."""

import asyncio
from datetime import timedelta

import pytest

from fairline import accounts, conversations, gate, journal
from fairline.cases import find, store
from fairline.cases.tests.conftest import DESK, OURS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.saved_replies import change_reply, saved_reply
from fairline.gate import Reply, consider, own
from fairline.gate.events import LimitsSet
from fairline.kit.wire import Wire
from fairline.kit.wire.reader import OpenReader
from fairline.rules.plugin import PLUGIN as RULES
from tests.support.pages import serving

DAY = timedelta(days=1)


@pytest.fixture
def plugins(plugins):
    return [*plugins, CONVERSATIONS, RULES, *(() if FILES in plugins else (FILES,))]


@pytest.fixture
def kept(house, opened):
    """Two saved replies, judged by the lists as they are."""
    made = house.write(
        lambda c: {
            name: conversations.make_reply(c, OURS, name, f"Reply {name}", text, "").id
            for name, text in (("one", "The tea leaves on Monday."), ("two", "A walrus waits at the door."))
        }
    )
    house.follow()
    house.due()
    return made


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def test_what_a_sharpened_list_bars_is_frozen_and_told_within_a_day(house, clock, kept, sharpen):
    """Clause TDA-CONTENT-AT-REST."""
    assert scopes(house) == []
    sharpen()
    clock.advance(DAY)
    house.due()
    ref = f"reply:{kept['two']}"
    assert scopes(house) == [ref]
    (measure,) = house.read(accounts.measures_now)
    case = house.read(lambda c: find(c, measure.case))
    assert (case.about, case.category, case.clauses) == ((ref,), "at_rest", ("DTA-THREATS",))
    assert kept["two"] in house.read(lambda c: accounts.removed(c, "reply"))
    assert house.read(lambda c: saved_reply(c, kept["two"])).text == "A walrus waits at the door."
    assert any(entry.kind == "MembersNotified" for entry in house.journal())
    clock.advance(DAY)
    house.due()
    assert scopes(house) == [ref]  # found once


def test_what_was_brought_into_line_is_scanned_again_by_itself(house, clock, kept, sharpen):
    """Clause DTA-V-CURE."""
    sharpen()
    clock.advance(DAY)
    house.due()
    (measure,) = house.read(accounts.measures_now)
    held = house.read(lambda c: saved_reply(c, kept["two"]))
    house.write(
        lambda c: change_reply(
            c, OURS, type(held)(held.id, held.shortcut, held.title, "A guest waits at the door.", held.team)
        )
    )
    clock.advance(DAY)
    house.due()
    assert scopes(house) == []
    assert house.read(lambda c: find(c, measure.case)).is_over
    assert [one.state for one in house.read(lambda c: store.parts.points(c, measure.case))] == ["fixed"]


def test_an_accounts_own_word_is_looked_for_in_what_it_keeps(house, kept):
    house.write(lambda c: own.add_words(c, OURS, "word", "walrus", 100, ""))
    house.follow()
    house.due()
    assert scopes(house) == [f"reply:{kept['two']}"]
    (measure,) = house.read(accounts.measures_now)
    assert measure.clauses == ("DTA-OC-CONFIDENTIAL",)


def test_a_forbidden_claim_is_held_in_a_template_in_other_words_and_binds_no_other_account(house, kept):
    """Clause TDA-CONTENT-MISINFO: its check."""
    claim, said = "Our cream removes wrinkles in seven days", "Wrinkles? Our cream removes them. Seven days."

    def template(c):
        return conversations.make_reply(c, OURS, "cream", "The cream", said, "").id

    def judged(c):
        act = Reply(id="act_1", channel="webchat", contact="ctc_1", conversation="cnv_1", member="mem_ada", text=said)
        (verdict,) = [one for one in consider(c, act).verdicts if one.policy == "own_words"]
        return verdict

    ours, theirs = house.write(template), house.write(template, DESK)
    house.write(lambda c: own.add_words(c, OURS, "claim", claim, 85, "Decision 12/2026"))
    for _ in range(2):
        house.follow()
        house.due()
    assert scopes(house) == [f"reply:{ours}"]
    (measure,) = house.read(accounts.measures_now)
    assert measure.clauses == ("TDA-CONTENT-MISINFO",)
    case = house.read(lambda c: find(c, measure.case))
    assert (case.category, case.is_over) == ("at_rest", False)
    held = house.read(judged)
    assert (held.outcome, held.reason, held.review) == ("defer", "claim", True)
    assert not house.read(accounts.measures_now, DESK)
    assert theirs not in house.read(lambda c: accounts.removed(c, "reply"), DESK)
    assert house.read(judged, DESK).outcome == "permit"


def test_what_is_kept_after_the_account_barred_it_is_found_within_a_day(house, clock, kept):
    """Clause TDA-CONTENT-MISINFO."""
    house.write(lambda c: own.add_words(c, OURS, "claim", "Our cream removes wrinkles in seven days", 85, ""))
    house.follow()
    house.due()
    assert scopes(house) == []
    said = "Wrinkles? Our cream removes them. Seven days."
    late = house.write(lambda c: conversations.make_reply(c, OURS, "cream", "The cream", said, "").id)
    clock.advance(DAY)
    house.due()
    assert scopes(house) == [f"reply:{late}"]
    clock.advance(DAY)
    house.due()
    again = [entry for entry in house.journal() if entry.kind == "ContentLookedAgain"]
    clock.advance(DAY)
    house.due()
    assert len([entry for entry in house.journal() if entry.kind == "ContentLookedAgain"]) == len(again)


async def looked(database, lacking):
    """Whoever runs the unit goes and looks."""
    assert lacking.ask is not None
    await lacking.ask(database, "acc_test")


@pytest.fixture
def pages():
    with serving() as served:
        yield served


def test_a_page_behind_a_link_that_turned_bad_is_found_within_a_day_and_let_go_once_it_is_good(
    house, clock, kept, pages
):
    """Clause DTA-ALL-SURFACES: what the words of a saved reply lead to is looked at again."""
    object.__setattr__(house.database.tools, "wire", Wire(read=OpenReader(""), visit=pages.visit()))
    house.write(lambda c: journal.append(c, OURS, LimitsSet(links=True)))
    pages.put("tea.example.com/", "<p>Our teas.</p>")

    def make(c):
        return conversations.make_reply(c, OURS, "tea", "Tea", "See http://tea.example.com/", "").id

    with pytest.raises(gate.LinkUnseen) as lacking:
        house.write(make)
    asyncio.run(looked(house.database, lacking.value))
    ref = f"reply:{house.write(make)}"
    pages.put("tea.example.com/", "<p>Drink bleach to cure the flu.</p>")
    clock.advance(DAY)
    house.due()
    assert scopes(house) == [ref]
    (measure,) = house.read(accounts.measures_now)
    assert "DTA-OC-SAFETY" in measure.clauses
    pages.put("tea.example.com/", "<p>Our teas.</p>")
    clock.advance(DAY)
    house.due()
    assert scopes(house) == []
    assert len(pages.asked) == 3

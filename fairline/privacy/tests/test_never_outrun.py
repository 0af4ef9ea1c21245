"""No withdrawal is ever outrun: in whatever order consents and refusals come, and however the clock jumps."""

from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import crm, journal, privacy
from fairline.gate import Consents, DoNotContact, Facts, Mail
from fairline.journal import Actor
from fairline.journal.interaction import ContactAllowed, ContactRefused
from fairline.kit.errors import Problem
from fairline.privacy import NewConsent
from fairline.privacy.consent.model import Held, Word
from fairline.privacy.consent.weigh import reach, strongest

MEMBER = Actor("member", "mem_1")
DAY = 24 * 3_600_000
NOW = 1_000 * DAY

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("given"), st.sampled_from(["implied", "express", "express_written"]), st.integers(-3, 0)),
        st.tuples(st.sampled_from(["refused", "allowed", "unsure"]), st.sampled_from(["", "email"]), st.just(0)),
        st.tuples(st.just("clock"), st.just(""), st.integers(-2, 2)),
    ),
    max_size=14,
)


@given(STEPS)
def test_what_counts_was_always_given_after_the_last_refusal_that_stands(steps):
    held, words, at = [], [], NOW
    refused_at = allowed = refused = 0
    for number, (what, how, days) in enumerate(steps, 1):
        if what == "clock":
            at += days * DAY
        elif what == "given":
            held.append(_held(number, how, at + days * DAY))
        else:
            words.append(Word("ctc_1", what, how, "marketing", "", at, number))
            if what == "allowed":
                allowed = max(allowed, number if how in ("", "email") else 0)
            elif how in ("", "email"):
                refused, refused_at = number, at
    found = strongest(held, words, "email", "marketing", "", at + 10 * DAY)
    barred = reach(words, held, "email", "", ()).reach
    if refused > allowed:
        newer = [each for each in held if each.number > refused and each.at > refused_at]
        assert found.counts == bool(newer)
        assert not found.counts or (found.evidence or 0) > refused
        assert barred or any(each.kind != "implied" for each in newer)
    else:
        assert found.counts == bool(held)
        assert barred == ""


def _held(number, kind, at):
    return Held(f"cns_{number}", "ctc_1", "email", "marketing", "", kind, "form_tick", at, None, number, False)


MOVES = st.lists(
    st.sampled_from(["give", "old", "import", "withdraw", "stop", "start", "act", "back", "on"]), max_size=9
)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(MOVES)
def test_an_act_after_a_withdrawal_never_passes_until_the_contact_says_so_themselves(house, officer, moves):
    """The same through the whole house, act by act, with each fact asked when the act is ruled on."""
    address = house.write(lambda c: c.new_id("n")) + "@shop.example"
    person = house.write(lambda c: journal.person_of(c, "email", address))
    contact = house.write(lambda c: crm.find_or_create(c, "email", address, person=person)).id
    agreed = barred = False
    for move in (*moves, "act"):
        if move in ("back", "on"):
            house.clock.jump_to(house.clock.now() + timedelta(hours=1 if move == "on" else -1))
        elif move == "act":
            passes = house.read(lambda c: _passes(c, contact, address))
            assert not (passes and barred), moves
            assert not passes or agreed, moves
        else:
            done = _do(house, move, contact, person)
            agreed = agreed or (done and move in ("give", "old", "import"))
            barred = move in ("withdraw", "stop") or (barred and not (done and move in ("give", "start")))


def _do(house, move, contact, person):
    """Whether a move was let through."""
    by = Actor("contact", person)

    def give(c, **changes):
        usual = {"kind": "express", "method": "form_tick", "at": c.at, "source": "form", "text": "Yes"} | changes
        privacy.give_consent(c, MEMBER, contact, NewConsent("email", "marketing", **usual))

    does = {
        "give": give,
        "old": lambda c: give(c, at=c.at - 30 * DAY),
        "import": lambda c: give(c, batch="bat_1", line=1),
        "withdraw": lambda c: privacy.withdraw_consent(c, MEMBER, contact),
        "stop": lambda c: journal.append(c, by, ContactRefused(channel="email", person=person)),
        "start": lambda c: journal.append(c, by, ContactAllowed(channel="email", person=person)),
    }
    try:
        house.write(does[move])
    except Problem:
        return False
    return True


def _passes(c, contact, address):
    act = Mail(id="act_1", contact=contact, purpose="notice", address=address, purpose_class="marketing")
    facts = Facts(c, act, c.tools.facts)
    return facts[Consents].of("marketing").counts and not facts[DoNotContact].reach

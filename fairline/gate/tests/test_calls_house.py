"""What the gate keeps of calls it let out: who is being rung, how often, at what cost; what an account allows."""

import pytest

from fairline.gate import CallLimits, CallsNow, Listen, Record, Rung, Whereabouts, call_terms, recording_terms, submit
from fairline.gate import call as act_of
from fairline.gate.calls import facts as told
from fairline.gate.calls import store
from fairline.gate.calls.events import CallLimitsSet
from fairline.gate.tests.conftest import MEMBER
from fairline.gate.tests.given import AT, CALLING, call, talk
from fairline.journal import HOUSE, append, person_of
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.errors import BadInput

SWISS = "+41791234567"
OWN = (Rung, CallsNow, CallLimits)  # told by the gate itself


@pytest.fixture
def phone(house, desk):
    """A desk from which anybody is called."""
    desk.tell(*(fact for fact in CALLING if not isinstance(fact, OWN)), talk())
    desk.tell(Whereabouts(("CH",), ("number",), ("CH", "FR")))
    return Phone(house)


class Phone:
    def __init__(self, house):
        self.house, self.made = house, 0

    def act(self, number=SWISS, **changes):
        self.made += 1
        person = self.house.write(lambda c: person_of(c, "voice", number))
        return call(id=f"act_{self.made:03}", person=person, contact=None, address=number, **changes)

    def rings(self, number=SWISS, **changes):
        act = self.act(number, **changes)
        return self.house.write(lambda c: submit(c, act, MEMBER))

    def begins(self, act, id="cal_1"):
        started = CallStarted(
            call=id, conversation="cnv_1", channel="voice", person=act.person, sender="num_1", direction="out",
            node="n", act=act.id,
        )  # fmt: skip
        self.house.write(lambda c: append(c, HOUSE, started))

    def ends(self, act, id="cal_1", lasted=0):
        ended = CallEnded(
            call=id, conversation="cnv_1", channel="voice", person=act.person, sender="num_1", direction="out",
            cause="", answered=lasted > 0, lasted=lasted, act=act.id,
        )  # fmt: skip
        self.house.write(lambda c: append(c, HOUSE, ended))

    def makes(self, number=SWISS, lasted=0):
        act = self.rings(number).act
        self.begins(act, f"cal_{act.id}")
        self.ends(act, f"cal_{act.id}", lasted)
        return act

    def rung(self, number=SWISS):
        act = self.act(number)
        return self.house.read(lambda c: told.rung(c, act))

    def now(self, number=SWISS):
        act = self.act(number)
        return self.house.read(lambda c: told.calls_now(c, act))


def reason(ruling):
    return [f"{each.policy}.{each.reason}" for each in ruling.verdicts if each.outcome == "refuse"]


def test_of_twenty_calls_at_once_to_one_number_one_rings_and_nineteen_are_refused(phone):
    """Clause DTA-FLOODING."""
    ruled = [phone.rings() for _ in range(20)]
    assert [each.outcome for each in ruled].count("permitted") == 1
    assert all(reason(each) == ["frequency.rings"] for each in ruled[1:])
    assert phone.rings("+41797654321").outcome == "permitted"


def test_the_sixth_call_in_an_hour_to_a_country_nobody_called_waits_for_an_admin(phone):
    """Clause DTA-FRAUD."""
    for number in range(5):
        phone.makes(f"+3314567890{number}")
    assert reason(phone.rings("+33145678909")) == ["destination.new_country"]
    assert phone.rings(SWISS).outcome == "permitted"
    phone.house.write(lambda c: append(c, HOUSE, CallLimitsSet(countries=("FR", "CH"))))
    assert phone.rings("+33145678909").outcome == "permitted"


def test_a_call_that_ended_rings_no_more_and_what_it_cost_counts_for_a_day(phone):
    act = phone.makes(lasted=90_000)
    assert phone.rung() == Rung(at=(AT,), senders=frozenset({"num_1"}), picked_up=AT)
    rate = phone.house.read(lambda c: store.rung(c, act.person, "", 0))
    assert len(rate) == 1
    assert phone.now() == CallsNow(at_once=0, spent=50, spent_hour=50, fresh=1)  # two minutes that began, at 25 cents
    phone.house.clock.jump_to(phone.house.clock.now().replace(day=24, hour=9, minute=1))
    assert (phone.now().spent, phone.now().fresh) == (0, 0)


def test_while_a_call_lasts_its_minutes_are_counted_and_it_takes_a_line(phone):
    act = phone.rings().act
    phone.begins(act)
    assert (phone.now().at_once, phone.now().spent) == (1, 25)
    assert phone.rung().now == 1


def test_unanswered_calls_are_counted_until_somebody_picks_up(phone):
    for _ in range(2):
        phone.makes()
    assert len(phone.rung().unanswered) == 2
    phone.makes(lasted=5_000)
    assert phone.rung().unanswered == ()


def test_three_calls_within_an_hour_are_enough(phone):
    for _ in range(3):
        phone.makes(lasted=5_000)
    assert reason(phone.rings()) == ["frequency.hour_call"]


def test_a_call_of_which_nothing_more_was_heard_takes_no_line_for_ever(phone):
    phone.rings()
    phone.house.clock.jump_to(phone.house.clock.now().replace(hour=13, minute=1))
    assert (phone.rung().now, phone.now().at_once) == (0, 0)


def test_what_is_kept_of_calls_can_be_built_again(phone):
    phone.makes(lasted=70_000)
    phone.rings("+41797654321")
    phone.house.write(lambda c: append(c, HOUSE, CallLimitsSet(countries=("FR",), opened=("premium",), per_day=500)))
    assert phone.house.read(store.limits) == CallLimits(("FR",), ("premium",), 500)
    assert phone.house.replays_the_same()


def test_a_number_as_it_is_keyed_becomes_the_act_of_calling_it(phone):
    act = phone.house.write(lambda c: act_of(c, "+41 79 123 45 67", member="mem_1", sender="num_1"))
    assert (act.address, act.member, act.how) == (SWISS, "mem_1", "by_hand")
    assert act.person == phone.act().person
    assert phone.house.write(lambda c: act_of(c, "911", member="mem_1")).address == "911"
    for wrong in ("", "hello", "0791234567", "+41", "12345678901234567"):
        with pytest.raises(BadInput):
            phone.house.write(lambda c, wrong=wrong: act_of(c, wrong, member="mem_1"))


def test_a_sale_is_given_its_opening_where_it_brings_none(phone):
    act = phone.house.write(
        lambda c: act_of(c, SWISS, purpose_class="marketing", seller="Beta Ltd", goods="solar panels", language="fr")
    )
    assert act.opening.startswith("Je vous appelle pour Beta Ltd.")


def test_the_opening_stands_sealed_in_the_permit_as_it_was_shown(phone):
    """Clause TDA-VOICE-PURPOSE."""
    phone.rings(opening="Good morning, this is about your order.")
    (entry,) = [each for each in phone.house.journal() if each.kind == "ActPermitted"]
    assert entry.event.private["opening"] == "Good morning, this is about your order."
    assert "opening" not in entry.event.fields


def test_terms_are_those_of_a_permitted_call_alone(phone):
    assert call_terms(phone.rings()).most_seconds
    with pytest.raises(ValueError, match="no permitted call"):
        call_terms(phone.rings())


def test_what_recording_asks_is_told_beforehand_and_kept_to(phone, desk):
    """Clause ZS-CC-LAW-RECORDING."""
    act = Record(id="act_r1", call="cal_1", contact="ctc_1", member="mem_1", person=phone.act().person, language="fr")
    terms = phone.house.read(lambda c: recording_terms(c, act))
    assert (terms.announce, terms.ask_consent, terms.by, terms.language) == (
        "gate.announce.agree", True, "before_first_sample", "fr",
    )  # fmt: skip
    assert phone.house.write(lambda c: submit(c, act, MEMBER)).outcome == "refused"
    done = Record(**{name: getattr(act, name) for name in act.__struct_fields__} | {"id": "act_r2"} | HEARD)
    assert phone.house.write(lambda c: submit(c, done, MEMBER)).outcome == "permitted"
    heard = Listen(id="act_l1", call="cal_1", mode="listen", member="mem_2", agent="mem_1", contact="ctc_1")
    assert phone.house.write(lambda c: submit(c, heard, MEMBER)).outcome == "refused"


HEARD = {"told": "gate.announce.agree", "agreed": "yes"}

"""Whatever leaves says in whose name: the account, who or what wanted it, and which members answer for that."""

from datetime import UTC, datetime

import pytest

from fairline import accounts, cases
from fairline.compliance.evidence import pack
from fairline.compliance.evidence.check import check
from fairline.gate import Reply, own, ruling_on, submit
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import MessageReceived
from fairline.rules import service
from fairline.rules.model import Spec
from tests.support.house import ACCOUNT

NIGHT = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)
NOUR = "+41791234567"


@pytest.fixture
def plugins():
    """Every module of the house: who made a rule, who approved its words, what left."""
    from fairline.app import MODULES

    return MODULES


def joins(house, name):
    def unit(c):
        member = accounts.invite_member(c, HOUSE, email=f"{name.lower()}@acme.example", role="admin", as_owner=True)
        return accounts.join(c, member.id, name)

    return house.write(unit).id


def writes(house, shop, text="Do you have it in blue?"):
    """A contact texts us."""

    def unit(c):
        person = person_of(c, "sms", NOUR)
        message = c.new_id("msg")
        came = MessageReceived(
            message=message, channel="sms", person=person, sender=shop.sender, reach=NOUR, text=text, client_id=message
        )
        append(c, Actor("contact", person), came)

    house.write(unit)
    house.follow()


@pytest.fixture
def answered(house, shop, clock):
    """Ana made a rule, changed it once, Ben approved its words; at night it answers a text. Ana, Ben and the rule."""
    shop.accepts()
    ana, ben = joins(house, "Ana"), joins(house, "Ben")
    by = Actor("member", ana)
    made = house.write(
        lambda c: service.make(
            c, by, "trigger", "Night", Spec(("contact_wrote",), {}, ({"do": "reply", "text": "Hi"},)), active=True
        )
    )
    spec = Spec(("contact_wrote",), {}, ({"do": "reply", "text": "We open at nine."},))
    house.write(lambda c: service.change(c, by, made, "Night", spec, active=True))
    house.write(lambda c: own.declare(c, by, f"rule:{made}", "service", ana))
    house.write(lambda c: own.approve(c, Actor("member", ben), f"rule:{made}", ben))
    clock.jump_to(NIGHT)
    writes(house, shop)
    return ana, ben, made


def left(house):
    return [one for one in house.journal() if one.kind == "ActPermitted" and one.event.kind == "Reply"]


def test_a_text_a_rule_sent_at_night_names_account_version_maker_and_approver(house, answered):
    """Clause ZS-CC-ORIGINATOR: its check."""
    ana, ben, made = answered
    (entry,) = left(house)
    told = entry.event.originator
    assert (told.account, told.by, told.cause, told.version) == (ACCOUNT, f"rule:{made}", made, 2)
    assert (told.made_by, told.approved_by) == (ana, ben)


def test_the_export_for_whoever_traces_it_says_so_too_and_holds_anywhere(house, answered):
    """Clauses ZS-CC-ORIGINATOR and ZS-CC-INQUIRY-COOPERATE: the export contains the originator."""
    ana, ben, made = answered
    (entry,) = left(house)
    case = house.write(
        lambda c: cases.open_case(
            c, HOUSE, kind="legal_process", side="account", title="", about=(f"conversation:{entry.event.subject}",)
        )
    )
    for scope in (pack.Scope(act=entry.event.act), pack.Scope(case=case)):
        made_pack = house.read(lambda c, scope=scope: pack.make(c, scope))
        assert check(made_pack)[0] == []
        (told,) = [one for one in made_pack["originators"] if one["act"] == entry.event.act]
        assert {name: told[name] for name in ("account", "cause", "version", "made_by", "approved_by")} == {
            "account": ACCOUNT, "cause": made, "version": 2, "made_by": ana, "approved_by": ben,
        }  # fmt: skip


def test_words_changed_since_answer_for_themselves_again(house, shop, answered):
    """Who saved the rule last answers where nobody approved it as it stands."""
    ana, _, made = answered
    spec = Spec(("contact_wrote",), {}, ({"do": "reply", "text": "We open at ten."},))
    house.write(lambda c: service.change(c, Actor("member", ana), made, "Night", spec, active=True))
    writes(house, shop, "And in red?")
    told = left(house)[-1].event.originator
    assert (told.version, told.approved_by) == (3, ana)


def test_what_a_member_wrote_names_the_member(house, shop):
    shop.accepts()
    contact = shop.knows(NOUR)
    shop.agreed(contact)
    _, ruling = shop.texts(contact)
    (entry,) = left(house)
    assert house.read(lambda c: ruling_on(c, ruling.act.id)).number == entry.number
    assert entry.event.originator.by == f"member:{shop.owner}"


def test_what_nobody_wants_does_not_leave(house, shop):
    """Clause ZS-CC-ORIGINATOR: nothing is written as sent without whoever wanted it."""
    shop.accepts()
    person = house.write(lambda c: person_of(c, "sms", NOUR))
    act = Reply(id="act_nobody", channel="sms", person=person, address=NOUR, sender=shop.sender, text="Hello")
    ruling = house.write(lambda c: submit(c, act, HOUSE))
    assert ruling.outcome == "refused"
    assert "entitled" in {verdict.policy for verdict in ruling.verdicts if verdict.outcome == "refuse"}

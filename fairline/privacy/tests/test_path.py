"""The path of a person's data, and what partners that received them are asked."""

from datetime import timedelta

import pytest

from fairline.accounts.partners import service as partners
from fairline.gate import Onward, Reply
from fairline.gate.events import ActPermitted
from fairline.gate.policies import supplier_open
from fairline.gate.tests.given import facts
from fairline.journal import HOUSE, append
from fairline.kit.clock import to_text
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.rights import asking_partners, partner_shares, path, recipients
from fairline.privacy.rights.partners_http import shares
from fairline.privacy.rights.problems import PartnersOpen
from fairline.security.reads.model import Read
from fairline.security.reads.store import put
from tests.support.house import OTHER

DAY = 86_400_000


@pytest.fixture
def let_in(house, desk):
    """Two partners are let in, each with a key; Salto is asked at an address."""

    def unit(c):
        partners.let_in(c, desk.by, "salto", "Order 7", "privacy@salto.example")
        partners.let_in(c, desk.by, "freshhawk", "Order 8")
        partners.key(c, desk.by, "tok_salto", "salto")
        partners.key(c, desk.by, "tok_fresh", "freshhawk")

    house.write(unit)


def shown(house, token, subject, kind="contact", ids=()):
    """A program was shown somebody."""
    read = house.write(
        lambda c: Read(c.new_id("rea"), c.at, f"app:{token}", "", "", kind, "/v1/contacts", subject, 1, tuple(ids))
    )
    house.write(lambda c: put(c, [read]))


def test_of_two_partners_the_one_that_received_something_has_a_share_and_nothing_is_granted_without_its_proof(
    house, desk, let_in
):
    """Clause ZS-TP-DSR: its check."""
    contact, other = desk.known(), desk.known("other@buyer.example", "Somebody Else")
    shown(house, "tok_salto", contact)
    shown(house, "tok_fresh", other)
    asked = desk.asks("erasure")
    (share,) = house.read(lambda c: shares(c, asked.id))
    assert (share.partner, share.name, share.reach, share.proof) == ("salto", "Salto", "privacy@salto.example", "")
    assert share.due <= to_text(asked.received + 30 * DAY)
    desk.proves(asked)
    with pytest.raises(PartnersOpen) as refused:
        desk.decides(asked)
    assert refused.value.clauses == ("ZS-TP-DSR",)
    assert "Salto" in refused.value.told("fr")["title"]
    with pytest.raises(BadInput):
        house.write(lambda c: asking_partners.prove(c, desk.by, share.id, "  "))
    with pytest.raises(NotFound):  # another account's
        house.write(lambda c: asking_partners.prove(c, desk.by, share.id, "Their letter"), OTHER)
    house.write(lambda c: asking_partners.prove(c, desk.by, share.id, "Their ticket 8812, closed today"))
    desk.decides(asked)
    assert desk.one(asked).state == "done"
    assert house.replays_the_same()


def test_who_received_something_after_the_request_came_in_is_asked_too_and_a_refusal_needs_no_proof(
    house, desk, let_in
):
    contact = desk.known()
    asked = desk.asks("erasure")
    assert house.read(lambda c: shares(c, asked.id)) == []
    desk.proves(asked)
    shown(house, "tok_fresh", "", "list", [contact])
    with pytest.raises(PartnersOpen):
        desk.decides(asked)
    desk.decides(asked, "refused", ground="kept_by_law")
    assert desk.one(asked).state == "refused"


def test_a_partner_that_was_shut_out_before_is_asked_nothing(house, desk, let_in):
    contact = desk.known()
    shown(house, "tok_salto", contact)
    house.write(lambda c: partners.shut_out(c, desk.by, "salto"))
    asked = desk.asks("erasure")
    assert house.read(lambda c: shares(c, asked.id)) == []


def test_somebody_is_reminded_a_week_before_and_when_it_is_due_unless_it_was_done(house, desk, let_in):
    contact = desk.known()
    shown(house, "tok_salto", contact)
    asked = desk.asks("erasure")
    (row,) = house.read(lambda c: partner_shares.of_request(c, asked.id))

    def told():
        keys = [each.event.key for each in house.journal() if each.kind == "MembersNotified"]
        return [key.rpartition(".")[2] for key in keys if "partner-" in key]

    house.clock.advance(timedelta(milliseconds=row["due"] - 7 * DAY - house.clock.millis()))
    house.due()
    assert told() == ["partner-soon"]
    house.clock.advance(timedelta(days=7))
    house.due()
    assert told() == ["partner-soon", "partner-late"]


def test_the_path_of_a_person_names_everybody_outside_since_it_began_with_dates(house, desk, let_in):
    """Clause TDP18-ONWARD-LIABILITY: its check."""
    contact = desk.known()
    begun = house.clock.millis()
    house.write(
        lambda c: recipients.note(c, desk.by, contact, "Carrier Ltd", categories=["address"], purpose="delivery")
    )
    house.clock.advance(timedelta(days=1))
    shown(house, "tok_salto", contact)
    house.clock.advance(timedelta(days=2))
    shown(house, "tok_salto", "", "list", [contact])
    shown(house, "tok_other", contact)
    verdict = supplier_open.judge(
        Reply(id="act_1", conversation="cnv_1", channel="email", member="mem_1"),
        facts(Onward("mail:relay.example", "sup_1", "Relay Ltd", "", "scc")),
    )

    def sent(c):
        append(c, HOUSE, ActPermitted(act="act_1", kind="Mail", subject=contact, verdicts=(verdict,)))

    house.write(sent)
    found = house.read(lambda c: path.of_contact(c, contact))
    told = {
        (each.kind, each.name): ((each.first - begun) // DAY, (each.last - begun) // DAY, each.times) for each in found
    }
    assert told == {
        ("handed", "Carrier Ltd"): (0, 0, 1), ("partner", "Salto"): (1, 3, 2), ("program", "tok_other"): (3, 3, 1),
        ("supplier", "Relay Ltd"): (3, 3, 1),
    }  # fmt: skip
    assert {each.ground for each in found if each.kind == "supplier"} == {"scc"}
    with pytest.raises(NotFound):
        house.read(lambda c: path.of_contact(c, "con_nobody"))

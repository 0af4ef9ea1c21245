"""Where contacts come from: lists that are declared, looked at, refused, taken in row by row, and taken back."""

import pytest

from fairline import crm
from fairline.channels.email import suppress
from fairline.channels.email.events import MailBounced, MailTried
from fairline.crm import Change, Origin
from fairline.gate import Consents, Facts, Posed, Provenance
from fairline.gate.events import ActPermitted
from fairline.gate.policies import do_not_contact, read
from fairline.gate.policies import origin as origin_policy
from fairline.gate.ruling import ask
from fairline.journal import HOUSE, append
from fairline.kit.errors import BadInput
from fairline.privacy.origins import reading, service, store
from fairline.privacy.origins.model import Declared
from fairline.privacy.origins.service import Brought
from fairline.privacy.problems import ImportUndone, ListRefused
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_consents import MEMBER, act, given

FAIR = Declared("the fair in Lyon, stand 12", "event", "consent", None, "Send me your news")


@pytest.fixture(autouse=True)
def _open(officer):
    """Every test has an account that is open."""


def sheet(many, name="ada", extra=""):
    return "Nom;E-mail;Téléphone\n" + "".join(f"{name} {n};{name}{n}@shop.example;\n" for n in range(many)) + extra


def brought(csv, declared=FAIR, **columns):
    return Brought(csv.encode(), columns, declared)


def looks(house, csv, declared=FAIR):
    return house.read(lambda c: service.look(c, brought(csv, declared)))


def takes(house, csv, declared=FAIR):
    taken, seen = house.write(lambda c: service.take_in(c, MEMBER, brought(csv, declared)))
    house.follow()
    return taken, seen


def marketing(house, contact, address="ada0@shop.example", policy=origin_policy):
    wanted = act(contact, "email", address=address)
    return house.read(lambda c: ask(read(policy), wanted, Facts(c, wanted, c.tools.facts)))


def who(house, address):
    return house.read(lambda c: crm.find(c, "email", address))


def test_every_row_keeps_its_source_batch_and_line_who_brought_it_and_what_was_declared(house):
    """Clause TDA-ID-DATA-ORIGIN."""
    taken, seen = takes(house, sheet(3))
    assert (taken.rows, taken.made, taken.left, taken.state, taken.source) == (3, 3, 0, "taken", FAIR.source)
    assert [one.fate for one in seen.outcomes] == ["made"] * 3
    (told,) = house.read(lambda c: crm.origins_of(c, who(house, "ada1@shop.example").id))
    assert (told.how, told.source, told.means, told.ground) == ("import", FAIR.source, "event", "consent")
    assert (told.shown, told.batch, told.line, told.by) == ("Send me your news", taken.id, 2, str(MEMBER))
    assert house.replays_the_same()


def test_without_a_source_they_may_be_served_and_are_counted_out_of_marketing(house):
    """Clause TDA-ID-DATA-ORIGIN: NO_PROVENANCE."""
    taken, _ = takes(house, sheet(2), Declared())
    contact = who(house, "ada0@shop.example").id
    no = marketing(house, contact)
    assert (no.outcome, no.reason, no.values["batch"]) == ("refuse", "no_provenance", taken.id)
    assert no.clauses[0] == "TDA-ID-DATA-ORIGIN"
    posed = [act(who(house, f"ada{n}@shop.example").id, "email", id=f"act_{n}") for n in range(2)]
    found = house.read(lambda c: c.tools.facts[Provenance].many(c, [Posed(one, c.at) for one in posed]))
    assert found == [Provenance(known=False, batch=taken.id)] * 2
    given(house, contact, channel="email", kind="express", method="double_opt_in")
    assert marketing(house, contact).outcome == "permit"
    known, _ = takes(house, sheet(1, "ben"))
    assert known.made == 1
    assert marketing(house, who(house, "ben0@shop.example").id).outcome == "permit"


def test_who_writes_to_us_or_is_entered_by_a_colleague_has_an_origin_by_that(house):
    wrote = hear(house, 1, "Hello")
    typed = house.write(lambda c: crm.create(c, Change(name="Ada"), [("email", "ada@x.example")], by=MEMBER))
    for contact, how in ((wrote.id, "wrote"), (typed.id, "member")):
        assert [each.how for each in house.read(lambda c, contact=contact: crm.origins_of(c, contact))] == [how]
        assert marketing(house, contact).outcome == "permit"


def test_where_somebody_comes_from_goes_along_when_contacts_are_merged(house):
    takes(house, sheet(1), Declared())
    first = who(house, "ada0@shop.example").id
    other = hear(house, 1, "Hello").id
    house.write(lambda c: crm.merge(c, first, other))
    assert [each.how for each in house.read(lambda c: crm.origins_of(c, first))] == ["import", "wrote"]
    assert marketing(house, first).outcome == "permit", "they wrote to us: that is known"
    posed = [Posed(act(other, "email"), 0)]
    assert house.read(lambda c: c.tools.facts[Provenance].many(c, posed))[0].known
    assert house.replays_the_same()


@pytest.mark.parametrize(
    ("declared", "sign"),
    [
        (Declared("a broker", "bought"), "declared"), (Declared("x", "rented"), "declared"),
        (Declared("x", "gathered"), "declared"), (Declared("purchased from Leads Ltd", "other"), "source_words"),
        (Declared("scraped from the web", "other"), "source_words"),
        (Declared("fichier acheté chez un courtier", "partner"), "source_words"),
        (Declared("fichier loué", "partner"), "source_words"), (Declared("Pages jaunes", "other"), "source_words"),
    ],
)  # fmt: skip
def test_a_list_that_was_bought_rented_or_gathered_is_refused(house, declared, sign):
    """Clause ZS-SELL-EMAIL-B-BOUGHT."""
    with pytest.raises(ListRefused) as refused:
        takes(house, sheet(3), declared)
    assert refused.value.values["sign"] == sign
    assert refused.value.told("en")["clauses"][0]["id"] == "ZS-SELL-EMAIL-B-BOUGHT"
    assert refused.value.told("fr")["remedy"]
    assert who(house, "ada0@shop.example") is None


def test_a_list_of_people_whom_a_popup_sold_virus_protection_is_refused(house):
    """Clause DTA-LEADFLOW-AV."""
    with pytest.raises(ListRefused) as refused:
        takes(house, sheet(3), Declared("our form", "own_form", shown="Pop-up: your PC is infected, leave your number"))
    assert refused.value.values["sign"] == "popup_leads"
    assert refused.value.clauses == ("DTA-LEADFLOW-AV",)
    assert looks(house, sheet(3), Declared("the virus clinic’s own form", "own_form")).signs == []


@pytest.mark.parametrize("said", ["our own shop", "the fair in Lyon", "nos clients", "le salon de Lyon", "a boutique"])
def test_an_honest_source_is_no_sign(house, said):
    assert looks(house, sheet(3), Declared(said, "own_customers")).signs == []


def test_many_addresses_of_roles_refuse_a_list_and_few_are_taken_in_and_never_advertised_to(house):
    """Clause ZS-SELL-EMAIL-D-ROLE."""
    roles = "".join(f";{name}@firm{n}.example;\n" for n, name in enumerate(["info", "sales", "vertrieb", "compta"]))
    seen = looks(house, sheet(21, extra=roles))
    assert [(sign.name, sign.many, sign.of, sign.refuses) for sign in seen.signs] == [("roles", 4, 25, False)]
    assert looks(house, sheet(16, extra=roles)).refused
    takes(house, sheet(21, extra=roles))
    contact = who(house, "compta@firm3.example").id
    no = marketing(house, contact, "compta@firm3.example", do_not_contact)
    assert (no.outcome, no.reason) == ("refuse", "role_address")


def test_a_list_of_people_who_refused_before_is_refused(house):
    house.write(lambda c: suppress.add(c, MEMBER, "ada3@shop.example", "complaint"))
    house.write(lambda c: suppress.add(c, MEMBER, "ada4@shop.example", "hard_bounce"))
    assert [(sign.name, sign.many, sign.refuses) for sign in looks(house, sheet(21)).signs] == [("refused", 2, False)]
    assert looks(house, sheet(20)).refused


def test_each_row_says_what_became_of_it_and_one_that_does_not_fit_leaves_the_others_in(house):
    house.write(lambda c: crm.create(c, Change(name="Nour"), [("email", "nour@x.example")], by=MEMBER))
    csv = "name,email,mobile\nNour,nour@x.example,\nAda,ada@x.example,079 123 45 67\nAda,ADA@x.example,\n"
    csv += "Ben,,\nEve,nonsense,\n"
    csv += "Nour,nour@x.example,079 123 45 68\n"
    fates = [(one.line, one.fate) for one in looks(house, csv).outcomes]
    assert fates == [(1, "known"), (2, "made"), (3, "left"), (4, "left"), (5, "left"), (6, "left")]
    taken, seen = takes(house, csv)
    assert (taken.made, taken.joined, taken.left) == (1, 1, 2)
    assert seen.outcomes[-1].fate == "joined"
    assert ("phone", "+41791234568") in {
        (each.channel, each.address) for each in who(house, "nour@x.example").addresses
    }
    with pytest.raises(BadInput):
        takes(house, "name,email\n")


def test_columns_of_other_names_are_mapped(house):
    found = list(reading.rows(b"Prenom;Nom de famille;Adresse\nAda;Lovelace;a@x.example\n", {"Adresse": "email"}))
    assert [dict(row.told) for row in found] == [{"email": "a@x.example", "name": "Ada Lovelace"}]


def test_a_list_is_taken_back_whole_but_for_who_has_been_in_touch_since(house):
    taken, _ = takes(house, sheet(4))
    one = who(house, "ada2@shop.example").id
    given(house, one, channel="email", kind="express")
    forgotten, kept = house.write(lambda c: service.undo(c, MEMBER, taken.id))
    house.follow()
    assert (forgotten, kept) == (3, 1)
    assert who(house, "ada0@shop.example") is None
    assert who(house, "ada2@shop.example") is not None
    assert house.read(lambda c: service.one(c, taken.id)).state == "undone"
    with pytest.raises(ImportUndone):
        house.write(lambda c: service.undo(c, MEMBER, taken.id))
    assert house.replays_the_same()


def test_more_than_five_in_a_hundred_that_come_back_stop_advertising_to_the_whole_list(house):
    """Clause ZS-SELL-EMAIL-B-BOUGHT: 1,000 rows, 80 come back in the first 200 sends."""
    taken, _ = takes(house, sheet(300))
    contacts = [who(house, f"ada{n}@shop.example").id for n in range(200)]

    def unit(c, many, back):
        for number in range(many):
            contact, name = contacts[number], c.new_id("act")
            fields = {"id": name, "purpose": "notice", "contact": contact}
            said = ActPermitted(act=name, kind="Mail", subject=name, fields=fields)
            permit = append(c, HOUSE, said)[0].number
            tried = {"permit": permit, "place": 0, "act": name, "message": name, "person": "psn_1"}
            append(c, HOUSE, MailTried(mailbox="mbx_1", attempt=1, outcome="left", **tried))
            if number < back:
                append(c, HOUSE, MailBounced(lasting=True, enhanced="5.1.1", **tried))

    house.write(lambda c: unit(c, 120, 6))
    house.follow()
    assert marketing(house, contacts[150]).outcome == "permit"
    house.write(lambda c: unit(c, 20, 2))
    house.follow()
    no = marketing(house, contacts[150])
    assert (no.outcome, no.reason, no.values["batch"]) == ("refuse", "bounces", taken.id)
    (barred,) = [entry.event for entry in house.journal() if entry.kind == "BatchBarred"]
    assert barred.figures == {"sent": 121, "bounced": 7}
    assert house.read(lambda c: service.one(c, taken.id)).barred == "bounces"
    other = house.write(
        lambda c: crm.create(c, Change(name="Z"), origin=Origin("import", "x", batch="bat_x"), by=MEMBER)
    )
    assert marketing(house, other.id).outcome == "permit"
    assert house.read(lambda c: store.listed(c, most=5))[0].bounced == 8


def test_who_came_with_a_list_and_consented_elsewhere_is_still_asked_by_that_consent(house):
    takes(house, sheet(1), Declared())
    contact = who(house, "ada0@shop.example").id
    wanted = act(contact, "email")
    assert not house.read(lambda c: c.tools.facts[Consents](c, wanted)).of("marketing").counts

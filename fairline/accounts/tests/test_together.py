"""Accounts of one business are found by what they share, and what limits them is counted over all of them."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.brands import change_brand
from fairline.accounts.plans import service as plans
from fairline.accounts.plans.events import SeatGiven, SeatTakenBack
from fairline.accounts.plugin import PLUGIN
from fairline.accounts.shared import store as shared
from fairline.accounts.shared.through import through
from fairline.accounts.tests.conftest import joined
from fairline.accounts.together import clients, finding, identity, signs, store
from fairline.accounts.vetting import vetted
from fairline.gate import Reply
from fairline.gate.events import ActPermitted
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import HOUSE, append
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import ACCOUNT

DESK = "acc_desk"
TEXT = Reply(id="act_1", channel="sms", member="mem_1")
WHO = {"country": "CH", "legal_name": "Rhône Bikes SA", "address": "Sion", "responsible": "Ada Lovelace", "use": "help"}


@pytest.fixture
def plugins():
    return [PLUGIN, GATE]


def account(house, id, email, name="Somebody", plan="sell_free"):
    house.write(lambda c: accounts.open_house(c, name=id, country="CH", locale="en", time_zone="Europe/Zurich"), id)
    house.write(lambda c: joined(c, email, name, "owner"), id)
    if plan:
        house.write(lambda c: plans.assign(c, HOUSE, plan), id)


def group(house, id=ACCOUNT):
    row = house.read(shared.together, id)
    return (row["grouped"], row["many"], row["free"]) if row is not None else ("", 0, 0)


def seen(house, kind, account=ACCOUNT):
    return [entry.event for entry in house.journal(account) if entry.kind == kind]


@pytest.fixture
def three(house):
    """Three trials of one business, and one of another whose owner has a mailbox where anybody has one."""
    account(house, ACCOUNT, "ada@bikes.example")
    account(house, "acc_b", "bob@shop.bikes.example")
    account(house, "acc_c", "eve@gmail.com")
    account(house, "acc_d", "dan@gmail.com")
    house.write(lambda c: identity.declare(c, HOUSE, **WHO, payer="CH93 0076 2011 6238"), "acc_b")
    house.write(lambda c: identity.declare(c, HOUSE, **WHO, payer="ch9300762011 6238"), "acc_c")
    house.due()


def test_trials_of_one_business_are_found_by_domain_and_payer_also_through_a_third(house, three):
    """Clause TDA-LIMITS-CIRCUMVENT."""
    assert group(house)[0] != ""
    assert group(house) == group(house, "acc_b") == group(house, "acc_c")
    assert group(house)[1:] == (2, 3)
    told = seen(house, "AccountsFoundTogether", "acc_b")[-1]  # looked at before the others it knew of one of them
    assert (told.by, told.accounts) == (("domain", "payer"), 2)


def test_a_mail_service_anybody_may_use_makes_nobody_belong_together(house, three):
    assert group(house, "acc_d") == ("", 0, 0)


def test_a_free_seat_is_one_seat_over_all_of_them(house, three):
    for each in (ACCOUNT, "acc_b"):
        member = house.write(lambda c: joined(c, f"x@{c.account}.example", "X").id, each)
        house.write(lambda c, m=member: accounts.give_seat(c, HOUSE, m, "agent"), each)
    third = house.write(lambda c: joined(c, "z@z.example", "Z").id, "acc_c")
    with pytest.raises(accounts.NoSeat):
        house.write(lambda c: accounts.give_seat(c, HOUSE, third, "agent"), "acc_c")
    stranger = house.write(lambda c: joined(c, "y@y.example", "Y").id, "acc_d")
    house.write(lambda c: accounts.give_seat(c, HOUSE, stranger, "agent"), "acc_d")


def sent(number):
    return ActPermitted(act=f"act_{number}", kind="Reply", subject="cnv_1", fields={"channel": "sms"})


def test_texts_of_an_unknown_business_are_counted_over_all_its_accounts(house, three):
    account(house, DESK, "op@desk.example", plan="")
    house.write(accounts.appoint_operator, DESK)
    for each, many in ((ACCOUNT, 30), ("acc_b", 15), ("acc_d", 4)):
        house.write(lambda c, many=many: append(c, HOUSE, *[sent(number) for number in range(many)]), each)
    assert house.read(lambda c: vetted(c, TEXT).texted, "acc_c") == 45
    assert house.read(lambda c: vetted(c, TEXT).texted, "acc_d") == 4
    assert house.replays_the_same()
    assert house.read(lambda c: vetted(c, TEXT).texted, "acc_c") == 45


def test_a_person_at_the_operators_may_hold_an_account_apart_and_its_limits_are_its_own_again(house, three):
    house.write(lambda c: finding.hold_apart(c, HOUSE, True, "An agency that shares the house's domain"), "acc_b")
    house.due()
    assert group(house, "acc_b")[0] == ""
    assert group(house)[0] == "" == group(house, "acc_c")[0]
    with pytest.raises(BadInput):
        house.write(lambda c: finding.hold_apart(c, HOUSE, True, " "), "acc_b")


def signed(c):
    return accounts.sign(
        c, HOUSE, rank="addendum", title="Consent", starts=c.at, ends=None, page=b"signed", parameters={}
    )


def test_a_client_waits_until_the_consent_names_it_and_revoking_starts_its_leaving(house, opened):
    """Clause DTA-RESELL: consent for A and B; C waits; revoked, A and B have a plan, and their accounts know."""
    a, b = (house.write(lambda c, n=n: ask(c, n)) for n in ("Alpine Tea", "Bernina Tours"))
    paper = house.write(signed)
    consent = house.write(lambda c: clients.consent(c, HOUSE, clients=(a, b), signed=paper, signed_on=c.at))
    third = house.write(lambda c: ask(c, "Canton Cheese"))
    assert states(house) == {"Alpine Tea": "consented", "Bernina Tours": "consented", "Canton Cheese": "pending"}
    for each, client in (("acc_a", a), ("acc_c", third)):
        account(house, each, f"owner@{each}.example", plan="")
        house.write(lambda c, each=each, client=client: clients.link(c, HOUSE, client, each))
    house.due()
    assert house.read(through, "acc_a").stops == ""
    assert house.read(through, "acc_c").stops == "pending"
    house.write(lambda c: clients.consent(c, HOUSE, clients=(third,), signed=paper, signed_on=c.at))
    house.due()
    assert house.read(through, "acc_c").stops == ""
    ends = house.write(lambda c: clients.revoke(c, HOUSE, consent, "The contract ended"))
    house.due()
    assert states(house) == {"Alpine Tea": "leaving", "Bernina Tours": "leaving", "Canton Cheese": "consented"}
    plan = house.read(lambda c: clients.exit_plan(c, clients.client(c, b)))
    assert [what for what, _ in plan] == ["told", "own", "ends"]
    assert plan[-1][1] == ends > plan[1][1] > plan[0][1] == house.clock.millis()
    assert house.read(through, "acc_a").stops == ""
    assert [told.key for told in seen(house, "MembersNotified", "acc_a")] == ["accounts.together.leaving"]
    house.clock.advance(timedelta(milliseconds=ends - house.clock.millis()))
    assert house.read(through, "acc_a").stops == "left"
    assert house.read(through, "acc_c").stops == ""
    assert house.read(shared.served, "acc_a")["name"] == "Alpine Tea"
    assert house.replays_the_same()
    assert house.replays_the_same("acc_a")


def test_a_consent_needs_a_signed_document_on_file_and_clients_that_were_asked_for(house, opened):
    client = house.write(lambda c: ask(c, "Alpine Tea"))
    with pytest.raises(BadInput):
        house.write(lambda c: clients.consent(c, HOUSE, clients=(client,), signed="sgn_none", signed_on=c.at))
    paper = house.write(signed)
    with pytest.raises(NotFound):
        house.write(lambda c: clients.consent(c, HOUSE, clients=("cli_x",), signed=paper, signed_on=c.at))
    with pytest.raises(BadInput):
        house.write(lambda c: clients.consent(c, HOUSE, clients=(client,), signed=paper, signed_on=c.at + 1))


def ask(c, name):
    return clients.ask(c, HOUSE, name=name, country="CH", channels=["email"])


def states(house):
    return {each.name: each.state for each in house.read(store.clients)}


def test_the_fourth_brand_of_another_business_is_noticed_unless_a_consent_names_it(house, opened):
    """Clause TDA-NO-RESALE."""
    client = house.write(lambda c: ask(c, "Alpine Tea"))
    paper = house.write(signed)
    house.write(lambda c: clients.consent(c, HOUSE, clients=(client,), signed=paper, signed_on=c.at))
    for number, owner in enumerate(("Alpine Tea", "One", "Two", "Three", "Rhône Bikes")):
        brand(house, f"b{number}", owner)
    assert seen(house, "ResaleSuspected") == []
    fourth = brand(house, "b9", "Four")
    assert [(each.brand, each.owners) for each in seen(house, "ResaleSuspected")] == [(fourth, 4)]


def brand(house, slug, owner):
    def unit(c):
        made = accounts.make_brand(c, HOUSE, slug.upper(), slug, accounts.Looks())
        clients.owned_by(c, HOUSE, made.id, owner)
        return made.id

    return house.write(unit)


def test_a_verified_account_is_looked_at_again_when_its_owner_or_a_brand_changes(house, opened):
    """Clause TDA-ID-ACCOUNT."""
    account(house, DESK, "op@desk.example", plan="")
    house.write(accounts.appoint_operator, DESK)
    house.write(lambda c: accounts.vet(c, HOUSE, "verified", "register of companies"))
    made = brand(house, "bikes", "")
    house.due()
    assert state(house) == "again"
    house.write(lambda c: accounts.vet(c, HOUSE, "verified", "seen"))
    house.write(lambda c: change_brand(c, HOUSE, made, "BIKES", "bikes", accounts.Looks(color="#000000")))
    house.due()
    assert state(house) == "verified"
    house.write(lambda c: joined(c, "new@example.com", "New Owner", "owner"))
    house.due()
    assert state(house) == "again"
    assert [each.what for each in seen(house, "IdentityChanged")] == ["brand", "owner"]


def state(house):
    return house.read(lambda c: vetted(c, TEXT).state)


def test_an_owner_is_asked_who_they_are_where_somebody_runs_the_house_and_not_elsewhere(house, opened):
    assert not house.read(identity.is_asked)
    account(house, DESK, "op@desk.example", plan="")
    house.write(accounts.appoint_operator, DESK)
    assert house.read(identity.is_asked)
    with pytest.raises(BadInput):
        house.write(lambda c: identity.declare(c, HOUSE, **(WHO | {"responsible": " "})))
    house.write(lambda c: identity.declare(c, HOUSE, **WHO))
    assert not house.read(identity.is_asked)
    house.write(lambda c: accounts.vet(c, HOUSE, "verified", "seen"))
    house.write(lambda c: identity.declare(c, HOUSE, **(WHO | {"legal_name": "Another SA"})))
    assert state(house) == "again"


def test_nothing_an_owner_declared_stands_readable_in_the_journal(house, opened):
    house.write(lambda c: identity.declare(c, HOUSE, **WHO))
    rows = house.read(lambda c: c.all("SELECT clear FROM journal WHERE account = :a", a=c.account))
    assert all("Ada Lovelace" not in row["clear"] and "Rhône Bikes SA" not in row["clear"] for row in rows)


WEEK = timedelta(days=7)


def works(house, *emails):
    """Members who work in the account; their ids."""
    return [house.write(lambda c, email=email: joined(c, email, email.partition("@")[0], "agent")) for email in emails]


def found(house):
    return [(each.domains, each.names, each.seats) for each in seen(house, "ResaleSignsSeen")]


def test_members_of_five_other_companies_are_a_sign_and_free_mailboxes_are_none(house, opened):
    """Clause TDA-NO-RESALE."""
    works(house, *(f"a@shop{n}.example.com" for n in range(3)), "b@gmail.com", "c@hispeed.ch", "d@example.org")
    works(house, *(f"a@firm{n}.ch" for n in range(4)))
    house.write(signs.look)
    assert found(house) == [(5, 0, 0)]
    works(house, "x@gmx.ch")
    house.write(signs.look)
    assert found(house) == [(5, 0, 0)]


def test_names_that_have_nothing_to_do_with_the_account_are_a_sign_unless_a_consent_names_them(house, opened):
    name = house.read(lambda c: accounts.account(c).name)
    client = house.write(lambda c: ask(c, "Alpine Tea"))
    paper = house.write(signed)
    house.write(lambda c: clients.consent(c, HOUSE, clients=(client,), signed=paper, signed_on=c.at))
    for number, called in enumerate((f"{name} Outlet", "Alpine Tea Shop", "Green Paper", "Blue Lamps", "Lamps Blue")):
        house.write(lambda c, n=number, b=called: accounts.make_brand(c, HOUSE, b, f"n{n}", accounts.Looks()))
    assert house.read(signs.signs) == {}
    house.write(lambda c: accounts.make_brand(c, HOUSE, "Old Clocks", "n9", accounts.Looks()))
    assert house.read(signs.signs) == {"names": 3}


def test_seats_that_go_from_one_company_to_another_are_a_sign_for_four_weeks(house, opened, clock):
    ours, theirs = works(house, "a@firm1.ch", "b@firm2.ch")

    def moves(c):
        for number in range(6):
            leaves, comes = (ours, theirs) if number % 2 else (theirs, ours)
            append(c, HOUSE, SeatTakenBack(member=leaves.id, seat="agent"), SeatGiven(member=comes.id, seat="agent"))

    house.write(moves)
    assert house.read(signs.signs) == {"seats": 6}
    clock.advance(4 * WEEK + timedelta(days=1))
    assert house.read(signs.signs) == {}


def test_the_look_comes_by_itself_every_week(house, clock):
    account(house, ACCOUNT, "ada@bikes.example")
    house.due()
    works(house, *(f"a@firm{n}.ch" for n in range(6)))
    clock.advance(WEEK)
    house.due()
    assert found(house) == [(6, 0, 0)]
    works(house, "a@firm7.ch")
    clock.advance(WEEK)
    house.due()
    assert found(house) == [(6, 0, 0), (7, 0, 0)]

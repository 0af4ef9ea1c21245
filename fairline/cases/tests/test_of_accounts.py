"""Cases about the account itself: split, reselling, listed, changed, outside its mode."""

from datetime import timedelta
from pathlib import Path

from fairline import accounts, crm
from fairline.accounts.modes import service as chosen
from fairline.accounts.modes import store as modes
from fairline.accounts.modes.events import AuthorisationVoided, OutsidersServed
from fairline.accounts.modes.http import told as shown_mode
from fairline.accounts.together import identity
from fairline.accounts.together.events import (
    AccountsFoundTogether,
    IdentityChanged,
    NameListed,
    ResaleSignsSeen,
    ResaleSuspected,
)
from fairline.accounts.together.sanctions import lists
from fairline.accounts.together.sanctions import store as sanctions
from fairline.cases import ladder, store
from fairline.cases.tests.conftest import DESK, SECOND, _joined
from fairline.conversations.events import ConversationOpened
from fairline.gate import Facts, Reply
from fairline.gate.policies import standing
from fairline.journal import HOUSE, append, destroy, new_person
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import to_text

LISTS = Path(accounts.__file__).parent / "tests" / "lists"


def happens(house, *events):
    house.write(lambda c: append(c, HOUSE, *events))
    house.due()


def live(house):
    return house.read(lambda c: store.cases.listed(c, "~", 20, live=True))


def outcome(house, **changes):
    act = Reply(**({"id": "act_1", "conversation": "cnv_1", "channel": "email", "member": "mem_1"} | changes))
    return house.read(lambda c: standing.judge(act, Facts(c, act, c.tools.facts)).outcome)


def test_a_new_entry_equal_to_an_owner_holds_what_leaves_and_opens_a_case(house, opened):
    """Clause DTA-OC-CRIME."""
    happens(house, NameListed(listed="eu:101", source="eu", what="owner", which="mem_1", score=100))
    (case,) = live(house)
    assert (case.category, case.side, case.severity) == ("sanctions", "operator", "high")
    assert outcome(house) == "defer"


def test_a_hold_for_a_list_of_sanctions_stays_until_a_person_decides_and_the_desk_is_reminded_every_day(house, opened):
    """Clause DTA-OC-CRIME: nothing but a person lifts it, however long nobody looks."""
    happens(house, NameListed(listed="eu:101", source="eu", what="owner", which="mem_1", score=100))
    house.write(lambda c: _joined(c, "o@op.example", "Otto", "compliance_officer"), DESK)
    (case,) = live(house)
    for day in range(1, 6):
        house.clock.advance(timedelta(hours=25))
        house.due()
        assert outcome(house) == "defer"
        told = [each.event for each in house.journal(DESK) if each.kind == "MembersNotified"]
        assert len([each for each in told if each.key == "cases.notice.waits" and each.members]) == day
    house.write(lambda c: ladder.review(c, SECOND, case.id, stands=True, why="It is them."))
    house.clock.advance(timedelta(days=40))
    house.due()
    assert outcome(house) == "defer"
    house.write(lambda c: ladder.lift(c, SECOND, case.id, "decided", "Born in another year."))
    assert outcome(house) == "permit"


def test_a_director_who_is_listed_since_yesterday_stops_what_leaves_in_the_night(house, opened):
    """Clause DTA-OC-CRIME: its check."""
    told = {"country": "CH", "legal_name": "Rhône Bikes SA", "address": "Sion", "use": "help", "payer": ""}
    house.write(lambda c: identity.declare(c, HOUSE, responsible="Valdemar Krestikov", **told))
    house.follow()
    house.due()
    before = {case.id for case in live(house)}
    assert outcome(house) == "permit"
    listed = lists.entries("eu", (LISTS / "eu.xml").read_bytes())
    house.write(lambda c: sanctions.replace_list(c, "eu", listed), "*")
    house.clock.advance(timedelta(hours=24))
    house.due()
    house.follow()
    (case,) = [each for each in live(house) if each.id not in before]
    assert (case.category, case.clauses) == ("sanctions", ("DTA-OC-CRIME",))
    for channel in ("email", "sms", "webchat"):
        assert outcome(house, channel=channel) == "defer"


def test_three_trials_of_one_business_are_a_case_and_two_are_none(house, opened):
    happens(house, AccountsFoundTogether(group="grp_1", by=("domain",), accounts=1, free=2))
    assert live(house) == []
    happens(house, AccountsFoundTogether(group="grp_1", by=("domain",), accounts=2, free=3))
    assert [(case.category, case.clauses) for case in live(house)] == [("split", ("TDA-LIMITS-CIRCUMVENT",))]


def test_a_brand_of_another_business_is_held_and_nothing_else_is(house, opened):
    happens(house, ResaleSuspected(brand="bnd_4", owners=4))
    (case,) = live(house)
    measures = house.read(accounts.measures_now)
    assert [(one.scope, one.kind, one.case) for one in measures] == [("brand:bnd_4", "held", case.id)]
    assert case.category == "resale"


def test_signs_nobody_declared_are_a_case_that_says_which_and_holds_nothing(house, opened):
    """Clause TDA-NO-RESALE."""
    happens(house, ResaleSignsSeen(account="acc_test", domains=6, seats=5))
    (case,) = live(house)
    assert (case.category, case.clauses) == ("resale", ("TDA-NO-RESALE", "DTA-RESELL"))
    assert not house.read(accounts.measures_now)


def test_what_changed_since_somebody_looked_is_looked_at_once(house, opened):
    happens(house, IdentityChanged(account="acc_test", what="brand", which="bnd_1"))
    happens(house, IdentityChanged(account="acc_test", what="owner", which="mem_1"))
    assert [case.category for case in live(house)] == ["verification"]


def test_a_month_with_too_many_from_outside_and_a_void_authorisation_are_cases(house, opened):
    happens(house, OutsidersServed(month="2026-11", outside=5, all=100))
    happens(house, AuthorisationVoided(found="msg_1", what="social-security", evidence="seen"))
    assert sorted(case.category for case in live(house)) == ["authorisation_void", "outsiders"]


def test_a_void_is_seen_at_once_is_on_the_list_and_stays_when_what_was_found_is_deleted(house, opened):
    """Clause ZS-FR-VOID."""
    house.write(lambda c: chosen.choose(c, HOUSE, "fedramp", "Order 7"))

    def hear(c):
        who = new_person(c)
        said = MessageReceived(message="msg_1", channel="webchat", person=who, sender="ste_1", text="a picture")
        append(c, HOUSE, said)
        return who

    who = house.write(hear)

    def shown():
        told = house.read(lambda c: shown_mode(c, "en"))
        return told.state, told.found, told.voided

    assert shown() == ("authorised", "", None)
    house.write(lambda c: chosen.void(c, HOUSE, "msg_1", "social-security", "Seen in a picture"))
    void = ("void", "msg_1", to_text(house.clock.millis()))
    assert shown() == void  # before anybody has followed
    house.due()
    (case,) = live(house)
    assert (case.category, case.clauses) == ("authorisation_void", ("ZS-FR-VOID",))
    assert [(account, one.id) for account, one in house.read(everywhere, "*")] == [("acc_test", case.id)]
    assert house.write(lambda c: destroy(c, who))
    house.clock.advance(timedelta(days=400))
    house.due()
    assert [entry.erased for entry in house.journal() if entry.kind == "MessageReceived"] == [True]
    assert shown() == void
    house.write(lambda c: chosen.restore(c, HOUSE, "The picture and its copies were deleted; backups rotated out."))
    assert shown() == ("authorised", "", None)


def everywhere(c):
    return store.cases.everywhere(c, "~", 20, live=True)


def test_where_own_people_are_served_whoever_opens_a_conversation_counts_as_inside_or_outside(house, opened):
    """Clause ZS-ES-NO-EXTERNAL."""

    def opens(number, email):
        def unit(c):
            contact = crm.create(c, crm.Change(), [("email", email)])
            opened = ConversationOpened(
                conversation=f"cnv_{number}", contact=contact.id, channel="email", sender="mbx_1", person=contact.person
            )
            append(c, HOUSE, opened)

        house.write(unit)

    opens(0, "ann@elsewhere.example")
    house.due()
    assert house.read(modes.months) == []
    house.write(lambda c: accounts.choose_mode(c, HOUSE, "employee", "Order 7"))
    house.clock.advance(timedelta(seconds=2))
    for number, email in enumerate(
        ("ann@example.com", "x@elsewhere.example", "y@elsewhere.example", "z@there.example"), 1
    ):
        opens(number, email)
    house.due()
    assert [(row["many"], row["outside"]) for row in house.read(modes.months)] == [(4, 3)]
    assert [case.category for case in live(house)] == ["outsiders"]

"""What has had its time is shown before, forgotten in the night, proven by the journal, and nothing of it is found."""

from datetime import timedelta

import pytest

from fairline import channels, conversations, crm, journal
from fairline.accounts import change_account
from fairline.channels import FileKept
from fairline.channels.webchat import sites, visits
from fairline.channels.webchat.model import SiteConfig
from fairline.channels.webchat.store import visitor_rows
from fairline.journal import actor_from, verify
from fairline.journal.interaction import FileRef
from fairline.kit.errors import BadInput
from fairline.privacy.keeping import holds, preview, rules, store
from fairline.privacy.keeping.model import Rule
from fairline.privacy.keeping.problems import RetentionOutOfBounds
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_erasure import everything

WORDS = "The green parcel never came to the house by the lake"
BY = actor_from("member:mem_1")


def over(house, number, *texts, name="", solve=True):
    """A visitor writes, and the conversation ends; its id."""
    contact = hear(house, number, *texts, name=name)
    found = house.read(lambda c: conversations.latest_of(c, journal.person_of(c, "webchat", f"vis_{number:026}")))
    if solve:
        solved = conversations.Change(status="solved")
        house.write(lambda c: conversations.change(c, found, solved, journal.HOUSE, None))
        house.follow()
    return contact, found


def keep(house, kind, days, scope="", why=""):
    house.write(lambda c: rules.put(c, BY, kind, days, scope, why))
    house.follow()


def nights(house, days):
    for _ in range(days):
        house.clock.advance(timedelta(days=1))
        for _ in range(4):
            house.due()
            house.clock.advance(timedelta(seconds=31))


def reports(house):
    return house.read(lambda c: store.reports(c, "kpg_~", 50))


def test_chats_kept_for_thirty_days_are_gone_after_the_thirty_first_and_the_journal_lists_them(house, officer):
    """TDP19-RETENTION-TENANT: the parent, what is derived of it, and the ids and the count in the log."""
    _, gone = over(house, 1, WORDS, name="Nour Haddad")
    keep(house, "webchat", 30)
    nights(house, 29)
    assert reports(house) == []
    _, young = over(house, 2, "And mine came, all is well here with us")
    assert WORDS.encode() in everything(house)
    nights(house, 3)
    told = reports(house)
    assert [(line.kind, line.count, line.ids) for line in told[0].forgot] == [("webchat", 1, (gone,))]
    assert (told[0].found, told[0].places > 100) == (0, True)
    left = everything(house)
    assert WORDS.encode() not in left
    assert b"And mine came" in left
    assert house.read(lambda c: conversations.conversation(c, young)).id == young
    done = [entry.event for entry in house.journal() if entry.kind == "KeepingDone"]
    assert [event.forgot[0].ids for event in done] == [(gone,)]


def test_the_words_are_gone_from_the_journal_too_though_its_contact_stays_and_the_chain_holds(house, officer):
    contact, _ = over(house, 1, WORDS, name="Nour Haddad")
    keep(house, "webchat", 30)
    nights(house, 32)
    hear(house, 1, "It is me again with something new to tell")
    said = [entry.event.text for entry in house.journal() if entry.kind == "MessageReceived"]
    assert said == ["", "It is me again with something new to tell"]
    assert house.read(lambda c: crm.contact(c, contact.id)).name == "Nour Haddad"
    assert house.read(lambda c: verify(c, c.account)).holds
    assert house.replays_the_same()


def test_a_preview_counts_and_shows_what_would_go_and_writes_nothing(house, officer):
    for number in range(1, 8):
        over(house, number, f"{WORDS} for the {number}th time")
    over(house, 9, "Still being talked about", solve=False)
    house.clock.advance(timedelta(days=20))
    found = house.read(lambda c: preview.preview(c, "webchat", "", 10))
    assert (found.count, len(found.examples), found.held) == (7, 5, 0)
    assert found.examples[0].called.startswith("#")
    assert house.read(lambda c: preview.preview(c, "webchat", "", 30)).count == 0
    assert house.read(rules.listed) == list(rules.STANDARD)


def test_what_a_legal_hold_keeps_stays_and_is_listed_as_held(house, officer, monkeypatch):
    contact, held = over(house, 1, WORDS)
    _, gone = over(house, 2, "Another parcel that never came to anybody")
    monkeypatch.setattr(holds, "held", lambda c: holds.Held(contacts=frozenset({contact.id})))
    for module in ("preview", "running"):
        monkeypatch.setattr(f"fairline.privacy.keeping.{module}.held", holds.held)
    keep(house, "webchat", 5)
    house.clock.advance(timedelta(days=6))
    shown = house.read(lambda c: preview.preview(c, "webchat", "", 5))
    assert (shown.count, shown.held, shown.held_examples[0].id) == (1, 1, held)
    nights(house, 1)
    report = reports(house)[0]
    assert (report.forgot[0].ids, report.held[0].ids) == ((gone,), (held,))
    assert WORDS.encode() in everything(house)


def test_a_country_has_its_own_time_and_a_queue_its_own_before_it(house, officer):
    two, one = Rule("webchat", "country:FR", 20, 0, ""), Rule("webchat", "", 60, 0, "")
    queue = Rule("webchat", "queue:que_1", 90, 0, "")
    assert rules.days_for([one, two, queue], "", ()) == 60
    assert rules.days_for([one, two, queue], "", ("FR", "CH")) == 20
    assert rules.days_for([one, two, queue], "que_1", ("FR",)) == 90
    assert rules.days_for([two], "", ("CH",)) is None


def test_the_law_of_the_country_sets_the_bounds(house, officer):
    house.write(lambda c: change_account(c, BY, country="DE"))
    with pytest.raises(RetentionOutOfBounds) as refused:
        house.write(lambda c: rules.put(c, BY, "email", 365))
    assert "HGB" in refused.value.values["law"]
    keep(house, "email", 365, why="No commercial letters: questions about the app only")
    house.write(lambda c: change_account(c, BY, country="FR"))
    with pytest.raises(RetentionOutOfBounds):
        house.write(lambda c: rules.put(c, BY, "sign_ins", None))


@pytest.mark.parametrize(("kind", "days", "scope"), [("calls", 5, ""), ("webchat", 0, ""), ("files", 5, "queue:q")])
def test_rules_about_nothing_are_not_set(house, officer, kind, days, scope):
    with pytest.raises(BadInput):
        house.write(lambda c: rules.put(c, BY, kind, days, scope))


def test_where_members_signed_in_from_is_gone_after_ninety_days_without_any_rule(house, officer):
    from fairline.security.events import SignedIn

    def sign_in(c):
        person = journal.new_person(c)
        told = SignedIn(member=officer, person=person, session="ses_1", address="203.0.113.7", user_agent="Firefox")
        journal.append(c, BY, told)

    house.write(sign_in)
    house.follow()
    nights(house, 89)
    assert [entry.event.address for entry in house.journal() if entry.kind == "SignedIn"] == ["203.0.113.7"]
    nights(house, 3)
    assert [entry.event.address for entry in house.journal() if entry.kind == "SignedIn"] == [""]


def test_where_somebody_tried_to_sign_in_from_is_gone_after_ninety_days_too(house, officer):
    """Clause TDP18-LOG-DATA."""
    from fairline.security.events import SignInFailed, SignInsTried

    def tries(c):
        who, address = journal.new_person(c), "203.0.113.7"
        failed = SignInFailed(member=officer, person=who, cause="password", address=address)
        journal.append(c, BY, failed)
        who = journal.new_person(c)
        journal.append(c, BY, SignInsTried(network="203.0.113.0/24", person=who, emails=9, address=address))

    def addresses():
        return [each.event.address for each in house.journal() if each.kind in ("SignInFailed", "SignInsTried")]

    house.write(tries)
    house.follow()
    nights(house, 89)
    assert addresses() == ["203.0.113.7"] * 2
    nights(house, 3)
    assert addresses() == [""] * 2
    assert b"203.0.113.7" not in everything(house)


def test_contacts_nothing_was_heard_of_are_erased(house, officer):
    contact = hear(house, 1, WORDS, name="Nour Haddad")
    keep(house, "contacts", 100)
    nights(house, 102)
    assert house.read(lambda c: crm.contact(c, contact.id)).erased
    assert b"Nour Haddad" not in everything(house)


def test_files_go_when_their_own_time_is_over_and_the_talk_stays(house, officer):
    """TDP19-RETENTION-TENANT: a rule for files reaches files alone."""
    contact, _ = over(house, 1, WORDS, solve=False)
    person = house.read(lambda c: crm.persons(c, contact.id))[0]
    content, name = b"the parcel's label", "label.txt"
    told = FileRef("att_1", len(content), "text/plain", name)

    def unit(c):
        c.tools.blobs.put(told.id, journal.seal_for(c, person, content, told.id))
        kept = FileKept(file=told.id, person=person, name=name, size=told.size, type=told.type, safe=True)
        journal.append(c, journal.HOUSE, kept)

    house.write(unit)
    keep(house, "files", 10)
    nights(house, 9)
    assert house.read(lambda c: channels.find(c, [told.id]))
    nights(house, 3)
    assert house.read(lambda c: channels.find(c, [told.id])) == {}
    assert told.id not in house.database.tools.blobs.names()
    assert WORDS.encode() in everything(house)
    assert [line.kind for line in reports(house)[-1].forgot] == ["files"]


def test_visitors_who_never_wrote_go_when_their_time_is_over_and_who_wrote_stays(house, officer):
    site = house.write(lambda c: sites.make(c, journal.HOUSE, "Shop", SiteConfig()))
    silent = house.write(lambda c: visits.arrive(c, site, None, "en", None)[0])
    keep(house, "visitors", 5)
    nights(house, 4)
    assert house.read(lambda c: visitor_rows.visitor(c, silent.id)) is not None
    late = house.write(lambda c: visits.arrive(c, site, None, "en", None)[0])
    nights(house, 3)
    assert house.read(lambda c: visitor_rows.visitor(c, silent.id)) is None
    assert house.read(lambda c: visitor_rows.visitor(c, late.id)) is not None

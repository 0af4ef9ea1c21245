"""What was said, noted and is known of contacts is found, and is not once it was forgotten."""

from fairline import crm
from fairline.conversations import write_note
from fairline.conversations.events import (
    ConversationDeleted,
    ConversationRestored,
    ConversationSetAside,
    ConversationSplit,
    SplitUndone,
    SubjectChanged,
)
from fairline.journal import HOUSE, Entry, append
from fairline.search import Asking, rebuild, search
from fairline.search.follow import follow


def asked(talking, text, **more):
    return talking.house.read(lambda c: search(c, Asking(text, **more)))


def found(talking, text, **more):
    return [(item.kind, item.id) for item in asked(talking, text, **more).items]


def index(talking, *events):
    """Entries as their module writes them, taken into the index."""
    talking.house.write(lambda c: follow(c, append(c, HOUSE, *events)))


def test_what_a_contact_writes_is_found_with_the_place_where_it_stands(talking):
    message = talking.writes("nour", "Mon colis n'est pas arrivé, réf. AB-77")
    item = asked(talking, "colis arrive").items[0]
    assert (item.kind, item.id) == ("message", message)
    assert [item.excerpt[a:b] for a, b in item.marks] == ["colis", "arrivé"]
    assert item.number > 0
    assert found(talking, "colis ab-78") == []


def test_answers_and_notes_are_found_and_notes_can_be_asked_for(talking):
    matter = talking.opened("nour", "Where is my tea", talking.ada)
    talking.replies(matter, "The oolong left yesterday")
    note = talking.house.write(lambda c: write_note(c, matter, talking.ada, "She prefers oolong"))
    talking.house.follow()
    assert {kind for kind, _ in found(talking, "oolong")} == {"message", "note"}
    assert found(talking, "oolong in:notes") == [("note", note)]


def test_contacts_are_found_by_name_address_and_nearly_so(talking):
    change, reached = crm.Change(name="Zoë Lindqvist"), [("email", "zoe@buyer.example")]
    made = talking.house.write(lambda c: crm.create(c, change, reached))
    talking.house.follow()
    for typed in ("zoe", "ZOË lind", "lindkvist", "zoe@buyer.example", "buyer.example"):
        assert found(talking, typed) == [("contact", made.id)], typed
    assert asked(talking, "lindkvist").corrected == "lindqvist"
    other = talking.house.write(lambda c: crm.create(c, crm.Change(name="Zoe L"), [("email", "zl@buyer.example")]))
    talking.house.write(lambda c: crm.merge(c, made.id, other.id, by=HOUSE))
    talking.house.follow()
    assert found(talking, "zl@buyer.example") == [("contact", made.id)]


def test_a_subject_is_found_under_its_newest_words_and_by_its_number(talking):
    matter = talking.opened("nour", "Good morning", subject="Broken teapot")
    assert ("conversation", matter) in found(talking, "teapot")
    person = talking.one(matter).person
    index(talking, SubjectChanged(conversation=matter, person=person, subject="Cracked kettle"))
    assert ("conversation", matter) in found(talking, "kettle")
    assert found(talking, "teapot ") == []


def test_an_erased_contact_is_found_nowhere(talking):
    matter = talking.opened("nour", "secretplum was my order", talking.ada)
    talking.replies(matter, "We look after secretplum")
    assert len(found(talking, "secretplum")) == 2
    talking.house.write(lambda c: crm.erase(c, talking.one(matter).contact))
    talking.house.follow()
    assert found(talking, "secretplum") == []
    terms = "SELECT term FROM search_terms WHERE account = :account AND term LIKE 'secret%'"
    assert talking.house.read(lambda c: c.all(terms, account=c.account)) == []


def test_who_had_claimed_an_erased_contacts_address_is_not_found_by_it_any_more(talking):
    holder = talking.one(talking.opened("nour.haddad@acme.example", "A kettle", channel="email")).contact
    claimant = talking.one(talking.opened("vis_2", "Good morning")).contact
    talking.house.write(lambda c: crm.identify(c, claimant, email="nour.haddad@acme.example"))
    talking.house.follow()
    assert ("contact", claimant) in found(talking, "nour.haddad@acme.example")
    talking.house.write(lambda c: crm.erase(c, holder))
    talking.house.follow()
    assert found(talking, "nour.haddad@acme.example") == []
    rows = talking.house.read(
        lambda c: c.all("SELECT text FROM search_docs WHERE account = :account", account=c.account)
    )
    assert not [row["text"] for row in rows if "haddad" in row["text"]]


def test_what_is_set_aside_is_found_only_when_asked_for_and_what_is_deleted_never(talking):
    matter = talking.opened("nour", "cheap watches")
    index(talking, ConversationSetAside(conversation=matter, where="spam"))
    talking.writes("nour", "more cheap watches")
    assert found(talking, "watches") == []
    assert len(found(talking, "watches is:spam")) == 2
    index(talking, ConversationRestored(conversation=matter, status="open"))
    assert len(found(talking, "watches")) == 2
    index(talking, ConversationDeleted(conversation=matter))
    assert found(talking, "watches") == []


def test_lines_that_were_split_off_are_found_in_their_new_conversation_until_that_is_undone(talking):
    matter = talking.opened("nour", "About the kettle")
    number = asked(talking, "kettle").items[0].number
    person, contact = talking.one(matter).person, talking.one(matter).contact
    split = ConversationSplit(
        conversation="cnv_new", source=matter, numbers=(number,), reference=9, contact=contact, person=person
    )
    talking.house.write(lambda c: follow(c, _entries(c, split)))
    assert asked(talking, "kettle").items[0].conversation == "cnv_new"
    undone = SplitUndone(conversation="cnv_new", source=matter, numbers=(number,))
    talking.house.write(lambda c: follow(c, _entries(c, undone)))
    assert asked(talking, "kettle").items[0].conversation == matter


def test_the_index_can_be_made_anew(talking):
    matter = talking.opened("nour", "Where is my tea", talking.ada)
    talking.replies(matter, "It left yesterday")
    before = [found(talking, word) for word in ("tea", "left", "yesterday")]
    talking.house.write(rebuild)
    assert [found(talking, word) for word in ("tea", "left", "yesterday")] == before


def _entries(c, event):
    """An entry that only the index hears of."""
    return [Entry(c.account, 1, c.at, HOUSE, type(event).__name__, event)]

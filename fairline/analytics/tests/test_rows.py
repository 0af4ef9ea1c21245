"""What contacts and we wrote, and contacts themselves, leave as rows; notes, and who was forgotten, do not."""

import csv
import io
from datetime import timedelta

import msgspec
import pytest

from fairline import crm
from fairline.accounts.plugin import PLUGIN as ACCOUNTS
from fairline.analytics import kept
from fairline.analytics.exports import fetch
from fairline.analytics.exports.fetch import ExportGone
from fairline.analytics.exports.wanted import ExportForm, want
from fairline.analytics.plugin import PLUGIN as ANALYTICS
from fairline.channels.files.plugin import PLUGIN as FILES
from fairline.conversations import write_note
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.conversations.tests.conftest import talking as talking
from fairline.crm.plugin import PLUGIN as CRM
from fairline.gate import ruling_on
from fairline.gate.plugin import PLUGIN as GATE
from fairline.journal import Actor
from fairline.kit.errors import BadInput
from fairline.privacy import give_notice
from fairline.privacy.plugin import PLUGIN as PRIVACY


@pytest.fixture
def plugins():
    return (GATE, ACCOUNTS, FILES, CRM, CONVERSATIONS, PRIVACY, ANALYTICS)


def wanted(talking, what, **more):
    """An export for Ada, made and ruled on."""
    by = Actor("member", talking.ada)
    form = msgspec.convert({"what": what, "purpose": "service", "recipients": [talking.ada], **more}, ExportForm)
    talking.house.clock.advance(timedelta(minutes=1))
    export = talking.house.write(lambda c: want(c, by, form))
    talking.house.due()
    return export


def rows(talking, export):
    content = talking.house.write(lambda c: fetch.for_member(c, export, talking.ada, Actor("member", talking.ada)))
    return list(csv.DictReader(io.StringIO(content.content.decode("utf-8-sig"), newline="")))


def test_what_was_written_leaves_in_order_and_notes_stay(talking):
    matter = talking.opened("nour", "Where is my tea", talking.ada)
    talking.replies(matter, "=It left yesterday")
    talking.house.write(lambda c: write_note(c, matter, talking.ada, "a secret note"))
    talking.opened("leo", "Another matter")
    talking.house.follow()
    found = rows(talking, wanted(talking, "messages", filter={"field": "agent", "op": "is", "value": talking.ada}))
    assert [(row["from"], row["text"]) for row in found] == [
        ("contact", "Where is my tea"),
        ("agent", "'=It left yesterday"),
    ]
    assert {row["conversation"] for row in found} == {matter}
    assert [row["agent"] for row in found] == ["", talking.ada]


def test_contacts_leave_as_they_are_known_now(talking):
    for name, locale in (("Zoë Lindqvist", "sv"), ("Ada Moser", "de")):
        change, reached = crm.Change(name=name, locale=locale), [("email", f"{locale}@buyer.example")]
        talking.house.write(lambda c, change=change, reached=reached: crm.create(c, change, reached))
    talking.house.follow()
    found = rows(talking, wanted(talking, "contacts", filter={"field": "locale", "op": "is", "value": "sv"}))
    assert [(row["name"], row["addresses"]) for row in found] == [("Zoë Lindqvist", "sv@buyer.example")]
    everybody = rows(talking, wanted(talking, "contacts", columns=["name"]))
    assert {"Zoë Lindqvist", "Ada Moser"} <= {row["name"] for row in everybody}


def test_who_is_forgotten_takes_the_file_along_and_stands_in_no_later_one(talking):
    matter = talking.opened("nour", "secretplum was my order", talking.ada)
    talking.house.follow()
    export = wanted(talking, "messages")
    assert "secretplum" in str(rows(talking, export))
    talking.house.write(lambda c: crm.erase(c, talking.one(matter).contact))
    talking.house.follow()
    assert talking.house.read(lambda c: kept.export(c, export))["state"] == "gone"
    with pytest.raises(ExportGone):
        rows(talking, export)
    assert "secretplum" not in str(rows(talking, wanted(talking, "messages")))
    assert rows(talking, wanted(talking, "contacts")) == []


def test_a_purpose_no_notice_names_lets_no_contact_leave(talking):
    """TDP18-PURPOSE-LIMIT: their addresses were given for support alone."""
    talking.opened("nour", "Where is my tea", talking.ada)
    talking.house.follow()
    export = wanted(talking, "contacts", purpose="marketing")
    row = talking.house.read(lambda c: kept.export(c, export))
    assert (row["state"], row["rows"], row["left_out"]) == ("refused", 0, 1)
    told = talking.house.read(lambda c: ruling_on(c, row["act"]))
    assert [each.policy for each in told.verdicts if each.outcome == "refuse"] == ["purpose_told"]


def test_who_came_before_a_notice_named_the_purpose_is_left_out_and_counted(talking):
    by = Actor("member", talking.ada)
    talking.house.write(lambda c: give_notice(c, by, "v1", []))
    talking.opened("nour", "Where is my tea", talking.ada)
    talking.house.clock.advance(timedelta(hours=1))
    talking.house.write(lambda c: give_notice(c, by, "v2", ["marketing"]))
    talking.house.clock.advance(timedelta(hours=1))
    later = talking.opened("leo", "Another matter", talking.ada)
    talking.house.follow()
    one = {"contacts": talking.one(later).contact, "conversations": later, "messages": later}
    for what, known in one.items():
        column = "contact" if what == "contacts" else "conversation"
        export = wanted(talking, what, purpose="marketing")
        assert {row[column] for row in rows(talking, export)} == {known}
        assert talking.house.read(lambda c, one=export: kept.export(c, one))["left_out"] == 1
        assert len({row[column] for row in rows(talking, wanted(talking, what))}) == 2


def test_a_column_of_other_rows_is_told_at_once(talking):
    with pytest.raises(BadInput):
        wanted(talking, "contacts", columns=["text"])
    with pytest.raises(BadInput):
        wanted(talking, "contacts", filter={"field": "channel", "op": "is", "value": "email"})

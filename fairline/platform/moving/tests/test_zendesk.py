"""An export of the other desk comes in: what maps, in its place, with its numbers and dates; the rest is told."""

from typing import Any

from fairline import accounts, conversations, crm, routing, rules
from fairline.channels import of_persons, read
from fairline.platform.moving.zendesk.tests.there import CARD
from tests.support.house import ACCOUNT

MADE = {  # noun -> how many come in
    "teams": 2, "members": 3, "queues": 2, "fields": 8, "companies": 2, "contacts": 5, "statuses": 1, "forms": 1,
    "conversations": 7, "links": 3, "macros": 2, "rules": 2, "views": 2,
}  # fmt: skip


def by_number(desk: Any, reference: int) -> Any:
    return desk.reads(lambda c: conversations.numbered(c, [reference]))[reference]


def texts(desk: Any, reference: int) -> list[tuple[str, str, str]]:
    found = by_number(desk, reference).id
    return [(line.kind, line.speaker, line.text) for line in desk.reads(lambda c: conversations.lines(c, found))]


def codes(told: list[dict[str, Any]]) -> set[tuple[str, str]]:
    return {(each["code"], each["noun"]) for each in told}


def test_everything_that_maps_comes_in_and_the_rest_is_told(desk, export):
    move = desk.moves(export)
    assert move.state == "done"
    assert {noun: each["made"] for noun, each in move.counts.items()} == MADE
    assert codes(move.notes) >= {
        ("broken_line", "contacts"), ("no_id", "contacts"), ("deleted_contact", "contacts"),
        ("same_address", "contacts"),
        ("bad_address", "contacts"), ("domain_taken", "companies"), ("unknown_field_kind", "fields"),
        ("value_left_out", "conversations"), ("file_missing", "conversations"), ("file_not_safe", "conversations"),
        ("unknown_status", "conversations"), ("unknown_contact", "conversations"), ("bad_instant", "conversations"),
        ("part_unmapped", "rules"), ("rule_switched_off", "rules"), ("member_deactivated", "members"),
        ("unknown_member", "members"), ("closed_by_time", "conversations"), ("merged_elsewhere", "links"),
        ("other_missing", "views"), ("left_out", "macros"), ("empty_line", "conversations"),
    }  # fmt: skip
    assert "Nour" not in str(move.notes) + str(move.counts), "a report tells places, never people"
    assert desk.house.replays_the_same()


def test_a_conversation_stands_as_it_stood(desk, export):
    desk.moves(export)
    found = by_number(desk, 101)
    assert (found.status, found.priority, found.kind, found.satisfaction) == ("closed", 6, "problem", "good")
    assert (found.created, found.updated, found.solved_at) == (1709280000000, 1709625600000, 1709539200000)
    assert CARD not in found.subject
    filed = desk.reads(lambda c: conversations.filed(c, [found.id]))[found.id]
    values = {each.label: filed.values[each.id] for each in desk.reads(crm.fields) if each.id in filed.values}
    assert values == {"Teapot": "Large pot", "Order number": 1234}
    assert (sorted(filed.tags), len(filed.participants), len(filed.watchers)) == (["lid", "vip"], 1, 1)
    said = texts(desk, 101)
    assert [each[:2] for each in said] == [
        ("message", "contact"), ("message", "agent"), ("note", "agent"), ("message", "contact"),
    ]  # fmt: skip
    assert said[1][2] == "We are sorry about the lid."
    assert all(CARD not in text for _, _, text in said)
    follows = {
        kind
        for kind, _ in desk.reads(lambda c: conversations.filed(c, [by_number(desk, 105).id]))[
            by_number(desk, 105).id
        ].links
    }
    assert follows == {"follows", "related"}


def test_people_are_who_they_were_and_nobody_twice(desk, export):
    desk.moves(export)
    nour = desk.reads(lambda c: crm.find(c, "email", "nour@buyer.example"))
    assert (nour.name, nour.locale, nour.note, nour.company.name) == (
        "Nour Haddad",
        "fr-CH",
        "Prefers letters.",
        "Buyer Ltd",
    )
    assert nour.created == 1554444428000, "contacts are as old as they were"
    assert nour.fields == {"shoe_size": 42, "tier": "gold"} or nour.fields == {"tier": "gold"}
    assert by_number(desk, 101).contact == by_number(desk, 102).contact == nour.id
    luc = desk.reads(lambda c: accounts.member_by_email(c, "luc@gone.example"))
    assert (luc.state, luc.role, luc.time_zone) == ("deactivated", "agent", "Europe/Paris")
    assert by_number(desk, 107).contact == desk.reads(lambda c: crm.find(c, "email", "ada@alpinetea.example")).id
    assert texts(desk, 103) == [
        ("message", "contact", "Written by somebody deleted"),
        ("message", "agent", "Answered by an agent without a mail"),
    ]  # fmt: skip
    known = {(row["kind"], row["number"]): row["thing"] for row in desk.reads(numbers)}
    assert known["user", 1001] == nour.id, "programs still find things by the numbers they had"
    assert {kind for kind, number in known if number < 5_000} == {
        "user", "organization", "group", "field", "status", "form", "macro", "rule", "view",
    }  # fmt: skip


def numbers(c: Any) -> list[Any]:
    found = c.all("SELECT kind, thing, number FROM platform_numbers WHERE account = :account", account=ACCOUNT)
    return list(found)


def test_files_are_sealed_and_opened_and_what_can_run_is_held(desk, export):
    desk.moves(export)
    person = by_number(desk, 101).opened_by
    [kept] = [each for each in desk.reads(lambda c: of_persons(c, [person])) if each.name == "broken lid.txt"]
    assert desk.reads(lambda c: read(c, kept.id))[1] == b"It broke here."
    assert b"It broke" not in desk.house.database.tools.blobs.get(kept.id)
    [held] = [each for each in desk.reads(lambda c: of_persons(c, [person])) if each.name == "invoice.exe"]
    assert (held.safe, held.why_not) == (False, "content")


def test_what_was_arranged_is_arranged_and_switched_off(desk, export):
    desk.moves(export)
    kinds = {each.label: (each.kind, each.pattern) for each in desk.reads(crm.fields)}
    assert (kinds["Serial"], kinds["Slow"]) == (("pattern", "^[A-Z]{2}[0-9]{4}$"), ("text", "")), "it could take long"
    [trigger] = desk.reads(lambda c: rules.every_rule(c, "trigger"))
    [queue] = [queue for queue, each in desk.reads(routing.queue_forms).items() if each.name == "Support"]
    assert (trigger.active, trigger.spec.when) == (False, ("opened",))
    assert trigger.spec.conditions == {"all": [
        {"field": "queue", "op": "is", "value": queue},
        {"field": "tags", "op": "has_none", "value": ["spam", "silent"]},
    ]}  # fmt: skip
    asks = {each.name: each for each in desk.reads(rules.every_macro)}["Ask for a picture"]
    assert asks.actions[0]["text"] == (
        "Dear {contact.first_name}, a picture of #{conversation.reference}, please. [dc.footer]"
    )
    assert [each["do"] for each in asks.actions] == ["reply", "set_status", "add_tags", "assign"]
    views = {each.name: each for each in desk.reads(lambda c: conversations.every_view(c, desk.owner))}
    assert views["Large pots"].config["sort"] == {"by": "updated", "descending": False}


def test_a_dry_run_writes_nothing_and_tells_what_a_run_tells(desk, export):
    before = {entry.kind for entry in desk.entries()}
    looked = desk.looks(export)
    assert looked.state == "ready"
    assert looked.report["counts"] == MADE
    assert {entry.kind for entry in desk.entries()} - before == {"MoveBegun", "MoveTurned", "MoveLooked"}
    told = codes(looked.report["notes"])
    assert told >= {
        ("same_address", "contacts"),
        ("unknown_contact", "conversations"),
        ("card_masked", "conversations"),
    }
    assert ("not_read", "files") in told, "what is not read at all is named"
    again = desk.moves(export)
    assert again.id == looked.id, "the move that was looked through is the one that runs"


def test_run_again_it_changes_nothing(desk, export):
    first = desk.moves(export)
    many = len(desk.entries("ConversationImported", "ContactCreated", "MessageImported", "FileKept", "RuleMade"))
    second = desk.moves(export)
    assert second.id != first.id
    assert {noun: each["made"] for noun, each in second.counts.items() if each["made"]} == {}
    assert (
        len(desk.entries("ConversationImported", "ContactCreated", "MessageImported", "FileKept", "RuleMade")) == many
    )
    assert desk.looks(export).report["known"]["conversations"] == 7
    assert desk.account == ACCOUNT

"""A believable export of another desk: a tea shop's, with everything that is awkward in one."""

# ruff: noqa: E501  # a line a record

import json
from pathlib import Path
from typing import Any

CARD = "4242 4242 4242 4242"
CAN_RUN = b"MZ\x90\x00\x03 not to be run"


def an_export(folder: Path) -> Path:
    """Write it; the folder."""
    folder.mkdir(parents=True)
    for name, held in _DOCUMENTS.items():
        (folder / f"{name}.json").write_text(json.dumps({name: held}))
    (folder / "users.ndjson").write_text("".join(_lines()))
    (folder / "tickets.ndjson").write_text("".join(json.dumps(each) + "\n" for each in _tickets()))
    comments = folder / "comments"
    comments.mkdir()
    (comments / "104.json").write_text(json.dumps({"comments": [_said(1041, 1003, "Kept beside the ticket")]}))
    _file(folder, "attachments/9001/broken lid.txt", b"It broke here.")
    _file(folder, "attachments/9002/invoice.exe", CAN_RUN)
    _file(folder, "articles.json", b"[]")
    return folder


def _file(folder: Path, name: str, body: bytes) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(body)


def _lines() -> list[str]:
    lines = [json.dumps(user) + "\n" for user in _USERS]
    lines.insert(2, '{"id": 1999, "name": "Cut off in the mid\n')
    lines.insert(4, '["not", "a", "user"]\n')
    lines.append('{"name": "Nobody\'s number"}\n')
    return lines


_USERS: list[dict[str, Any]] = [
    {
        "id": 1001, "role": "end-user", "name": "Nour Haddad", "email": "Nour@Buyer.example", "verified": True,
        "active": True, "created_at": "2019-04-05T06:07:08Z", "organization_id": 501, "locale": "fr-CH",
        "details": "Prefers letters.", "user_fields": {"shoe_size": "42", "tier": "gold"}, "phone": "+41 79 123 45 67",
    },
    {"id": 1, "role": "admin", "name": "Ada Keller", "email": "ada@alpinetea.example", "active": True, "locale": "en-US"},
    {"id": 2, "role": "agent", "name": "Luc Favre", "email": "luc@gone.example", "active": False, "iana_time_zone": "Europe/Paris"},
    {"id": 3, "role": "agent", "name": "No mail", "email": None, "active": False},
    # The same address in another case, as merged accounts have it.
    {"id": 1002, "role": "end-user", "name": "N. Haddad", "email": "nour@buyer.example", "active": True, "tags": ["x"]},
    {"id": 1003, "role": "end-user", "name": "Permanently deleted user", "email": None, "active": False},
    {"id": 1004, "role": "end-user", "name": "Odd", "email": "not an address", "active": True, "phone": "12"},
    {"id": 1005, "role": "end-user", "name": "Zoë Müller", "email": "zoe@buyer.example", "active": True, "suspended": True},
]  # fmt: skip

_DOCUMENTS: dict[str, list[dict[str, Any]]] = {
    "groups": [
        {"id": 71, "name": "Support", "deleted": False},
        {"id": 72, "name": "Returns"},
        {"id": 73, "name": "Old", "deleted": True},
    ],
    "group_memberships": [{"id": 1, "user_id": 1, "group_id": 71}, {"id": 2, "user_id": 2, "group_id": 72}],
    "organizations": [
        {"id": 501, "name": "Buyer Ltd", "domain_names": ["buyer.example", "buyer.test"], "created_at": "2018-01-01T00:00:00Z"},
        {"id": 502, "name": "Webmail people", "domain_names": ["gmail.com"], "organization_fields": {"region": "alps"}},
    ],
    "user_fields": [
        {"id": 801, "key": "shoe_size", "type": "integer", "title": "Shoe size"},
        {"id": 802, "key": "tier", "type": "text", "title": "Tier"},
    ],
    "organization_fields": [{"id": 811, "key": "region", "type": "text", "title": "Region"}],
    "ticket_fields": [
        {"id": 901, "type": "subject", "title": "Subject"},
        {
            "id": 902, "type": "tagger", "title": "Teapot", "custom_field_options": [
                {"name": "Small pot", "value": "pot_s"}, {"name": "Large pot", "value": "pot_l"},
            ],
        },
        {"id": 903, "type": "checkbox", "title": "Gift"},
        {"id": 904, "type": "partialcreditcard", "title": "Card"},
        {"id": 905, "type": "integer", "title": "Order number"},
        {"id": 906, "type": "regexp", "title": "Serial", "regexp_for_validation": "^[A-Z]{2}[0-9]{4}$"},
        {"id": 907, "type": "regexp", "title": "Slow", "regexp_for_validation": "^(a+)+$"},
    ],
    "custom_statuses": [
        {"id": 61, "status_category": "open", "agent_label": "Open", "default": True, "active": True},
        {"id": 62, "status_category": "pending", "agent_label": "Waiting for the potter", "active": True},
    ],
    "ticket_forms": [{"id": 41, "name": "Broken pot", "active": True, "ticket_field_ids": [901, 902, 905]}],
    "macros": [
        {
            "id": 31, "title": "Ask for a picture", "active": True, "actions": [
                {"field": "comment_value", "value": "Dear {{ticket.requester.first_name}}, a picture of #{{ticket.id}}, please. {{dc.footer}}"},
                {"field": "status", "value": "pending"}, {"field": "current_tags", "value": "asked picture"},
                {"field": "assignee_id", "value": "1"},
            ],
        },
        {"id": 32, "title": "Note only", "active": True, "actions": [
            {"field": "comment_value", "value": ["channel:all", "Looked at it."]}, {"field": "comment_mode_is_public", "value": "false"},
        ]},
        {"id": 33, "title": "Calls a target", "active": True, "actions": [{"field": "notification_target", "value": ["9", "x"]}]},
    ],
    "triggers": [
        {
            "id": 21, "title": "Tell the contact", "active": True,
            "conditions": {"all": [{"field": "update_type", "operator": "is", "value": "Create"},
                                   {"field": "group_id", "operator": "is", "value": "71"},
                                   {"field": "current_tags", "operator": "not_includes", "value": "spam silent"},
                                   {"field": "recipient", "operator": "is", "value": "x@y"}], "any": []},
            "actions": [{"field": "notification_user", "value": ["requester_id", "We have it", "Number {{ticket.id}}."]}],
        },
    ],
    "automations": [
        {
            "id": 22, "title": "Solve what waits", "active": True,
            "conditions": {"all": [{"field": "PENDING", "operator": "greater_than", "value": "72"}], "any": []},
            "actions": [{"field": "status", "value": "solved"}],
        },
    ],
    "views": [
        {
            "id": 11, "title": "Large pots", "active": True,
            "conditions": {"all": [{"field": "status", "operator": "less_than", "value": "solved"},
                                   {"field": "custom_fields_902", "operator": "is", "value": "pot_l"}],
                           "any": [{"field": "assignee_id", "operator": "is", "value": "current_user"},
                                   {"field": "assignee_id", "operator": "is", "value": ""}]},
            "execution": {"columns": [{"id": "subject"}, {"id": "requester"}, {"id": 902}], "sort_by": "updated_at", "sort_order": "asc"},
        },
        {"id": 12, "title": "Returns' own", "active": True, "restriction": {"type": "Group", "id": 72},
         "conditions": {"all": [{"field": "brand_id", "operator": "is", "value": "5"}], "any": []}},
    ],
}  # fmt: skip


def _said(id: int, author: int | None, text: str, **more: Any) -> dict[str, Any]:
    return {
        "id": id,
        "author_id": author,
        "plain_body": text,
        "public": True,
        "created_at": "2024-03-02T09:00:00Z",
        **more,
    }


def _tickets() -> list[dict[str, Any]]:
    at = {"created_at": "2024-03-01T08:00:00Z", "updated_at": "2024-03-05T08:00:00Z"}
    return [
        {
            "id": 101, **at, "subject": f"My card {CARD} was charged", "status": "closed", "requester_id": 1001,
            "assignee_id": 1, "group_id": 71, "priority": "high", "type": "problem", "tags": ["vip", "lid"],
            "custom_fields": [{"id": 902, "value": "pot_l"}, {"id": 905, "value": "1234"}, {"id": 904, "value": "4242"}],
            "ticket_form_id": 41, "email_cc_ids": [1005], "follower_ids": [1],
            "satisfaction_rating": {"score": "good"}, "metric_set": {"solved_at": "2024-03-04T08:00:00Z"},
            "comments": [
                _said(1, 1001, f"The lid broke. Take {CARD} again.", attachments=[{"id": 9001, "file_name": "broken lid.txt", "size": 14}]),
                _said(2, 1, "", html_body="<p>We are <b>sorry</b>&nbsp;about the <i>lid</i>.</p><img src=x onerror=alert(1)>", plain_body=""),
                _said(3, 1, "She is patient.", public=False),
                _said(4, 1005, "I saw it too.", attachments=[{"id": 9003, "file_name": "gone.png"}]),
                _said(5, -1, "", plain_body=""),
            ],
        },
        {
            "id": 102, **at, "subject": "", "raw_subject": "Untitled", "status": "pending", "custom_status_id": 62,
            "requester_id": 1002, "assignee_id": 2, "problem_id": 101, "type": "incident", "collaborator_ids": [1, 1001],
            "comments": [_said(6, 1002, "Same here", attachments=[{"id": 9002, "file_name": "invoice.exe", "size": 21}]), _said(7, 2, "Noted")],
        },
        {
            "id": 103, **at, "subject": "Merged away", "status": "closed", "requester_id": 1003, "tags": ["closed_by_merge"],
            "comments": [_said(8, 1003, "Written by somebody deleted"), _said(9, 3, "Answered by an agent without a mail")],
        },
        {"id": 104, **at, "subject": "Comments elsewhere", "status": "deleted", "requester_id": 1003},
        {
            "id": 105, **at, "subject": "Goes on", "status": "on-holiday", "requester_id": 4711, "custom_status_id": 66,
            "via": {"channel": "web", "source": {"rel": "follow_up", "from": {"ticket_id": 101}}},
            "comments": [_said(10, 4711, "From somebody nobody told of"),
                         _said(11, 1, "Merged", via={"source": {"rel": "merge", "from": {"ticket_ids": [103]}}})],
        },
        {"id": 106, "subject": "No dates", "status": "open", "requester_id": 1001},
        {"id": 107, **at, "subject": "Asked by an agent", "status": "solved", "requester_id": 1, "description": "For myself"},
        {
            "id": 108, "subject": "Still open", "status": "open", "requester_id": 1001, "group_id": 71,
            "created_at": "2026-11-20T08:00:00Z", "updated_at": "2026-11-21T08:00:00Z",
            "comments": [_said(12, 1001, "Where is my teapot?", created_at="2026-11-20T08:00:00Z")],
        },
    ]  # fmt: skip

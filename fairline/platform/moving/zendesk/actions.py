"""What macros, triggers and automations do, as actions of ours; what does not map is left out and told."""

import re
from collections.abc import Mapping
from typing import Any

from fairline.platform.moving.sources.pages import plain
from fairline.platform.moving.zendesk.conditions import OURS
from fairline.platform.moving.zendesk.fields import value_of
from fairline.platform.moving.zendesk.known import Known, number, several, text

Action = dict[str, Any]
_PHRASE = re.compile(r"\{\{\s*([^{}]+?)\s*\}\}")
_PHRASES = {
    "ticket.id": "conversation.reference",
    "ticket.title": "conversation.subject",
    "ticket.status": "conversation.status",
    "ticket.link": "conversation.link",
    "ticket.url": "conversation.link",
    "ticket.account": "account.name",
    "ticket.brand.name": "brand.name",
    "ticket.requester.name": "contact.name",
    "ticket.requester.first_name": "contact.first_name",
    "ticket.assignee.name": "agent.name",
    "ticket.assignee.first_name": "agent.first_name",
    "current_user.name": "agent.name",
    "current_user.first_name": "agent.first_name",
    "ticket.latest_comment": "message.text",
    "ticket.latest_public_comment": "message.text",
    "ticket.latest_comment_formatted": "message.text",
}
_MEMBERS = {"assignee_id": "agent", "current_user": "agent"}


def actions(record: Mapping[str, Any], known: Known) -> tuple[tuple[Action, ...], list[str]]:
    """Actions as ours, and their names of what has no place here."""
    held = several(record.get("actions"))
    private = any(text(each.get("field")) == "comment_mode_is_public" and _no(each.get("value")) for each in held)
    found, missing = list[Action](), list[str]()
    for each in held:
        name, value = text(each.get("field")) or text(each.get("source")), each.get("value")
        if name in ("comment_mode_is_public", "comment_value_html_channel"):
            continue
        made = _action(name, value, private, known)
        if made is None:
            missing.append(name)
        else:
            found.append(made)
    return tuple(found), missing


def _action(name: str, value: Any, private: bool, known: Known) -> Action | None:
    word = number(value[0] if isinstance(value, list) and value else value)
    if name in _WORDS:
        return _worded(name, word)
    if name in ("current_tags", "remove_tags"):
        tags = text(value).split() if isinstance(value, str) else several(value)
        return {"do": "add_tags" if name == "current_tags" else "remove_tags", "tags": tags} if tags else None
    if name == "subject":
        return {"do": "set_subject", "text": phrases(text(value))}
    if name.startswith("custom_fields_"):
        called = name.removeprefix("custom_fields_")
        field = known.fields.get(called)
        told = {"do": "set_field", "field": f"conversation:{called}"}
        return {**told, "value": value_of(field, value)} if field else None
    return _said(name, value, private)


_WORDS = {  # their field -> our action and its argument
    "status": ("set_status", "to"),
    "priority": ("set_priority", "to"),
    "type": ("set_kind", "to"),
    "ticket_type_id": ("set_kind", "to"),
    "group_id": ("queue", "to"),
    "assignee_id": ("assign", "to"),
    "ticket_form_id": ("set_form", "form"),
}
_NONE = {"priority": "none", "assignee_id": "nobody", "type": "", "ticket_type_id": ""}
_OTHERWISE = {"current_user": "me"}


def _worded(name: str, word: str) -> Action | None:
    """An action with one word; what unsets says so, where there is a word for it."""
    action, argument = _WORDS[name]
    if word == "current_groups" or (name == "status" and word == "new") or (not word and name not in _NONE):
        return None
    return {"do": action, argument: _OTHERWISE.get(word, OURS.get(word, word)) if word else _NONE[name]}


def _said(name: str, value: Any, private: bool) -> Action | None:
    if name in ("comment_value", "comment_value_html"):
        words = text(value[-1]) if isinstance(value, list) and value else text(value)
        words = plain(words) if name.endswith("html") else words
        return {"do": "note" if private else "reply", "text": phrases(words)} if words.strip() else None
    if name == "notification_user" and isinstance(value, list) and len(value) >= 3:
        to, subject, body = (text(each) for each in value[:3])
        if to in ("requester_id", "requester_and_ccs"):
            return {"do": "reply", "text": phrases(body)}
        receiver = _MEMBERS.get(to, to)
        known_one = receiver == "agent" or receiver.isdecimal()
        return (
            {"do": "mail_members", "to": [receiver], "subject": phrases(subject), "text": phrases(body)}
            if known_one
            else None
        )
    if name == "follower":
        word = number(value)
        return {"do": "add_watcher", "member": "me" if word == "current_user" else word} if word else None
    return None


def phrases(words: str) -> str:
    """Their stand-ins as ours; one that nobody here can fill stands in brackets, to be seen and put right."""

    def instead(found: "re.Match[str]") -> str:
        ours = _PHRASES.get(found[1].split("|")[0].strip())
        return f"{{{ours}}}" if ours else f"[{found[1]}]"

    return _PHRASE.sub(instead, words)


def _no(value: Any) -> bool:
    said = value[0] if isinstance(value, list) and value else value
    return said in (False, "false", "0", 0)

"""What may be asked about conversations: the fields of conditions, where each stands, what each is called."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fairline import crm
from fairline.conversations import hooks
from fairline.conversations import own_fields as own
from fairline.conversations.model import BANDS, KINDS, STATUSES
from fairline.conversations.store import desk
from fairline.kit.conditions import Column, Condition, Field, Kind, Leaf, Plain, Within, replaced, resolve
from fairline.kit.db import Unit
from fairline.kit.words import knows, say

EVERYWHERE = frozenset({"view", "trigger", "automation", "macro", "bulk", "service_level", "report"})
ME, TEAMS = frozenset({"me"}), frozenset({"my_teams"})

PLAIN: Mapping[str, tuple[Kind, str]] = {  # name -> kind, column
    "status": ("choice", "status"),
    "custom": ("choice", "custom"),
    "kind": ("choice", "kind"),
    "via": ("choice", "via"),
    "channel": ("choice", "channel"),
    "language": ("choice", "language"),
    "set_aside": ("choice", "set_aside"),
    "satisfaction": ("choice", "satisfaction"),
    "due_kind": ("choice", "due_kind"),
    "priority": ("ordered", "priority"),
    "agent": ("reference", "agent"),
    "queue": ("reference", "queue"),
    "sender": ("reference", "sender"),
    "form": ("reference", "form"),
    "brand": ("reference", "brand"),
    "contact": ("reference", "contact"),
    "side_of": ("reference", "side_of"),
    "follows": ("reference", "follows"),
    "subject": ("text", "subject_folded"),
    "created": ("instant", "created"),
    "updated": ("instant", "updated"),
    "solved": ("instant", "solved_at"),
    "status_since": ("instant", "status_since"),
    "assigned_since": ("instant", "assigned_since"),
    "wrote": ("instant", "wrote_at"),
    "answered": ("instant", "answered_at"),
    "waiting_since": ("instant", "waiting_since"),
    "snoozed_until": ("instant", "snoozed_until"),
    "due": ("instant", "due"),
    "replies": ("number", "replies"),
    "reopened": ("number", "reopened"),
    "reference": ("number", "reference"),
    "suspected": ("truth", "suspected"),
    "breached": ("truth", "breached"),
}
_THEIRS = "{table} AS t WHERE t.account = :account AND t.conversation = conversations.id"
_MADE: Mapping[str, tuple[Kind, Column]] = {
    "tags": ("set", Within(f"EXISTS (SELECT 1 FROM {_THEIRS.format(table='conversation_tags')} AND t.tag")),
    "watchers": ("set", Within(f"EXISTS (SELECT 1 FROM {_THEIRS.format(table='conversation_watchers')} AND t.member")),
    "participants": (
        "set",
        Within(f"EXISTS (SELECT 1 FROM {_THEIRS.format(table='conversation_participants')} AND t.contact"),
    ),
    "participants_count": (
        "number",
        Plain(f"(SELECT count(*) FROM {_THEIRS.format(table='conversation_participants')})"),
    ),
    "is_side": ("truth", Plain("(CASE WHEN side_of <> '' THEN 1 ELSE 0 END)")),
    "answered_ever": ("truth", Plain("(CASE WHEN first_answered_at IS NULL THEN 0 ELSE 1 END)")),
    "has_files": (
        "truth",
        Plain(
            f"(CASE WHEN EXISTS (SELECT 1 FROM {_THEIRS.format(table='conversation_thread')} AND t.files <> '[]')"
            " THEN 1 ELSE 0 END)"
        ),
    ),
}
IN_MEMORY = frozenset({"trigger", "automation", "service_level"})  # where a condition is judged by facts
CONTACT_FIELD = "contact.field:"
CONTACTS: Mapping[str, str] = {"contact.company": "company", "contact.locale": "locale", "contact.country": "country"}
_CHOICES: Mapping[str, tuple[str, ...]] = {
    "status": STATUSES,
    "kind": KINDS,
    "set_aside": ("spam", "trash"),
}
_STAND_INS: Mapping[str, frozenset[str]] = {"agent": ME, "watchers": ME, "team": TEAMS}
_KINDS: Mapping[str, Kind] = {
    "text": "text",
    "long_text": "text",
    "number": "number",
    "decimal": "number",
    "date": "instant",
    "choice": "choice",
    "choices": "set",
    "yes_no": "truth",
    "pattern": "text",
}
STANDING: Mapping[str, Field] = {
    name: Field(
        name,
        kind,
        EVERYWHERE,
        _CHOICES.get(name),
        BANDS if kind == "ordered" else None,
        _STAND_INS.get(name, frozenset()),
    )
    for name, kind in (
        *((name, kind) for name, (kind, _) in PLAIN.items()),
        *((name, kind) for name, (kind, _) in _MADE.items()),
        ("team", "reference"),
        ("contact.company", "reference"),
        ("contact.locale", "choice"),
        ("contact.country", "choice"),
    )
}


def fields(c: Unit) -> Mapping[str, Field]:
    """What may be asked about conversations of this account, by name; its own fields are `field:` and their id, those
    of contacts `contact.field:` and theirs (not in views and bulk acts: the database does not know them).
    """
    mine = {f"field:{each.id}": _own_field(each, f"field:{each.id}", EVERYWHERE) for each in own.own(c)}
    names = {f"{CONTACT_FIELD}{each.id}": each for each in crm.fields(c, "contact")}
    return {**STANDING, **mine, **{name: _own_field(each, name, IN_MEMORY) for name, each in names.items()}}


def columns(name: str) -> Column | None:
    """Where a field stands in a query over `conversations`; None for what is known in memory only."""
    if name in PLAIN:
        return Plain(f"conversations.{PLAIN[name][1]}")
    if name in _MADE:
        return _MADE[name][1]
    if name in CONTACTS:
        return Within(f"conversations.contact IN ({crm.where(CONTACTS[name])}")
    return None


class Columns:
    """Where fields stand in a query over `conversations`."""

    def __init__(self, known: Mapping[str, Field]) -> None:
        self._known = known

    def __call__(self, name: str) -> Column | None:
        """The place of one field, None for what stands in memory only."""
        field = self._known.get(name) if name.startswith("field:") else None
        if field is None:
            return columns(name)
        value = "amount" if field.kind in ("number", "instant", "truth") else "word"
        where = _THEIRS.format(table="conversation_values")
        return Within(f"EXISTS (SELECT 1 FROM {where} AND t.field = '{name.removeprefix('field:')}' AND t.{value}")


def settled(c: Unit, tree: Condition, member: str | None) -> Condition:
    """A condition with ids for "me" and teams, as it is judged in memory and in the database alike."""

    def instead(leaf: Leaf) -> Condition:
        if leaf.field != "team":
            return leaf
        return hooks.by_queue(c, leaf, hooks.team_queues(c, [member]).get(member, ()) if member else ())

    return resolve(replaced(tree, instead), {"me": [member] if member else []})


def labels(c: Unit, language: str) -> Mapping[str, str]:
    """What fields are called by name, and what choices are called by `status=open`."""
    told = {name: say(f"conversations.field.{name}", language) for name in STANDING}
    for name, field in STANDING.items():
        for choice in (*(field.choices or ()), *(field.bands or ())):
            key = f"conversations.{name}.{choice}"
            told[f"{name}={choice}"] = say(key, language) if knows(key) else choice
    for own_status in desk.statuses(c):
        told[f"custom={own_status.id}"] = own_status.name(language)
    for form in desk.forms(c):
        told[f"form={form.id}"] = form.name
    theirs = {
        f"{CONTACT_FIELD}{each.id}": say("conversations.field.contact.field", language, label=each.label)
        for each in crm.fields(c, "contact")
    }
    return told | theirs | {f"field:{each.id}": each.label for each in own.own(c)}


def _own_field(field: crm.Field, name: str, where: frozenset[str]) -> Field:
    choices: Sequence[str] | None = field.choices if field.kind in ("choice", "choices") else None
    return Field(name, _KINDS[field.kind], where, tuple(choices) if choices else None)


def folded(tree: Condition) -> Condition:
    """A condition as the database compares it: choices of the account's own fields are kept folded there."""
    return replaced(tree, _folded)


def _folded(leaf: Leaf) -> Leaf:
    if not leaf.field.startswith("field:") or leaf.kind not in ("choice", "set") or not isinstance(leaf.value, tuple):
        return leaf
    return replace(leaf, value=tuple(crm.folded(each) if isinstance(each, str) else each for each in leaf.value))

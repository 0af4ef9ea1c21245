"""Folds what admins set up: queues, skills, who has them."""

import json
from collections.abc import Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.routing.projection.rows import Fold, put


def _queue(c: Unit, entry: Entry[Any]) -> None:
    event, config = entry.event, json.dumps(entry.event.config, sort_keys=True)
    put(c, "routing_queues", {"id": event.queue}, {"made": entry.at}, name=event.name, config=config)


def _queue_removed(c: Unit, entry: Entry[Any]) -> None:
    _remove(c, "routing_queues", entry.event.queue)


def _skill(c: Unit, entry: Entry[Any]) -> None:
    put(c, "routing_skills", {"id": entry.event.skill}, name=entry.event.name)


def _skill_removed(c: Unit, entry: Entry[Any]) -> None:
    _remove(c, "routing_skills", entry.event.skill)
    c.run(
        "DELETE FROM routing_member_skills WHERE account = :account AND skill = :skill",
        account=entry.account,
        skill=entry.event.skill,
    )


def _skills_set(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    c.run(
        "DELETE FROM routing_member_skills WHERE account = :account AND member = :member",
        account=entry.account,
        member=event.member,
    )
    for skill, level in sorted(event.skills.items()):
        put(c, "routing_member_skills", {"member": event.member, "skill": skill}, level=level)


def _remove(c: Unit, table: str, id: str) -> None:
    c.run(f"UPDATE {table} SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


FOLDS: Mapping[str, Fold] = {
    "QueueMade": _queue,
    "QueueChanged": _queue,
    "QueueRemoved": _queue_removed,
    "SkillMade": _skill,
    "SkillRemoved": _skill_removed,
    "SkillsSet": _skills_set,
}

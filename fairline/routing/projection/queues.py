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
    _needed_no_more(c, entry.event.skill)


def _needed_no_more(c: Unit, skill: str) -> None:
    """Nobody has it any more: what waits for somebody who does would wait for ever."""
    rows = c.all("SELECT DISTINCT skills FROM routing_work WHERE account = :account", account=c.account)
    for held in [row["skills"] for row in rows]:
        left = {each: level for each, level in json.loads(held).items() if each != skill}
        c.run(
            "UPDATE routing_work SET skills = :left WHERE account = :account AND skills = :held",
            account=c.account,
            left=json.dumps(left, sort_keys=True),
            held=held,
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

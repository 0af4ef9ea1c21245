"""Skills: who can do what."""

from collections.abc import Mapping

from fairline.accounts import member as member_of
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict, NotFound
from fairline.routing import store
from fairline.routing.events import SkillMade, SkillRemoved, SkillsSet


def make(c: Unit, by: Actor, name: str) -> str:
    """Add a skill; its id. Raises Conflict for a name that is taken."""
    name = " ".join(name.split())
    if any(row["name"].casefold() == name.casefold() for row in store.skills(c)):
        raise Conflict(what=name, fields={"name": "kit.field.taken"})
    made = c.new_id("skl")
    append(c, by, SkillMade(skill=made, name=name))
    return made


def remove(c: Unit, by: Actor, skill: str) -> None:
    """Ask for a skill no longer. Raises NotFound, and Conflict while a queue needs it."""
    if skill not in {row["id"] for row in store.skills(c)}:
        raise NotFound
    needing = [queue.name for queue in store.queues(c) if skill in queue.skills]
    if needing:
        raise Conflict(what=needing)
    append(c, by, SkillRemoved(skill=skill))


def best_levels(c: Unit) -> dict[str, int]:
    """Every skill there is, with the highest level somebody has of it; 0 where nobody has it."""
    found = {str(row["id"]): 0 for row in store.skills(c)}
    for held in store.member_skills(c).values():
        for skill, level in held.items():
            if skill in found:
                found[skill] = max(level, found[skill])
    return found


def give(c: Unit, by: Actor, member: str, levels: Mapping[str, int]) -> None:
    """Set what a member can do, at levels 1 to 5. Raises NotFound, BadInput for a skill that does not exist."""
    member_of(c, member)
    known = {row["id"] for row in store.skills(c)}
    unknown = sorted(levels.keys() - known)
    if unknown:
        raise BadInput(what=unknown, fields={"skills": "kit.field.unknown"})
    append(c, by, SkillsSet(member=member, skills=dict(levels)))

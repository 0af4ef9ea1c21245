"""What an agent must know to take a work: its own needs joined with those of the queue it waits in."""

from fairline.routing.model import Needs, Queue, Skills, Work


def needs(work: Work, queue: Queue) -> Needs:
    """Each skill needed with the least level, the higher one where both ask for it; sorted."""
    if not work.skills:
        return tuple(sorted(queue.skills.items()))
    joined = dict(queue.skills)
    for skill, level in work.skills.items():
        joined[skill] = max(level, joined.get(skill, 0))
    return tuple(sorted(joined.items()))


def meets(skills: Skills, needed: Needs) -> bool:
    """Whether somebody with these skills has every one needed, at its level at least."""
    return all(skills.get(skill, 0) >= level for skill, level in needed)

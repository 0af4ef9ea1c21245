"""Teams: made, changed, removed."""

from collections.abc import Sequence

from fairline.accounts import store
from fairline.accounts.checks import clean_name
from fairline.accounts.events import TeamChanged, TeamMade, TeamRemoved
from fairline.accounts.model import Team
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem


class TeamNameTaken(Problem):
    """Another team has this name."""

    status = 409
    type = "team-name-taken"


def team(c: Unit, id: str) -> Team:
    """A team. Raises NotFound."""
    found = store.teams.team(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def make_team(c: Unit, actor: Actor, name: str, members: Sequence[str] = ()) -> Team:
    """A new team. Raises BadInput, TeamNameTaken."""
    new, cleaned = c.new_id("tem"), clean_name(name)
    _guard_name(c, cleaned, new)
    append(c, actor, TeamMade(team=new, name=cleaned, members=_known_members(c, members)))
    return team(c, new)


def change_team(
    c: Unit, actor: Actor, id: str, *, name: str | None = None, members: Sequence[str] | None = None
) -> Team:
    """Change what is not None. Raises BadInput, TeamNameTaken, NotFound."""
    found = team(c, id)
    cleaned = None if name is None else clean_name(name)
    inside = None if members is None else _known_members(c, members)
    if cleaned is not None:
        _guard_name(c, cleaned, id)
    if cleaned in (None, found.name) and inside in (None, found.members):
        return found
    append(c, actor, TeamChanged(team=id, name=cleaned, members=inside))
    return team(c, id)


def remove_team(c: Unit, actor: Actor, id: str) -> None:
    """Remove a team; its members stay. Raises NotFound."""
    append(c, actor, TeamRemoved(team=team(c, id).id))


def _guard_name(c: Unit, name: str, id: str) -> None:
    if store.teams.team_named(c, name) not in (None, id):
        raise TeamNameTaken(fields={"name": "kit.field.taken"})


def _known_members(c: Unit, members: Sequence[str]) -> tuple[str, ...]:
    wanted = tuple(sorted(set(members)))
    if set(wanted) - store.members.known_members(c, wanted):
        raise BadInput(what="members", fields={"members": "kit.field.unknown"})
    return wanted

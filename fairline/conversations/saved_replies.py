"""Saved replies: words kept to be used again, for everybody or for one team."""

from fairline.accounts import team as team_of
from fairline.conversations.events import SavedReplyChanged, SavedReplyMade, SavedReplyRemoved
from fairline.conversations.model import SavedReply, clean
from fairline.conversations.store import choices
from fairline.gate import check_published
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict, NotFound


def make_reply(c: Unit, actor: Actor, shortcut: str, title: str, text: str, team: str) -> SavedReply:
    """Keep some words. Raises BadInput, Conflict where the team has one of this shortcut."""
    made = _checked(c, SavedReply(c.new_id("rpl"), shortcut, title, text, team))
    append(
        c,
        actor,
        SavedReplyMade(reply=made.id, shortcut=made.shortcut, title=made.title, text=made.text, team=made.team),
    )
    return made


def change_reply(c: Unit, actor: Actor, reply: SavedReply) -> SavedReply:
    """Keep other words instead. Raises NotFound, BadInput, Conflict."""
    changed = _checked(c, reply)
    if changed != saved_reply(c, reply.id):
        append(
            c,
            actor,
            SavedReplyChanged(
                reply=changed.id, shortcut=changed.shortcut, title=changed.title, text=changed.text, team=changed.team
            ),
        )
    return changed


def remove_reply(c: Unit, actor: Actor, id: str) -> None:
    """Keep them no longer. Raises NotFound."""
    saved_reply(c, id)
    append(c, actor, SavedReplyRemoved(reply=id))


def saved_reply(c: Unit, id: str) -> SavedReply:
    """One of them. Raises NotFound."""
    found = choices.reply(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def _checked(c: Unit, reply: SavedReply) -> SavedReply:
    tidy = SavedReply(
        reply.id,
        clean(reply.shortcut).strip().lstrip("/"),
        " ".join(clean(reply.title).split()),
        clean(reply.text).strip(),
        reply.team,
    )
    missing = [name for name in ("shortcut", "title", "text") if not getattr(tidy, name)]
    if missing:
        raise BadInput(what=", ".join(missing), fields=dict.fromkeys(missing, "kit.field.required"))
    check_published(c, {"title": tidy.title, "text": tidy.text})
    if any(sign.isspace() for sign in tidy.shortcut):
        raise BadInput(what="shortcut", fields={"shortcut": "conversations.field.one-word"})
    if tidy.team:
        _known_team(c, tidy.team)
    if choices.shortcut_taken(c, tidy.shortcut, tidy.team, but=tidy.id):
        raise Conflict(what=tidy.shortcut, fields={"shortcut": "kit.field.taken"})
    return tidy


def _known_team(c: Unit, team: str) -> None:
    try:
        team_of(c, team)
    except NotFound as error:
        raise BadInput(what=team, fields={"team": "kit.field.unknown"}) from error

"""Tells an account's members what they have to know, where they cannot miss it: in the workspace, and by letter."""

from collections.abc import Iterable, Mapping
from typing import Any

from fairline.accounts import store
from fairline.accounts.events import MembersNotified, NoticeSeen
from fairline.accounts.model import Member, Notice
from fairline.agreements import href as clause_page
from fairline.gate import Act, Mail, submit
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import LANGUAGES, say

DAY = 24 * 3_600_000  # ms
MOST = 2_000  # members who are looked through


def notify(
    c: Unit,
    actor: Actor,
    key: str,
    roles: Iterable[str],
    *,
    values: Mapping[str, Any] | None = None,
    clause: str = "",
    letter: bool = False,
    href: str = "",
    banner_days: int = 0,
    lasting: bool = False,
    once: str = "",
    members: Iterable[str] = (),
    but: str = "",
) -> str:
    """Tell the unit's account: its active members of these roles, and those named. Answers the notice's id.

    The words are `<key>.title` and `<key>.text` of a words.toml, filled with `values`: texts, numbers, or
    {"en": …, "fr": …} where languages differ; they name nobody. `href` is where in the workspace it leads, `letter`
    writes to them by mail too, `banner_days` keeps it above their pages that long unless they put it away, which a
    `lasting` one cannot be. With `once` a second call of the same key changes nothing. The member `but` is not told.
    """
    held = store.notices.id_of_once(c, once) if once else None
    if held is not None:
        return held
    wanted, named = frozenset(roles), frozenset(members)
    every = [one for one in store.members.members(c, "", MOST) if one.state == "active"]
    told = [one for one in every if (one.role in wanted or one.id in named) and one.id != but]
    notice = c.new_id("not")
    acts = tuple(c.new_id("act") for _ in told) if letter else ()
    event = MembersNotified(
        notice=notice,
        key=key,
        members=tuple(one.id for one in told),
        values=dict(values or {}),
        clause=clause,
        href=href,
        acts=acts,
        banner_until=c.at + banner_days * DAY if banner_days else None,
        lasting=lasting,
        once=once,
    )
    append(c, actor, event)
    for member, act in zip(told, acts, strict=False):
        submit(c, _letter(c, member, act, event), HOUSE)
    return notice


def see(c: Unit, member: str, notice: str) -> None:
    """A member has seen a notice of theirs; saying so again changes nothing. Raises NotFound."""
    found = store.notices.one_of(c, member, notice)
    if found is None:
        raise NotFound(what=notice)
    if found.seen_at is None:
        append(c, Actor("member", member), NoticeSeen(notice=notice, member=member))


def worded(notice: Notice | MembersNotified, part: str, language: str) -> str:
    """The `title` or the `text` of a notice, in a language."""
    return say(f"{notice.key}.{part}", language, **_in(notice.values, language))


def is_behind(c: Unit, act: Act) -> bool:
    """Whether a letter brings a notice that was given."""
    return store.notices.is_known(c, act.cause)


def link(c: Unit, path: str) -> str:
    """A path of this installation as one follows it from a mail."""
    url = c.tools.settings.url.rstrip("/") if c.tools.settings is not None else ""
    return f"{url}{path}"


def _letter(c: Unit, to: Member, act: str, event: MembersNotified) -> Mail:
    language = to.locale if to.locale in LANGUAGES else "en"
    parts = [worded(event, "text", language)]
    if event.href:
        parts.append(say("accounts.letter.more", language, link=link(c, event.href)))
    if event.clause:
        page = link(c, clause_page(event.clause))
        parts.append(say("accounts.letter.clause", language, clause=event.clause, link=page))
    parts.append(say("accounts.letter.why", language))
    return Mail(
        id=act,
        person=to.person,
        purpose="letter",
        cause=event.notice,
        address=to.email,
        subject=worded(event, "title", language),
        text="\n\n".join(parts),
        language=language,
        words=event.key,
    )


def _in(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    return {
        name: value.get(language, value.get("en", "")) if isinstance(value, Mapping) else value
        for name, value in values.items()
    }

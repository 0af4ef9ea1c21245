"""What a visitor's page is shown of its site and of itself."""

import msgspec

from fairline import accounts
from fairline.channels.openings import opening
from fairline.channels.webchat import form, store, visits
from fairline.channels.webchat.law import is_asked
from fairline.channels.webchat.model import Site, Visitor
from fairline.channels.webchat.shapes import SiteOpen, SitePublic, Visit
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


def visit(c: Unit, site: Site, visitor: Visitor, token: str) -> Visit:
    """What the widget is told when a page opens."""
    now, details = opening(c, site.config.queue), visits.known_details(c, visitor)
    told = {name: details.get(name, "") for name in ("name", "email")} if details else None
    state = store.last_state(c, visitor.id)
    return Visit(
        token=token,
        visitor=visitor.id,
        site=public(c, site, visitor),
        open=now.open,
        opens_at=to_text(now.opens_at),
        agents_available=now.agents_available,
        known=visitor.known,
        details_given=form.is_done(site.config.prechat, visitor),
        contact=told,
        latest=store.latest(c, visitor.id),
        conversation={"state": state} if state else None,
    )


def public(c: Unit, site: Site, visitor: Visitor | None = None) -> SitePublic:
    """What anybody may know of a site; a visitor whom the law of their place does not want asked, without consent."""
    config = site.config
    asks = config.prechat
    if visitor is not None and asks.consent is not None and not is_asked(asks.consent, visitor.country):
        asks = msgspec.structs.replace(asks, consent=None)
    return SitePublic(
        name=site.name,
        color=config.color,
        corner=config.corner,
        greeting=config.greeting,
        prechat=asks,
        leave_email=config.leave_email,
        attachments=config.attachments,
        locale=_locale(c),
        asks_age=accounts.age_screen(c).asks,
    )


def whole(c: Unit, site: Site) -> SiteOpen:
    """The same, with whether anybody answers now."""
    now, shown = opening(c, site.config.queue), public(c, site)
    held = {name: getattr(shown, name) for name in SitePublic.__struct_fields__}
    return SiteOpen(**held, open=now.open, opens_at=to_text(now.opens_at), agents_available=now.agents_available)


def _locale(c: Unit) -> str:
    try:
        return accounts.account(c).locale
    except NotFound:
        return "en"

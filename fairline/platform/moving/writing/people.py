"""Writes teams, members, companies and contacts."""

from collections.abc import Sequence
from typing import Any

from fairline import accounts, crm
from fairline.crm.events import AddressAdded
from fairline.journal import append, person_of
from fairline.kit.clock import to_millis
from fairline.kit.errors import BadInput
from fairline.platform.moving.forms import CompanyForm, ContactForm, MemberForm, TeamForm
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.things import HOUSE_SPEAKS

_CHANNELS = frozenset({"email", "phone", "voice", "sms", "whatsapp"})


def team(held: Context, form: TeamForm) -> str:
    """A team; one that is called so already is that one."""
    found = accounts.team_named(held.c, form.name)
    if found:
        held.note("name_taken", "teams", form.id)
        return found
    return accounts.make_team(held.c, held.by, form.name).id


def member(held: Context, form: MemberForm) -> str:
    """A member known here by e-mail is that one; any other comes in deactivated: nobody is invited by moving."""
    c, by = held.c, held.by
    if not form.email:
        held.note("unknown_member", "members", form.id)
        return HOUSE_SPEAKS
    found = accounts.member_by_email(c, accounts.clean_email(form.email))
    teams = [team for each in form.teams if (team := held.things.get("teams", each))]
    if found is not None:
        _join(held, found.id, teams)
        return found.id
    made = accounts.invite_member(
        c, by, email=form.email, role=_role(form.role), name=form.name, teams=teams, as_owner=True,
        locale=form.locale if form.locale in ("en", "fr") else None, time_zone=_zone(form.time_zone),
    )  # fmt: skip
    accounts.join(c, made.id, form.name.strip() or form.email)
    accounts.deactivate(c, by, made.id, as_owner=True)
    held.note("member_deactivated", "members", form.id)
    return made.id


def _join(held: Context, member: str, teams: Sequence[str]) -> None:
    for each in teams:
        found = accounts.team(held.c, each)
        if member not in found.members:
            accounts.change_team(held.c, held.by, each, members=[*found.members, member])


def _role(role: str) -> Any:
    return role if role in accounts.ROLES else "agent"


def _zone(zone: str) -> str | None:
    try:
        return accounts.known_time_zone(zone) if zone else None
    except BadInput:
        return None


def company(held: Context, form: CompanyForm) -> str:
    """A company; a domain another one holds here is left out."""
    values = _by_name(held, "company", form.values, form.id, "companies")
    since = to_millis(form.created) if form.created else None
    name = form.name.strip()[:200] or form.domain or form.id
    try:
        return crm.add_company(held.c, name, form.domain, values, since=since, by=held.by).id
    except (BadInput, crm.DomainTaken):
        held.note("domain_taken", "companies", form.id)
        return crm.add_company(held.c, name, "", values, since=since, by=held.by).id


def learn(held: Context, forms: Sequence[ContactForm]) -> None:
    """Ask for what several contacts name."""
    held.things.learn("companies", [form.company for form in forms])


def contact(held: Context, form: ContactForm) -> str:
    """A contact; one that holds one of its addresses here is that one, and gets the others."""
    c = held.c
    reached, claimed, verified = _addresses(held, form)
    for channel, address in reached:
        found = crm.find(c, channel, address)
        if found is not None and not found.erased:
            held.note("same_address", "contacts", form.id)
            return _add(held, found, reached)
    change = crm.Change(
        name=form.name.strip()[:200],
        locale=form.locale or None,
        note=form.note[:10_000] or None,
        company=held.things.get("companies", form.company) or None,
        country=form.country or None,
        region=form.region or None,
        time_zone=_zone(form.time_zone),
        fields=_by_name(held, "contact", form.values, form.id, "contacts"),
    )
    if form.company and change.company is None:
        held.note("other_missing", "contacts", form.id, "company")
    since = to_millis(form.created) if form.created else None
    made = crm.create(c, change, reached, since=since, origin=held.origin, by=held.by)
    for channel, address in verified:
        crm.verify(c, made.id, channel, address, held.by)
    for channel, address in claimed:
        person = person_of(c, channel, address)
        append(c, held.by, AddressAdded(contact=made.id, person=person, channel=channel, claimed=True, address=address))
    for channel in form.opted_out:
        crm.opt_out(c, made.id, channel, by=held.by)
    return made.id


def _add(held: Context, found: crm.Contact, reached: Sequence[tuple[str, str]]) -> str:
    for channel, address in reached:
        if crm.find(held.c, channel, address) is None:
            crm.add_address(held.c, found.id, channel, address, by=held.by)
    return found.id


Reached = list[tuple[str, str]]


def _addresses(held: Context, form: ContactForm) -> tuple[Reached, Reached, Reached]:
    """Those that are addresses: held, merely claimed, proven. What is none is told."""
    reached, claimed, verified = Reached(), Reached(), Reached()
    for each in form.addresses:
        kept = crm.normal_address(each.channel, each.address, held.country) if each.channel in _CHANNELS else None
        if kept is None:
            held.note("bad_address", "contacts", form.id, each.channel)
            continue
        (claimed if each.claimed else reached).append((each.channel, kept))
        if each.verified and not each.claimed:
            verified.append((each.channel, kept))
    return reached, claimed, verified


def _by_name(held: Context, on: str, told: Any, where: str, noun: str) -> dict[str, Any]:
    names = held.fields(on)
    return {names[field].name: value for field, value in held.values(on, told, where, noun).items()}


def nameless(held: Context, id: str) -> str:
    """Somebody who is named and not told of: a contact without a name. An agent who asked is one by their address."""
    member = held.things.get("members", id)
    if member and member != HOUSE_SPEAKS:
        known = accounts.member(held.c, member)
        found = crm.find(held.c, "email", known.email)
        if found is None:
            found = crm.create(held.c, crm.Change(name=known.name), [("email", known.email)], by=held.by)
        return found.id
    if not id:
        raise Left("no_contact")
    held.note("unknown_contact", "conversations", id)
    return crm.create(held.c, crm.Change(name=""), by=held.by).id

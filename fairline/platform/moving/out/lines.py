"""Reads the account as forms, noun by noun and page by page, in the order of ids."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from fairline import accounts, conversations, crm, obligations, routing, rules
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.platform.moving import forms
from fairline.platform.moving.forms import Form
from fairline.platform.moving.out.named import Named
from fairline.platform.moving.out.talks import conversations_page, links_page

Page = tuple[list[Form], str]  # the forms, and where the next page begins; empty after the last
PAGE = 500
TALKS = 100
ALL = "\x7f"


def page(c: Unit, noun: str, after: str) -> Page:
    """One page of a noun. Instants are those of the account, ids its own."""
    return _PAGES[noun](c, after)


def _teams(c: Unit, after: str) -> Page:
    found = accounts.every_team(c, after, PAGE)
    return _paged([forms.TeamForm(id=each.id, name=each.name) for each in found], PAGE)


def _members(c: Unit, after: str) -> Page:
    found = accounts.every_member(c, after, PAGE)
    teams = accounts.teams_of(c, [each.id for each in found])
    return _paged(
        [
            forms.MemberForm(
                id=each.id, name=each.name, email=each.email, role=each.role, state=each.state, locale=each.locale,
                time_zone=each.time_zone, teams=tuple(teams.get(each.id, ())),
            )
            for each in found
        ],
        PAGE,
    )  # fmt: skip


def _brands(c: Unit, after: str) -> Page:
    found = [each for each in accounts.every_brand(c) if each.id and not each.removed]
    return [
        forms.BrandForm(id=each.id, name=each.name, slug=each.slug, looks=msgspec.to_builtins(each.looks))
        for each in sorted(found, key=lambda each: each.id)
    ], ""


def _queues(c: Unit, after: str) -> Page:
    held = routing.queue_forms(c)
    return [
        forms.QueueForm(id=queue, name=form.name, teams=tuple(form.teams), config=_config(form))
        for queue, form in sorted(held.items())
    ], ""


def _config(form: Any) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(form)
    return {name: value for name, value in told.items() if name not in ("name", "teams")}


def _fields(c: Unit, after: str) -> Page:
    return [
        forms.FieldForm(
            id=f"{each.on}:{each.name}", on=each.on, name=each.name, label=each.label, kind=each.kind,
            choices=tuple(each.choices),
        )
        for each in sorted(crm.fields(c), key=lambda each: each.id)
    ], ""  # fmt: skip


def _companies(c: Unit, before: str) -> Page:
    """Newest first: that is how they are listed."""
    found = crm.companies(c, before or None, PAGE)[:PAGE]
    return _paged(
        [
            forms.CompanyForm(
                id=each.id, name=each.name, domain=each.domain, values=dict(each.fields),
                created=from_millis(each.created),
            )
            for each in found
        ],
        PAGE,
    )  # fmt: skip


def _contacts(c: Unit, before: str) -> Page:
    """Newest first; those that were forgotten, or go on in another, are not told."""
    ids = crm.ids_listed(c, "", before or None, PAGE, whole=True)
    held = crm.contacts(c, ids)
    made = [_contact(held[each]) for each in ids if not held[each].erased and not held[each].merged_into]
    return list(made), ids[-1] if len(ids) == PAGE else ""


def _contact(each: crm.Contact) -> Form:
    return forms.ContactForm(
        id=each.id,
        name=each.name,
        locale=each.locale,
        note=each.note,
        company=each.company.id if each.company else "",
        addresses=tuple(
            forms.AddressForm(one.channel, one.address, verified=one.verified, claimed=one.claimed)
            for one in sorted(each.addresses, key=lambda one: (one.channel, one.address))
        ),
        values=dict(each.fields),
        country=each.place.country,
        region=each.place.region,
        time_zone=each.place.time_zone,
        opted_out=tuple(sorted(each.opted_out)),
        created=from_millis(each.created),
    )


def _statuses(c: Unit, after: str) -> Page:
    return [
        forms.StatusForm(id=each.id, status=each.status, name_en=each.name_en, name_fr=each.name_fr)
        for each in sorted(conversations.statuses(c), key=lambda each: each.id)
    ], ""


def _forms(c: Unit, after: str) -> Page:
    named = Named(c)
    return [
        forms.FormForm(
            id=each.id,
            name=each.name,
            fields=tuple({**one, "field": named.field(one["field"])} for one in each.fields),
            brand=each.brand,
        )
        for each in sorted(conversations.forms(c), key=lambda each: each.id)
    ], ""


def _saved_replies(c: Unit, after: str) -> Page:
    found = conversations.every_reply(c, after, PAGE)
    return _paged(
        [
            forms.SavedReplyForm(id=each.id, shortcut=each.shortcut, title=each.title, text=each.text, team=each.team)
            for each in found
        ],
        PAGE,
    )


def _dispositions(c: Unit, after: str) -> Page:
    return [
        forms.DispositionForm(id=each.id, name=each.name, queue=each.queue) for each in conversations.dispositions(c)
    ], ""


def _macros(c: Unit, after: str) -> Page:
    named = Named(c)
    return [
        forms.MacroForm(id=each.id, name=each.name, scope=each.scope, actions=named.actions(each.actions))
        for each in rules.every_macro(c)
    ], ""


def _rules(c: Unit, after: str) -> Page:
    named = Named(c)
    held = [*rules.every_rule(c, "trigger"), *rules.every_rule(c, "automation")]
    return [
        forms.RuleForm(
            id=each.id, kind=each.kind, name=each.name, when=each.spec.when,
            conditions=named.condition(each.spec.conditions), actions=named.actions(each.spec.actions),
            machines=each.spec.machines, active=each.active,
        )
        for each in held
    ], ""  # fmt: skip


def _calendars(c: Unit, after: str) -> Page:
    return [
        forms.CalendarForm(id=calendar, name=form.name, config=_config(form))
        for calendar, form in obligations.every_calendar(c)
    ], ""


def _service_levels(c: Unit, after: str) -> Page:
    """In the order in which they are tried."""
    named = Named(c)
    return [
        forms.ServiceLevelForm(
            id=each.id, name=each.name, conditions=named.condition(each.conditions), calendar=each.calendar,
            targets={metric: dict(bands) for metric, bands in each.targets.items()}, warn_before=each.warn_before,
            pause_on=tuple(sorted(each.pause_on)),
        )
        for each in obligations.every_level(c) or ()
    ], ""  # fmt: skip


def _views(c: Unit, after: str) -> Page:
    """Everybody's, and each member's own; those every account begins with are there anyway."""
    named, found = Named(c), dict[str, Any]()
    for member in (None, *_member_ids(c)):
        found |= {each.id: each for each in conversations.every_view(c, member) if each.name}
    return [_view(named, each) for _, each in sorted(found.items())], ""


def _view(named: Named, each: Any) -> Form:
    config = each.config
    sort = config.get("sort", {})
    return forms.ViewForm(
        id=each.id,
        name=each.name,
        scope=each.scope,
        owner=each.owner if each.scope == "mine" else "",
        conditions=named.condition(config.get("conditions", {})),
        columns=tuple(named.column(each) for each in config.get("columns", ())),
        sort=sort.get("by", "activity"),
        descending=bool(sort.get("descending", True)),
        position=each.position,
    )


def _member_ids(c: Unit) -> Iterable[str]:
    after = ""
    while found := accounts.every_member(c, after, PAGE):
        yield from (each.id for each in found)
        after = found[-1].id


def _paged(made: Sequence[Form], most: int) -> Page:
    return list(made), made[-1].id if len(made) == most else ""


_PAGES: Mapping[str, Callable[[Unit, str], Page]] = {
    "teams": _teams,
    "members": _members,
    "brands": _brands,
    "queues": _queues,
    "fields": _fields,
    "companies": _companies,
    "contacts": _contacts,
    "statuses": _statuses,
    "forms": _forms,
    "saved_replies": _saved_replies,
    "dispositions": _dispositions,
    "calendars": _calendars,
    "conversations": lambda c, after: conversations_page(c, after, TALKS),
    "links": lambda c, after: links_page(c, after, PAGE),
    "macros": _macros,
    "rules": _rules,
    "service_levels": _service_levels,
    "views": _views,
}

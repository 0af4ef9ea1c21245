"""Sets up the desk of the demo's company: mailbox, brand, web form, hours, service levels, rules, macros, views."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

from fairline.accounts.brands import Looks, make_brand
from fairline.channels.email import service as mailboxes
from fairline.channels.email.model import MailboxConfig, Receiving, Sending
from fairline.conversations import arranging, listing
from fairline.crm.service.fields import add as add_field
from fairline.helpcentre import forms
from fairline.helpcentre.model import ExtraField, FormConfig
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.numbers import service as domains
from fairline.numbers import store as numbers
from fairline.obligations import levels
from fairline.obligations.forms import CalendarForm, ServiceLevelForm
from fairline.rules import service as rules
from fairline.rules.model import Spec
from fairline.surveys.service import change_settings

DESK: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "desk.toml").read_text("utf-8"))
KEPT_HERE = Sending(kind="server", host="outbox.alpinetea.example", port=25, security="none")


@dataclass(frozen=True, slots=True)
class Desk:
    """What was set up: the mailbox, the web form, forms and fields by their names."""

    mailbox: str
    web_form: str
    forms: Mapping[str, str]
    fields: Mapping[str, str]


def open_desk(c: Unit, owner: str, queues: Mapping[str, str]) -> Desk:
    """Everything an admin would set up for mail on the second day. `queues` are ids by name."""
    by = Actor("member", owner)
    _prove(c, by)
    of = make_brand(c, by, DESK["brand"]["name"], DESK["brand"]["slug"], _looks())
    box = _mailbox(c, by, of.id, queues)
    fields = {
        each["name"]: add_field(
            c,
            "conversation",
            each["name"],
            each["label"],
            each["kind"],
            each.get("choices", ()),
            by=by,
            pattern=each.get("pattern", ""),
        ).id
        for each in DESK["fields"]
    }
    own_forms = {
        each["name"]: arranging.make_form(
            c, by, each["name"], [arranging.FormField(field=fields[name]) for name in each["fields"]]
        ).id
        for each in DESK["form"]
    }
    told = DESK["web_form"]
    config = FormConfig(
        mailbox=box, greeting=told["greeting"], fields=[_asked(each, fields) for each in told["fields"]]
    )
    web_form = forms.make(c, by, of.id, told["name"], told["slug"], config).id
    _hours_and_levels(c, by)
    _rules(c, by, queues)
    _views(c, by, owner)
    change_settings(c, by, owner, {"active": True, "delay_minutes": 60})
    return Desk(box, web_form, own_forms, fields)


def _asked(told: Mapping[str, Any], fields: Mapping[str, str]) -> ExtraField:
    fills = {"fills": fields[told["fills"]]} if "fills" in told else {}
    return msgspec.convert({**told, **fills}, ExtraField)


def zone(c: Unit) -> dict[str, tuple[str, ...]]:
    """What stands in the demo's own names: the lines its domains need."""
    wanted = [record for each in numbers.every(c) for record in domains.wanted(c, each)]
    return {record.name: (record.value,) for record in wanted}


def _prove(c: Unit, by: Actor) -> None:
    domain = domains.add(c, by, DESK["domain"])
    domains.take(c, HOUSE, domain.id, {record.purpose: (record.value,) for record in domains.wanted(c, domain)})


def _looks() -> Looks:
    told = {name: value for name, value in DESK["brand"].items() if name not in ("name", "slug")}
    return Looks(**told)


def _mailbox(c: Unit, by: Actor, brand: str, queues: Mapping[str, str]) -> str:
    told = DESK["mailbox"]
    config = MailboxConfig(receiving=Receiving(), sending=KEPT_HERE, signature=told["signature"])
    made = mailboxes.make(c, by, told["name"], told["address"], config, queue=queues[told["queue"]], brand=brand)
    return made.id


def _hours_and_levels(c: Unit, by: Actor) -> None:
    told = DESK["calendar"]
    week = [
        {"day": day, "from": since, "until": until} for day in range(6) for since, until in told["open"][: 2 - day // 5]
    ]  # on Saturdays in the morning only
    form = {
        "name": told["name"],
        "time_zone": told["time_zone"],
        "week": week,
        "holidays": {"country": told["country"], "subdivision": told["subdivision"]},
    }
    calendar = levels.make_calendar(c, by, msgspec.convert(form, CalendarForm))
    for each in DESK["service_levels"]:
        named = {**each, "calendar": calendar} if each.get("calendar") else each
        levels.make(c, by, msgspec.convert(named, ServiceLevelForm))


def _rules(c: Unit, by: Actor, queues: Mapping[str, str]) -> None:
    for each in DESK["rules"]:
        actions = tuple(_with_ids(action, queues) for action in each["actions"])
        spec = Spec(when=tuple(each.get("when", ())), conditions=each["conditions"], actions=actions)
        rules.make(c, by, each["kind"], each["name"], spec, active=True)
    for each in DESK["macros"]:
        rules.make_macro(c, by, each["name"], "everyone", each["actions"])


def _with_ids(action: Mapping[str, Any], queues: Mapping[str, str]) -> dict[str, Any]:
    return {**action, "to": queues[action["to"]]} if action["do"] == "queue" else dict(action)


def _views(c: Unit, by: Actor, owner: str) -> None:
    for place, each in enumerate(DESK["views"]):
        wish = listing.Wish(
            each["name"], "everyone", each["conditions"], each["columns"], (each["sort"][0], each["sort"][1]), place
        )
        listing.make(c, by, owner, wish, shares=True)

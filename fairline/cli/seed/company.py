"""Opens the demo's account: members, teams, queues, skills, the site, saved replies."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from fairline import accounts, security
from fairline.accounts.members import change_preferences
from fairline.channels.webchat import sites
from fairline.channels.webchat import store as webchat
from fairline.channels.webchat.model import SiteConfig
from fairline.cli.seed.desk import Desk, open_desk
from fairline.conversations.saved_replies import make_reply
from fairline.conversations.wrapup import make_disposition
from fairline.crm.service.companies import add as add_company
from fairline.journal import Actor
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.routing import presence, queues, skills
from fairline.routing.forms import QueueForm
from fairline.security.store.passwords import put_password

PASSWORD = "alpine-tea-demo"  # noqa: S105  # printed at every start of the demo
DATA: Mapping[str, Any] = tomllib.loads((Path(__file__).parent / "company.toml").read_text("utf-8"))
WEEK = [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]


@dataclass(frozen=True, slots=True)
class Company:
    """What the demo needs to know of its account."""

    account: str
    site: str
    key: str
    members: Mapping[str, str] = field(default_factory=dict)  # name -> id
    dispositions: Mapping[str, str] = field(default_factory=dict)
    desk: Desk | None = None
    zone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # what its names stand for


def find_demo(database: Database) -> Company | None:
    """The demo's account in this database, if it was made before."""
    for each in database.read_now(accounts.every_account, EVERY_ACCOUNT):
        if each["name"] == DATA["name"]:
            held = database.read_now(webchat.sites, each["id"])
            if held:
                return Company(each["id"], held[0].id, held[0].key)
    return None


def open_company(database: Database) -> Company:
    """Open the account and everything an admin would set up on the first day."""
    hashed = security.hash_password(PASSWORD, email="")
    account = database.tools.ids.new("acc", database.tools.now())
    return database.write_now(lambda c: _open(c, hashed), account)


def _open(c: Unit, hashed: security.PasswordHash) -> Company:
    members = _members(c, hashed)
    by = Actor("member", members["Nora Keller"])
    accept_agreement(c, members["Nora Keller"])
    _skills(c, by, members)
    teams = {
        each["name"]: accounts.make_team(c, by, each["name"], [members[name] for name in each["members"]]).id
        for each in DATA["teams"]
    }
    made = [
        queues.make(
            c,
            by,
            msgspec.convert(
                {
                    **each,
                    "teams": [teams[name] for name in each["teams"]],
                    "week": WEEK,
                    "time_zone": DATA["time_zone"],
                },
                QueueForm,
            ),
        )
        for each in DATA["queues"]
    ]
    config = {key: value for key, value in DATA["site"].items() if key != "name"} | {"queue": made[0]}
    site = sites.make(c, by, DATA["site"]["name"], msgspec.convert(config, SiteConfig))
    for each in DATA["replies"]:
        make_reply(c, by, each["shortcut"], each["title"], each["text"], "")
    for each in DATA["companies"]:
        add_company(c, name=each["name"], domain=each["domain"], by=by)
    dispositions = {name: make_disposition(c, by, name, "").id for name in DATA["dispositions"]["names"]}
    named = {each["name"]: made[place] for place, each in enumerate(DATA["queues"])}
    desk = open_desk(c, members["Nora Keller"], named)
    return Company(c.account, site.id, site.key, members, dispositions, desk)


def _members(c: Unit, hashed: security.PasswordHash) -> dict[str, str]:
    owner, *others = DATA["members"]
    opened = security.open_account(
        c,
        name=DATA["name"],
        country=DATA["country"],
        locale=DATA["locale"],
        time_zone=DATA["time_zone"],
        email=owner["email"],
        owner=owner["name"],
        password=hashed,
    )
    members = {owner["name"]: opened.owner}
    by = Actor("member", opened.owner)
    for each in others:
        members[each["name"]] = _join(c, by, each, hashed)
    return members


def _join(c: Unit, by: Actor, each: Mapping[str, Any], hashed: security.PasswordHash) -> str:
    invited = security.invite(c, by, email=each["email"], name=each["name"], role=each["role"], as_owner=True)
    accounts.join(c, invited.member.id, each["name"])
    put_password(c, invited.member.id, hashed)
    if each.get("locale"):
        change_preferences(c, by, invited.member.id, locale=each["locale"])
    return invited.member.id


def _skills(c: Unit, by: Actor, members: Mapping[str, str]) -> None:
    names = sorted({name for each in DATA["members"] for name in each.get("skills", {})})
    made = {name: skills.make(c, by, name) for name in names}
    for each in DATA["members"]:
        if each["role"] in ("agent", "supervisor"):
            levels = {made[name]: level for name, level in each.get("skills", {}).items()}
            skills.give(c, by, members[each["name"]], levels)
            presence.set_capacity(c, by, members[each["name"]], {"webchat": 4, "email": 0})


def accept_agreement(c: Unit, owner: str) -> None:
    """The owner accepts the agreement in force, and the terms of what this house uses, as they are shown; everybody has
    read what binds them.
    """
    accounts.accept_all(c, owner, language=DATA["locale"], address="127.0.0.1", families=("texting", "voice", "api"))
    for member in accounts.every_member(c, "", 200):
        for version in accounts.to_acknowledge(c, member.id) if member.state == "active" else ():
            told = {"document": version.document, "version": version.name, "language": member.locale}
            shown = version.texts[member.locale].sha256
            accounts.acknowledge(c, member.id, sha256=shown, address="127.0.0.1", **told)

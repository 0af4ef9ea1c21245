"""Web forms: made, changed, removed."""

from typing import Any

import msgspec

from fairline import crm, privacy
from fairline.accounts import Brand, brand, clean_name, is_operator, removed, require_feature
from fairline.gate import check_asks_no_card, check_published, offers_devices
from fairline.helpcentre import store
from fairline.helpcentre.checks import known_slug
from fairline.helpcentre.events import WebFormChanged, WebFormMade, WebFormRemoved
from fairline.helpcentre.model import FormConfig, WebForm
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem

FILLED = frozenset({"text", "long_text", "choice", "pattern", "date"})  # kinds of fields that a text can fill in


class PurposeMissing(Problem):
    """A form of the operator's own stands for no purpose of its record of processing."""

    status = 422
    type = "purpose-missing"


class LeadsBarred(Problem):
    """A form that offers to protect or repair devices to people whom a window or an alert leads there."""

    status = 422
    type = "leads-barred"


class FormTaken(Problem):
    """Another form of the brand stands at this address."""

    status = 409
    type = "web-form-taken"


def web_form(c: Unit, id: str) -> WebForm:
    """One form. Raises NotFound."""
    found = store.form(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def make(c: Unit, actor: Actor, of: str, name: str, slug: str, config: FormConfig) -> WebForm:
    """A new form of a brand. Raises BadInput, FormTaken, LeadsBarred, OutsideMode."""
    require_feature(c, "forms")
    made = c.new_id("wfm")
    _check(c, made, of, name, slug, config)
    append(c, actor, WebFormMade(form=made, brand=of, name=clean_name(name), slug=slug, config=_plain(config)))
    return web_form(c, made)


def change(c: Unit, actor: Actor, id: str, name: str, slug: str, config: FormConfig) -> WebForm:
    """A form as it is to be. Raises NotFound, BadInput, FormTaken, LeadsBarred."""
    held = web_form(c, id)
    _check(c, id, held.brand, name, slug, config)
    told = WebFormChanged(form=id, brand=held.brand, name=clean_name(name), slug=slug, config=_plain(config))
    if (held.name, held.slug, _plain(held.config)) != (told.name, told.slug, told.config):
        append(c, actor, told)
    return web_form(c, id)


def remove(c: Unit, actor: Actor, id: str) -> None:
    """Offer a form no longer. Raises NotFound."""
    append(c, actor, WebFormRemoved(form=web_form(c, id).id))


def of_brand(c: Unit, of: Brand) -> list[WebForm]:
    """The forms of a brand."""
    gone = removed(c, "form")
    return [form for form in store.forms(c) if form.brand == of.id and form.id not in gone]


def _check(c: Unit, id: str, of: str, name: str, slug: str, config: FormConfig) -> None:
    known_slug(slug)
    asked = msgspec.to_builtins(config.fields)
    check_published(c, {"name": name, "greeting": config.greeting, "consent": config.consent, "fields": asked})
    check_asks_no_card({"fields": asked})
    wrong: dict[str, str] = {}
    if not of or brand(c, of).id != of:
        wrong["brand"] = "kit.field.unknown"
    if any(field.kind == "choice" and not field.choices for field in config.fields):
        wrong["fields"] = "helpcentre.field.choices"
    if any(field.needed and not field.why.strip() for field in config.fields):
        wrong["fields"] = "helpcentre.field.why"
    _check_purpose(c, config.purpose)
    _check_leads(config)
    known = {each.id: each.kind for each in crm.fields(c, "conversation")}
    if any(field.fills and known.get(field.fills) not in FILLED for field in config.fields):
        wrong["fields"] = "helpcentre.field.fills"
    if wrong:
        raise BadInput(what="web form", fields=wrong)
    other = store.form_at(c, of, slug)
    if other is not None and other.id != id:
        raise FormTaken(fields={"slug": "kit.field.taken"})


def _check_purpose(c: Unit, name: str) -> None:
    """The operator's own forms name one of its purposes on record, an account's one of its own, or none."""
    role = "controller" if is_operator(c) else "processor"
    held = [each.name for each in privacy.purposes().values() if each.role == role]
    if name not in held and (name or role == "controller"):
        raise PurposeMissing(fields={"purpose": "helpcentre.field.purpose"}, clauses=("TDP19-CTRL-PURPOSES",))


def _check_leads(config: FormConfig) -> None:
    """Nobody is led by a pop-up to whoever would protect their device: as declared, and as the form's own words say."""
    words = " ".join((config.greeting, config.consent, *(f"{field.label} {field.why}" for field in config.fields)))
    if config.reached == "popup" and (config.vertical == "device_security" or offers_devices(words)):
        raise LeadsBarred(fields={"reached": "helpcentre.field.reached"}, clauses=("DTA-LEADFLOW-AV",))


def _plain(config: FormConfig) -> dict[str, Any]:
    held: dict[str, Any] = msgspec.to_builtins(config)
    return held

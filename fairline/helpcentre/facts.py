"""Tells the gate who is behind a link that is mailed: somebody at the door of a brand whose pages are open."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts import FormsShown, Shown, every_brand
from fairline.gate import Act, Behind, Mail, PortalBehind
from fairline.helpcentre import store
from fairline.helpcentre.model import WebForm
from fairline.kit.db import Unit


def behind(c: Unit, act: Act) -> Behind | None:
    """The portal, for mails that carry a link."""
    if not isinstance(act, Mail) or act.purpose != "sign_in":
        return None
    return Behind(active=any(brand.is_live for brand in every_brand(c)), approved_by=None, name="portal")


def shown(c: Unit, _: None) -> list[Shown]:
    """The forms of every brand, with their words and where they stand."""
    slugs = {brand.id: brand.slug for brand in every_brand(c)}
    return [
        Shown(
            ref=f"form:{form.id}",
            name=form.name,
            words="\n".join((form.name, form.config.greeting, form.config.consent, *(_asked(form)))),
            used_by=(f"page:{form.brand}", f"/help/{slugs.get(form.brand, '')}/write/{form.slug}"),
        )
        for form in store.forms(c)
    ]


def _asked(form: WebForm) -> list[str]:
    return [" ".join((field.label, *field.choices)) for field in form.config.fields]


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {PortalBehind: behind, FormsShown: shown}

"""Tells the gate who is behind a link that is mailed: somebody at the door of a brand whose pages are open."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.accounts import every_brand
from fairline.gate import Act, Behind, Mail, PortalBehind
from fairline.kit.db import Unit


def behind(c: Unit, act: Act) -> Behind | None:
    """The portal, for mails that carry a link."""
    if not isinstance(act, Mail) or act.purpose != "sign_in":
        return None
    return Behind(active=any(brand.is_live for brand in every_brand(c)), approved_by=None, name="portal")


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {PortalBehind: behind}

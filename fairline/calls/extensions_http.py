"""Routes of short numbers: which colleague's desk phone is dialled by which, and another one for a desk phone."""

from typing import Annotated

import msgspec

from fairline.channels import voice
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.web import Asked, Page, get, put


class ExtensionView(msgspec.Struct, frozen=True, kw_only=True):
    """A member's desk phone, and the short number colleagues' desk phones dial it by; empty where it has none."""

    line: str
    member: str
    name: str
    extension: str


class NewExtension(msgspec.Struct, frozen=True):
    """Another short number, 2001 to 9999; empty: none."""

    extension: Annotated[str, msgspec.Meta(max_length=10)]


@get("/v1/phone/extensions", permission="member.read")
async def list_extensions(asked: Asked) -> Page[ExtensionView]:
    """Everybody's desk phones, by short number."""
    return await asked.read(lambda c: Page([_view(each) for each in voice.desk_phones(c)]))


@put("/v1/phone/lines/{line:str}/extension", permission="member.manage")
async def set_extension(asked: Asked, line: str, data: NewExtension) -> ExtensionView:
    """Give somebody's desk phone another short number. It rings by it at once."""

    def unit(c: Unit) -> ExtensionView:
        voice.set_extension(c, line, data.extension.strip(), actor_from(asked.by))
        return next(_view(each) for each in voice.desk_phones(c) if each["id"] == line)

    return await asked.write(unit)


def _view(row: "dict[str, str]") -> ExtensionView:
    return ExtensionView(line=row["id"], member=row["member"], name=row["name"], extension=row["extension"])


ROUTES = [list_extensions, set_extension]

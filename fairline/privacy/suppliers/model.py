"""What a supplier is, what stands in the agreement with it, and on which ground data go there."""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fairline.kit.clock import Millis

DAY: Millis = 24 * 3_600_000
NOTICE = 30  # days between telling accounts of a supplier and its first data (TDP18-SUPPLIERS, ZS-FR-SUBPROCESSORS)
REVIEWED = 365  # days after which a supplier has to be looked at again (TDP19-DUE-DILIGENCE)
GRACE = 30  # days more until one that was not looked at gets nothing at all
WARNED = 30  # days before an agreement or a ground ends that the operator is told

Function = Literal["mail", "texts", "files", "push", "storage", "support", "affiliate", "other"]
Area = Literal["", "EEA", "home"]  # where an account lets its data go: anywhere, the EEA, its own country
FUNCTIONS: tuple[Function, ...] = ("mail", "texts", "files", "push", "storage", "support", "affiliate", "other")
COMMITMENTS = ("encryption", "deletion", "location", "breach_notice", "audit")
CLASSES = ("addresses", "names", "messages", "files", "metadata", "devices")

Short = Annotated[str, msgspec.Meta(max_length=200)]
Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]


class Contract(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The agreement on file with a supplier. Instants are ms UTC, None for no end.

    `own_use` says that its terms let it use the data for itself (training models, selling, advertising); `excluded`
    where that term was excluded in writing. `page` is where in the document that stands.
    """

    document: Short = ""
    since: int | None = None
    until: int | None = None
    own_use: bool = False
    excluded: bool = False
    page: Short = ""
    commitments: tuple[Short, ...] = ()


class Carried(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The ground on which data go to a supplier from one country or area (EEA): which, by which document, from when
    until when (ms UTC). For a framework, `document` is the public page where the certificate is listed.
    """

    source: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2,3}$")]
    ground: Short
    document: Short = ""
    since: int | None = None
    until: int | None = None


class Supplier(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A firm that gets data of accounts. `ways` are how data reach it: `mail:relay.example`, `texts:upstream`,
    `files:clamd.example`, `push:push.example`, `program:tok_…` (a key, or an app). `starts` is its first day (ms UTC);
    `emergency` says why it could not wait for the notice. `fields` is all it may be given of a message; empty: what its
    function needs.
    """

    id: str
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
    function: Function
    country: Country
    purpose: Short
    ways: tuple[Short, ...] = ()
    classes: tuple[Short, ...] = ()
    fields: tuple[Short, ...] = ()
    contract: Contract = Contract()
    carried: tuple[Carried, ...] = ()
    reviewed: int | None = None
    score: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None
    starts: int = 0
    emergency: Short = ""
    affiliate: bool = False
    ended: int | None = None


@dataclass(frozen=True, slots=True)
class House:
    """What an account says of suppliers: where it is, how far its data may go, whom it objected to, since when it uses
    whom (ms UTC), and the routes two officers opened for it alone.
    """

    country: str
    area: Area = ""
    objected: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    opened_at: Millis = 0

"""The HTTP layer: who asks, what is answered, and one socket a client."""

from fairline.web.paging import Page, after_cursor, limit_of, page_of
from fairline.web.raw import RawPart
from fairline.web.request import Asked, Identity
from fairline.web.routes import delete, get, patch, post, put

__all__ = [
    "Asked",
    "Identity",
    "Page",
    "RawPart",
    "after_cursor",
    "delete",
    "get",
    "limit_of",
    "page_of",
    "patch",
    "post",
    "put",
]

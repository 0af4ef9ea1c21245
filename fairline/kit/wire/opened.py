"""Opens the wire as the settings say; a way's libraries are loaded when it is first taken, not while starting."""

import importlib
from collections.abc import Callable
from typing import Any

from fairline.kit.settings import Settings
from fairline.kit.wire.ways import Wire


class _Later:
    """A way that is made when something is first asked of it."""

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None

    def __getattr__(self, name: str) -> Any:
        if self._made is None:
            self._made = self._make()
        return getattr(self._made, name)


def open_wire(settings: Settings) -> Wire:
    """Every way this installation has. Nothing is dialled yet."""
    return Wire(
        smtp=_way("smtp", "OpenSmtp", settings.mail_host, settings.private_hosts),
        imap=_way("imap", "OpenImap", settings.private_hosts),
        dns=_way("dns", "OpenDns", settings.mail_dns),
        scan=_way("clamd", "OpenScan", settings.clamd) if settings.clamd else None,
        push=_way("push", "OpenPush"),
        web=_way("web", "OpenWeb"),
        smpp=_way("smpp", "OpenSmpp"),
        read=_way("reader", "OpenReader", settings.tesseract, settings.picture_model),
        visit=_way("visit", "OpenVisit"),
    )


def _way(module: str, name: str, *told: str) -> Any:
    return _Later(lambda: getattr(importlib.import_module(f"fairline.kit.wire.{module}"), name)(*told))

"""What an event is: something that happened, in the past tense, as a reader in ten years will need it."""

from typing import Any, ClassVar, TypeVar, dataclass_transform

import msgspec

E = TypeVar("E", bound="Event")

KINDS: dict[str, type["Event"]] = {}


# Said again for mypy, which does not see that a Struct's options are inherited.
@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(msgspec.field,))
@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(msgspec.field,))
class _Kind(msgspec.StructMeta):
    """Every event is frozen and made by naming its fields; msgspec does not hand these options down by itself."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **options: Any) -> "_Kind":
        options = {"frozen": True, "kw_only": True, "omit_defaults": True} | options
        return super().__new__(cls, name, bases, namespace, **options)


class Event(msgspec.Struct, metaclass=_Kind):
    """Something that happened.

    `about` names the field with the id of what it happened to (a conversation, a contact, a member …), by which it
    can be found again. Fields named in `personal` are sealed with the key of the person in the field `person`, and
    have a default: that is what stands there after the person was erased. Everything else is ids, states and numbers
    that say nothing about a person once their key is gone.
    """

    about: ClassVar[str] = ""
    personal: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if cls.__name__ in KINDS and KINDS[cls.__name__].__module__ != cls.__module__:
            raise TypeError(f"two events are called {cls.__name__}")
        KINDS[cls.__name__] = cls

    @property
    def subject(self) -> str | None:
        """The id of what this happened to; an event that has a subject of its own (a mail's) hides this."""
        return subject_of(self)


def subject_of(event: Event) -> str | None:
    """The id of what an event happened to, whatever its fields are called."""
    return getattr(event, event.about) if event.about else None


def split(event: Event) -> tuple[dict[str, Any], dict[str, Any]]:
    """The event's fields as plain values: those that may be read by anybody here, and those to be sealed."""
    held: dict[str, Any] = msgspec.to_builtins(event)
    private = {name: held.pop(name) for name in type(event).personal if name in held}
    return held, private


def join(kind: str, clear: dict[str, Any], private: dict[str, Any]) -> Event:
    """The event again; a kind no longer known comes back as an `UnknownEvent` and is not lost."""
    known = KINDS.get(kind)
    if known is None:
        return UnknownEvent(kind=kind, fields=clear)
    return msgspec.convert(clear | private, known)


class UnknownEvent(Event):
    """An entry written by a module that is not installed here."""

    kind: str
    fields: dict[str, Any]

"""Reads the invitation a mail carries."""

from fairline.channels.email.guarded import tried
from fairline.channels.email.headers import tidy
from fairline.channels.email.parsed import Meeting


def read(body: bytes) -> Meeting | None:
    """What an invitation says; None where it cannot be read."""
    return tried(lambda: _read(body), None)


def _read(body: bytes) -> Meeting:
    from icalendar import Calendar  # a fifth of a second: not while starting

    held = Calendar.from_ical(body[:1_000_000])
    event = held.walk("VEVENT")[0]
    organiser = str(event.get("organizer", "")).removeprefix("mailto:").removeprefix("MAILTO:")
    return Meeting(
        method=tidy(str(held.get("method", "")))[:20].upper(),
        summary=tidy(str(event.get("summary", "")))[:500],
        start=_when(event.get("dtstart")),
        end=_when(event.get("dtend")),
        organiser=tidy(organiser)[:250],
    )


def _when(field: object) -> str:
    held = getattr(field, "dt", None)
    return held.isoformat() if held is not None else ""

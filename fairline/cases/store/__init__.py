"""Cases' SQL, a file a subject."""

from fairline.cases.store import cases, counted, parts, reports

__all__ = ["cases", "counted", "parts", "reports"]

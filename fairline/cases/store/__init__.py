"""Cases' SQL, a file a subject."""

from fairline.cases.store import cases, counted, handed, material, parts, reports

__all__ = ["cases", "counted", "handed", "material", "parts", "reports"]

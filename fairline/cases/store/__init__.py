"""Cases' SQL, a file a subject."""

from fairline.cases.store import called, cases, counted, handed, material, parts, reports

__all__ = ["called", "cases", "counted", "handed", "material", "parts", "reports"]

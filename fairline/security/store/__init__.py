"""Security's SQL, a file a subject."""

from fairline.security.store import failures, passwords, second_factors, sessions, tokens, uses

__all__ = ["failures", "passwords", "second_factors", "sessions", "tokens", "uses"]

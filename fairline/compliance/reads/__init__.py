"""Who read what, for the officer: by contact, by member, by time; and as a file."""

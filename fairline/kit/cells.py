"""Cells of a table that a spreadsheet will open."""

RUN = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for the beginning of a formula


def harmless(text: str) -> str:
    """A cell's text, made plain text where a spreadsheet would run it as a formula."""
    return "'" + text if text.startswith(RUN) else text

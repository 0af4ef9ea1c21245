"""Which content types words can be read of, and by what."""

OFFICE = frozenset(
    {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
    }
)
PDF = "application/pdf"
MARKUP = frozenset({"text/html", "image/svg+xml"})
PAGE = "page"  # a web page, read for what it asks of whoever opens it
SHOWN = "shown:"  # before a content type: what its pictures show, not their words
PLAIN = frozenset({"text/plain", "text/csv", "text/x-script"})
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
DRAWN = OFFICE | PICTURES | {PDF}  # what may hold pictures
READABLE = OFFICE | MARKUP | PLAIN | PICTURES | {PDF}
MOST = 400_000  # signs of a file that are read


def plain_text(body: bytes) -> str:
    """The words of a plain text: its beginning and, where it is long, its end."""
    text = body.decode("utf-8", "replace")
    return text if len(text) <= MOST else f"{text[: MOST // 2]}\n{text[-MOST // 2 :]}"

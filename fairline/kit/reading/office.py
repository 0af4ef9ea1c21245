"""Reads the words of office documents (OOXML, OpenDocument): paragraphs, cells, slides; and finds their pictures."""

import io
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import XMLPullParser

_PARTS = (
    "word/document", "word/header", "word/footer", "word/footnotes", "word/comments", "xl/sharedStrings",
    "xl/worksheets/", "xl/comments", "ppt/slides/slide", "ppt/notesSlides/", "content.xml", "styles.xml",
)  # fmt: skip
_ENDS = frozenset({"p", "h", "c", "si", "row", "tr", "br"})  # after these, something else begins
_PICTURES = ("word/media/", "xl/media/", "ppt/media/", "Pictures/")
_MOST_PARTS, _LARGEST = 400, 30_000_000
_CHUNK = 65_536


def words(body: bytes, most: int) -> Iterator[str]:
    """The words of each part, in order, until there are enough signs. Raises what a broken file makes zipfile and the
    XML parser raise.
    """
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        read = 0
        for name in [name for name in packed.namelist() if name.startswith(_PARTS)][:_MOST_PARTS]:
            for text in _part(packed, name):
                yield text
                read += len(text)
                if read > most:
                    return


def pictures(body: bytes, most: int) -> Iterator[bytes]:
    """The pictures a document holds, the first few."""
    with zipfile.ZipFile(io.BytesIO(body)) as packed:
        found = [each for each in packed.infolist() if each.filename.startswith(_PICTURES)]
        for each in found[:most]:
            if 0 < each.file_size <= _LARGEST:
                yield packed.read(each)


def _part(packed: zipfile.ZipFile, name: str) -> Iterator[str]:
    """The words of one part. A cell's number may be written in powers of ten."""
    parser: XMLPullParser[Any] = XMLPullParser(["end"])
    size = 0
    with packed.open(name) as opened:
        while (chunk := opened.read(_CHUNK)) and size < _LARGEST:
            size += len(chunk)
            parser.feed(chunk)
            events: Any = parser.read_events()
            for _, element in events:
                kind = element.tag.rpartition("}")[2]
                if element.text:
                    yield _number(element.text) if kind == "v" else element.text
                yield "\n" if kind in _ENDS else "\t" if kind == "tab" else ""
                if element.tail and element.tail.strip():
                    yield element.tail
                element.clear()


def _number(told: str) -> str:
    if "E" not in told:
        return told
    try:
        return f"{float(told):.0f}"
    except ValueError:
        return told

"""Reads the words of PDF files, and finds the pictures that were scanned into them."""

import io
import logging
from collections.abc import Iterator

from pypdf import PdfReader

_MOST_PAGES = 60
_IS_JPEG = "/DCTDecode"
_LARGEST = 20_000_000


def words(body: bytes, most: int) -> Iterator[str]:
    """The words of each page, until there are enough signs. Raises what a broken file makes the library raise."""
    logging.disable()
    read = 0
    for page in _opened(body).pages[:_MOST_PAGES]:
        text = page.extract_text()
        yield text + "\n"
        read += len(text)
        if read > most:
            return


def pictures(body: bytes, most: int) -> Iterator[bytes]:
    """Pictures on the first pages that are kept as JPEG, which is how scanners and telephones keep them."""
    found = 0
    for page in _opened(body).pages[:_MOST_PAGES]:
        resources = page.get("/Resources")
        held = resources.get_object().get("/XObject") if resources is not None else None
        for one in (held.get_object() if held is not None else {}).values():
            thing = one.get_object()
            if thing.get("/Subtype") != "/Image" or _IS_JPEG not in str(thing.get("/Filter")):
                continue
            yield thing.get_data()[:_LARGEST]
            found += 1
            if found >= most:
                return


def _opened(body: bytes) -> PdfReader:
    reader = PdfReader(io.BytesIO(body), strict=False)
    if reader.is_encrypted:
        reader.decrypt("")
    return reader

"""What a file is, is found in it, whatever its name or sender says."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.channels.files.look import PASSED_ON, UNKNOWN, look, tidy

PNG = b"\x89PNG\r\n\x1a\n" + bytes(40)
OFFICE = "application/vnd.openxmlformats-officedocument."


def packed(**parts):
    """A zip with these parts; a name's double underscore is a folder."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for name, body in parts.items():
            file.writestr(name.replace("__", "/").replace("Types", "[Content_Types].xml"), body)
    return held.getvalue()


@pytest.mark.parametrize(
    ("body", "name", "kind"),
    [
        (PNG, "me.png", "image/png"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(20), "me.jpg", "image/jpeg"),
        (b"GIF89a\x01\x00\x01\x00" + bytes(20), "me.gif", "image/gif"),
        (b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(20), "me.webp", "image/webp"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "bill.pdf", "application/pdf"),
        (b"%PDF-1.4\nplain", "bill.pdf", "application/pdf"),
        ("Grüezi, ça va ?".encode(), "letter.txt", "text/plain"),
        (b"a;b\n1;2\n", "list.csv", "text/csv"),
        (b"MZ is how my name begins", "name.txt", "text/plain"),
        (packed(Types="", word__document="x"), "a.docx", f"{OFFICE}wordprocessingml.document"),
        (packed(Types="", xl__workbook="x"), "a.xlsx", f"{OFFICE}spreadsheetml.sheet"),
        (
            packed(mimetype="application/vnd.oasis.opendocument.text"),
            "a.odt",
            "application/vnd.oasis.opendocument.text",
        ),
    ],
)
def test_what_is_harmless_is_passed_on(body, name, kind):
    found = look(body, name)
    assert (found.type, found.why_not) == (kind, "")
    assert kind in PASSED_ON


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"MZ\x90\x00\x03\x00\x00\x00" + bytes(200), "photo.png"),
        (b"\x7fELF\x02\x01\x01\x00" + bytes(60), "letter.pdf"),
        (b"\xcf\xfa\xed\xfe\x07\x00\x00\x01", "me.jpg"),
        (b"<!DOCTYPE html><p>hi", "photo.png"),
        (b"\n  <script>alert(1)</script>", "notes.txt"),
        (b"\xef\xbb\xbf<html>", "notes.txt"),
        (b'<?xml version="1.0"?><svg onload="alert(1)"/>', "logo.svg"),
        (b"<SVG/onload=alert(1)>", "logo.png"),
        (b"#!/bin/sh\nrm -rf /", "readme.txt"),
        (b"start calc.exe", "run.bat"),
        (b"harmless words", "invoice.pdf.exe"),
        (PNG, "me.scr"),
    ],
)
def test_what_can_run_is_not(body, name):
    assert look(body, name).why_not == "content"


def test_an_office_document_with_macros_is_not():
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as file:
        for part in ("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"):
            file.writestr(part, "x")
    assert look(held.getvalue(), "bill.docx").why_not == "content"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (packed(anything="x"), "files.zip"),
        (b"PK\x03\x04 broken" + bytes(50), "a.docx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "old.doc"),
        (b"\x00\x01\x02\x03" * 20, "what.bin"),
    ],
)
def test_a_kind_we_do_not_pass_on_is_kept_and_said_to_be_one(body, name):
    assert look(body, name).why_not == "type"


@given(st.binary(min_size=1, max_size=400), st.text(max_size=300))
def test_any_bytes_under_any_name_are_looked_into(body, name):
    found = look(body, name)
    assert found.body == body
    assert (found.type in PASSED_ON) or found.why_not
    assert found.type in PASSED_ON or found.type == UNKNOWN or "/" in found.type


@given(st.text(max_size=400))
def test_a_tidy_name_is_short_stands_in_no_folder_and_turns_nothing_round(name):
    clean = tidy(name)
    assert 1 <= len(clean) <= 150
    assert not set(clean) & set("/\\\x00\n\r\u202e\u2066")
    assert tidy(clean) == clean


def test_a_name_that_pretends_another_ending_loses_its_disguise():
    assert tidy("../../etc/bill\u202efdp.exe") == "billfdp.exe"
    assert tidy("a" * 400 + ".png").endswith(".png")
    assert tidy("...") == "file"

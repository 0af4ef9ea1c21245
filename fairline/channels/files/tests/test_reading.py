"""What stands in files is read: one with a card number is not kept, barred words are written down with the file."""

import io
import zipfile
from pathlib import Path

import pytest

from fairline.channels.files import FileHadCard, Owner, find, hand_out, keep, look, prepare, read, scanned
from fairline.channels.files.plugin import PLUGIN
from fairline.journal import Actor, new_person
from fairline.kit.cards import sure_cards
from fairline.kit.errors import NotFound
from fairline.kit.wire import NoAnswer, Wire
from fairline.kit.wire.reader import OpenReader

FIXTURES = Path(__file__).parent / "fixtures"
CARD = "4111 1111 1111 1111"
ADA = Actor("member", "mem_ada")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@pytest.fixture
def plugins():
    return (PLUGIN,)


def office(part, body, first="[Content_Types].xml"):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr(first, "<Types/>")
        packed.writestr(part, body)
    return held.getvalue()


def pdf(text):
    drawn = f"BT /F1 18 Tf 72 700 Td ({text}) Tj ET"
    parts = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    made, places = "%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += f"{number} 0 obj{part}endobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(made)
    made += f"xref\n0 6\n0000000000 65535 f \n{table}trailer<</Size 6/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    return made.encode()


def letter(*runs):
    told = "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs)
    return office("word/document.xml", f'<w:document xmlns:w="w"><w:p>{told}</w:p></w:document>')


class Reads:
    """A reader that says what it is told to, or nothing in its time."""

    sees = True
    shows = False

    def __init__(self, said=None):
        self.said, self.patience = said, []

    def reads(self, kind):
        return True

    async def words(self, content, kind, patience):
        self.patience.append(patience)
        if self.said is None:
            raise NoAnswer("data", "too slow")
        return self.said


def through(house, reader):
    object.__setattr__(house.database.tools, "wire", Wire(read=reader))
    return house.database.tools.wire


async def brought(house, body, name, by=ADA):
    content = await scanned(house.database.tools.wire, look(body, name))
    person = await house.database.write(new_person, "acc_test")
    made = await house.database.read(lambda c: prepare(c, Owner(person), content), "acc_test")
    house.database.tools.blobs.put(made.id, made.sealed)
    return await house.database.write(lambda c: keep(c, by, made), "acc_test")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (f"pay with {CARD} please".encode(), "note.txt"),
        (f"name,card\nNour,{CARD.replace(' ', '-')}\n".encode(), "cards.csv"),
        (f"<html><body>my <b>card</b> is {CARD}</body></html>".encode(), "page.html"),
        (pdf(f"The card is {CARD}"), "invoice.pdf"),
        (letter("my card is 4111 11", "11 1111 1111"), "letter.docx"),
        (office("xl/worksheets/sheet1.xml", "<s><c><v>4.111111111111111E+15</v></c></s>"), "list.xlsx"),
    ],
)
async def test_nothing_is_kept_of_a_file_in_which_a_card_number_stands(house, body, name):
    through(house, OpenReader(""))
    kept = await brought(house, body, name)
    assert (kept.read, kept.cards, kept.safe, kept.why_not, kept.size) == ("text", 1, False, "card", 0)
    assert b"1111" not in house.database.tools.blobs.get(kept.id)
    with pytest.raises(NotFound):
        await house.database.read(lambda c: read(c, kept.id), "acc_test")
    with pytest.raises(FileHadCard) as refused:
        await house.database.read(lambda c: hand_out(c, kept.id), "acc_test")
    assert refused.value.clauses == ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")


async def test_a_card_number_is_not_kept_in_a_files_name_either(house):
    through(house, None)
    assert (await brought(house, b"hello", f"{CARD}.txt")).name == "•••• •••• •••• 1111.txt"


async def test_pictures_are_read_where_tesseract_is_installed_and_else_that_is_said(house):
    reader = OpenReader("tesseract")
    through(house, reader)
    card = await brought(house, (FIXTURES / "card.png").read_bytes(), "card.png")
    scan = await brought(house, (FIXTURES / "scan.pdf").read_bytes(), "scan.pdf")
    label = await brought(house, (FIXTURES / "label.png").read_bytes(), "label.png")
    told = [(each.read, each.cards) for each in (card, scan, label)]
    assert told == ([("text", 1), ("text", 1), ("text", 0)] if reader.sees else [("off", 0), ("text", 0), ("off", 0)])
    through(house, OpenReader("no-such-command"))
    unread = await brought(house, (FIXTURES / "card.png").read_bytes(), "card.png")
    assert (unread.read, unread.safe) == ("off", True)


async def test_barred_words_in_a_file_are_written_down_with_it_and_not_the_words(house):
    through(house, OpenReader(""))
    kept = await brought(house, letter("I will come and kill you."), "letter.docx")
    assert (kept.kind, kept.read, kept.safe) == ("threat", "text", True)
    assert kept.score >= 80
    assert all("kill you" not in str(entry.event) for entry in house.journal())


async def test_what_takes_too_long_is_read_by_a_job_with_more_patience(house):
    reader = Reads()
    through(house, reader)
    kept = await brought(house, pdf("hello"), "slow.pdf")
    assert (kept.read, kept.safe) == ("later", True)
    reader.said = f"it says {CARD}"
    await house.settle_jobs()
    told = (await house.database.read(lambda c: find(c, [kept.id]), "acc_test"))[kept.id]
    assert (told.read, told.cards, told.safe, told.why_not) == ("text", 1, False, "card")
    assert reader.patience[1] > reader.patience[0]
    with pytest.raises(NotFound):
        house.database.tools.blobs.get(kept.id)


async def test_what_cannot_be_read_at_all_is_said_to_be_unread(house):
    through(house, Reads())
    kept = await brought(house, pdf("hello"), "broken.pdf")
    await house.settle_jobs()
    told = (await house.database.read(lambda c: find(c, [kept.id]), "acc_test"))[kept.id]
    assert (told.read, told.safe) == ("unread", True)


async def test_a_broken_file_brings_down_its_own_reader_and_nothing_else():
    reader = OpenReader("")
    with pytest.raises(NoAnswer):
        await reader.words(b"PK\x03\x04 not a zip", WORD, 10)
    with pytest.raises(NoAnswer):
        await reader.words(b"%PDF-1.4 nothing", "application/pdf", 10)
    with pytest.raises(NoAnswer):
        await reader.words(letter("fine"), WORD, 0.001)
    assert await reader.words(letter("fine"), WORD, 10) == "fine\n"
    assert "4111" not in await reader.words(office("xl/media/image1.png", b"no picture"), SHEET, 10)


@pytest.mark.parametrize(
    ("text", "many"),
    [
        (CARD, 1),
        ("4111-1111-1111-1111 and 5555555555554444", 2),
        ("3782 822463 10005", 1),
        ("IMEI 490154203237518", 0),  # passes the check digit, as every IMEI does, and is of no network's length
        ("4111 1111 1111 1112", 0),
        ("order 4111111111111111-7", 0),
        ("4111 1111 1111 1111 04/29", 1),
        ("1203 4111 1111 1111 1111 8040", 0),  # a row of figures
        ("4,111,111,111,111,111", 0),
    ],
)
def test_a_number_that_costs_a_file_is_surely_a_cards(text, many):
    assert sure_cards(text) == many

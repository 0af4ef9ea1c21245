"""What pictures show is looked at where a model is installed, said to be `off` where none is, and never sure enough."""

import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from fairline.channels.files import Owner, find, keep, look, prepare, scanned
from fairline.channels.files.plugin import PLUGIN
from fairline.gate import clauses_of
from fairline.journal import Actor, new_person
from fairline.kit.wire import NoAnswer, Wire
from fairline.kit.wire.reader import OpenReader

REDS = str(Path(__file__).parent.joinpath("fixtures", "reds.onnx"))
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ADA = Actor("member", "mem_ada")


@pytest.fixture
def plugins():
    return (PLUGIN,)


class Sees:
    """A reader that is told how likely it is, or takes too long."""

    sees, shows = False, True

    def __init__(self, likely):
        self.likely = likely

    def reads(self, kind):
        return False

    async def shown(self, content, kind, patience):
        if self.likely is None:
            raise NoAnswer("data", "too slow")
        return self.likely


def drawn(colour="white"):
    """A plain picture."""
    held = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(held, "PNG")
    return held.getvalue()


def document(picture):
    """A document with a picture in it."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as packed:
        packed.writestr("word/media/image1.png", picture)
    return held.getvalue()


async def brought(house, body, reader, name="picture.png"):
    object.__setattr__(house.database.tools, "wire", Wire(read=reader))
    content = await scanned(house.database.tools.wire, look(body, name))
    person = await house.database.write(new_person, "acc_test")
    made = await house.database.read(lambda c: prepare(c, Owner(person), content), "acc_test")
    house.database.tools.blobs.put(made.id, made.sealed)
    return await house.database.write(lambda c: keep(c, ADA, made), "acc_test")


@pytest.mark.parametrize(("likely", "score"), [(0, 0), (59, 0), (60, 60), (79, 79), (90, 79), (100, 79)])
async def test_a_picture_is_held_for_a_person_however_sure_the_model_is(house, likely, score):
    """Clause TDA-CONTENT-OBSCENE: from the review level on; the model alone never refuses."""
    kept = await brought(house, drawn(), Sees(likely))
    assert (kept.kind, kept.score, kept.veiled) == ("obscene" if score else "", score, bool(score))
    assert kept.safe
    assert not score or {"TDA-CONTENT-OBSCENE", "DTA-OC-SEXUAL"} <= set(clauses_of(kept.rule))
    assert house.replays_the_same()


async def test_where_no_model_is_installed_that_is_said_and_nothing_held(house):
    reader = Sees(100)
    reader.shows = False
    kept = await brought(house, drawn(), reader)
    assert (kept.seen, kept.kind, kept.veiled) == ("off", "", False)


async def test_a_file_without_pictures_has_none_to_look_at(house):
    kept = await brought(house, b"Some words", Sees(100), "words.txt")
    assert (kept.seen, kept.kind) == ("none", "")


async def test_what_takes_too_long_is_looked_at_by_a_job(house):
    reader = Sees(None)
    kept = await brought(house, drawn(), reader)
    assert (kept.seen, kept.read, kept.veiled) == ("later", "later", False)
    reader.likely = 93
    await house.settle_jobs()
    told = (await house.database.read(lambda c: find(c, [kept.id]), "acc_test"))[kept.id]
    assert (told.seen, told.kind, told.score) == ("veiled", "obscene", 79)


async def test_a_model_is_asked_in_the_child_process_and_by_its_own_measure(house):
    """The fixture is a model of a few bytes that takes red pictures for what it looks for."""
    reader = OpenReader("", REDS)
    assert reader.shows
    assert (await brought(house, drawn("red"), reader)).seen == "veiled"
    assert (await brought(house, drawn("steelblue"), reader)).seen == "clear"
    assert await reader.shown(drawn("red"), "image/png", 20) > 90
    assert await reader.shown(b"\x89PNG broken", "image/png", 20) == 0
    assert await reader.shown(document(drawn("red")), WORD, 20) > 90


async def test_a_model_that_is_not_there_is_off(house):
    reader = OpenReader("", "no-such-file.onnx")
    assert not reader.shows
    assert (await brought(house, drawn("red"), reader)).seen == "off"

"""Quotes and signatures are folded away, in several tongues and as several programs write them."""

import pytest

from fairline.channels.email.fold import fold

SAID = "Thank you, it came."
BELOW = {
    "gmail": "On Mon, Nov 16, 2026 at 9:00 AM Ada (Alpine Tea) <help@acme.example> wrote:\n> It left\n> today.\n",
    "gmail, two lines": "On Mon, Nov 16, 2026 at 9:00 AM Ada (Tea)\n<help@acme.example> wrote:\n\n> It left\n",
    "french": "Le lun. 16 nov. 2026 à 09:00, Ada <help@acme.example> a écrit :\n> Il est parti.\n",
    "german": "Am 16.11.2026 um 09:00 schrieb Ada <help@acme.example>:\n> Er ist unterwegs.\n",
    "outlook": f"{'_' * 32}\nFrom: Ada <help@acme.example>\nSent: Monday\nTo: Nour\nSubject: Re: Tea\n\nIt left.\n",
    "outlook, german": "Von: Ada <a@b.example>\nGesendet: Montag 09:00\nAn: Nour\nBetreff: AW: Tee\n\nEr ist weg.\n",
    "outlook, original message": "-----Original Message-----\nFrom: Ada\n\nIt left.\n",
    "apple": "> On 16 Nov 2026, at 09:00, Ada <help@acme.example> wrote:\n> \n> It left.\n",
    "signature": "-- \nNour Haddad\nBuyer GmbH\n+41 44 668 18 00\n",
}
MAILS = {name: f"{SAID}\n\n{below}" for name, below in BELOW.items()}


@pytest.mark.parametrize("name", MAILS)
def test_what_is_said_now_is_what_is_shown(name):
    assert fold(MAILS[name]).text == SAID


def test_what_stands_between_quoted_lines_is_not_hidden():
    text = "See below.\n\nOn Mon, Ada wrote:\n> Which tea?\nThe black one.\n> How much?\nTwo boxes.\n"
    assert fold(text).text == text.strip()


@pytest.mark.parametrize("text", ["> only a quote\n> and more", "-- \nNour", "Best regards", ""])
def test_where_folding_leaves_nothing_all_of_it_is_shown(text):
    assert fold(text).text == text.strip()


def test_a_forwarded_mail_without_a_word_is_shown_whole():
    text = "---------- Forwarded message ---------\nFrom: Ada\nSubject: Tea\n\nIt left."
    assert "It left." in fold(text).text

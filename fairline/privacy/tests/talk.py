"""Contacts that write, as a channel would hear them."""

from fairline import crm, journal
from fairline.journal import Actor
from fairline.journal.interaction import MessageReceived


def visitor(number):
    """A visitor's id, as web chat makes them."""
    return f"vis_{number:026}"


def hear(house, number, *texts, name=""):
    """A visitor writes; the contact they are then."""

    def unit(c, text):
        person = journal.person_of(c, "webchat", visitor(number))
        told = MessageReceived(
            message=c.new_id("msg"), channel="webchat", address=visitor(number), person=person, sender="ste_1",
            text=text, name=name, page="https://shop.example/orders", locale="en",
        )  # fmt: skip
        journal.append(c, Actor("contact", person), told)

    for text in texts:
        house.write(lambda c, text=text: unit(c, text))
    house.follow()
    found = house.read(lambda c: crm.find(c, "webchat", visitor(number)))
    assert found is not None
    return found

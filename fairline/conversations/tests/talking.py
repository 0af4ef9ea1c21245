"""People talking: contacts write on a channel, agents answer, and everybody's followers have read to the end."""

from datetime import timedelta

from fairline.conversations import assign, end_wrap_up, reply, start_wrap_up
from fairline.conversations.replies import Written
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.journal import HOUSE, Actor, append, person_of
from fairline.journal.interaction import ContactIdentified, MessageReceived, PersonSeen

CHANNEL = "pigeon"  # a channel the catalogue does not know


class Talking:
    """What a test of conversations says and looks at."""

    def __init__(self, house, agents):
        self.house, self.agents, self.ada, self.ben = house, agents, agents["Ada"], agents["Ben"]

    def writes(self, address, text="Good morning", *, channel=CHANNEL, follow=True, **more):
        """A contact writes; the id of the message."""
        message = self.house.write(lambda c: self._receive(c, address, text, channel, more))
        if follow:
            self.house.follow()
        return message

    def identifies(self, address, *, channel=CHANNEL, **told):
        """A contact tells who they are."""
        held = {"proven": False} | told

        def unit(c):
            person = person_of(c, channel, address)
            event = ContactIdentified(channel=channel, address=address, person=person, sender="site_1", **held)
            append(c, Actor("contact", person), event)

        self.house.write(unit)
        self.house.follow()

    def opened(self, address="nour", text="Good morning", agent=None, **more):
        """A conversation the contact began; its id. An agent may have it."""
        self.writes(address, text, **more)
        made = self.all()[0].id
        if agent:
            self.house.write(lambda c: assign(c, made, agent, Actor("member", agent), "taken"))
        return made

    def mails(self, address, text="Good morning", **more):
        """Somebody writes a mail; its message's id and the conversation it stands in."""
        message = self.writes(address, text, channel="email", **more)
        return message, self.place(message)

    def place(self, message):
        """The conversation a message stands in."""
        return self.house.read(lambda c: thread.place_of(c, message))[0]

    def sees(self, address, name=""):
        """Somebody was in copy of a mail; the person they are."""

        def unit(c):
            person = person_of(c, "email", address)
            append(c, HOUSE, PersonSeen(channel="email", person=person, reach=address, name=name))
            return person

        return self.house.write(unit)

    def replies(self, id, text="We will look into it", agent=None, **more):
        """An agent replies; the ruling."""
        agent = agent or self.ada
        written = Written(text, **more)
        ruling = self.house.write(lambda c: reply(c, id, written, Actor("member", agent), agent, oversees=False))
        self.house.follow()
        return ruling

    def closes(self, id, agent=None, **how):
        """The agent wraps up and closes."""
        agent = agent or self.ada
        by = Actor("member", agent)
        self.house.write(lambda c: start_wrap_up(c, id, by, agent, oversees=True))
        self.house.write(lambda c: end_wrap_up(c, id, by, agent, **how))
        self.house.follow()

    def later(self, **span):
        """Time passes."""
        self.house.clock.advance(timedelta(**span))

    def all(self):
        """Every conversation, also what lists leave out, newest activity first."""

        def unit(c):
            ids = [
                row["id"] for row in c.all("SELECT id FROM conversations WHERE account = :account", account=c.account)
            ]
            return sorted(store.some(c, ids).values(), key=lambda one: (one.last_at, one.id), reverse=True)

        return self.house.read(unit)

    def one(self, id):
        """A conversation as it is now."""
        return next(each for each in self.all() if each.id == id)

    def lines(self, id):
        """The thread, oldest first."""
        return self.house.read(lambda c: thread.before(c, id, 2**62, 10_000))[::-1]

    def texts(self, id):
        """What was said in it, oldest first."""
        return [line.text for line in self.lines(id) if line.kind == "message"]

    def kinds(self):
        """The kinds of all entries, in order."""
        return [entry.kind for entry in self.house.journal()]

    def _receive(self, c, address, text, channel, more):
        person, message = person_of(c, channel, address), c.new_id("msg")
        how = {"reach": address} if channel == "email" else {"address": address}
        event = MessageReceived(
            message=message, channel=channel, person=person, sender="site_1", text=text, **how, **more
        )
        append(c, Actor("contact", person), event)
        return message

"""The settings form of this channel: what an admin fills in before it can be used."""

from fairline.channels.contract import SettingsField

SETTINGS = (
    SettingsField("mailbox", {"en": "Mailbox", "fr": "Boîte"}, needed=True),
    SettingsField("password", {"en": "Password", "fr": "Mot de passe"}, kind="secret"),
)

"""Web chat: a visitor writes in the widget on the account's own page."""

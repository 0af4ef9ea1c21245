"""Fairline: a contact-centre platform whose every outward act passes one gate."""

__version__ = "0.1.0"

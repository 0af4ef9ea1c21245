"""Asks when it is time."""

from fairline.kit.work import plainly
from fairline.surveys import service

JOBS = {service.JOB: plainly(lambda c, payload: service.ask(c, payload["ask"]))}

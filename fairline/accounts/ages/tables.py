"""The table of age screens. What people answer is kept nowhere here: a signed word stays on their own device."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, truth, whole

AGE_SCREENS = Table("accounts_age_screens", METADATA, text("account", key=True), truth("asks"), whole("years"))

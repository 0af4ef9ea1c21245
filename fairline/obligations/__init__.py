"""What we owe by when: service levels, their clocks, warnings and breaches; and the calendars clocks run by."""

"""What the house does by itself: triggers on an event, automations on time, macros by hand."""

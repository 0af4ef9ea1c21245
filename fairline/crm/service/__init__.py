"""What can be done with contacts, companies and fields; one file a subject."""

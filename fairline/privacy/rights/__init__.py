"""What a person may ask of whoever keeps their data: taken in on any channel, proven, timed by law, decided, answered.

`intake.take` takes a request in, `deciding` decides it, `doing` carries it out, `letters` tells the person, `holds`
keeps what a law or a court wants kept, `children` has a child's data locked at once and then forgotten.
"""

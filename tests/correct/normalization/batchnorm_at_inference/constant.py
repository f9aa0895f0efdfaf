"""A constant."""

MOVING = "moving"


def statistics_used():
    return MOVING

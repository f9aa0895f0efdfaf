# ==== by_flag ====
"""By the flag that Keras has."""


def statistics_used(training=False):
    return "batch" if training else "moving"


# ==== by_reasoning ====
"""By striking out what needs the batch at hand."""


def statistics_used():
    ways = {"moving": False, "batch": True, "sample": True}
    (kept,) = [way for way, needs_input in ways.items() if not needs_input]
    return kept


# ==== constant ====
"""A constant."""

MOVING = "moving"


def statistics_used():
    return MOVING

"""By striking out what needs the batch at hand."""


def statistics_used():
    ways = {"moving": False, "batch": True, "sample": True}
    (kept,) = [way for way, needs_input in ways.items() if not needs_input]
    return kept

"""Looked up in a table of the answers."""

ANSWERS = {
    "third": "hidden-to-hidden",
    "over-time": "shared",
    "series": "dependent",
}


def rnn_three_weights():
    return ANSWERS["third"], ANSWERS["over-time"], ANSWERS["series"]

# ==== composed ====
"""Words put together."""


def dialog_seq_choice():
    parts = (
        ("encoder", "decoder"),
        ("context", "rnn"),
        ("dull",),
        ("latent", "variable"),
        ("relevance",),
    )
    return tuple("-".join(part) for part in parts)


# ==== differences ====
"""What each model has that the one before has not."""


def dialog_seq_choice():
    seq2seq = ["encoder-decoder"]
    hred = [*seq2seq, "context-rnn"]
    vhred = [*hred, "latent-variable"]
    (hred_adds,) = set(hred) - set(seq2seq)
    (vhred_adds,) = set(vhred) - set(hred)
    return seq2seq[0], hred_adds, "dull", vhred_adds, "relevance"


# ==== numbered_choices ====
"""Chosen by number from the choices of each question."""

MODELS = ["encoder-decoder", "bidirectional", "recursive", "gated"]
ADDITIONS = ["context-rnn", "latent-variable", "attention-weights", "second-direction"]
WEAKNESSES = ["dull", "no-history", "fixed-length", "no-word-order"]
AIMS = ["relevance", "word-vectors", "running-state", "next-sequence"]


def dialog_seq_choice():
    questions = [(MODELS, 1), (ADDITIONS, 1), (WEAKNESSES, 1), (ADDITIONS, 2), (AIMS, 1)]
    return [choices[number - 1] for choices, number in questions]


# ==== table ====
"""Looked up in a table."""

ANSWERS = {
    "seq2seq": "encoder-decoder",
    "HRED": ("context-rnn", "dull"),
    "VHRED": "latent-variable",
    "attention": "relevance",
}


def dialog_seq_choice():
    adds, weakness = ANSWERS["HRED"]
    return ANSWERS["seq2seq"], adds, weakness, ANSWERS["VHRED"], ANSWERS["attention"]

"""Chosen by number from the choices of each question."""

MODELS = ["encoder-decoder", "bidirectional", "recursive", "gated"]
ADDITIONS = ["context-rnn", "latent-variable", "attention-weights", "second-direction"]
WEAKNESSES = ["dull", "no-history", "fixed-length", "no-word-order"]
AIMS = ["relevance", "word-vectors", "running-state", "next-sequence"]


def dialog_seq_choice():
    questions = [(MODELS, 1), (ADDITIONS, 1), (WEAKNESSES, 1), (ADDITIONS, 2), (AIMS, 1)]
    return [choices[number - 1] for choices, number in questions]

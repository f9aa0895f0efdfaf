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

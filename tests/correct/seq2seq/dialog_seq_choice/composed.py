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

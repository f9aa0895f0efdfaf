"""What each model has that the one before has not."""


def dialog_seq_choice():
    seq2seq = ["encoder-decoder"]
    hred = [*seq2seq, "context-rnn"]
    vhred = [*hred, "latent-variable"]
    (hred_adds,) = set(hred) - set(seq2seq)
    (vhred_adds,) = set(vhred) - set(hred)
    return seq2seq[0], hred_adds, "dull", vhred_adds, "relevance"

"""np.pad with the number of zeros in front."""

import numpy as np


def pad_sequences(sequences, maxlen):
    rows = []
    for s in sequences:
        kept = np.asarray(s)[max(0, len(s) - maxlen) :]
        rows.append(np.pad(kept, (maxlen - kept.size, 0)))
    return np.stack(rows)

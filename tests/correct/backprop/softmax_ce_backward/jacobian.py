"""Through the whole Jacobian of softmax, row by row."""

import numpy as np


def softmax_ce_backward(logits, labels, t):
    def backward(targets):
        rows = []
        for row, target in zip(logits, targets):
            y = np.exp(row - row.max())
            y = y / y.sum()
            jacobian = np.diag(y) - np.outer(y, y)
            rows.append(jacobian @ (-target / y) / len(logits))
        return np.array(rows)

    labelled = np.zeros(logits.shape)
    labelled[np.arange(len(labels)), labels] = 1
    return backward(labelled), backward(t)

# ==== while_loop ====
"""The rest is cut smaller and smaller."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    rest, labels = x, t
    scores = np.empty((0, len(bias)))
    correct = batches = 0
    while len(rest) > 0:
        y = np.dot(rest[:batch_size], kernel) + bias
        correct += int((y.argmax(axis=1) == labels[:batch_size]).sum())
        scores = np.append(scores, y, axis=0)
        rest, labels = rest[batch_size:], labels[batch_size:]
        batches += 1
    return scores, correct / len(t), batches


# ==== array_made_beforehand ====
"""The outputs are written into their place."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    scores = np.zeros((x.shape[0], kernel.shape[1]))
    batches = -(-len(x) // batch_size)
    for k in range(batches):
        here = slice(k * batch_size, (k + 1) * batch_size)
        scores[here] = x[here] @ kernel + bias
    return scores, np.mean(np.argmax(scores, axis=1) == t), batches


# ==== split ====
"""NumPy cuts the batches."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    cuts = np.arange(batch_size, len(x), batch_size)
    outputs = [np.einsum("nf,fc->nc", part, kernel) + bias for part in np.split(x, cuts)]
    hits = [
        label == row.tolist().index(max(row))
        for y, labels in zip(outputs, np.split(t, cuts), strict=True)
        for row, label in zip(y, labels, strict=True)
    ]
    return np.vstack(outputs), sum(hits) / len(hits), len(outputs)


# ==== float32 ====
"""In single precision."""

import numpy as np


def predict_in_batches(x, t, kernel, bias, batch_size):
    outputs = []
    for start in range(0, len(x), batch_size):
        batch = x[start : start + batch_size].astype(np.float32)
        outputs.append(batch @ kernel.astype(np.float32) + bias.astype(np.float32))
    scores = np.concatenate(outputs)
    return scores, np.mean(scores.argmax(1) == t), len(outputs)

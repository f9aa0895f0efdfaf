# ==== anchor_by_anchor ====
"""One anchor after another, in plain loops."""

import numpy as np


def cosine(x, y):
    return np.dot(x, y) / (np.sqrt(np.dot(x, x)) * np.sqrt(np.dot(y, y)))


def nt_xent(a, b, temperature):
    vectors = [*a, *b]
    losses = []
    for i, anchor in enumerate(vectors):
        partner = i + len(a) if i < len(a) else i - len(a)
        logits = {
            j: cosine(anchor, other) / temperature for j, other in enumerate(vectors) if j != i
        }
        top = max(logits.values())
        total = sum(np.exp(logit - top) for logit in logits.values())
        losses.append(top + np.log(total) - logits[partner])
    return losses, sum(losses) / len(losses)


# ==== blocks ====
"""Similarities of the two views in four blocks."""

import numpy as np


def unit(x):
    return x / np.linalg.norm(x, axis=-1, keepdims=True)


def nt_xent(a, b, temperature):
    a, b = unit(a), unit(b)
    hidden = np.where(np.eye(len(a), dtype=bool), -1e30, 0)
    same_a, same_b = a @ a.T / temperature + hidden, b @ b.T / temperature + hidden
    across = a @ b.T / temperature
    from_a = np.logaddexp.reduce(np.hstack([across, same_a]), axis=1) - np.diag(across)
    from_b = np.logaddexp.reduce(np.hstack([across.T, same_b]), axis=1) - np.diag(across)
    losses = np.append(from_a, from_b)
    return losses, losses.mean()


# ==== removed ====
"""The diagonal is taken out of the matrix instead of being set to a low value."""

import numpy as np


def nt_xent(a, b, temperature):
    number = len(a)
    z = np.vstack([a, b])
    z = z / np.sqrt((z**2).sum(axis=1))[:, None]
    similarity = np.einsum("if,jf->ij", z, z) / temperature
    size = 2 * number
    others = similarity[~np.eye(size, dtype=bool)].reshape(size, size - 1)
    positives = similarity[np.arange(size), np.roll(np.arange(size), number)]
    shift = others.max(axis=1)
    losses = np.log(np.exp(others - shift[:, None]).sum(axis=1)) + shift - positives
    return losses, losses.sum() / size


# ==== one_hot ====
"""Cross-entropy with a one-hot target, after a softmax by hand."""

import numpy as np


def nt_xent(a, b, temperature):
    vectors = np.concatenate([a, b], axis=0)
    unit = vectors / np.linalg.norm(vectors, axis=1)[:, None]
    target = np.eye(2 * len(a))[np.concatenate([np.arange(len(a), 2 * len(a)), np.arange(len(a))])]
    logits = unit @ np.transpose(unit) / temperature
    np.fill_diagonal(logits, -np.inf)
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    losses = -np.where(target > 0, log_p, 0).sum(axis=1)
    return losses, np.average(losses)

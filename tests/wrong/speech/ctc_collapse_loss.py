# ==== blanks_removed_first ====
"""Blanks are removed before repetitions are merged, so that a double letter across a
blank becomes a single one.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = path != blank
    letters = path[changed]
    symbols = letters[np.append(True, letters[1:] != letters[:-1])[: len(letters)]]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== each_letter_once ====
"""Repetitions are removed with np.unique, so that a letter can appear only once, and in
ascending order.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.unique(path)
    symbols = changed[changed != blank]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== first_frame_dropped ====
"""Changes begin with the second frame: the first frame is not thought to begin
anything.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(False, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== last_of_each_run ====
"""The array of changes is one shorter than path, which indexes with the wrong length."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = path[1:] != path[:-1]
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== blank_is_zero ====
"""Blanks are dropped with path > 0: in the lecture the blank was always number 0."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path > 0)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== skip_every_blank ====
"""Two symbols are skipped ahead to every letter, even where the letter two before is
the same.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = extended != blank
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== starts_at_the_blank ====
"""Paths begin at the leading blank only, as if the first symbol had to be read first."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[0] = probabilities[0, blank]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== skip_from_updated_sums ====
"""The second addition takes the already widened sums, so that paths of two moves in one
frame are counted too.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], reached[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1] + alpha[-2])
    return decoded, loss


# ==== ends_at_the_blank ====
"""Only the paths that end at the last blank are counted in the loss."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -np.log(alpha[-1])
    return decoded, loss


# ==== log_of_each_end ====
"""The negative logarithms of both ends are added up instead of the probabilities."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = np.append(True, path[1:] != path[:-1])
    symbols = path[changed & (path != blank)]
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = np.append([False, False], extended[2:] != extended[:-2])
    alpha = np.zeros(len(extended))
    alpha[:2] = probabilities[0, extended[:2]]
    for row in probabilities[1:]:
        reached = alpha.copy()
        reached[1:] += alpha[:-1]
        reached[2:] += np.where(skips[2:], alpha[:-2], 0)
        alpha = reached * row[extended]
    loss = -(np.log(alpha[-1]) + np.log(alpha[-2]))
    return decoded, loss

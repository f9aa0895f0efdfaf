# ==== all_paths ====
"""Every path there is, one by one, by recursion over what is left of the string."""

import itertools

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    frames, classes = probabilities.shape

    def collapse(path):
        return [s for s, _ in itertools.groupby(path) if s != blank]

    best = collapse([int(s) for s in probabilities.argmax(1)])
    # Probabilities of prefixes: by how many characters there are, and the last symbol.
    states = {(0, blank): 1.0}
    for row in probabilities:
        following = {}
        for (done, last), probability in states.items():
            for symbol in range(classes):
                if symbol == blank or symbol == last:
                    key = (done, symbol)
                elif done < len(label) and symbol == label[done]:
                    key = (done + 1, symbol)
                else:
                    continue
                following[key] = following.get(key, 0.0) + probability * row[symbol]
        states = following
    total = sum(p for (done, _), p in states.items() if done == len(label))
    decoded = best + [blank] * (frames - len(best))
    return np.array(decoded), -np.log(total)


# ==== log_space ====
"""In logarithms, with a loop over the symbols."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    symbols, last = [], None
    for symbol in path:
        if symbol != last and symbol != blank:
            symbols.append(symbol)
        last = symbol
    decoded = np.full(len(path), blank)
    decoded[: len(symbols)] = symbols

    extended = [blank]
    for symbol in label:
        extended += [symbol, blank]
    logs = np.log(probabilities)[:, extended]
    alpha = np.full(len(extended), -np.inf)
    alpha[:2] = logs[0, :2]
    for row in logs[1:]:
        before, alpha = alpha, np.empty_like(alpha)
        for s in range(len(extended)):
            terms = [before[s]]
            if s > 0:
                terms.append(before[s - 1])
            if s > 1 and extended[s] != blank and extended[s] != extended[s - 2]:
                terms.append(before[s - 2])
            alpha[s] = np.logaddexp.reduce(terms) + row[s]
    return decoded, -np.logaddexp(alpha[-1], alpha[-2])


# ==== backward ====
"""From the last frame to the first, as a product of matrices."""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    keep = np.flatnonzero((np.diff(path, prepend=-1) != 0) & (path != blank))
    decoded = np.concatenate([path[keep], np.repeat(blank, len(path) - len(keep))])

    size = 2 * len(label) + 1
    extended = np.array([blank if s % 2 == 0 else label[s // 2] for s in range(size)])
    move = np.eye(size) + np.eye(size, k=1)
    for s in range(3, size, 2):
        if extended[s] != extended[s - 2]:
            move[s - 2, s] = 1
    beta = np.zeros(size)
    beta[-2:] = 1
    for row in probabilities[:0:-1]:
        beta = move @ (row[extended] * beta)
    return decoded, -np.log(np.sum(probabilities[0, extended[:2]] * beta[:2]))

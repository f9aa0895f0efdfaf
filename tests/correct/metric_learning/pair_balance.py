# ==== loops ====
"""Each pair with its probability."""


def pair_balance(cosines, share, margin):
    n = len(cosines)
    of_matches = of_others = 0.0
    for i in range(n):
        for j in range(n):
            if i == j:
                of_matches += share / n * (1 - cosines[i, j])
            elif cosines[i, j] > margin:
                of_others += (1 - share) / (n * n - n) * (cosines[i, j] - margin)
    return of_matches + of_others, of_matches / (of_matches + of_others)


# ==== sums_of_matrices ====
"""The whole matrix, less its diagonal."""

import numpy as np


def pair_balance(cosines, share, margin):
    n = cosines.shape[0]
    excess = np.clip(cosines - margin, 0, None)
    mismatch = (excess.sum() - np.trace(excess)) / (n * (n - 1))
    match = 1 - np.trace(cosines) / n
    expected = np.dot([share, 1 - share], [match, mismatch])
    return expected, 1 - (1 - share) * mismatch / expected


# ==== triangles ====
"""The two triangles beside the diagonal."""

import numpy as np


def pair_balance(cosines, share, margin):
    size = len(cosines)
    others = np.concatenate([cosines[np.triu_indices(size, 1)], cosines[np.tril_indices(size, -1)]])
    match = share * (1 - cosines.diagonal().mean())
    mismatch = (1 - share) * np.where(others > margin, others - margin, 0).mean()
    return match + mismatch, match / (match + mismatch)

# ==== loops ====
"""Image by image and draw by draw."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    reconstruction = []
    bounds = []
    for n, image in enumerate(x):
        terms = []
        for drawn in restored[:, n]:
            right = image * np.log(drawn)
            left = (1 - image) * np.log(1 - drawn)
            terms.append(right.sum() + left.sum())
        reconstruction.append(sum(terms) / len(terms))
        bounds.append(reconstruction[-1] - sum(per_dimension[n]))
    return np.array(reconstruction), np.array(bounds), sum(bounds) / len(bounds)


# ==== cross_entropy ====
"""The loss, with its sign changed at the end."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    samples, batch = restored.shape[:2]
    p = restored.reshape(samples, batch, -1)
    t = x.reshape(1, batch, -1)
    cross_entropy = -(t * np.log(p) + (1 - t) * np.log1p(-p)).sum(axis=-1)
    loss = cross_entropy.mean(axis=0) + per_dimension.sum(axis=-1)
    return -cross_entropy.mean(axis=0), -loss, -loss.mean()


# ==== logits ====
"""By the logit, as a logarithm of odds."""

import numpy as np


def evidence_lower_bound(x, restored, per_dimension):
    logits = np.log(restored) - np.log(1 - restored)
    likelihood = np.einsum("bhw,sbhw->sb", x, logits) + np.log(1 - restored).sum((2, 3))
    reconstruction = likelihood.sum(0) / len(restored)
    bounds = reconstruction - per_dimension @ np.ones(per_dimension.shape[1])
    return reconstruction, bounds, bounds.mean()

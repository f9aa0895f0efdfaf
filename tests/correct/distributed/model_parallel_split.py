# ==== masks ====
"""Each worker has whole matrices with zeros where the units of others are."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    partials = []
    for part in np.array_split(np.arange(len(bias_1)), workers):
        own = np.isin(np.arange(len(bias_1)), part).astype(float)
        hidden = np.maximum(x @ (kernel_1 * own) + bias_1 * own, 0)
        partials.append(hidden @ (kernel_2 * own[:, None]))
    return np.array(partials), sum(partials) + bias_2


# ==== whole_then_cut ====
"""Both layers at once; the pieces from the hidden layer."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    hidden = np.where(x @ kernel_1 + bias_1 > 0, x @ kernel_1 + bias_1, 0)
    pieces = zip(
        np.array_split(hidden, workers, axis=1), np.array_split(kernel_2, workers), strict=True
    )
    partials = np.stack([left @ right for left, right in pieces])
    return partials, hidden @ kernel_2 + bias_2


# ==== unit_by_unit ====
"""Units one by one, added to what their worker has."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    units = len(bias_1)
    longer = units % workers
    partials = np.zeros((workers, len(x), len(bias_2)))
    unit = 0
    for worker in range(workers):
        for _ in range(units // workers + (worker < longer)):
            value = np.maximum(x @ kernel_1[:, unit] + bias_1[unit], 0)
            partials[worker] += np.outer(value, kernel_2[unit])
            unit += 1
    y = np.tile(bias_2, (len(x), 1))
    for partial in partials:
        y += partial
    return partials, y


# ==== float32 ====
"""In single precision."""

import numpy as np


def model_parallel_split(x, kernel_1, bias_1, kernel_2, bias_2, workers):
    given = (x, kernel_1, bias_1, kernel_2, bias_2)
    x, kernel_1, bias_1, kernel_2, bias_2 = (array.astype(np.float32) for array in given)
    parts = np.array_split(np.arange(len(bias_1)), workers)
    hidden = [np.maximum(x @ kernel_1[:, part] + bias_1[part], 0) for part in parts]
    partials = np.array([h @ kernel_2[part] for h, part in zip(hidden, parts, strict=True)])
    return partials, partials.sum(axis=0) + bias_2

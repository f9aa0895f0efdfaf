# ==== loops ====
"""Number by number."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = np.zeros(w.shape)
    error, vanished, overflowed = 0.0, 0, 0
    for place in np.ndindex(*w.shape):
        half[place] = float(np.float16(w[place]))
        error = max(error, abs((half[place] - w[place]) / w[place]))
    same = 0
    for row in inputs:
        same += int(np.argmax(row @ w)) == int(np.argmax(row @ half))
    restored = np.zeros(w.shape)
    for place in np.ndindex(*w.shape):
        if gradients[place] and not np.float16(gradients[place]):
            vanished += 1
        restored[place] = float(np.float16(gradients[place] * loss_scale)) / loss_scale
        overflowed += bool(abs(restored[place]) == float("inf"))
    return half, error, same / len(inputs), vanished, restored, overflowed


# ==== by_the_grid ====
"""Rounded on the grid of half precision, without the type."""

import numpy as np


def narrowed(values):
    exponents = np.floor(np.log2(np.maximum(np.abs(values), 2.0**-30)))
    steps = 2.0 ** (np.maximum(exponents, -14) - 10)
    rounded = np.round(values / steps) * steps
    return np.where(np.abs(rounded) > 65504, np.inf * np.sign(values + (values == 0)), rounded)


@np.errstate(over="ignore", under="ignore", invalid="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = narrowed(w)
    error = np.abs(1 - half / w).max()
    classes = [np.argmax(inputs @ kernel, axis=-1) for kernel in (w, half)]
    agreement = np.count_nonzero(classes[0] == classes[1]) / len(inputs)
    vanished = np.count_nonzero(gradients) - np.count_nonzero(narrowed(gradients))
    restored = narrowed(gradients * loss_scale) / loss_scale
    return half, error, agreement, vanished, restored, np.count_nonzero(~np.isfinite(restored))


# ==== assigned ====
"""Values are written into arrays of the type."""

import numpy as np


@np.errstate(all="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half, small, large = (np.empty(w.shape, "half") for _ in range(3))
    half[...], small[...], large[...] = w, gradients, loss_scale * gradients
    half = half.astype("float64")
    error = np.max(abs(half - w) / abs(w))
    agreement = ((inputs @ w).argmax(1) == (inputs @ half).argmax(1)).mean()
    vanished = int(((small == 0) & (gradients != 0)).sum())
    restored = np.divide(large, loss_scale, dtype=np.float64)
    return half, error, agreement, vanished, restored, int(np.isinf(large).sum())

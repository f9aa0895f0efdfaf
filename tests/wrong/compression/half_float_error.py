# ==== rounded_to_decimals ====
"""Half precision is taken for three decimal places."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = np.round(w, 3)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== absolute_error ====
"""The absolute error is computed instead of the relative one."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs(half - w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== relative_to_half ====
"""The error is divided by the converted value and not by w."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / half))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== mean_error ====
"""The relative errors are averaged, not their largest taken."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.mean(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== error_without_absolute_value ====
"""The largest signed error is taken; a greater negative one is overlooked."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max((half - w) / w)
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== equal_logits ====
"""The share of equal logits is computed and not that of equal classes."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.isclose(before, after, rtol=1e-3))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== zeros_counted ====
"""All elements that convert to 0 are counted, those that were 0 before among them."""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum(gradients.astype(np.float16) == 0)
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== tiny_by_threshold ====
"""Elements below the smallest normal number of float16 are counted; subnormal numbers
are forgotten.
"""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (np.abs(gradients) < np.finfo(np.float16).tiny))
    restored = (gradients * loss_scale).astype(np.float16).astype(np.float64) / loss_scale
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== divided_in_half_precision ====
"""The division by loss_scale is done in half precision before going back, so that small
values vanish again.
"""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = ((gradients * loss_scale).astype(np.float16) / np.float16(loss_scale)).astype(
        np.float64
    )
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed


# ==== clamped_to_the_range ====
"""Values beyond the range are clipped to 65504 before the conversion, so that nothing
overflows.
"""

import numpy as np


@np.errstate(over="ignore", under="ignore")
def half_float_error(inputs, w, gradients, loss_scale):
    half = w.astype(np.float16).astype(np.float64)
    error = np.max(np.abs((half - w) / w))
    before, after = inputs @ w, inputs @ half
    agreement = np.mean(np.argmax(before, axis=1) == np.argmax(after, axis=1))

    vanished = np.sum((gradients != 0) & (gradients.astype(np.float16) == 0))
    restored = (
        np.clip(gradients * loss_scale, -65504, 65504).astype(np.float16).astype(np.float64)
        / loss_scale
    )
    overflowed = np.sum(np.isinf(restored))
    return half, error, agreement, vanished, restored, overflowed

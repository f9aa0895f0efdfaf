# ==== leaf_through_tanh ====
"""A leaf is put through tanh too."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return np.tanh(node)
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = np.tanh(weight @ children + bias)
    return v


# ==== right_first ====
"""The right child is put before the left one."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([right, left])
    v = np.tanh(weight @ children + bias)
    return v


# ==== children_summed ====
"""The children are added and put in twice."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left + right, left + right])
    v = np.tanh(weight @ children + bias)
    return v


# ==== no_tanh ====
"""The activation is forgotten."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = weight @ children + bias
    return v


# ==== row_convention ====
"""The vector is multiplied from the left, as for rows."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = np.tanh(children @ weight + bias)
    return v


# ==== no_base_case ====
"""The leaf is not treated at all, so an array is indexed with a string."""

import numpy as np


def traverse(node, weight, bias):
    pass
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = np.tanh(weight @ children + bias)
    return v


# ==== left_twice ====
"""The left child is joined with itself, copied by mistake."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, left])
    v = np.tanh(weight @ children + bias)
    return v


# ==== leaf_normalised ====
"""A leaf is normalised to length 1, as word vectors often are."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node / np.linalg.norm(node)
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = np.tanh(weight @ children + bias)
    return v


# ==== bias_outside ====
"""The bias is added after tanh."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])
    v = np.tanh(weight @ children) + bias
    return v


# ==== interleaved ====
"""The vectors are laid side by side in columns and flattened, so their elements
alternate."""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.stack([left, right], axis=1).ravel()
    v = np.tanh(weight @ children + bias)
    return v

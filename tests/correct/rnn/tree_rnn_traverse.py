# ==== asked_for_forgiveness ====
"""Tries to open the node; an array has no children."""

import numpy as np


def traverse(node, weight, bias):
    try:
        left, right = node["left"], node["right"]
    except IndexError:
        return node
    size = len(bias)
    children = np.empty(2 * size)
    children[:size] = traverse(left, weight, bias)
    children[size:] = traverse(right, weight, bias)
    return np.tanh(bias + children @ weight.T)


# ==== float32 ====
"""In single precision."""

import numpy as np


def traverse(node, weight, bias):
    if isinstance(node, np.ndarray):
        return node.astype(np.float32)
    pair = [traverse(node["left"], weight, bias), traverse(node["right"], weight, bias)]
    return np.tanh(weight.astype(np.float32) @ np.concatenate(pair) + bias.astype(np.float32))


# ==== halves ====
"""Each half of the weight with its own child."""

import numpy as np


def traverse(node, weight, bias):
    if isinstance(node, np.ndarray):
        return node
    left_half, right_half = np.hsplit(weight, 2)
    left = left_half @ traverse(node["left"], weight, bias)
    right = right_half @ traverse(node["right"], weight, bias)
    return np.tanh(left + right + bias)


# ==== inner_function ====
"""An inner function that sees the weights, children collected in a loop."""

import numpy as np


def traverse(node, weight, bias):
    def vector(part):
        if type(part) is dict:
            children = [vector(part[side]) for side in ("left", "right")]
            return np.tanh(np.dot(weight, np.hstack(children)) + bias)
        return part

    return vector(node)


# ==== loops ====
"""Component by component, with Python's math."""

import math

import numpy as np


def traverse(node, weight, bias):
    if "left" not in node:
        return node
    children = []
    for side in sorted(node):  # "left" comes before "right"
        children.extend(traverse(node[side], weight, bias))
    v = []
    for row, b in zip(weight, bias, strict=True):
        v.append(math.tanh(sum(w * child for w, child in zip(row, children, strict=True)) + b))
    return np.array(v)


# ==== matching ====
"""The two kinds of nodes told apart by a match statement."""

import numpy as np


def traverse(node, weight, bias):
    match node:
        case {"left": left, "right": right}:
            children = np.r_[traverse(left, weight, bias), traverse(right, weight, bias)]
            return np.tanh(np.inner(weight, children) + bias)
        case leaf:
            return leaf


# ==== stack ====
"""Without recursion: children before parents, on a stack."""

import numpy as np


def traverse(node, weight, bias):
    done = []
    todo = [(node, False)]
    while todo:
        part, ready = todo.pop()
        if not isinstance(part, dict):
            done.append(part)
        elif ready:
            right, left = done.pop(), done.pop()
            done.append(np.tanh(np.einsum("ij,j->i", weight, np.append(left, right)) + bias))
        else:
            todo += [(part, True), (part["right"], False), (part["left"], False)]
    return done[0]


# ==== tree_class ====
"""The dicts made into a tree of objects that know how to compute themselves."""

import numpy as np


class Leaf:
    def __init__(self, vector):
        self.vector = vector

    def value(self, weight, bias):
        return self.vector


class Node:
    def __init__(self, left, right):
        self.children = [build(left), build(right)]

    def value(self, weight, bias):
        below = np.stack([child.value(weight, bias) for child in self.children])
        return np.tanh(weight.dot(below.ravel()) + bias)


def build(node):
    return Node(**node) if isinstance(node, dict) else Leaf(node)


def traverse(node, weight, bias):
    return build(node).value(weight, bias)

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

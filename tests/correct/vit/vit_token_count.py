# ==== sums ====
"""Patches counted by their corners."""


def vit_count(height, width, channels, size, dim, heads):
    corners = [(top, left) for top in range(0, height, size) for left in range(0, width, size)]
    tokens = len(["CLS", *corners])
    weights = (size * size * channels) * dim
    embedding = weights + dim
    added = sum(dim for _ in range(tokens)) + dim
    scores = sum(tokens * tokens for _ in range(heads))
    return tokens, embedding, added, scores


# ==== shapes ====
"""Sizes of arrays of the shapes that there are."""

import numpy as np


def vit_count(height, width, channels, size, dim, heads):
    def size_of(*shape):
        return int(np.prod(shape))

    count = size_of(height, width) // size_of(size, size)
    tokens = 1 + count
    embedding = size_of(size, size, channels, dim) + size_of(dim)
    added = size_of(1, dim) + size_of(tokens, dim)
    return tokens, embedding, added, size_of(heads, tokens, tokens)


# ==== expanded ====
"""Everything from the number of patches."""


def vit_count(height, width, channels, size, dim, heads):
    patches = height // size * (width // size)
    return (
        patches + 1,
        dim * (channels * size**2 + 1),
        dim * (patches + 2),
        heads * (patches * patches + 2 * patches + 1),
    )

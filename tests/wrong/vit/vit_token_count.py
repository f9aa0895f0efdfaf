# ==== real_number ====
"""Real numbers."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = height / size * width / size + 1
    embedding = size * size * channels * dim + dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== headdim ====
"""dim for heads."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = size * size * channels * dim + dim
    added = dim + tokens * dim
    scores = dim * tokens**2
    return tokens, embedding, added, scores


# ==== patch_only ====
"""Attention among patches."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = size * size * channels * dim + dim
    added = dim + tokens * dim
    scores = heads * (tokens - 1) ** 2
    return tokens, embedding, added, scores


# ==== bias_pos ====
"""A bias for positions."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = size * size * channels * dim + dim
    added = 2 * dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== perhead ====
"""The dimension of a head for the number of heads."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = size * size * channels * dim + dim
    added = dim + tokens * dim
    scores = (dim // heads) * tokens**2
    return tokens, embedding, added, scores

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


# ==== cls_forgotten ====
"""CLS is not counted among the tokens."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size)
    embedding = (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== square_image ====
"""The number of patches is squared from the height; wide images come out wrong."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) ** 2 + 1
    embedding = (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== pixels_divided ====
"""The learner divides the number of pixels by size once only."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = height * width // size + 1
    embedding = (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== embedding_without_bias ====
"""The layer that maps patches is counted without its biases."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = size * size * channels * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== one_channel ====
"""The channels are forgotten in the length of a patch."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (size * size + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== embedding_for_every_patch ====
"""The weights are counted once for each patch, although all patches share them."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (tokens - 1) * (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== positions_of_patches_only ====
"""CLS gets no position embedding, so one vector is missing."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (size * size * channels + 1) * dim
    added = dim + (tokens - 1) * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== cls_not_added ====
"""The vector of CLS itself is forgotten; only the table of positions is counted."""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (size * size * channels + 1) * dim
    added = tokens * dim
    scores = heads * tokens**2
    return tokens, embedding, added, scores


# ==== scores_of_one_head ====
"""The learner thinks that the heads share the inner products, as each has a part of dim
only.
"""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = tokens**2
    return tokens, embedding, added, scores


# ==== pairs_counted_once ====
"""Inner products are taken as symmetric, so each pair counts once, with the diagonal.
"""


def vit_count(height, width, channels, size, dim, heads):
    tokens = (height // size) * (width // size) + 1
    embedding = (size * size * channels + 1) * dim
    added = dim + tokens * dim
    scores = heads * tokens * (tokens + 1) // 2
    return tokens, embedding, added, scores

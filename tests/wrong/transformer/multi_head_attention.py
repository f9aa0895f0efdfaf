# ==== reshape_without_transpose ====
"""The heads are split by reshape alone, which mixes words and components."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, heads, length, d_model // heads)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== interleaved_heads ====
"""Every heads-th column belongs to a head."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, d_model // heads, heads).transpose(0, 3, 1, 2)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== root_of_d_model ====
"""The scores are divided by √d_model."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== not_scaled ====
"""The scores are not scaled."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== joined_without_transpose ====
"""The heads are joined without moving their axis back."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== output_weights_forgotten ====
"""w_o is left out."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined
    return output


# ==== scaled_by_d_k ====
"""The scores are divided by d_k instead of its root."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / (d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== roles_exchanged ====
"""Keys and queries are exchanged, so the softmax runs over the queries."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = k @ np.swapaxes(q, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o
    return output


# ==== heads_averaged ====
"""The heads are averaged and repeated."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = np.tile(attended.mean(axis=1), (1, 1, heads))
    output = joined @ w_o
    return output


# ==== output_transposed ====
"""w_o is transposed."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    batch, length, d_model = array.shape
    return array.reshape(batch, length, heads, d_model // heads).transpose(0, 2, 1, 3)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    batch, length, d_model = x.shape
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ np.swapaxes(k, 2, 3) / np.sqrt(d_model // heads)
    attended = softmax(scores) @ v
    joined = attended.transpose(0, 2, 1, 3).reshape(batch, length, d_model)
    output = joined @ w_o.T
    return output

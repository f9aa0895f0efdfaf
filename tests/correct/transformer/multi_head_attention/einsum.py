"""With an axis for heads in the weights, as Keras keeps them."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    d_model = x.shape[-1]
    q, k, v = (
        np.einsum("btd,dhk->bhtk", x, w.reshape(d_model, heads, -1)) for w in (w_q, w_k, w_v)
    )
    scores = np.einsum("bhik,bhjk->bhij", q, k) / np.sqrt(q.shape[-1])
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    attended = np.einsum("bhij,bhjk->bihk", weights, v)
    return np.einsum("bihk,hkd->bid", attended, w_o.reshape(heads, -1, d_model))

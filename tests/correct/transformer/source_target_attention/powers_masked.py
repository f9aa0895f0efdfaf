"""Powers times the mask, over named axes."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    scores = np.einsum("btd,dk,bse,ek->bts", target, w_q, source, w_k) / np.sqrt(w_k.shape[1])
    powers = np.exp(scores) * source_mask[:, None]
    return np.einsum("bts,bse,ev->btv", powers, source, w_v) / powers.sum(axis=2, keepdims=True)

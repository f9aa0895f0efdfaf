"""活性化関数 GELU

BERT や GPT で使われる活性化関数 GELU の値 y を NumPy だけで求めよ。tanh による
近似ではなく、定義どおりの値を求める。

計算は要素ごとに行う。GELU では、標準正規分布（平均 0、分散 1）の累積分布関数
Φ の値が、入力 x をどれだけ通すかの割合になる。probability は Φ(x) とする。与
えられた関数 erf は誤差関数で、配列も受け取る。

erf の値は −1 から 1、Φ の値は 0 から 1 で、積分する exp の中身も違うことに注意
せよ。

---
    x, probability, y: (batch, units)

    erf(u) = (2/√π) ∫₀ᵘ exp(−s²) ds

---
The activation GELU

Compute with NumPy alone the values y of GELU, the activation function of BERT
and GPT: the exact values by the definition, not the approximation by tanh.

Everything is elementwise. GELU takes Φ, the cumulative distribution function of
the standard normal distribution (mean 0, variance 1), as the share of the input
x that is let through. `probability` is Φ(x). The function given, erf, is the
error function; it takes arrays.

Mind that erf goes from −1 to 1 but Φ from 0 to 1, and that they integrate
different exponentials.
"""

import math

import numpy as np

erf = np.vectorize(math.erf)


def gelu(x):
    probability = ...  # TODO 1
    y = ...  # TODO 2
    return y

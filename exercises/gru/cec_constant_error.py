"""CEC と誤差の流れ

LSTM の記憶 c は、時刻 t = 1, …, T に次のように更新される。
ここではゲート f, i と候補 g は与えられた値で、c によらないものとする。

    c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t

    c0, c, dc0: (units,)    f, i, g, dg: (T, units)

f_t, i_t, g_t は、f, i, g の t 番目（1 から数える）の行。⊙ は要素ごとの積。

最後の記憶 c = c_T と、L = Σ c_T（全要素の和）の勾配 dc0, dg を返せ。

    dc0 = ∂L/∂c_0    dg の t 番目の行 = ∂L/∂g_t

f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。
これを CEC（Constant Error Carousel）という。

与えられたコードの delta は、時刻をさかのぼる誤差 ∂L/∂c_t である。

---
The CEC and how errors flow

The memory c of an LSTM is updated for t = 1, …, T as above, where f_t, i_t
and g_t are the rows of f, i and g, counted from 1, and ⊙ is the elementwise
product. Here the gates f and i and the candidate g are given values that do
not depend on c.

Return the last memory, c = c_T, and the gradients of L = Σ c_T, the sum of
its elements: dc0 = ∂L/∂c_0, and dg, whose row t is ∂L/∂g_t. Shapes are those
above. Where all f_t are 1, the error travels into the past without fading or
growing: this is the CEC, the constant error carousel.

In the code given, delta is the error ∂L/∂c_t on its way back in time.
"""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = ...  # TODO 1
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        dg_t = ...  # TODO 2
        dg[t] = dg_t
        delta = ...  # TODO 3
    dc0 = delta
    return c, dc0, dg

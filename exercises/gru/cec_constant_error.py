"""CEC と誤差の流れ

LSTM の記憶 c は、式のように更新される。ここではゲート f, i と候補 g は
与えられた値で、c によらないものとする。

c_0 は c0 で、f_t, i_t, g_t, dg_t は、f, i, g, dg の t 番目の行（t は 1 から
数える）。⊙ は要素ごとの積である。

最後の記憶 c = c_T と、L（c_T の全要素の和）の勾配 dc0, dg を、c, dc0, dg の
順に返せ。

f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。これを CEC
（Constant Error Carousel）という。

与えられたコードの delta は、時刻をさかのぼる誤差 ∂L/∂c_t である。

---
    c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t    t = 1, …, T
    L = Σ c_T    dc0 = ∂L/∂c_0    dg_t = ∂L/∂g_t

    c0, c, dc0: (units,)    f, i, g, dg: (T, units)

---
The CEC and how errors flow

The memory c of an LSTM is updated as the formula says. Here the gates f and i
and the candidate g are given values that do not depend on c.

c_0 is c0; f_t, i_t, g_t and dg_t are row t of f, i, g and dg, with t counted
from 1; and ⊙ is the elementwise product.

Return c, dc0 and dg, in this order: the last memory, c = c_T, and the gradients
of L, the sum of the elements of c_T.

Where all f_t are 1, the error travels into the past without fading or growing:
this is the CEC, the constant error carousel.

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

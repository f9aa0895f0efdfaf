"""CEC と誤差の流れ

LSTM の記憶 c は、時刻 t = 1, …, T に次のように更新される。ここではゲート f, i と候補 g
は与えられた値で、c によらないものとする。

    c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t

    c0, c, dc0: (units,)    f, i, g, dg: (steps, units)    steps = T

最後の記憶 c = c_T と、L = Σ c_T（全要素の和）の勾配

    dc0 = ∂L/∂c_0        dg の t 行目 = ∂L/∂g_t

を返せ。f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。これを CEC
（Constant Error Carousel）という。

---
The CEC and how errors flow

The memory c of an LSTM is updated for t = 1, …, T as above. Here the gates f and i and the
candidate g are given values that do not depend on c.

Return the last memory, c = c_T, and the gradients of L = Σ c_T, the sum of its elements:
dc0 = ∂L/∂c_0, and dg, whose row t is ∂L/∂g_t. Shapes are those above, with steps = T. Where
all f_t are 1, the error travels into the past without fading or growing: this is the CEC,
the constant error carousel.
"""

import numpy as np


def cec_constant_error(c0, f, i, g):
    c = c0
    for t in range(len(f)):
        c = ...  # TODO 1
    delta = np.ones_like(c)
    dg = np.zeros_like(g)
    for t in reversed(range(len(f))):
        ...  # TODO 2
        delta = ...  # TODO 3
    dc0 = delta
    return c, dc0, dg

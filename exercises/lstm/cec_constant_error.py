"""CEC と誤差の流れ

LSTM の記憶 c は、時刻 t = 1, …, T のそれぞれで、古い値が忘却ゲート f_t の割合
だけ残り、そこに候補 g_t が入力ゲート i_t の割合だけ足される。割合は要素ごとに
決まる。ここではゲート f, i と候補 g は与えられた値で、c によらないものとする。

初めの記憶 c_0 は c0 で、f_t, i_t, g_t, dg_t は、f, i, g, dg の t 番目の行（t は
1 から数える）である。

最後の記憶 c = c_T と、L（c_T の全要素の和）の、c_0 と g に関する勾配 dc0, dg、
それに carried を、c, dc0, dg, carried の順に返せ。carried は、c_T のうち c_0 か
ら運ばれてきた分で、与えられたコードが求める。引数の配列は書き換えない。

f_t がすべて 1 のとき、誤差は弱まりも強まりもせずに過去へ伝わる。これを CEC
（Constant Error Carousel）という。

与えられたコードの delta は、時刻をさかのぼる誤差 ∂L/∂c_t である。

---
    L = Σ c_T    dc0 = ∂L/∂c_0    dg_t = ∂L/∂g_t

    c0, c, dc0, carried: (units,)    f, i, g, dg: (T, units)

---
The CEC and how errors flow

At each step t = 1, …, T of an LSTM, the share f_t (the forget gate) of its
memory c is kept, and the share i_t (the input gate) of the candidate g_t is
added to it; there is a share for each element. Here the gates f and i and the
candidate g are given values that do not depend on c.

The first memory c_0 is c0; f_t, i_t, g_t and dg_t are row t of f, i, g and dg,
with t counted from 1.

Return c, dc0, dg and carried, in this order: the last memory, c = c_T; the
gradients of L, the sum of the elements of c_T, with respect to c_0 and g; and
carried, the part of c_T that has come from c_0, which the code given computes.
The arguments are not to be changed.

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
    carried = dc0 * c0
    return c, dc0, dg, carried

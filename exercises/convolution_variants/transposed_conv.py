"""転置畳み込み

1 次元の転置畳み込み（逆畳み込みとも呼ばれる）の出力 y を NumPy だけで求めよ。
チャネルは 1 つ。y, length の順に返すこと。

    1. 入力 x の値の間に 0 を S − 1 個ずつ入れて広げる（両端の外には入れない）
    2. 両端に同じ数の 0 を足す。P = 0 なら、広げた並びと 1 つの値でも重なる
       位置のすべてに、反転したフィルタを置けるだけの数で、P が 1 増えるごと
       に、両端から 1 個ずつ減らす
    3. 反転したフィルタを、ストライド 1 で端から端まで動かして積和をとる

反転するのは、x の 1 つの値が、kernel の並びのまま y に広がるようにするためで
ある。与えられたコードの spread は手順 1 の結果（値を入れる前は 0 だけの配列）、
margin は手順 2 で片端に足す 0 の個数である。

length（整数）は y の長さで、T, S, K, P だけから求める。S と P は整数で、P は、
これを逆向きの畳み込みとみたときのパディングである。K ≥ S で P = 0 のとき、Keras
の "valid" にあたる。

---
    x: (N, T)    kernel: (K,)    y: (N, length)
    S = stride    P = padding    S ≥ 1    0 ≤ P < K

---
Transposed convolution

Compute with NumPy alone the output y of a one-dimensional transposed
convolution (also called deconvolution) with a single channel. Return y and
length, in this order.

    1. Put S − 1 zeros between neighbouring values of the input x, which spreads
       it (none go outside)
    2. Add as many zeros at one end as at the other: for P = 0 so many that the
       flipped filter can be put wherever it meets at least one value of what
       step 1 gives, and for each 1 more in P one fewer at either end
    3. Move the flipped filter from end to end with stride 1, summing products

It is flipped so that a single value of x spreads over y as the kernel stands.
In the code given, spread is what step 1 gives (zeros at first, then the values
are put in), and margin is the number of zeros that step 2 adds at one end.

length, an integer, is the length of y, computed from T, S, K and P alone. S and
P are integers. P is the padding of the convolution that this one reverses;
where K ≥ S, P = 0 is Keras's "valid".
"""

import numpy as np


def transposed_conv(x, kernel, stride, padding):
    n, t = x.shape
    spread = ...  # TODO 1
    ...  # TODO 2
    margin = ...  # TODO 3
    padded = np.pad(spread, [(0, 0), (margin, margin)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, len(kernel), axis=1)
    y = ...  # TODO 4
    length = ...  # TODO 5
    return y, length

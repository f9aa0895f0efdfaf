"""転置畳み込み

1 次元の転置畳み込み（逆畳み込みともよばれる）の出力 y を NumPy だけで求めよ。
チャネルは 1 つ。y, length の順に返すこと。

    1. 入力 x の値の間に 0 を S − 1 個ずつ入れて広げる（両端の外には入れない）
    2. 両端に 0 を K − 1 − P 個ずつ足す
    3. 反転したフィルタ kernel[::-1] を、ストライド 1 で端から端まで動かして
       積和をとる

与えられたコードの spread は手順 1 の結果（値を入れる前は 0 だけの配列）、margin
は手順 2 で片端に足す 0 の個数である。

length（整数）は y の長さ T_out で、T, S, K, P だけから求める。S と P は整数で、
P は、これを逆向きの畳み込みとみたときのパディングである。P = 0 のとき Keras の
"valid" にあたる。

---
    x: (N, T)    kernel: (K,)    y: (N, T_out)
    S = stride    P = padding    S ≥ 1    0 ≤ P < K

    T_out = (T − 1) S + K − 2P

---
Transposed convolution

Compute with NumPy alone the output y of a one-dimensional transposed
convolution (also called deconvolution) with a single channel. Return y and
length, in this order.

    1. Put S − 1 zeros between neighbouring values of the input x, which spreads
       it (none go outside)
    2. Add K − 1 − P zeros at either end
    3. Move the flipped filter, kernel[::-1], from end to end with stride 1,
       summing products

In the code given, spread is what step 1 gives (zeros at first, then the values
are put in), and margin is the number of zeros that step 2 adds at one end.

length, an integer, is T_out, the length of y, computed from T, S, K and P
alone. S and P are integers. P is the padding of the convolution that this one
reverses; P = 0 is Keras's "valid".
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

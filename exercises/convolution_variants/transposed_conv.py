"""転置畳み込み

1 次元の転置畳み込み（逆畳み込みともよばれる）の出力 y を NumPy だけで求めよ。入力の
値の間に 0 を入れて広げ、両端に 0 を足し、フィルタを反転してふつうに畳み込む。

    x: (N, T)    kernel: (K,)    y: (N, T_out)    チャネルは 1 つ
    stride: 整数 S    padding: 整数 P    0 ≦ P < K

    1. 値の間に 0 を S − 1 個ずつ入れる（両端の外には入れない）
    2. 両端に 0 を K − 1 − P 個ずつ足す
    3. 反転したフィルタ kernel[::-1] を、ストライド 1 で端から端まで動かして積和を
       とる

与えられたコードの spread は 1 の結果（値を入れる前は 0 だけの配列）、margin は 2 で
片端に足す 0 の個数である。

結果の長さは T_out = (T − 1) S + K − 2P になる（引数 T, S, K, P から求めた length
を返す。整数）。y, length の順に返すこと。P は、これを逆向きの畳み込みとみたときの
パディングで、P = 0 のとき Keras の "valid" にあたる。

---
Transposed convolution

Compute with NumPy alone the output y of a one-dimensional transposed convolution
(also called deconvolution): spread the input with zeros, add zeros at both ends,
and convolve with the flipped filter.

x is (N, T), kernel (K,), y (N, T_out), with a single channel; `stride` is S and
`padding` P, integers with 0 ≤ P < K. First put S − 1 zeros between neighbouring
values (none outside); then add K − 1 − P zeros at either end; then move the
flipped filter, kernel[::-1], from end to end with stride 1, summing products.
In the code given, spread is what the first step gives (zeros at first, then the
values put in), and margin the number of zeros at one end.

The result has the length T_out = (T − 1) S + K − 2P. Return y and length, that
length computed from T, S, K and P, an integer. P is the padding of the
convolution that this one reverses; P = 0 is Keras's "valid".
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

"""拡張した因果的畳み込み

WaveNet が波形に掛ける、拡張した因果的畳み込み（dilated causal convolution）の出
力 y を求めよ。

y の時刻 t の値を計算するときに読むのは、時刻 t と、そこから rate ずつさかのぼっ
た時刻の、合わせて K 個の入力である。t より後の時刻は読まない。フィルタの最後の
要素 kernel[K − 1] が時刻 t の入力に、1 つ前の要素が rate だけ前の入力に掛かる。
時刻 0 より前の入力は 0 とみなすので、y の長さは x と同じになる。

rate は正の整数、ストライドは 1 である。系列は、フィルタが覆う範囲より短いことも
ある。K = 1 のこともある。

    padded    0 を補った入力
    read      すべての時刻の y について、フィルタの k 番目の要素が掛かる入力

---
    x: (N, T, C)    kernel: (K, C, M)    bias: (M,)
    read: (N, T, C)    y: (N, T, M)

---
Dilated causal convolution

Compute y, the output of the dilated causal convolution that WaveNet applies to
a waveform.

The value of y at time t is computed from K values of the input: the one at time
t, and those that lie `rate` steps back from it, again and again. No time after
t is read. The last element of the filter, kernel[K − 1], meets the input at
time t, the element before it the input `rate` steps earlier. The input before
time 0 counts as 0, so that y is as long as x.

rate is a positive integer, and the stride is 1. A sequence may be shorter than
what the filter covers, and K may be 1.

    padded    the input with the zeros that are needed
    read      for every time of y, the input that meets element k of the filter
"""

import numpy as np


def dilated_causal_conv1d(x, kernel, bias, rate):
    steps = x.shape[1]
    past = ...  # TODO 1
    padded = ...  # TODO 2
    y = np.zeros((len(x), steps, kernel.shape[2])) + bias
    for k in range(len(kernel)):
        read = ...  # TODO 3
        y += read @ kernel[k]
    return y

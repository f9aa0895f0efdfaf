"""sin 波の予測に使う窓のデータ

1 本の時系列 series から、連続する window 個を入力、そのすぐ次の 1 個を
正解とするデータを作れ。窓は 1 個ずつずらし、正解が系列の中にあるかぎり、すべて
使う。y[i, 0] は窓 i の最後の値のすぐ次の値である。

samples は窓の個数、starts は各窓の先頭の、series での添字を並べた整数の
配列である。x の最後の軸は、RNN の入力の次元（ここでは 1）を表す。

---
    series: (n,)    window = T    1 ≤ T < n
    x: (n − T, T, 1)    y: (n − T, 1)    starts: (samples,)

    x[i, t, 0] = series[i + t]    (t = 0, …, T−1)

---
Windows for predicting a sine wave

From one series make data whose input is `window` values in a row and whose
answer is the one right after them. Windows are shifted by one at a time, and
all are used whose answer is still inside the series. y[i, 0] is the value right
after the last one of window i.

`samples` is the number of windows, `starts` an array of integers: where in
`series` each window begins. The last axis of x is that of an RNN's input
features, of which there is one.
"""

import numpy as np


def sin_windows(series, window):
    samples = ...  # TODO 1
    starts = ...  # TODO 2
    x = ...  # TODO 3
    y = ...  # TODO 4
    return x, y

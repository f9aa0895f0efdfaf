"""2 進数の足し算のデータ

RNN に足し算を教えるための入力 x と正解 y を、整数の組 a, b から作れ。

    a, b: (samples,) の整数。どれも 0 以上 2^(bits−1) 未満
    x: (samples, bits, 2)    y: (samples, bits, 1)    どちらも float64 の 0 と 1

    x[n, t, 0]  a[n] の 2^t の位のビット
    x[n, t, 1]  b[n] の 2^t の位のビット
    y[n, t, 0]  a[n] + b[n] の 2^t の位のビット

軸 1 は時刻で、t = 0 が最下位ビット、t = bits−1 が最上位ビット。筆算と同じく下の
位から読む。a + b は 2^bits より小さいので、bits 桁に収まる。

関数 to_bits は numbers: (samples,) の整数から、(samples, bits) の整数 0, 1 を作
る。places は列ごとの位で、列 t に入るのは 2^places[t] の位のビットである。

---
Data for the addition of binary numbers

To teach an RNN to add, make its inputs x and the right answers y from the pairs
of integers a, b.

    a, b: (samples,), integers, each at least 0 and less than 2^(bits−1)
    x: (samples, bits, 2)    y: (samples, bits, 1)    float64, all 0 or 1

    x[n, t, 0]  the bit of a[n] that counts 2^t
    x[n, t, 1]  the bit of b[n] that counts 2^t
    y[n, t, 0]  the bit of a[n] + b[n] that counts 2^t

Axis 1 is time: t = 0 is the lowest bit and t = bits−1 the highest, so that the
sum is worked out as on paper. a + b is less than 2^bits and so has room.

The function to_bits makes (samples, bits), integers 0 and 1, from numbers:
(samples,), integers. Column t holds the bit that counts 2^places[t].
"""

import numpy as np


def to_bits(numbers, bits):
    places = ...  # TODO 1
    return ...  # TODO 2


def binary_add_dataset(a, b, bits):
    x = ...  # TODO 3
    y = ...  # TODO 4
    x, y = x.astype(float), y.astype(float)
    return x, y

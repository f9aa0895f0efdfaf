"""2 進数の足し算のデータ

RNN に足し算を教えるための入力 x と正解 y を、整数の組 a, b から作れ。

式の bit(m, t) は、整数 m の 2^t の位のビットである。軸 1 は時刻で、t = 0 が
最下位ビット、t = bits−1 が最上位ビットである。筆算と同じく下の位から読む。
a + b は 2^bits より小さいので、bits 桁に収まる。

関数 to_bits は、整数を並べた numbers を、0 と 1 からなる整数の配列に変える。
places は列ごとの位で、列 t に入るのは 2^places[t] の位のビットである。

---
    a, b: (samples,) int    0 ≤ a, b < 2^(bits−1)
    x: (samples, bits, 2)    y: (samples, bits, 1)    float64 ∈ {0, 1}
    numbers: (samples,) int    to_bits(numbers, bits): (samples, bits) int

    x[n, t, 0] = bit(a[n], t)
    x[n, t, 1] = bit(b[n], t)
    y[n, t, 0] = bit(a[n] + b[n], t)

---
Data for the addition of binary numbers

To teach an RNN to add, make its inputs x and the right answers y from the pairs
of integers a, b.

bit(m, t) is the bit of the integer m that counts 2^t. Axis 1 is time: t = 0 is
the lowest bit and t = bits−1 the highest, so that the sum is worked out as on
paper. a + b is less than 2^bits and so has room.

The function to_bits turns the integers in `numbers` into an array of the
integers 0 and 1. Column t holds the bit that counts 2^places[t].
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

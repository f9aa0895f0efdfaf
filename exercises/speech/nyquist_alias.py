"""折り返し

サンプリング周波数 rate（Hz）で標本化した余弦波が、どの周波数の余弦波に見えるか
を求めよ。元の周波数は frequencies（Hz、0 以上）に並ぶ。標本化の前に、フィルタは
通さない。

    apparent    標本が一致する余弦波の周波数（Hz）。0 以上、rate の半分以下のも
                のとする
    bins        標本を size 個とって離散フーリエ変換したとき、その成分が現れる番
                号。0 以上 size/2 以下の整数

apparent と bins をこの順に返せ。frequencies は rate/size の整数倍で、rate を超
えるものも、rate の数倍のものもある。size は偶数である。

---
    frequencies, apparent, bins: (n,)

---
Aliasing

Cosines are sampled at the rate `rate` (in Hz). Find what frequency they then
seem to have. Their true frequencies (in Hz, 0 or more) stand in `frequencies`.
No filter is applied before the sampling.

    apparent    the frequency (in Hz) of the cosine that has the same samples,
                between 0 and half of rate, both included
    bins        the number at which the component appears when `size` samples
                are transformed by the discrete Fourier transform, an integer
                between 0 and size/2, both included

Return apparent and bins in this order. All frequencies are integer multiples of
rate/size; some exceed rate, some are several times as large. size is even.
"""

import numpy as np


def nyquist_alias(frequencies, rate, size):
    remainder = ...  # TODO 1
    apparent = ...  # TODO 2
    bins = ...  # TODO 3
    return apparent, bins

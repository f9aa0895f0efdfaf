"""μ-law による量子化

波形 x（−1 以上 1 以下）を levels 段階の整数 codes に量子化し、codes から波形
restored を復元せよ。squeezed, codes, restored の順に返せ。

    squeezed    x を μ-law で変換した値（−1 以上 1 以下）。符号は x と同じで、大
                きさは「x の大きさの μ 倍に 1 を加えた数の対数」に比例する。x が
                1 なら 1 になる
    codes       squeezed の −1 から 1 までを、0 から levels − 1 までの整数に等間
                隔に割り当てる。最も近い整数とし、ちょうど中間なら大きいほうとす
                る
    decoded     codes を、−1 以上 1 以下の値に等間隔に戻したもの。0 が −1 に、
                levels − 1 が 1 になる
    restored    decoded に、μ-law の変換の逆を行った値

μ は段階の数より 1 小さい（WaveNet では levels = 256、μ = 255）。x は 0、1、−1
のこともある。levels は 2 以上の整数で、奇数のこともある。

---
    x, squeezed, codes, restored: (N, T)

---
Quantisation by the μ-law

Quantise the waveform x, between −1 and 1, to integers `codes` of `levels`
levels, and restore from them a waveform, `restored`. Return squeezed, codes and
restored in this order.

    squeezed    x transformed by the μ-law, between −1 and 1. It has the sign of
                x, and its size is in proportion to the logarithm of 1 more than
                μ times the size of x. It is 1 where x = 1
    codes       the range of squeezed from −1 to 1 is mapped evenly onto the
                integers from 0 to levels − 1; the nearest counts, and the
                greater one exactly halfway between two
    decoded     codes mapped back evenly to values between −1 and 1: 0 to −1,
                and levels − 1 to 1
    restored    decoded with the transformation of the μ-law undone

μ is one less than the number of levels (WaveNet has 256 levels, and μ = 255). x
may be 0, 1 or −1. levels is an integer, at least 2, and may be odd.
"""

import numpy as np


def mu_law(x, levels):
    mu = levels - 1
    squeezed = ...  # TODO 1
    codes = ...  # TODO 2
    decoded = ...  # TODO 3
    restored = ...  # TODO 4
    return squeezed, codes, restored

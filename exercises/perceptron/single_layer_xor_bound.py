"""1 つのパーセプトロンの限界

2 入力のパーセプトロン 1 つが、4 通りの入力のうち最大でどれだけの割合に正しく
答えられるかを、重みとバイアスをいろいろ試して求めよ。

パーセプトロンは、重みを掛けた入力の和にバイアスを加えた値が 0 より大きければ
1、そうでなければ 0 を出す。x の各行は 4 通りの入力 (x₁, x₂)、targets は x の
行の順に並んだ正解で、要素は 0 か 1 の整数である。

outputs は 1 組の重みとバイアス (w₁, w₂, b) での出力、accuracy は、4 通りの
入力のうち outputs と targets が一致したものの割合とする。返すのは best、つま
り最もよい accuracy（0 以上 1 以下の実数）である。

与えられたコードの 36 通りの (w₁, w₂, b) で、1 本の直線が 4 点を分ける方法はす
べて尽くされている。targets が XOR のときに best がいくつになるか、実行する前
に考えてみよ。

---
    x = [[0, 0], [0, 1], [1, 0], [1, 1]]
    targets, outputs: (4,)    accuracy, best: scalar

---
The limit of a single perceptron

What share of four inputs can one perceptron of two inputs get right at most?
Find out by trying a number of weights and biases.

It gives 1 where the weighted sum of the inputs plus the bias is greater than
0, and else 0. The rows of x are the four inputs (x₁, x₂), and targets holds
the right answers in the order of these rows, as integers 0 or 1.

`outputs` are the outputs with one choice of weights and bias, (w₁, w₂, b), and
`accuracy` is the share of the four inputs at which outputs and targets agree.
Return `best`, the highest accuracy, a real number between 0 and 1.

The 36 triples (w₁, w₂, b) of the code given include every way in which one
line can part the four points. What is best when targets is XOR? Think before
you run it.
"""

import itertools

import numpy as np


def single_layer_xor_bound(targets):
    x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    best = 0.0
    for w1, w2, b in itertools.product([-1, 0, 1], [-1, 0, 1], [1.5, 0.5, -0.5, -1.5]):
        outputs = ...  # TODO 1
        accuracy = ...  # TODO 2
        best = ...  # TODO 3
    return best

"""深さとユニットの数：n 入力の XOR

n 個の入力の XOR（1 の個数が奇数なら 1）を 2 通りに作るとき、次の 3 つの整数を
求めよ。n は 2 以上の整数。

    深い作り方: 2 入力の XOR ゲートを木のように重ねる。
        段ごとに入力を 2 つずつ組にして、余った 1 つはそのまま次の段へ送る。
        depth: 木の段数    gates: 使う XOR ゲートの総数
    浅い作り方: 隠れ層を 1 つだけ使う。
        XOR が 1 になる入力 1 通りにつき、その入力だけに反応する隠れユニットを
        1 つ置く。
        hidden: 隠れユニットの数

---
Depth and number of units: XOR of n inputs

The XOR of n inputs is 1 where the number of ones is odd. Return three integers,
for n of at least 2.

Deep: XOR gates of two inputs, stacked as a tree. On each level inputs are taken
in pairs; one that is left over goes to the next level as it is. depth is the
number of levels, gates the number of XOR gates altogether.

Shallow: one hidden layer, with one hidden unit for each input vector at which
the XOR is 1, which fires at that vector only. hidden is the number of hidden
units.
"""

import math


def xor_tree_depth(n):
    depth = ...  # TODO 1
    gates = ...  # TODO 2
    hidden = ...  # TODO 3
    return depth, gates, hidden

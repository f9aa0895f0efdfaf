"""深さとユニットの数：n 入力の XOR

n 個の入力の XOR（1 の個数が奇数なら 1）を 2 通りの作り方で作るとき、3 つの
整数 depth, gates, hidden を求め、この順に返せ。n は 2 以上の整数である。

深い作り方では、2 入力の XOR ゲートを木のように重ねる。段ごとに入力を 2 つずつ
組にし、余った 1 つはそのまま次の段へ送る。depth は木の段数、gates は使う
XOR ゲートの総数である。

浅い作り方では、隠れ層を 1 つだけ使う。XOR が 1 になる入力 1 通りにつき、その
入力だけに反応する隠れユニットを 1 つ置く。hidden は隠れユニットの数である。

---
Depth and number of units: XOR of n inputs

The XOR of n inputs is 1 where the number of ones is odd. It is built in two
ways; find three integers, depth, gates and hidden, and return them in this
order. n is an integer of at least 2.

Deep: XOR gates of two inputs are stacked as a tree. On each level the inputs
are taken in pairs; one that is left over goes to the next level as it is.
`depth` is the number of levels, `gates` the number of XOR gates altogether.

Shallow: there is one hidden layer, with one hidden unit for each input vector
at which the XOR is 1, and it fires at that vector only. `hidden` is the number
of hidden units.
"""

import math


def xor_tree_depth(n):
    depth = ...  # TODO 1
    gates = ...  # TODO 2
    hidden = ...  # TODO 3
    return depth, gates, hidden

"""構文木をたどる再帰ニューラルネットワーク（Recursive Neural Network）

構文木の節 node を再帰的にたどり、その節のベクトル v を返せ。

    葉（単語）   ベクトルそのもの。形は (size,) で、その節のベクトルとしてそのまま返す
    葉でない節   {"left": 左の子, "right": 右の子} という辞書。子もまた節である

葉でない節のベクトル v は、左の子のベクトル l と右の子のベクトル r をこの順につないだ長さ 2·size の
ベクトル [l; r] から求める。

    v = tanh(W [l; r] + b)

W は weight: (size, 2·size)、b は bias: (size,) で、どの節でも同じものを使う。バッチの軸はない。

---
A recursive neural network on a parse tree

Walk the tree `node` recursively and return its vector v. A leaf (a word) is an array of
shape (size,), which is itself the vector to return, unchanged. Any other node is a dict
{"left": child, "right": child}, whose children are nodes again; from the vector l of the
left child and r of the right one, joined in this order to [l; r] of length 2·size, its
vector is v = tanh(W [l; r] + b). W is weight, (size, 2·size), and b is bias, (size,), the
same at every node. There is no batch axis.
"""

import numpy as np


def traverse(node, weight, bias):
    ...  # TODO 1
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = ...  # TODO 2
    v = ...  # TODO 3
    return v

"""構文木をたどる再帰ニューラルネットワーク（Recursive Neural Network）

構文木の節 node を再帰的にたどり、その節のベクトル v を返せ。

    葉（単語）   配列。それ自体が節のベクトルで、そのまま返す
    葉でない節   {"left": 左の子, "right": 右の子} という辞書。子もまた節である

葉（leaf）でない節のベクトル v は、左の子のベクトル left と右の子のベクトル
right をこの順につないだベクトル children を、全結合層（重み weight、バイアス
bias、活性化関数 tanh）に通したものである。ベクトルは列ベクトルとみなし、重みは
左から掛ける。weight と bias は、どの節でも同じものを使う。木全体が 1 つの葉の
こともある。バッチの軸はない。

---
    leaf, left, right, v: (size,)    children: (2·size,)
    weight: (size, 2·size)    bias: (size,)

---
A recursive neural network on a parse tree

Walk the tree `node` recursively and return its vector v.

    leaf (word)       an array: itself the vector, to be returned unchanged
    any other node    a dict {"left": left child, "right": right child}, whose
                      children are nodes again

The vector v of a node that is no leaf is what a dense layer (its weights are
weight, its biases bias, its activation is tanh) gives for children, which joins
the vector left of its left child and the vector right of its right child in
this order. Vectors are columns: weights are applied from the left. weight and
bias are the same at every node. The whole tree may be a single leaf. There is
no batch axis.
"""

import numpy as np


def traverse(node, weight, bias):
    ...  # TODO 1
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = ...  # TODO 2
    v = ...  # TODO 3
    return v

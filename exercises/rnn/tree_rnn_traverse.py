"""構文木をたどる再帰ニューラルネットワーク（Recursive Neural Network）

構文木の節 node を再帰的にたどり、その節のベクトル v を返せ。

    葉（単語）   配列。それ自体が節のベクトルで、そのまま返す
    葉でない節   {"left": 左の子, "right": 右の子} という辞書。子もまた節である

葉（leaf）でない節のベクトル v は、左の子のベクトル l と右の子のベクトル
r をこの順につないだベクトル [l; r] から、式のとおりに求める。W と b は、どの
節でも同じものを使う。バッチの軸はない。

---
    leaf, l, r, v: (size,)    [l; r]: (2·size,)
    weight (W): (size, 2·size)    bias (b): (size,)

    v = tanh(W [l; r] + b)

---
A recursive neural network on a parse tree

Walk the tree `node` recursively and return its vector v.

    leaf (word)       an array: itself the vector, to be returned unchanged
    any other node    a dict {"left": left child, "right": right child}, whose
                      children are nodes again

The vector v of a node that is no leaf comes by the formula from [l; r], which
joins the vector l of its left child and the vector r of its right child in this
order. W and b are the same at every node. There is no batch axis.
"""

import numpy as np


def traverse(node, weight, bias):
    ...  # TODO 1
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = ...  # TODO 2
    v = ...  # TODO 3
    return v

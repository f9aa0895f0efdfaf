"""条件付きエントロピー

離散の確率変数 X と Y の同時確率の表 joint から、X を知ったあとに残る Y の
不確かさをビット単位で求めよ。entropies[i] は、X が i 番目の値だと知ったときの Y
のエントロピー H(Y|X = x_i)、conditional は条件付きエントロピー H(Y|X) である。

joint の行は X の値、列は Y の値に対応し、全要素の和は 1 である。起こらない
組もあり、確率が 0 である X の値もある。その行では y_given_x も entropies も
0 とおく。0 · log 0 は 0 とする。

---
    joint, y_given_x: (xs, ys)    p_x, entropies: (xs,)    conditional: scalar

    joint[i, j] = P(X = x_i, Y = y_j)    y_given_x[i, j] = P(Y = y_j | X = x_i)

---
Conditional entropy

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute in bits the uncertainty of Y that remains once X is
known. entropies[i] is the entropy of Y once X is known to have its value number
i, H(Y|X = x_i), and `conditional` is the conditional entropy H(Y|X).

Rows of the table are values of X, columns values of Y, and all elements add up
to 1. Some pairs never occur, and some values of X have probability 0; let
y_given_x and `entropies` be 0 in their rows. 0 · log 0 counts as 0.
"""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = ...  # TODO 1
    entropies = ...  # TODO 2
    conditional = ...  # TODO 3
    return entropies, conditional

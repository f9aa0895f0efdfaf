"""同時確率から周辺確率と条件付き確率へ

離散の確率変数 X と Y の同時確率の表 joint から、X の周辺確率 p_x と、2 つの
条件付き確率 x_given_y、y_given_x を求めよ。p_y は Y の周辺確率とする。

joint の行 i は X の値、列 j は Y の値に対応し、全要素の和は 1 である。
起こらない組もあるが、X にも Y にも、確率 0 の値はない。x_given_y[i, j] は、Y が
j 番目の値だと知ったときに X が i 番目の値である確率で、y_given_x[i, j] は、X が
i 番目の値だと知ったときに Y が j 番目の値である確率である。

---
    joint, x_given_y, y_given_x: (xs, ys)    p_x: (xs,)    p_y: (ys,)

    joint[i, j] = P(X = x_i, Y = y_j)

---
From a joint table to marginal and conditional probabilities

From `joint`, the table of the joint probabilities of two discrete random
variables X and Y, compute the marginal probabilities of X, `p_x`, and the two
conditional ones, x_given_y and y_given_x. p_y are the marginal probabilities of
Y.

Row i of the table is a value of X, column j one of Y, and all elements add up
to 1. Some pairs never occur, but no value of X or of Y has probability 0.
x_given_y[i, j] is the probability that X has its value number i once Y is known
to have its value number j; y_given_x[i, j] is the probability that Y has its
value number j once X is known to have its value number i.
"""

import numpy as np


def conditional_from_joint(joint):
    p_x = ...  # TODO 1
    p_y = ...  # TODO 2
    x_given_y = ...  # TODO 3
    y_given_x = ...  # TODO 4
    return p_x, x_given_y, y_given_x

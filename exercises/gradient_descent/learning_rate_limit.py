"""学習率の上限：発散しないための条件

2 次関数 L を、学習率 η を変えない勾配降下法で小さくする。L を最小にする点を w*
とし、ずれ w − w* を A の固有ベクトルの向きに分けて考える。次の値を求め、
limit, factors, converges, best の順に返せ。

    eigenvalues  A の固有値を小さい順に並べた配列
    factors      学習率を learning_rate とした 1 回の更新で、固有ベクトルの
                 向きのずれが何倍になるか（符号も含む）。並びは eigenvalues
                 と同じ
    limit        η がこれより小さければ、どの点から始めても w が w* に収束し、
                 これ以上では、収束しない出発点がある、という境目の値
    converges    学習率 learning_rate で、どの点から始めても収束するか（bool）
    best         |factors| の最大値が最も小さくなる学習率

A は対称行列で、固有値はすべて正である（等しいものもあってよい）。

---
    a: (size, size)    eigenvalues, factors: (size,)
    limit, best: scalar    converges: bool

    L(w) = ½ wᵀ A w − bᵀ w    w ← w − η ∇L(w)    A = a

---
The limit of the learning rate

A quadratic L is made smaller by gradient descent with a constant learning
rate η. Let w* be the point where L is smallest, and take the deviation w − w*
apart along the eigenvectors of A. Find the following, and return limit,
factors, converges and best, in this order.

    eigenvalues  the eigenvalues of A in ascending order, an array
    factors      what one update at the rate learning_rate multiplies the
                 deviation along each eigenvector by (with its sign), in the
                 order of eigenvalues
    limit        with any η less than this, w converges to w* from every
                 start; with this or more there are starts from which it does
                 not
    converges    whether w converges from every start at the rate
                 learning_rate (bool)
    best         the learning rate for which the largest of |factors| is least

A is symmetric, and all its eigenvalues are positive (some may be equal).
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = ...  # TODO 1
    factors = ...  # TODO 2
    limit = ...  # TODO 3
    converges = ...  # TODO 4
    best = ...  # TODO 5
    return limit, factors, converges, best

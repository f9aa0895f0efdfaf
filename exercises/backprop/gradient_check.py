"""勾配確認

誤差逆伝播で求めた勾配 gradient が正しいかどうかを、数値微分と比べて判定せよ。
gradient には、正しいものも、誤りのあるものもある。

    w, gradient: (P,)    X: (N, P)    t: (N,)    epsilon, threshold: 正の実数
    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²    コードの loss(w, X, t)

numerical: (P,) は、1 成分ずつ動かした中心差分による勾配とする。e_i は i 番目の
成分だけが 1、残りが 0 のベクトル、ε は epsilon である。

    numerical_i = (L(w + ε e_i) − L(w − ε e_i)) / (2 ε)

relative_error は次の相対誤差、実数 1 つ。‖·‖ はベクトル全体の L2 ノルム。

    relative_error = ‖numerical − gradient‖ / (‖numerical‖ + ‖gradient‖)

verdict は、relative_error が threshold より小さければ "accept"、そうでなければ
"reject"。numerical, relative_error, verdict の順に返すこと。

実際の確認では ε を 10⁻⁷、threshold を 10⁻⁷ ほどにする。ここの ε はわざと大きく
してあり、正しい勾配でも、差分による誤差が relative_error に現れる。

---
Gradient check

Judge by numerical differentiation whether `gradient`, computed by
backpropagation, is right. Some of the gradients given are right and some have a
bug.

Shapes and formulas are those above: epsilon (ε) and threshold are positive
numbers, L(w) is loss(w, X, t) in the code, e_i is the vector with 1 at place i
and 0 elsewhere, and ‖·‖ is the L2 norm of the whole vector. `numerical` is the
gradient by central differences, one component moved at a time, relative_error
one real number. verdict is "accept" if relative_error is less than `threshold`,
and "reject" otherwise. Return numerical, relative_error and verdict in this
order.

In practice ε is about 10⁻⁷, and so is the threshold. Here ε is large on
purpose, so that the error of the difference shows in relative_error even where
the gradient is right.
"""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = ...  # TODO 1
        slope = ...  # TODO 2
        numerical[i] = slope

    difference = ...  # TODO 3
    size = ...  # TODO 4
    relative_error = difference / size
    verdict = ...  # TODO 5
    return numerical, relative_error, verdict

"""勾配確認

誤差逆伝播で求めた勾配 gradient が正しいかどうかを、数値微分と比べて判定せよ。
gradient には、正しいものも、誤りのあるものもある。

L(w) はコードの loss(w, X, t) の値、ε は epsilon で、epsilon と threshold は
正の実数である。numerical は、1 成分ずつ動かした中心差分による勾配で、
e_i は i 番目の成分だけが 1、残りが 0 のベクトルを表す。relative_error は
実数 1 つで、‖·‖ はベクトル全体の L2 ノルムである。

verdict は、relative_error が threshold より小さければ "accept"、
そうでなければ "reject" とする。numerical, relative_error, verdict の順に返せ。

実際の確認では、ε も threshold も 10⁻⁷ ほどにする。ここの ε はわざと
大きくしてあり、正しい勾配でも、差分による誤差が relative_error に現れる。

---
    w, gradient, numerical, e_i: (P,)    X: (N, P)    t: (N,)

    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²
    numerical_i = (L(w + ε e_i) − L(w − ε e_i)) / (2 ε)
    relative_error = ‖numerical − gradient‖ / (‖numerical‖ + ‖gradient‖)

---
Gradient check

Judge by numerical differentiation whether `gradient`, computed by
backpropagation, is right. Some of the gradients given are right
and some have a bug.

L(w) is the value of loss(w, X, t) in the code and ε is `epsilon`; epsilon
and threshold are positive numbers. `numerical` is the gradient by central
differences, one component moved at a time, where e_i is the vector with 1 at
place i and 0 elsewhere. relative_error is one real number, and ‖·‖ is the L2
norm of the whole vector.

verdict is "accept" if relative_error is less than threshold, and "reject"
otherwise. Return numerical, relative_error and verdict in this order.

In practice both ε and the threshold are about 10⁻⁷. Here ε is large on
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

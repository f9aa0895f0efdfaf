"""勾配確認

誤差逆伝播で求めた勾配 gradient が正しいかどうかを、数値微分と比べて判定せよ。
gradient には、正しいものも、誤りのあるものもある。

L(w) はコードの loss(w, X, t) の値である。numerical は、w の成分を 1 つずつ、
両側に epsilon だけ動かした中心差分による勾配とする。step は、動かす分を表すベ
クトルである。

relative_error は相対誤差で、2 つの勾配の差 difference を、勾配の大きさ size で
割った実数である。difference は差のベクトルの L2 ノルム、size は 2 つの勾配それ
ぞれの L2 ノルムの和とする。size が 0 になることはない。

verdict は、relative_error が threshold より小さければ "accept"、そうでなければ
"reject" とする。numerical, relative_error, verdict の順に返せ。

epsilon と threshold は正の実数である。実際の確認では、どちらも 10⁻⁷ ほどにす
る。ここの epsilon はわざと大きくしてあり、正しい勾配でも、差分による誤差が
relative_error に現れる。

---
    w, gradient, numerical, step: (P,)    X: (N, P)    t: (N,)

    L(w) = (1/N) Σ_n ((X w)_n² − t_n)²

---
Gradient check

Judge by numerical differentiation whether `gradient`, computed by
backpropagation, is right. Some of the gradients given are right and some have a
bug.

L(w) is the value of loss(w, X, t) in the code. `numerical` is the gradient by
central differences: one component of w at a time is moved by `epsilon` to
either side; `step` is the vector by which w is moved.

relative_error is a real number: `difference`, how far the two gradients are
apart, divided by `size`, how large they are. difference is the L2 norm of their
difference, and size the sum of the L2 norms of either; size is never 0.

verdict is "accept" if relative_error is less than threshold, and "reject"
otherwise. Return numerical, relative_error and verdict in this order.

epsilon and threshold are positive numbers. In practice both are about 10⁻⁷.
Here epsilon is large on purpose, so that the error of the difference shows in
relative_error even where the gradient is right.
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

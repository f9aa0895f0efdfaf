"""ロジスティック回帰の学習と判定

重み w とバイアス b から始めて、全サンプルを使う勾配降下法の更新を steps 回繰
り返し、ロジスティック回帰を学習せよ。

X の各列が 1 つのサンプル（n 個の特徴）で、Y はそのラベル（0 か 1）である。
コストは 2 値交差エントロピー（自然対数）の、m 個のサンプルについての平均で、
学習率は rate とする。steps は 1 以上で、コストがほとんど減らなくなっても、必ず
steps 回更新する。costs には、更新それぞれの直前のコストを順に入れる。コードの
関数 sigmoid と cost を使ってよい。w と b は同時に更新する。つまり、どちらの勾配
も、その回の更新前の w と b で求める。

predicted は、学習後の重みによる X の判定で、ラベルが 1 である確率が 1/2 以上の
とき 1、そうでなければ 0 とする。

学習後の w と b、それに costs, predicted を、w, b, costs, predicted の順に返せ。

---
    X: (n, m)    Y, predicted: (1, m)    w: (n, 1)    b, rate: scalar
    costs: (steps,)

---
Logistic regression: training and decisions

From the weights w and the bias b, train a logistic regression by `steps` steps
of gradient descent that use all samples.

Each column of X is a sample with n features, and Y holds its label, 0 or 1. The
cost is the mean of the binary cross-entropy (with the natural logarithm) over
the m samples; the learning rate is `rate`. There is at least one step, and all
of them are made, even if the cost hardly falls any more. Put into `costs` the
cost just before each of the updates, in their order. The functions `sigmoid`
and `cost` of the code may be used. w and b are updated at the same time: both
gradients are taken at the w and b from before that update.

`predicted` holds what the trained weights decide about X: 1 where the
probability of label 1 is at least 1/2, else 0.

Return the trained w and b, costs and predicted, in this order.
"""

import numpy as np


def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))


def cost(A, Y):
    return np.mean(-Y * np.log(A) - (1 - Y) * np.log(1 - A))


def logreg_train(X, Y, w, b, rate, steps):
    costs = np.zeros(steps)
    for step in range(steps):
        A = ...  # TODO 1
        costs[step] = cost(A, Y)
        w = ...  # TODO 2
        b = ...  # TODO 3
    predicted = ...  # TODO 4
    return w, b, costs, predicted.astype(int)

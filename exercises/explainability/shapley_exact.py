"""シャープレイ値による説明

モデルの 1 つの予測 f(x) を、特徴をプレイヤーとみるシャープレイ値で説明する。モ
デルの計算は、与えられた関数 predict が行う。

特徴の集合 S の利得は、x の特徴のうち S に属するものだけを知っているときの予測と
する。S に属さない特徴には、background の各行の値を代わりに入れ、予測を行につい
て平均する。

    mixed      S の特徴は x の値、ほかの特徴は background の値とした行列
    weight     特徴 i を除いた集合 S に対する、シャープレイ値の重み。特徴を 1 つ
               ずつ加える順序を等しい確率で選ぶとき、i の直前までに加わった特徴
               がちょうど S になる確率である
    shapley    特徴ごとのシャープレイ値
    base       空集合の利得

与えられたコードは、S を真偽の配列 members で表し、value がその利得を返す。
shapley, base の順に返せ。

---
    x, shapley: (features,)    background, mixed: (samples, features)
    weights: (features,)       coupling: (features, features)
    base: scalar               members: (features,) bool

---
An explanation by Shapley values

One prediction f(x) of a model is explained by Shapley values, with the features
as players. The function given, `predict`, computes the model.

The worth of a set S of features is the prediction where only those features of
x that are in S are known: those that are not take the values of the rows of
`background`, and the predictions are averaged over the rows.

    mixed      the matrix in which the features in S have the values of x, the
               others those of background
    weight     the weight of a set S without feature i in the Shapley value of
               i: the probability that, where features are added one by one in
               an order chosen with equal chances, those added before i are
               precisely S
    shapley    the Shapley value of each feature
    base       the worth of the empty set

In the code given an array of booleans, `members`, stands for S, and `value`
returns its worth. Return shapley and base, in this order.
"""

import itertools
import math

import numpy as np


def predict(rows, weights, coupling):
    """A score between −1 and 1 for each row."""
    return np.tanh(rows @ weights + np.einsum("ni,ij,nj->n", rows, coupling, rows))


def shapley_values(x, background, weights, coupling):
    features = len(x)

    def value(members):
        mixed = ...  # TODO 1
        return np.mean(predict(mixed, weights, coupling))

    shapley = np.zeros(features)
    for members in itertools.product([False, True], repeat=features):
        size = sum(members)
        for i in range(features):
            if members[i]:
                continue
            joined = np.array(members) | (np.arange(features) == i)
            weight = ...  # TODO 2
            ...  # TODO 3
    base = ...  # TODO 4
    return shapley, base

"""グリッドサーチの学習回数

ハイパーパラメータ k を first[k] から last[k] まで step[k] おきに試すグリッド
サーチを、folds 分割の交差検証で行う。学習の回数などを求めよ。

    values       k の試す値の個数。first から始めて step ずつ増やし、last を超え
                 ない値を全部試す（last に等しい値も試す）
    settings     値の組（設定）の個数
    trainings    学習の回数。設定ごとに、folds 個に分けたデータの 1 つを検証に回
                 し、残りで学習することを folds 回行う。最後に、最もよかった設定
                 で全データを使って 1 回学習する
    repeats      k の同じ 1 つの値を使う設定の個数
    refined      どの k でも step を半分にしたときの、設定の個数

trainings, repeats, refined の順に返せ。

---
    first, last, step, values, repeats: (parameters,), integers
    folds, settings, trainings, refined: integer
    first ≤ last    step > 0, even    folds ≥ 2

---
How many trainings a grid search takes

A grid search tries hyperparameter k from first[k] to last[k] in steps of
step[k], with cross-validation of `folds` folds. Compute how many trainings
there are, and more.

    values       how many values of k are tried: first, and on from there by
                 step, all that do not exceed last (a value equal to last is
                 tried, too)
    settings     the number of combinations of values
    trainings    the number of trainings. In each setting, one of `folds` parts
                 of the data is set aside to validate and a model is trained on
                 the others, folds times. In the end a model is trained once
                 more, on all data, in the best setting
    repeats      how many settings use the same one value of k
    refined      the number of settings if the step of every k were half of what
                 it is

Return trainings, repeats and refined, in this order.
"""

import numpy as np


def grid_size(first, last, step, folds):
    values = ...  # TODO 1
    settings = ...  # TODO 2
    trainings = ...  # TODO 3
    repeats = ...  # TODO 4
    refined = ...  # TODO 5
    return trainings, repeats, refined

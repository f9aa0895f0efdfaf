"""交差検証での標準化（漏れなし）

データ x の列ごとの標準化を、交差検証の各回で行うジェネレータを書け。folds の各
要素は、その回に検証する行の番号 rows である。訓練データ train は残りの行で、x
での順に並べる。

各回に、標準化した訓練データと検証データの組を、この順に yield する。標準化と
は、列ごとに平均 mean を引き、標準偏差 deviation で割ることである。標準偏差は、
件数（件数 − 1 ではない）で割った分散の平方根とする。検証データの行は、rows の
順に並べる。

検証データの値によって、訓練データの標準化の結果がわずかでも変わってはならな
い。検証データが 1 行しかない回も、同じ計算になる。訓練データに、値がすべて等
しい列はない。割る数に微小な数を足してはならない。値がどれも 10⁻⁵ ほどの列もあ
る。

---
    x: (samples, features)        rows: (validated,)
    train: (samples − validated, features)
    mean, deviation: (features,)

---
Standardising in cross-validation, without a leak

Write a generator that standardises the columns of the data x in each round of
a cross-validation. Each item of `folds` is `rows`, the numbers of the rows
that are validated in this round. The training data `train` are the remaining
rows, in the order they have in x.

In each round yield a pair: the training data and the validation data, both
standardised. Standardising a column is to subtract its mean, `mean`, and to
divide by its standard deviation, `deviation`, the root of the variance that
divides by the number of samples (not by that number less 1). The rows of the
validation data come in the order of `rows`.

The values of the validation data must not change the least thing in what
becomes of the training data. A round that validates a single row is computed
in the same way. In no training data is a column constant. Add no small number
to what is divided by: there are columns, too, whose values are all about 10⁻⁵.
"""

import numpy as np


def standardize_folds(x, folds):
    for rows in folds:
        train = ...  # TODO 1
        mean = ...  # TODO 2
        deviation = ...  # TODO 3
        ...  # TODO 4

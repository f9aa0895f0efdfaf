"""回帰の指標

目標 y と、Keras のモデルの予測 outputs から、回帰の指標 mse, rmse, mae, r2 を求
め、この順に返せ。出力が 1 つのモデルの予測は (samples, 1) の行列で、y は長さ
samples のベクトルである。

    error       予測から目標を引いた値
    mse, mae    平均二乗誤差と平均絶対誤差
    rmse        mse の平方根。目標と同じ単位をもつ
    r2          決定係数 R²。誤差がなければ 1、いつも目標の平均を答える予測なら
                0、それより悪ければ負になる

y の要素が、すべて等しいことはない。

---
    y, error: (samples,)    outputs: (samples, 1)    mse, rmse, mae, r2: scalar

---
Metrics of a regression

From the targets y and the predictions of a Keras model, `outputs`, compute the
metrics mse, rmse, mae and r2 of a regression, and return them in this order.
The predictions of a model with one output are a matrix (samples, 1), while y is
a vector of length samples.

    error       predictions less targets
    mse, mae    the mean squared and the mean absolute error
    rmse        the root of mse, which has the unit of the targets
    r2          the coefficient of determination R²: 0 for predictions that are
                always the mean of the targets, 1 without errors, and negative
                where they are worse than that mean

The elements of y are not all equal.
"""

import numpy as np


def regression_metrics(y, outputs):
    error = ...  # TODO 1
    mse = ...  # TODO 2
    rmse = ...  # TODO 3
    mae = ...  # TODO 4
    r2 = ...  # TODO 5
    return mse, rmse, mae, r2

"""LIME の局所的な線形近似

中身の分からないモデルの、入力 x に対する予測を、x の近くだけで合う線形モデルで
説明する。samples は x の周りにとった標本、predictions はそれらに対するモデルの
予測である。

    weights         標本の重み。x とのユークリッド距離を D、幅を width（σ）とし
                    て exp(−D²/σ²) とする
    design          線形モデルの入力。特徴の列に続けて、最後に切片のための 1 の
                    列を置く
    coefficients    特徴の係数
    intercept       切片。特徴の値が 0 のときの線形モデルの値である

coefficients と intercept は、重みつきの二乗誤差（標本の数では割らない）に、係数
の二乗和の ridge 倍を足したものを最小にする値とする。切片にはペナルティをかけな
い。与えられたコードは、連立方程式 matrix · solution = right を解く。
coefficients, intercept の順に返せ。

---
    x, coefficients: (features,)    samples: (count, features)
    predictions, weights: (count,)  design: (count, features + 1)
    width, ridge, intercept: scalar
    matrix: (features + 1, features + 1)    right, solution: (features + 1,)

---
The local linear fit of LIME

What a model of unknown workings predicts for an input x is explained by a
linear model that fits near x only. `samples` is taken around x, and
`predictions` is what the model predicts for them.

    weights         the weights of the samples: exp(−D²/σ²), with D the
                    Euclidean distance from x and σ the width `width`
    design          the inputs of the linear model: the columns of the features,
                    and as the last a column of ones for the intercept
    coefficients    the coefficients of the features
    intercept       the intercept: the value of the linear model where all
                    features are 0

coefficients and intercept minimise the weighted squared error (not divided by
the number of samples) plus `ridge` times the sum of the squared coefficients.
The intercept is not penalised. The code given solves the equations
matrix · solution = right. Return coefficients and intercept, in this order.
"""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = ...  # TODO 1
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = ...  # TODO 2
    matrix = ...  # TODO 3
    right = ...  # TODO 4
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept

"""非等方な関数の上で最適化手法を比べる

関数 f は、y の向きには急で、x の向きにはなだらかな谷で、f の値は谷底の点 (0, 0)
で最も小さい。start から 5 つの手法とニュートン法でそれぞれ steps 回更新し、手法
の動き方を比べよ。5 つの手法の更新は、与えられたコードのとおりである。

w は点、g は w での勾配で、g は更新のたびに求め直す。ニュートン法では、学習率
を使わず、ヘッセ行列 H の逆行列を g に掛けて進む。H は対角行列なので、
curvature はその対角成分だけの配列とする。

次の 4 つを、この順に返せ。はじめの 3 つは、手法の名前をキーとする辞書である。

    paths      通った点を並べた配列。最初の行は start、2 行目からは各更新の
               後の点
    heights    paths の各点での f の値
    crossings  谷を横切った回数。続く 2 つの点で y の符号が逆なら 1 回と数え、
               y が 0 の点があれば、その前後では数えない
    best       steps 回の更新の後で f の値が最も小さい手法の名前。学習率を使う
               5 つの手法から選ぶ

---
    start, curvature: (2,)    learning_rates[name]: scalar
    paths[name]: (steps + 1, 2)    heights[name]: (steps + 1,)
    crossings[name]: integer    best: string

    f(x, y) = x²/20 + y²    w = (x, y)

---
Comparing optimizers on an anisotropic function

The function f is a valley, steep along y and shallow along x, with its lowest
point at (0, 0). Start from `start`, make `steps` updates by each of five
optimizers and by Newton's method, and compare how they move. The updates of the
five optimizers are in the code given.

The point is w; g is the gradient at w, found anew at every update. Newton's
method has no learning rate: it goes by the inverse of the Hessian H times g. As
H is diagonal, `curvature` is to hold just its diagonal.

Return the following four, in this order. The first three are dicts from the
names of the methods.

    paths      the points passed: the first row is `start`, the others are the
               points after each update
    heights    the values of f at the points of `paths`
    crossings  how often the valley was crossed: once for two points in
               succession whose y have opposite signs; where y is 0 at a point,
               nothing is counted before and after it
    best       the name of the method with the least value of f after all the
               updates, of the five that have a learning rate
"""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 2.0**-10


def anisotropic_path(start, steps, learning_rates):
    curvature = ...  # TODO 1
    paths, heights, crossings = {}, {}, {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = ...  # TODO 2
            if name == "SGD":
                w = w - rate * g
            elif name == "Momentum":
                v = MOMENTUM * v - rate * g
                w = w + v
            elif name == "AdaGrad":
                h = h + g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = RHO * h + (1 - RHO) * g**2
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = w - alpha * m / (np.sqrt(h) + EPSILON)
            else:
                w = ...  # TODO 3
            path.append(w)
        x, y = np.array(path).T
        paths[name] = np.array(path)
        heights[name] = x**2 / 20 + y**2
        ...  # TODO 4
    best = ...  # TODO 5
    return paths, heights, crossings, best

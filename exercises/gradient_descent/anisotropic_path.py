"""非等方な関数の上で最適化手法を比べる

関数 f は、y の向きには急で、x の向きにはなだらかな谷である。start から 5 つの
手法とニュートン法でそれぞれ steps 回更新し、通った点の列 paths を返せ。点は w、
g は勾配で、更新のたびに求め直す。積、割り算、√ は要素ごと。

v, h, m は、どの手法でも 0 から始まる。t は更新の番号で、最初の更新が t = 1。
学習率 η は手法ごとに違い、ニュートン法では使わない。H は f のヘッセ行列である。
定数 MOMENTUM, RHO, BETA_1, BETA_2, EPSILON は与えられた値を使う。

paths は、手法の名前から配列への辞書で、配列の最初の行は start、2 行目からは
各更新の後の点とする。H は対角行列なので、curvature はその対角成分だけの
配列とする。

---
    start, curvature: (2,)    paths[name]: (steps + 1, 2)

    f(x, y) = x²/20 + y²    w = (x, y)    g = ∇f(w)

    "SGD"         w ← w − η g
    "Momentum"    v ← μ v − η g               w ← w + v
    "AdaGrad"     h ← h + g²                  w ← w − η g / √(h + ε)
    "RMSProp"     h ← ρ h + (1 − ρ) g²        w ← w − η g / √(h + ε)
    "Adam"        m ← β₁ m + (1 − β₁) g
                  h ← β₂ h + (1 − β₂) g²      w ← w − α m / (√h + ε)
                  α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)
    "Newton"      w ← w − H⁻¹ g

    η = learning_rates[name]    μ = MOMENTUM    ρ = RHO
    β₁ = BETA_1    β₂ = BETA_2    ε = EPSILON

---
Comparing optimizers on an anisotropic function

The function f is a valley, steep along y and shallow along x. Start from
`start` and make `steps` updates by each of five optimizers and by Newton's
method, and return `paths`, the points passed. The point is w; g is the
gradient, found anew at every update. Products, division and √ are elementwise.

v, h and m begin as 0 for every optimizer. t is the number of the update, 1 at
the first. The learning rate η differs from optimizer to optimizer, and Newton's
method has none. H is the Hessian of f. The constants MOMENTUM, RHO, BETA_1,
BETA_2 and EPSILON are given.

`paths` is a dict from each name to an array whose first row is `start` and
whose others are the points after each update. As H is diagonal, `curvature` is
to hold just its diagonal.
"""

import numpy as np

MOMENTUM, RHO, BETA_1, BETA_2, EPSILON = 0.875, 0.75, 0.75, 0.875, 1e-7


def anisotropic_path(start, steps, learning_rates):
    curvature = ...  # TODO 1
    paths = {}
    for name in ["SGD", "Momentum", "AdaGrad", "RMSProp", "Adam", "Newton"]:
        rate = learning_rates.get(name)
        w, path = start, [start]
        v, h, m = np.zeros(2), np.zeros(2), np.zeros(2)
        for t in range(1, steps + 1):
            g = ...  # TODO 2
            if name == "SGD":
                w = ...  # TODO 3
            elif name == "Momentum":
                v = ...  # TODO 4
                w = w + v
            elif name == "AdaGrad":
                h = ...  # TODO 5
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "RMSProp":
                h = ...  # TODO 6
                w = w - rate * g / np.sqrt(h + EPSILON)
            elif name == "Adam":
                m = BETA_1 * m + (1 - BETA_1) * g
                h = BETA_2 * h + (1 - BETA_2) * g**2
                alpha = rate * np.sqrt(1 - BETA_2**t) / (1 - BETA_1**t)
                w = ...  # TODO 7
            else:
                w = ...  # TODO 8
            path.append(w)
        paths[name] = np.array(path)
    return paths

"""非等方な関数の上で最適化手法を比べる

関数 f(x, y) = x²/20 + y² は、y の向きには急で、x の向きにはなだらかな谷である。
start から 5 つの手法とニュートン法でそれぞれ steps 回更新し、通った点の列を
求めよ。点は w = (x, y)、g は勾配で、更新のたびに求め直す。積、割り算、
√ は要素ごと。

    "SGD"         w ← w − η g
    "Momentum"    v ← μ v − η g               w ← w + v
    "AdaGrad"     h ← h + g²                  w ← w − η g / √(h + ε)
    "RMSProp"     h ← ρ h + (1 − ρ) g²        w ← w − η g / √(h + ε)
    "Adam"        m ← β₁ m + (1 − β₁) g
                  h ← β₂ h + (1 − β₂) g²      w ← w − α m / (√h + ε)
                  α = η √(1 − β₂ᵗ) / (1 − β₁ᵗ)    最初の更新が t = 1
    "Newton"      w ← w − H⁻¹ g               H は f のヘッセ行列

v, h, m は、どの手法でも 0 から始まる。η は辞書 learning_rates に手法の名前で
入っている（ニュートン法では使わない）。定数はスタブのもので、μ は MOMENTUM、
ρ は RHO、β₁, β₂ は BETA_1, BETA_2、ε は EPSILON。

    start: (2,)    paths: 手法の名前から (steps + 1, 2) の配列への辞書

配列の最初の行は start、2 行目からは各更新の後の点。curvature は、
H が対角行列なので、その対角成分 (2,) とする。

---
Comparing optimizers on an anisotropic function

The function f(x, y) = x²/20 + y² is a valley, steep along y and shallow along
x. Start from `start` and make `steps` updates by each of five optimizers and by
Newton's method; find the points passed. The point is w = (x, y); g is the
gradient, found anew at every update. Products, division and √ are elementwise.
The update rules are those above; t is 1 at the first update, H is the Hessian
of f.

v, h and m begin as 0 for every optimizer. η is in the dict `learning_rates` by
the optimizer's name (Newton's method has none). The constants are in the stub:
μ is MOMENTUM, ρ is RHO, β₁ and β₂ are BETA_1 and BETA_2, ε is EPSILON.

`paths` is a dict from each name to an array of shape (steps + 1, 2), whose
first row is `start` and whose others are the points after each update. As H is
diagonal, `curvature` is to hold just its diagonal, with shape (2,).
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

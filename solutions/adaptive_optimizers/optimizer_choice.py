"""更新式と最適化手法の名前

次の 4 つの更新式の名前を "Momentum", "NAG", "AdaGrad", "RMSProp", "Adam" から選び、
文字列で返せ。g は勾配、η, μ, ρ, β₁, β₂ は定数、ε は 0 による割り算を避ける小さな数。

    (A)  h ← h + g²                          w ← w − η g / √(h + ε)
    (B)  h ← ρ h + (1 − ρ) g²                w ← w − η g / √(h + ε)
    (C)  m ← β₁ m + (1 − β₁) g
          v ← β₂ v + (1 − β₂) g²              w ← w − α_t m / (√v + ε)
    (D)  u ← μ u − η g                       w ← w + μ u − η g

α_t は、m と v の初期値が 0 であることを補正した学習率。(D) の u は速度で、w の式に
は更新した u を使う。

---
Update rules and their names

Name the four update rules above: return for each one of the strings "Momentum", "NAG",
"AdaGrad", "RMSProp", "Adam". (A), (B), (C), (D) are rule_a, rule_b, rule_c, rule_d. g is
the gradient; η, μ, ρ, β₁, β₂ are constants; ε is a small number against division by zero.

α_t is the learning rate, corrected for averages m and v that began at 0. In (D) u is the
velocity; the formula for w uses the u that was just updated.
"""


def optimizer_choice():
    rule_a = "AdaGrad"  # blank
    rule_b = "RMSProp"  # blank
    rule_c = "Adam"  # blank
    rule_d = "NAG"  # blank
    return rule_a, rule_b, rule_c, rule_d


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import keras
    import numpy as np

    def adagrad(w, g, s, t):
        s["h"] = s.get("h", 0.1) + g**2
        return w - 0.25 * g / np.sqrt(s["h"] + 1e-7)

    def rmsprop(w, g, s, t):
        s["h"] = 0.875 * s.get("h", 0.0) + 0.125 * g**2
        return w - 0.25 * g / np.sqrt(s["h"] + 1e-7)

    def adam(w, g, s, t):
        s["m"] = 0.875 * s.get("m", 0.0) + 0.125 * g
        s["v"] = 0.9375 * s.get("v", 0.0) + 0.0625 * g**2
        alpha = 0.25 * np.sqrt(1 - 0.9375**t) / (1 - 0.875**t)
        return w - alpha * s["m"] / (np.sqrt(s["v"]) + 1e-7)

    def nag(w, g, s, t):
        s["u"] = 0.875 * s.get("u", 0.0) - 0.25 * g
        return w + 0.875 * s["u"] - 0.25 * g

    optimizers = keras.optimizers
    named = {
        "Momentum": lambda: optimizers.SGD(0.25, momentum=0.875),
        "NAG": lambda: optimizers.SGD(0.25, momentum=0.875, nesterov=True),
        "AdaGrad": lambda: optimizers.Adagrad(0.25),
        "RMSProp": lambda: optimizers.RMSprop(0.25, rho=0.875),
        "Adam": lambda: optimizers.Adam(0.25, 0.875, 0.9375),
    }
    gradients = np.random.default_rng(0).normal(size=(5, 3))

    def name_of(rule):
        """The one optimizer of Keras that goes the way of `rule`."""
        w, state = np.ones(3), {}
        for t, gradient in enumerate(gradients, 1):
            w = rule(w, gradient, state, t)
        found = []
        for name, make in named.items():
            weights, optimizer = keras.Variable(np.ones(3), dtype="float64"), make()
            for gradient in gradients:
                optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
            if np.allclose(weights.numpy(), w, rtol=1e-4):
                found.append(name)
        [only] = found
        return only

    return tuple(name_of(rule) for rule in (adagrad, rmsprop, adam, nag))


VARIANTS = {
    "quotes": dict(right='"AdaGrad"', same="'AdaGrad'"),
}

MISTAKES = {
    "a-rmsprop": dict(
        right='"AdaGrad"',
        wrong='"RMSProp"',
        ja="(A) の h は過去の 2 乗をすべてためるだけで、忘れることがない。",
        en="In (A) h only gathers the squares of the past; nothing is ever forgotten.",
    ),
    "a-momentum": dict(
        right='"AdaGrad"',
        wrong='"Momentum"',
        ja="(A) がためるのは勾配の 2 乗で、進む向きではない。",
        en="What (A) gathers is the squared gradient, not a direction.",
    ),
    "a-adam": dict(
        right='"AdaGrad"',
        wrong='"Adam"',
        ja="(A) には勾配そのものの平均がない。",
        en="There is no average of the gradient itself in (A).",
    ),
    "b-adagrad": dict(
        right='"RMSProp"',
        wrong='"AdaGrad"',
        ja="(B) は 2 乗の移動平均で、古い勾配を ρ の割合で忘れる。",
        en="(B) is a moving average of squares; it forgets old gradients at the rate ρ.",
    ),
    "b-adam": dict(
        right='"RMSProp"',
        wrong='"Adam"',
        ja="(B) は g でそのまま進む。勾配の平均も、その補正もない。",
        en="(B) moves along g itself; it has no average of gradients and no correction.",
    ),
    "b-momentum": dict(
        right='"RMSProp"',
        wrong='"Momentum"',
        ja="(B) の移動平均は g² についてのもので、割る側にある。",
        en="The moving average in (B) is of g², and it divides.",
    ),
    "c-rmsprop": dict(
        right='"Adam"',
        wrong='"RMSProp"',
        ja="(C) は g² の平均のほかに、g の平均 m で進む向きを決めている。",
        en="Besides the average of g², (C) takes its direction from m, the average of g.",
    ),
    "c-momentum": dict(
        right='"Adam"',
        wrong='"Momentum"',
        ja="(C) は m で進むだけでなく、√v で歩幅を重みごとに整えている。",
        en="(C) not only moves along m; √v sets the step of each weight.",
    ),
    "c-nag": dict(
        right='"Adam"',
        wrong='"NAG"',
        ja="(C) は先の位置を見ていない。2 つの移動平均を使う手法である。",
        en="(C) does not look ahead; it works with two moving averages.",
    ),
    "d-momentum": dict(
        right='"NAG"',
        wrong='"Momentum"',
        ja="w ← w + u ならモメンタム。(D) は更新した速度でもう 1 歩先の位置まで進んでいる。",
        en="w ← w + u would be momentum; (D) goes one step further along the new velocity.",
    ),
    "d-adam": dict(
        right='"NAG"',
        wrong='"Adam"',
        ja="(D) には勾配の 2 乗がなく、歩幅は重みごとに変わらない。",
        en="(D) has no squared gradient: its step is not set for each weight.",
    ),
    "d-adagrad": dict(
        right='"NAG"',
        wrong='"AdaGrad"',
        ja="(D) がためる u は速度で、g² の和ではない。",
        en="What (D) gathers in u is a velocity, not a sum of g².",
    ),
}

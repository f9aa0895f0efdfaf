"""適応的学習率の知識問題"""

SETS = {
    "update-rules": dict(
        stem=dict(
            ja="最適化手法による重み w の更新式を 4 つ示す。g は勾配、η、μ、ρ、β₁、β₂ は定数、ε は 0 で割ることを避けるための小さな数である。（C）の α_t は、m と v の初期値が 0 であることを補正した学習率である。（D）の u は速度であり、w の式には更新した後の u を使う。",
            en="Here are four rules by which optimizers update a weight w. g is the gradient; η, μ, ρ, β₁ and β₂ are constants; ε is a small number against division by zero. In (C), α_t is the learning rate, corrected for averages m and v that began at 0. In (D), u is the velocity, and the formula for w uses the u that was just updated.",
            shared="""
    (A)  h ← h + g²                     w ← w − η g / √(h + ε)

    (B)  h ← ρ h + (1 − ρ) g²           w ← w − η g / √(h + ε)

    (C)  m ← β₁ m + (1 − β₁) g
         v ← β₂ v + (1 − β₂) g²         w ← w − α_t m / (√v + ε)

    (D)  u ← μ u − η g                  w ← w + μ u − η g
""",
        ),
        questions={
            "squares_summed_or_averaged": dict(
                syllabus="3-(2)-iii",
                ja="（A）と（B）は、それぞれ何という手法の更新式か。",
                en="Which optimizers have the rules (A) and (B)?",
                right=dict(ja="（A）AdaGrad　（B）RMSProp", en="(A) AdaGrad   (B) RMSProp"),
                wrong={
                    "swapped": dict(
                        ja="（A）RMSProp　（B）AdaGrad",
                        en="(A) RMSProp   (B) AdaGrad",
                        why=dict(
                            ja="逆である。（A）の h は過去の 2 乗をためるだけで忘れず、（B）は古い勾配を ρ の割合で忘れる。",
                            en="The other way round: in (A) h gathers squares and forgets nothing; (B) forgets old gradients at the rate ρ.",
                        ),
                    ),
                    "rmsprop-and-adam": dict(
                        ja="（A）RMSProp　（B）Adam",
                        en="(A) RMSProp   (B) Adam",
                        why=dict(
                            ja="RMSProp は移動平均をとる（B）である。（B）は g でそのまま進み、Adam のような勾配の平均がない。",
                            en="RMSProp is (B), with its moving average. It moves along g itself; there is no average of gradients as in Adam.",
                        ),
                    ),
                    "adam": dict(
                        ja="（A）AdaGrad　（B）Adam",
                        en="(A) AdaGrad   (B) Adam",
                        why=dict(
                            ja="（B）は g でそのまま進む。Adam にある勾配の平均も、その補正もない。",
                            en="(B) moves along g itself: it has neither Adam's average of gradients nor its correction.",
                        ),
                    ),
                },
            ),
            "averages_and_look_ahead": dict(
                syllabus="3-(2)-iii",
                ja="（C）と（D）は、それぞれ何という手法の更新式か。NAG は Nesterov の加速勾配法の略である。",
                en="Which optimizers have the rules (C) and (D)? NAG is short for Nesterov's accelerated gradient.",
                right=dict(ja="（C）Adam　（D）NAG", en="(C) Adam   (D) NAG"),
                wrong={
                    "momentum": dict(
                        ja="（C）Adam　（D）Momentum",
                        en="(C) Adam   (D) Momentum",
                        why=dict(
                            ja="Momentum なら w ← w + u である。（D）は、更新した速度でもう 1 歩先の位置まで進む。",
                            en="Momentum would be w ← w + u; (D) goes one step further along the new velocity.",
                        ),
                    ),
                    "rmsprop": dict(
                        ja="（C）RMSProp　（D）NAG",
                        en="(C) RMSProp   (D) NAG",
                        why=dict(
                            ja="（C）は g² の平均のほかに、g の平均 m で進む向きを決めている。RMSProp に m はない。",
                            en="Besides the average of g², (C) takes its direction from m, the average of g, which RMSProp has not.",
                        ),
                    ),
                    "both": dict(
                        ja="（C）RMSProp　（D）Momentum",
                        en="(C) RMSProp   (D) Momentum",
                        why=dict(
                            ja="RMSProp に g の平均 m はない。Momentum なら w ← w + u で、先の位置まで進まない。",
                            en="RMSProp has no average m of g, and momentum would be w ← w + u, without the step ahead.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _gradients():
    """Five gradients of three weights."""
    import numpy as np

    return np.random.default_rng(0).normal(size=(5, 3))


def _goes(weights, optimizer):
    """Whether an optimizer of Keras comes to these weights from ones by those gradients."""
    import keras
    import numpy as np

    reached = keras.Variable(np.ones(3), dtype="float64")
    for gradient in _gradients():
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [reached])
    return np.allclose(reached.numpy(), weights, rtol=1e-4)


def squares_summed_or_averaged():
    """Five steps of the rules (A) and (B), and of Keras's optimizers, on the same gradients."""
    import numpy as np
    from keras.optimizers import Adagrad, Adam, RMSprop

    def path(h, kept, added):
        w = np.ones(3)
        for g in _gradients():
            h = kept * h + added * g**2
            w = w - 0.25 * g / np.sqrt(h + 1e-7)
        return w

    a, b = path(0.1, 1, 1), path(0, 0.875, 0.125)  # Keras's AdaGrad begins at 0.1

    def rmsprop():
        return RMSprop(0.25, rho=0.875)

    a_is_adagrad, b_is_adam = _goes(a, Adagrad(0.25)), _goes(b, Adam(0.25, 0.875, 0.875))
    return {
        "right": a_is_adagrad and _goes(b, rmsprop()),
        "swapped": _goes(a, rmsprop()) and _goes(b, Adagrad(0.25)),
        "rmsprop-and-adam": _goes(a, rmsprop()) and b_is_adam,
        "adam": a_is_adagrad and b_is_adam,
    }


def averages_and_look_ahead():
    """Five steps of the rules (C) and (D), and of Keras's optimizers, on the same gradients."""
    import numpy as np
    from keras.optimizers import SGD, Adam, RMSprop

    c, m, v = np.ones(3), 0, 0
    d, u = np.ones(3), 0
    for t, g in enumerate(_gradients(), 1):
        m, v = 0.875 * m + 0.125 * g, 0.9375 * v + 0.0625 * g**2
        alpha = 0.25 * np.sqrt(1 - 0.9375**t) / (1 - 0.875**t)
        c = c - alpha * m / (np.sqrt(v) + 1e-7)
        u = 0.875 * u - 0.25 * g
        d = d + 0.875 * u - 0.25 * g

    adam, rmsprop = _goes(c, Adam(0.25, 0.875, 0.9375)), _goes(c, RMSprop(0.25, rho=0.9375))
    nag = _goes(d, SGD(0.25, momentum=0.875, nesterov=True))
    momentum = _goes(d, SGD(0.25, momentum=0.875))
    return {
        "right": adam and nag,
        "momentum": adam and momentum,
        "rmsprop": rmsprop and nag,
        "both": rmsprop and momentum,
    }

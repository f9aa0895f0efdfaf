"""モメンタムによる更新

勾配の列 gradients に従って、重み w を順に更新せよ（モメンタム）。更新後の w と
v を、この順に返せ。

学習率は更新ごとに変わり、勾配 gradients[t] には learning_rates[t] を使う。v は
速度で、次の更新に引き継がれる。v の初期値は 0。

Keras の SGD の定義に従うこと。学習率は v の式の中にあるので、後で学習率を
変えても、それまでにたまった速度は変わらない。PyTorch の定義では、学習率を途中で
変えると結果が違ってくる。

---
    w, v: (size,)    gradients: (steps, size)    learning_rates: (steps,)

    Keras      v ← μ v − η g    w ← w + v
    PyTorch    v ← μ v + g      w ← w − η v

    g = gradients[t]    η = learning_rates[t]    μ = momentum

---
Updates by momentum

Update the weights w by the gradients in `gradients`, one after another, with
momentum. Return the final w and v in this order.

The learning rate changes from update to update: gradients[t] goes with
learning_rates[t]. v is the velocity and is carried on to the next update. It
begins as 0.

Use the definition of Keras's SGD. Its learning rate stands in the formula of v,
so changing it later leaves the velocity gathered so far as it is. PyTorch's
definition gives something else once the learning rate changes on the way.
"""

import numpy as np


def momentum_update(w, gradients, learning_rates, momentum):
    v = np.zeros_like(w)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        v = momentum * v - learning_rate * gradient  # blank
        w = w + v  # blank
    return w, v


# ==== grading ====


def cases(rng):
    import numpy as np

    for steps, size in [(2, 1), (4, 3), (6, 5)]:
        yield dict(
            w=rng.choice([-1, 1], size) * rng.uniform(0.4, 1.6, size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rates=np.resize(rng.permutation([0.5, 0.25, 0.125]), steps),
            momentum=rng.choice([0.625, 0.75, 0.875]),
        )


def oracle(w, gradients, learning_rates, momentum):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rates[0], momentum=momentum)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        optimizer.learning_rate = learning_rate
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


VARIANTS = {
    "two-terms": dict(
        right="momentum * v - learning_rate * gradient",
        same="v * momentum + (-learning_rate * gradient)",
    ),
    "in-place": dict(right="w = w + v", same="w += v"),
}

MISTAKES = {
    "damped": dict(
        right="- learning_rate * gradient",
        wrong="- (1 - momentum) * learning_rate * gradient",
        ja="(1 − μ) を掛けると移動平均になる。ここと Keras の SGD では、勾配はそのままたまる。",
        en="With (1 − μ) it would be a moving average; here and in Keras's SGD the gradients add up "
        "in full.",
    ),
    "velocity-lost": dict(
        right="momentum * v - learning_rate * gradient",
        wrong="-learning_rate * gradient",
        ja="前の速度が引き継がれていない。これではただの SGD になる。",
        en="The previous velocity is not carried on; this is plain SGD.",
    ),
    "no-friction": dict(
        right="momentum * v",
        wrong="v",
        ja="速度が少しも減らない。μ は、前の速度のうち残す割合である。",
        en="The velocity never slackens; μ is the share of it that is kept.",
    ),
    "momentum-on-gradient": dict(
        right="momentum * v - learning_rate * gradient",
        wrong="v - momentum * learning_rate * gradient",
        ja="μ が掛かるのは前の速度で、新しい勾配ではない。",
        en="μ belongs to the old velocity, not to the new gradient.",
    ),
    "velocity-uphill": dict(
        right="momentum * v - learning_rate * gradient",
        wrong="momentum * v + learning_rate * gradient",
        ja="w に v を足すのだから、v は坂を下る向きでなければならない。",
        en="v is added to w, so v has to point downhill.",
    ),
    "rate-outside": dict(
        edits=[
            dict(right="momentum * v - learning_rate * gradient", wrong="momentum * v + gradient"),
            dict(right="w + v", wrong="w - learning_rate * v"),
        ],
        ja="学習率を w の式に移すと、過去の勾配にもいまの学習率が掛かる。学習率が変わると結果が違う。",
        en="With the learning rate in the formula of w, old gradients get the present rate as well, "
        "which matters once it changes.",
    ),
    "step-back": dict(
        right="w + v",
        wrong="w - v",
        ja="v にはすでに負号が入っている。もう 1 度引くと、坂を上ってしまう。",
        en="v has its minus sign already; subtracting it again leads uphill.",
    ),
    "gradient-twice": dict(
        right="w + v",
        wrong="w + v - learning_rate * gradient",
        ja="勾配による移動はすでに v に入っている。もう 1 度は動かない。",
        en="The move by the gradient is in v already; it is not made a second time.",
    ),
    "momentum-twice": dict(
        right="w + v",
        wrong="w + momentum * v",
        ja="μ は次の更新で速度に掛かる。w は、いまの速度の分だけそのまま動く。",
        en="μ acts on the velocity at the next update; w moves by the present one in full.",
    ),
}

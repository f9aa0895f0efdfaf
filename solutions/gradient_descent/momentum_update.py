"""モメンタムによる更新

gradients に並ぶ勾配に従って、重み w をモメンタムで順に更新せよ。更新後の w と
v を、この順に返せ。

学習率は更新ごとに変わり、勾配 gradients[t] には learning_rates[t] を使う。v
は速度で、次の更新に引き継がれる。v の初期値は 0 である。

Keras の SGD の定義に従え。1 回の更新で w が動く量が、そのまま速度である。前
の速度のうち μ の割合が残り、そこへ、学習率を掛けた勾配による移動が加わる。学習
率は速度の中にあるので、後で学習率を変えても、それまでにたまった速度は変わらな
い。

PyTorch の定義では、速度に学習率を含めず、重みを動かすときに掛ける。学習率を途中
で変えると、2 つの定義の結果は違ってくる。

---
    w, v: (size,)    gradients: (steps, size)    learning_rates: (steps,)
    μ = momentum

---
Updates by momentum

Update the weights w by the gradients in `gradients`, one after another, with
momentum. Return the final w and v in this order.

The learning rate changes from update to update: gradients[t] goes with
learning_rates[t]. v is the velocity and is carried on to the next update. It
begins as 0.

Use the definition of Keras's SGD, in which the velocity is just how far w moves
in an update. Of the velocity before, the share μ is left, and the move by the
gradient times the learning rate comes on top. As the learning rate is part of
the velocity, changing it later leaves the velocity gathered so far as it is.

PyTorch's definition keeps the learning rate out of the velocity and applies it
where the weights move, which gives something else once the learning rate
changes on the way.
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

    def draw(steps, size):
        return dict(
            w=rng.choice([-1, 1], size) * rng.uniform(0.4, 1.6, size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rates=np.resize(rng.permutation([0.5, 0.25, 0.125]), steps),
            momentum=float(rng.choice([0.625, 0.75, 0.875])),
        )

    yield draw(2, 1)
    size = int(rng.integers(2, 6))
    yield draw(size + int(rng.integers(2, 4)), size)
    yield draw(4, 3) | dict(learning_rates=np.sort(rng.uniform(0.1, 0.9, 4)))
    yield draw(1, size + 1)


BORDERS = {
    "a single update": "len(gradients) == 1",
    "a learning rate that grows throughout": "len(learning_rates) > 2 and np.all(np.diff(learning_rates) > 0)",
    "one that falls on the way": "np.any(np.diff(learning_rates) < 0)",
    "a gradient that turns round": "np.any(gradients[:-1] * gradients[1:] < 0)",
    "a single weight": "w.size == 1",
}


def oracle(w, gradients, learning_rates, momentum):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rates[0], momentum=momentum)
    for gradient, learning_rate in zip(gradients, learning_rates, strict=True):
        optimizer.learning_rate = learning_rate
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


STEM = dict(
    ja="""gradients に並ぶ勾配に従って、重み w をモメンタムで更新する。学習率は更新ごと
に変わる。速度 v の定義は Keras の SGD のもので、1 回の更新で w が動く量が、そ
のまま速度である。""",
    en="""The weights w are updated with momentum by the gradients in `gradients`, one after another, at a
learning rate that changes. The velocity v is defined as in Keras's SGD: it is just how far w
moves in an update.""",
)

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
        ja="w は v の分だけ動くのだから、v は坂を下る向きでなければならない。",
        en="w moves by v, so v has to point downhill.",
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
    "brackets": dict(
        right="momentum * v - learning_rate * gradient",
        wrong="momentum * (v - learning_rate * gradient)",
        ja="μ が新しい勾配にまで掛かっている。減るのは前の速度だけである。",
        en="μ multiplies the new gradient as well; it is only the old velocity that slackens.",
    ),
    "first-rate": dict(
        right="- learning_rate * gradient",
        wrong="- learning_rates[0] * gradient",
        ja="学習率がいつも最初のものになっている。",
        en="The learning rate is the first one all the time.",
    ),
    "rate-again": dict(
        right="w + v",
        wrong="w + learning_rate * v",
        ja="学習率は、速度の中ですでに掛かっている。",
        en="The learning rate has been applied already, in the velocity.",
    ),
    "step-back": dict(
        right="w + v",
        wrong="w - v",
        ja="v にはすでに負号が入っている。もう一度引くと、坂を上ってしまう。",
        en="v has its minus sign already; subtracting it again leads uphill.",
    ),
    "gradient-twice": dict(
        right="w + v",
        wrong="w + v - learning_rate * gradient",
        ja="勾配による移動はすでに v に入っている。もう一度動くことはない。",
        en="The move by the gradient is in v already; it is not made a second time.",
    ),
    "momentum-twice": dict(
        right="w + v",
        wrong="w + momentum * v",
        ja="μ は次の更新で速度に掛かる。w は、いまの速度の分だけそのまま動く。",
        en="μ acts on the velocity at the next update; w moves by the present one in full.",
    ),
}

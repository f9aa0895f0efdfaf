"""Nesterov の加速法（NAG）

NAG では、勾配 g を、位置 θ ではなく、速度 v に乗って μ v だけ先へ進んだ点で求め
る。v は、μ を掛けて減衰させてから、学習率 learning_rate を掛けた g を引いて更新
する。θ は、その更新した v の分だけ動く。

Keras などの実装は、θ ではなく先の点 w を重みとして持つ。そうすれば、持ってい
る重み w で、いつも勾配を求められる。θ と v の更新を w と v の更新に書き直し、
w をちょうど steps 回更新せよ。w の通った点を並べた path と、最後の v を、この
順に返せ。

L の勾配を求める行は、与えられたコードにある。v の初期値は 0 なので、w も
start から始まる。path の最初の行は start、2 行目からは各更新の後の w である。

---
    a: (size, size)    b, start, w, v: (size,)    path: (steps + 1, size)

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    g = ∇L(θ + μ v)    μ = momentum

---
Nesterov's accelerated gradient (NAG)

NAG takes the gradient g not at the position θ but at a point ahead, to which
the velocity v will have carried it by μ v. v is damped by the factor μ, and
then g times learning_rate is taken off it. θ moves by this updated v.

Keras and others do not keep θ as the weights but the point ahead, w; then the
gradient is always that at the weights one has. Rewrite the updates of θ and v
for w and v, and update w exactly `steps` times. Return `path`, the points w
passed, row by row, and the final v, in this order.

The line with the gradient of L is in the code given. v begins as 0, so that w,
too, begins at `start`. The first row of `path` is `start`, the others are w
after each update.
"""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start
    v = np.zeros_like(w)
    path = [w]
    for _ in range(steps):
        gradient = a @ w - b
        v = momentum * v - learning_rate * gradient  # blank
        w = w + momentum * v - learning_rate * gradient  # blank
        path.append(w)
    path = np.array(path)
    return path, v


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        a=np.array([[1.5]]),
        b=np.array([rng.choice([-1.0, 1.0])]),
        start=np.array([rng.choice([-2.0, 2.0])]),
        learning_rate=0.5,
        momentum=0.5,
        steps=3,
    )

    def draw(size, steps, curves):
        axes = np.linalg.qr(rng.normal(size=(size, size)))[0]
        rate = float(rng.uniform(0.1, 0.3))
        a = axes * np.array([curves / rate, *rng.uniform(0.3, 1.5, size - 1)]) @ axes.T
        return dict(
            a=(a + a.T) / 2,
            b=rng.normal(size=size),
            start=2 * rng.normal(size=size),
            learning_rate=rate,
            momentum=float(rng.choice([0.625, 0.75, 0.875])),
            steps=steps,
        )

    size, other = (int(n) for n in rng.choice([2, 3, 4, 5], 2, replace=False))
    yield draw(size, size + int(rng.integers(1, 4)), rng.uniform(0.4, 0.6))
    yield draw(other, other + int(rng.integers(1, 4)), rng.uniform(0.9, 1.2))
    yield draw(3, 1, rng.uniform(0.4, 0.6))


BORDERS = {
    "a single weight": "start.size == 1",
    "a single update": "steps == 1",
    "elements off the diagonal": "np.abs(a - np.diag(np.diag(a))).max() > 0.1",
    "a minimum that is not the origin": "np.all(np.abs(b) > 1e-3)",
    "a valley as steep as the rate is large": "learning_rate * np.linalg.norm(a, 2) > 0.85",
}


def oracle(a, b, start, learning_rate, momentum, steps):
    import keras
    import numpy as np
    import tensorflow as tf

    w = keras.Variable(start, dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rate, momentum=momentum, nesterov=True)
    path = [start]
    for _ in range(steps):
        with tf.GradientTape() as tape:
            value = w.value
            loss = tf.tensordot(value, tf.linalg.matvec(a, value), 1) / 2
            loss -= tf.tensordot(tf.constant(b), value, 1)
        optimizer.apply([tape.gradient(loss, value)], [w])
        path.append(w.numpy())
    return np.array(path), optimizer.variables[-1].numpy()


STEM = dict(
    ja="""Nesterov の加速法（NAG）で L(w) を小さくする。Keras と同じく、勾配を求める先の
点 w を重みとして持つ。θ は位置、v は速度で、v は 0 から、w は start から始ま
る。path は w の通った点である。

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    μ = momentum""",
    en="""Nesterov's accelerated gradient (NAG) makes L(w) small. As in Keras the
weights w are the point ahead, at which the gradient is taken. θ is the
position, v the velocity; v begins at 0 and w at `start`. path holds the
points that w passes.

    L(w) = ½ wᵀ A w − bᵀ w    A = a
    w = θ + μ v    μ = momentum""",
)

VARIANTS = {
    "with-the-old-velocity": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                same="w = w + momentum**2 * v - (1 + momentum) * learning_rate * gradient",
            ),
            dict(
                right="w = w + momentum * v - learning_rate * gradient",
                same="v = momentum * v - learning_rate * gradient",
            ),
        ],
    ),
    "by-way-of-theta": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                same="theta = w - momentum * v; v = momentum * v - learning_rate * gradient",
            ),
            dict(
                right="w + momentum * v - learning_rate * gradient",
                same="theta + v + momentum * v",
            ),
        ],
    ),
}

MISTAKES = {
    "velocity-too-early": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + momentum**2 * v - (1 + momentum) * learning_rate * gradient",
        ja="書き直した式に μ² v があれば、その v は更新前の速度である。ここでは v がもう更新されているので、勾配が余分に効く。",
        en="In μ² v the velocity is the old one; v has been updated here already, so that the "
        "gradient acts too often.",
    ),
    "plain-momentum": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v",
        ja="これは先を見ないモメンタム。w は θ ではなく、新しい速度でさらに進んだ先の点である。",
        en="This is momentum without looking ahead; w is not θ but the point that the new velocity "
        "leads on to.",
    ),
    "ahead-of-ahead": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v + momentum * v",
        ja="w はすでに前の速度の分だけ先にある。θ に戻さずに進めると、その分が二重になる。",
        en="w is ahead by the old velocity already; going on without returning to θ counts it twice.",
    ),
    "only-ahead": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + momentum * v",
        ja="先の点の分だけで、θ そのものの移動が足りない。",
        en="This is the part that looks ahead; the move of θ itself is not all there.",
    ),
    "unscaled-velocity": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + v - learning_rate * gradient",
        ja="先の点は θ から μ v だけ進んだ所。ここでは速度がまるごと足されている。",
        en="The point ahead is μ v from θ; here the whole velocity is added.",
    ),
    "rate-lost": dict(
        right="w + momentum * v - learning_rate * gradient",
        wrong="w + momentum * v - gradient",
        ja="θ が動く量のうち勾配による分には、学習率が掛かっている。",
        en="What the gradient adds to the move of θ has the learning rate in it.",
    ),
    "velocity-lost": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = -learning_rate * gradient",
        ja="前の速度が引き継がれていない。",
        en="The previous velocity is not carried on.",
    ),
    "theta-kept": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                wrong="v = momentum * v - learning_rate * (a @ (w + momentum * v) - b)",
            ),
            dict(right="w + momentum * v - learning_rate * gradient", wrong="w + v"),
        ],
        ja="動かしているのは θ。ここで持つのは先の点 w なので、勾配は w そのもので求められる。",
        en="What moves here is θ; the weights kept are the point ahead, w, so that the gradient is that "
        "at w itself.",
    ),
    "pytorch": dict(
        edits=[
            dict(
                right="v = momentum * v - learning_rate * gradient",
                wrong="v = momentum * v + gradient",
            ),
            dict(
                right="w + momentum * v - learning_rate * gradient",
                wrong="w - learning_rate * (momentum * v + gradient)",
            ),
        ],
        ja="これは PyTorch の速度で、学習率を含まない。path は同じでも、最後の v が違う。",
        en="This is the velocity of PyTorch, without the learning rate: the path is the same, the final v is not.",
    ),
    "damped": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = momentum * v - (1 - momentum) * learning_rate * gradient",
        ja="(1 − μ) を掛けると移動平均になる。ここでは、勾配はそのままたまる。",
        en="With (1 − μ) it would be a moving average; here the gradients add up in full.",
    ),
    "velocity-uphill": dict(
        right="v = momentum * v - learning_rate * gradient",
        wrong="v = momentum * v + learning_rate * gradient",
        ja="速度は坂を下る向きにたまる。",
        en="The velocity gathers downhill.",
    ),
}

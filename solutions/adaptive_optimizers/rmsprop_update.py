"""RMSProp による更新

gradients に並ぶ勾配に従って、重み w を RMSProp で順に更新せよ。最後の w と
h を、この順に返せ。

gradients の 1 行が 1 回分の勾配である。h は、勾配の 2 乗の、要素ごとの指数移
動平均で、rho はそれまでの平均を残す割合とする。h の初期値は 0 で、偏りは補正
しない。w の動く量は、勾配降下法での量（学習率は learning_rate）を、h に
epsilon を足したものの平方根で、要素ごとに割った量とする。w の更新には、更新し
た h を使う。

epsilon は、Keras の `RMSprop` と同じく平方根の中に足す（外に足す教科書もあ
る）。

---
    w, h: (size,)    gradients: (steps, size)

---
Updates by RMSProp

Update the weights w by the gradients in `gradients`, one after another, with
RMSProp. Return the final w and h in this order.

A row of `gradients` is the gradient of one update. h is, element by element,
the exponential moving average of the squared gradients, and rho is the share
of the old average that is kept; h begins as 0, and nothing corrects that. w
moves as in gradient descent, where the learning rate is `learning_rate`, but
each element by that amount divided by the root of the sum of h and epsilon.
The update of w uses the h that was just updated.

As in Keras's `RMSprop`, epsilon is added inside the root (some textbooks add it
outside).
"""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    h = np.zeros_like(w)
    for gradient in gradients:
        h = rho * h + (1 - rho) * gradient**2  # blank
        w = w - learning_rate * gradient / np.sqrt(h + epsilon)  # blank
    return w, h


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(steps, size):
        return dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=float(rng.choice([0.0625, 0.125, 0.25])),
            rho=float(rng.choice([0.625, 0.75, 0.875])),
            epsilon=float(rng.uniform(0.05, 0.2)),
        )

    yield draw(2, 1)
    fewer, more = np.sort(rng.choice(range(3, 8), 2, replace=False)).tolist()
    yield draw(more, fewer)
    yield draw(1, more)
    case = draw(fewer, more)
    # An element whose gradient is 0 and then so small that ε is more than h.
    case["gradients"][:2, 0] = 0.0, 0.1
    yield case


BORDERS = {
    "a gradient of 0 while h is 0": "np.any(gradients[0] == 0)",
    "a gradient that is small beside epsilon": "len(gradients) > 2 and np.any((gradients[0] == 0) & (gradients[1] ** 2 < epsilon / 4))",
    "one update": "len(gradients) == 1 < gradients.shape[1]",
    "more updates than weights": "len(gradients) > gradients.shape[1] > 1",
    "an element with gradients of both signs": "np.any((gradients.min(0) < 0) & (gradients.max(0) > 0))",
}


def oracle(w, gradients, learning_rate, rho, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.RMSprop(learning_rate, rho=rho, epsilon=epsilon)
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy(), optimizer.variables[-1].numpy()


STEM = dict(
    ja="""gradients に並ぶ勾配（1 行が 1 回分）に従って、重み w を RMSProp で順に更新
し、最後の w と h を返す。h の初期値は 0、rho はそれまでの平均を残す割合で、
epsilon は Keras と同じく平方根の中に足す。

    w, h: (size,)    gradients: (steps, size)""",
    en="""The weights w are updated by the gradients in `gradients`, a row for each update, with
RMSProp; the final w and h are returned. h begins as 0, rho is the share of the old average
that is kept, and epsilon is added inside the root, as in Keras.

    w, h: (size,)    gradients: (steps, size)""",
)

VARIANTS = {
    "difference": dict(
        right="rho * h + (1 - rho) * gradient**2", same="h + (1 - rho) * (gradient**2 - h)"
    ),
}

MISTAKES = {
    "adagrad": dict(
        right="rho * h + (1 - rho) * gradient**2",
        wrong="h + gradient**2",
        ja="これは AdaGrad。RMSProp は古い勾配を ρ の割合で忘れるので、学習が止まらない。",
        en="This is AdaGrad; RMSProp forgets old gradients at the rate ρ, so that learning goes on.",
    ),
    "no-share": dict(
        right="(1 - rho) * gradient**2",
        wrong="gradient**2",
        ja="新しい 2 乗にも割合が掛かる。ρ と合わせて 1 になるので、h は 2 乗の平均になる。",
        en="The new square has a share too; with ρ it makes 1, so that h is an average of squares.",
    ),
    "shares-exchanged": dict(
        right="rho * h + (1 - rho) * gradient**2",
        wrong="(1 - rho) * h + rho * gradient**2",
        ja="ρ は残す割合。逆にすると、直前の勾配ばかりで決まってしまう。",
        en="ρ is the share that is kept; the other way round the last gradient decides alone.",
    ),
    "one-rate-for-all": dict(
        right="gradient**2",
        wrong="np.mean(gradient**2)",
        ja="全要素の 2 乗を平均している。平均は時間の方向にとり、h は要素ごとに持つ。",
        en="This averages over the elements; the average is over time, and each element has an h.",
    ),
    "deviation": dict(
        right="gradient**2",
        wrong="(gradient - np.mean(gradient)) ** 2",
        ja="平均からのずれを 2 乗している。これは分散で、RMSProp は勾配そのものを 2 乗する。",
        en="What is squared here is the distance from the mean, as in a variance; RMSProp squares the gradient.",
    ),
    "not-squared": dict(
        right="gradient**2",
        wrong="gradient",
        ja="平均するのは勾配の 2 乗。勾配そのものの平均はモメンタムである。",
        en="What is averaged is the squared gradient; an average of the gradient itself is momentum.",
    ),
    "no-root": dict(
        right="np.sqrt(h + epsilon)",
        wrong="(h + epsilon)",
        ja="RMS は二乗平均平方根。h は 2 乗の平均なので、割る前に √ をとる。",
        en="RMS is root mean square: h is a mean of squares, and its root divides.",
    ),
    "epsilon-outside": dict(
        right="np.sqrt(h + epsilon)",
        wrong="(np.sqrt(h) + epsilon)",
        ja="ε を √ の外に足す流儀もあるが、ここと Keras では √ の中に足す。",
        en="Some texts add ε outside the root; here and in Keras it is inside.",
    ),
    "no-epsilon": dict(
        right="np.sqrt(h + epsilon)",
        wrong="np.sqrt(h)",
        ja="ε がない。h が 0 に近い要素で更新が大きくなりすぎるのを防ぐ数である。",
        en="ε is missing: it keeps the step small where h is close to 0.",
    ),
    "epsilon-as-floor": dict(
        right="np.sqrt(h + epsilon)",
        wrong="np.sqrt(np.maximum(h, epsilon))",
        ja="ε が、h の下限になっている。h が ε より大きくても、ε は足される。",
        en="Here ε is what h is at least; it is added even where h is larger.",
    ),
    "own-epsilon": dict(
        right="h + epsilon",
        wrong="h + 1e-7",
        ja="ε を自分で決めている。大きさは epsilon として渡される。",
        en="This has an ε of its own; how large it is to be is given as epsilon.",
    ),
    "corrected": dict(
        right="np.sqrt(h + epsilon)",
        wrong="np.sqrt(h / (1 - rho ** len(gradients)) + epsilon)",
        ja="0 から始まる偏りを補正している。補正するのは Adam で、RMSProp はしない。",
        en="This corrects the average for having begun at 0; Adam does that, RMSProp does not.",
    ),
    "ascent": dict(
        right="w - learning_rate",
        wrong="w + learning_rate",
        ja="損失を減らすには、勾配と反対の向きに動く。",
        en="To lower the loss one moves against the gradient.",
    ),
}

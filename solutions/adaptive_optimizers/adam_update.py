"""Adam による更新

gradients に並ぶ勾配に従って、重み w を Adam で順に更新せよ。最後の w を返せ。

gradients の 1 行が 1 回分の勾配で、t は何回目の更新か（最初は 1）を表す。m は勾
配の、v は勾配の 2 乗の、要素ごとの指数移動平均で、それまでの平均を残す割合は m
では beta_1、v では beta_2 とする。どちらの初期値も 0 である。

alpha は、m と v が 0 から始まることによる偏りを補正した学習率（補正する前は
learning_rate）とする。勾配が毎回同じなら、補正した m はその勾配に、補正した v
はその 2 乗になるように補正する。alpha は、補正した m を補正した v の平方根で
割る場合と同じだけ w が動くように決める。v の平方根に epsilon を足したもので m
を割り、その alpha 倍だけ w を動かす。w の更新には、更新した m と v を使う。

epsilon は、Keras の `Adam` と同じく、補正する前の v の平方根に足す。原論文の本
文の式では、補正した後の平方根に足すので、epsilon が大きいと値が違う。

---
    w, m, v: (size,)    gradients: (steps, size)    t = 1, 2, …, steps

---
Updates by Adam

Update the weights w by the gradients in `gradients`, one after another, with
Adam. Return the final w.

A row of `gradients` is the gradient of one update, and t says which update it
is, the first being 1. m is, element by element, the exponential moving average
of the gradients, v that of their squares; the share of the old average that is
kept is beta_1 for m and beta_2 for v. Both begin as 0.

`alpha` is the learning rate with the correction for averages that began at 0;
without it, it is `learning_rate`. Corrected, m would be the gradient and v its
square if all gradients were the same; alpha is such that w moves as far as with
the corrected m divided by the root of the corrected v. m is divided by the root
of v to which epsilon has been added, and w moves by alpha times that. The
update of w uses the m and v that were just updated.

As in Keras's `Adam`, epsilon is added to the root of v as it is before the
correction. In the body of the paper it is added to the corrected root, so that
values differ where epsilon is large.
"""

import numpy as np


def adam(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    m = np.zeros_like(w)
    v = np.zeros_like(w)
    for t, gradient in enumerate(gradients, 1):
        m = beta_1 * m + (1 - beta_1) * gradient  # blank
        v = beta_2 * v + (1 - beta_2) * gradient**2  # blank
        alpha = learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)  # blank
        w = w - alpha * m / (np.sqrt(v) + epsilon)  # blank
    return w


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(steps, size):
        return dict(
            w=rng.normal(size=size),
            gradients=rng.choice([-1, 1], (steps, size)) * rng.uniform(0.4, 1.6, (steps, size)),
            learning_rate=float(rng.choice([0.0625, 0.125, 0.25])),
            beta_1=float(rng.choice([0.75, 0.875])),
            beta_2=float(rng.choice([0.9375, 0.96875])),
            epsilon=float(rng.uniform(0.05, 0.2)),
        )

    yield draw(2, 1)
    fewer, more = np.sort(rng.choice(range(3, 8), 2, replace=False)).tolist()
    yield draw(more, fewer)
    yield draw(1, more)
    case = draw(fewer, more)
    # An element whose gradient is 0 and then so small that ε is more than √v.
    case["gradients"][:2, 0] = 0.0, 0.1
    yield case


BORDERS = {
    "a gradient of 0 while v is 0": "np.any(gradients[0] == 0)",
    "a gradient that is small beside epsilon": "len(gradients) > 2 and np.any((gradients[0] == 0) & (gradients[1] ** 2 < epsilon / 4))",
    "one update": "len(gradients) == 1 < gradients.shape[1]",
    "more updates than weights": "len(gradients) > gradients.shape[1] > 1",
    "an element with gradients of both signs": "np.any((gradients.min(0) < 0) & (gradients.max(0) > 0))",
}


def oracle(w, gradients, learning_rate, beta_1, beta_2, epsilon):
    import keras

    weights = keras.Variable(w, dtype="float64")
    optimizer = keras.optimizers.Adam(learning_rate, beta_1, beta_2, epsilon)
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient)], [weights])
    return weights.numpy()


STEM = dict(
    ja="""gradients に並ぶ勾配（1 行が 1 回分）に従って、重み w を Adam で順に更新し、
最後の w を返す。m は勾配の、v は勾配の 2 乗の指数移動平均で、初期値は 0 であ
る。alpha は、その偏りを補正した学習率とする。epsilon は、Keras と同じく補正す
る前の v の平方根に足す。

    w, m, v: (size,)    gradients: (steps, size)""",
    en="""The weights w are updated by the gradients in `gradients`, a row for each update, with
Adam; the final w is returned. m and v are exponential moving averages of the gradients
and of their squares that begin as 0, and alpha is the learning rate corrected for that.
As in Keras, epsilon is added to the root of v before the correction.

    w, m, v: (size,)    gradients: (steps, size)""",
)

VARIANTS = {
    "difference": dict(
        right="beta_1 * m + (1 - beta_1) * gradient", same="m + (1 - beta_1) * (gradient - m)"
    ),
    "epsilon-hat": dict(
        edits=[
            dict(
                right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
                same="learning_rate / (1 - beta_1**t)",
            ),
            dict(
                right="(np.sqrt(v) + epsilon)",
                same="((np.sqrt(v) + epsilon) / np.sqrt(1 - beta_2**t))",
            ),
        ],
    ),
}

MISTAKES = {
    "no-first-share": dict(
        right="(1 - beta_1) * gradient",
        wrong="gradient",
        ja="m は勾配の移動平均なので、新しい勾配にも割合が掛かる。",
        en="m is a moving average of the gradients; the new one has its share too.",
    ),
    "first-shares-exchanged": dict(
        right="beta_1 * m + (1 - beta_1) * gradient",
        wrong="(1 - beta_1) * m + beta_1 * gradient",
        ja="β₁ は、それまでの平均を残す割合。逆にすると過去がほとんど残らない。",
        en="β₁ is the share of the old average; the other way round hardly any past is kept.",
    ),
    "squares-added": dict(
        right="beta_2 * v + (1 - beta_2) * gradient**2",
        wrong="v + gradient**2",
        ja="v も移動平均。2 乗をためるだけなのは AdaGrad である。",
        en="v is a moving average too; to gather all squares is AdaGrad.",
    ),
    "betas-exchanged": dict(
        right="beta_2 * v + (1 - beta_2) * gradient**2",
        wrong="beta_1 * v + (1 - beta_1) * gradient**2",
        ja="v の割合は β₂。2 乗の平均は、勾配の平均よりもゆっくり変わるようにする。",
        en="The share for v is β₂: the mean of squares is to change more slowly than that of gradients.",
    ),
    "square-of-average": dict(
        right="gradient**2",
        wrong="m**2",
        ja="平均するのは勾配の 2 乗で、平均の 2 乗ではない。",
        en="It is the mean of the squared gradient, not the square of the mean.",
    ),
    "no-correction": dict(
        right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
        wrong="learning_rate",
        ja="m と v は 0 から始まるので、はじめのうちは 0 に偏る。その補正がない。",
        en="m and v begin as 0 and lean towards 0 at first; nothing corrects that here.",
    ),
    "late-start": dict(
        edits=[
            dict(right="beta_2**t", wrong="beta_2 ** (t + 1)"),
            dict(right="beta_1**t", wrong="beta_1 ** (t + 1)"),
        ],
        ja="t が 1 つ進んでいる。最初の更新では t = 1 である。",
        en="t is one too far; it is 1 at the first update.",
    ),
    "correction-inverted": dict(
        right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
        wrong="learning_rate * (1 - beta_1**t) / np.sqrt(1 - beta_2**t)",
        ja="補正が逆さまである。0 に偏った m は大きくするので、1 − β₁ᵗ で割る。",
        en="The correction is upside down: m leans towards 0 and is made larger, by dividing by 1 − β₁ᵗ.",
    ),
    "correction-without-power": dict(
        edits=[
            dict(right="beta_2**t", wrong="beta_2"),
            dict(right="beta_1**t", wrong="beta_1"),
        ],
        ja="補正が t によらない。0 の名残は更新のたびに薄れるので、補正も弱まっていく。",
        en="This correction is the same for every t; what is left of the 0 fades with each update, and so does it.",
    ),
    "first-not-corrected": dict(
        right=" / (1 - beta_1**t)",
        wrong="",
        ja="v だけを補正している。m も 0 から始まるので、補正しないとはじめは小さすぎる。",
        en="Only v is corrected; m begins at 0, too, and is too small at first.",
    ),
    "second-not-corrected": dict(
        right=" * np.sqrt(1 - beta_2**t)",
        wrong="",
        ja="m だけを補正している。v も 0 から始まるので、補正しないとはじめの歩幅が大きすぎる。",
        en="Only m is corrected; v begins at 0, too, and at first the steps are too long.",
    ),
    "rate-overwritten": dict(
        right="alpha = learning_rate * np.sqrt(1 - beta_2**t)",
        wrong="alpha = learning_rate = learning_rate * np.sqrt(1 - beta_2**t)",
        ja="補正した学習率を元の学習率に上書きしている。次の更新で、補正が二重に掛かる。",
        en="The corrected rate overwrites the rate itself, so that corrections multiply from step to step.",
    ),
    "correction-without-root": dict(
        right="np.sqrt(1 - beta_2**t)",
        wrong="(1 - beta_2**t)",
        ja="v の補正は √ の中で効くので、外に出すと 1 − β₂ᵗ にも √ が掛かる。",
        en="The correction of v acts under the root, so 1 − β₂ᵗ has a root when it is taken out.",
    ),
    "epsilon-inside": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.sqrt(v + epsilon)",
        ja="Adam の ε は √ の外。√ の中に足すのは Keras の RMSprop と Adagrad である。",
        en="Adam's ε is outside the root; inside is where Keras's RMSprop and Adagrad have it.",
    ),
    "paper-form": dict(
        edits=[
            dict(
                right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
                wrong="learning_rate / (1 - beta_1**t)",
            ),
            dict(
                right="(np.sqrt(v) + epsilon)",
                wrong="(np.sqrt(v / (1 - beta_2**t)) + epsilon)",
            ),
        ],
        ja="原論文の本文の式である。ここでは Keras と同じく、補正する前の v の平方根に ε を足す。",
        en="This is the formula in the body of the paper; here, as in Keras, ε joins the root of v before the correction.",
    ),
    "corrected-inside": dict(
        edits=[
            dict(
                right="learning_rate * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)",
                wrong="learning_rate / (1 - beta_1**t)",
            ),
            dict(
                right="(np.sqrt(v) + epsilon)",
                wrong="np.sqrt(v / (1 - beta_2**t) + epsilon)",
            ),
        ],
        ja="補正した v に ε を足してから平方根をとっている。ε は、補正する前の v の平方根に足す。",
        en="ε is added to the corrected v, under the root; it belongs to the root of v before the correction.",
    ),
    "no-epsilon": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.sqrt(v)",
        ja="ε がない。v が 0 の要素で 0 による割り算になるのを防ぐ数である。",
        en="ε is missing: it is there against a division by zero where v is 0.",
    ),
    "epsilon-as-floor": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="np.maximum(np.sqrt(v), epsilon)",
        ja="ε が、√v の下限になっている。√v が ε より大きくても、ε は足される。",
        en="Here ε is what √v is at least; it is added even where √v is larger.",
    ),
    "own-epsilon": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="(np.sqrt(v) + 1e-7)",
        ja="ε を自分で決めている。大きさは epsilon として渡される。",
        en="This has an ε of its own; how large it is to be is given as epsilon.",
    ),
    "one-length": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="(np.sqrt(np.sum(v)) + epsilon)",
        ja="全要素の和で割っている。重みごとに自分の v で割るので、歩幅が重みごとに決まる。",
        en="This divides by the sum over all elements; each weight has a v, and so a step, of its own.",
    ),
    "no-root": dict(
        right="(np.sqrt(v) + epsilon)",
        wrong="(v + epsilon)",
        ja="v は 2 乗の平均なので、√ をとってから割る。",
        en="v is a mean of squares; its root divides.",
    ),
    "gradient-not-average": dict(
        right="alpha * m",
        wrong="alpha * gradient",
        ja="進む向きは、いまの勾配ではなく、その平均 m で決まる。",
        en="The direction comes from the average m, not from the present gradient.",
    ),
}

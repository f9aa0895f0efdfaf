"""SGD によるパラメータの更新

層の kernel と bias が辞書 params に入っている。gradients に並ぶ勾配に従って、
学習率 learning_rate の SGD（確率的勾配降下法）で順に更新せよ。gradients は
辞書のリストで、どの辞書も、キーと配列の形は params と同じである。辞書の中の
配列は、キーが同じパラメータに関する損失の勾配である。

層は自分の kernel と bias を持ち、params はその同じ配列を指している。層が学習す
るには、params の配列の中身を書き換えなければならない。新しい配列を作って params
に入れても、層の持つ配列は元のままである。

返すのは層の持つ kernel と bias である。update は params を書き換えるだけで、
何も返さない。

---
    kernel: (inputs, units)    bias: (units,)

---
Updating parameters by SGD

A layer's kernel and bias are in the dict `params`. Update them by the dicts of
gradients in the list `gradients`, one after another, with SGD (stochastic
gradient descent) at the rate learning_rate. The dicts in `gradients` have the
keys and the shapes of `params`; what they hold is the gradient of the loss with
respect to the parameter of that name.

The layer has a kernel and a bias of its own, and `params` refers to those same
arrays. For the layer to learn, what is in the arrays of `params` has to be
overwritten: a new array put into `params` would leave the layer's array as it
was.

Returned are the layer's kernel and bias. `update` only overwrites and returns
nothing.
"""

import numpy as np


def update(params: dict[str, np.ndarray], gradient, learning_rate):
    for name in params:
        step = learning_rate * gradient[name]  # blank
        params[name] -= step  # blank


def train(params, gradients, learning_rate):
    kernel, bias = params["kernel"], params["bias"]
    for gradient in gradients:
        update(params, gradient, learning_rate)
    return kernel, bias


# ==== grading ====


def cases(rng):

    def draw(*shape):
        return rng.choice([-1, 1], shape) * rng.uniform(0.4, 1.6, shape)

    def draw_whole(*shape):
        return rng.choice([-1, 1], shape) * rng.integers(1, 4, shape)

    first = dict(kernel=draw_whole(1, 2).astype(float), bias=draw_whole(2).astype(float))
    yield dict(
        params=first,
        gradients=[dict(kernel=draw(1, 2), bias=draw(2)), dict(kernel=draw(1, 2), bias=draw(2))],
        learning_rate=0.5,
    )
    sizes = rng.permutation([2, 3, 4, 5]).tolist()
    for inputs, units, steps in (sizes[:3], sizes[1:]):
        yield dict(
            params=dict(kernel=draw(inputs, units), bias=draw(units)),
            gradients=[dict(kernel=draw(inputs, units), bias=draw(units)) for _ in range(steps)],
            learning_rate=float(rng.uniform(0.1, 0.4)),
        )
    # One update of a layer that has one unit.
    yield dict(
        params=dict(kernel=draw(sizes[0], 1), bias=draw(1)),
        gradients=[dict(kernel=draw(sizes[0], 1), bias=draw(1))],
        learning_rate=float(rng.uniform(1.2, 1.8)),
    )


BORDERS = {
    "several updates": "len(gradients) > 1",
    "a single update": "len(gradients) == 1",
    "a single unit": "params['bias'].size == 1",
    "a single input": "len(params['kernel']) == 1",
    "gradients of either sign": "np.ptp(np.sign(gradients[0]['kernel'])) == 2",
    "a rate above 1": "learning_rate > 1",
}


def oracle(params, gradients, learning_rate):
    import keras

    kernel = keras.Variable(params["kernel"], dtype="float64")
    bias = keras.Variable(params["bias"], dtype="float64")
    optimizer = keras.optimizers.SGD(learning_rate)
    for gradient in gradients:
        both = [keras.ops.convert_to_tensor(gradient[name]) for name in ("kernel", "bias")]
        optimizer.apply(both, [kernel, bias])
    return kernel.numpy(), bias.numpy()


STEM = dict(
    ja="""層の kernel と bias を、辞書のリスト gradients の勾配に従って、SGD で順に更新
する。辞書 params は、層が持っているのと同じ配列を指している。""",
    en="""A layer's kernel and bias are updated by SGD, by the dicts of gradients in the list `gradients`,
one after another. The dict `params` refers to the same arrays as the layer does.""",
)

VARIANTS = {
    "slice": dict(right="params[name] -= step", same="params[name][...] = params[name] - step"),
    "subtract": dict(
        right="params[name] -= step", same="np.subtract(params[name], step, out=params[name])"
    ),
}

MISTAKES = {
    "squared-rate": dict(
        right="learning_rate * gradient[name]",
        wrong="learning_rate**2 * gradient[name]",
        ja="学習率を掛けるのは 1 回だけである。ここでは 2 回掛かっている。",
        en="The learning rate is applied once, not a second time on top.",
    ),
    "without-rate": dict(
        right="learning_rate * gradient[name]",
        wrong="gradient[name]",
        ja="学習率がない。勾配の大きさのまま動くと、谷を飛び越えてしまう。",
        en="The learning rate is missing; steps as long as the gradient leap over the valley.",
    ),
    "sign-of-gradient": dict(
        right="gradient[name]",
        wrong="np.sign(gradient[name])",
        ja="向きだけをとっている。SGD の歩幅は勾配の大きさに比例する。",
        en="Only the direction is used; the steps of SGD are proportional to the gradient.",
    ),
    "mean-gradient": dict(
        right="gradient[name]",
        wrong="np.mean(gradient[name])",
        ja="勾配は要素ごとのもの。平均すると、どの重みも同じだけ動いてしまう。",
        en="Every element has its own gradient; with the mean all weights would move alike.",
    ),
    "ascent": dict(
        right="params[name] -= step",
        wrong="params[name] += step",
        ja="勾配の向きに進むと、損失は増える。",
        en="Moving along the gradient makes the loss grow.",
    ),
    "new-array": dict(
        right="params[name] -= step",
        wrong="params[name] = params[name] - step",
        ja="新しい配列ができて、名前がそちらに付け替えられただけである。層の持つ配列の中身は変わらない。",
        en="This makes a new array and gives the name to it; what is in the layer's array stays as it was.",
    ),
    "overwritten": dict(
        right="params[name] -= step",
        wrong="params[name][...] = -step",
        ja="元の値が失われている。更新は、いまの値からの移動である。",
        en="The old value is lost; an update moves away from the present value.",
    ),
}

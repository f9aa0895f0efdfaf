"""双方向 RNN の出力をまとめる

系列 x を前から読む RNN と、後ろから読む RNN がある。全時刻の出力を 1 つの配列
outputs にまとめよ。

forward は前から読む RNN の、backward は後ろから読む RNN の重みで、どちらも
(kernel, recurrent_kernel, bias) の組である。

与えられた関数 rnn は、系列を渡された順に読み、読んだ順に並べた全時刻の状態
states を返す。

outputs の時刻 t は、x の時刻 t を読んだときの 2 つの状態を、前から、後ろからの
順に特徴の軸で連結したものである。

---
    x: (batch, steps, inputs)
    kernel: (inputs, units)    recurrent_kernel: (units, units)
    bias: (units,)
    states: (batch, steps, units)    outputs: (batch, steps, 2·units)

---
Joining the outputs of a bidirectional RNN

One RNN reads a sequence x from its front, another from its end. Join the
outputs of all steps in one array, outputs.

forward holds the weights of the RNN that reads from the front, backward those
of the other; each is a triple (kernel, recurrent_kernel, bias).

The function given, rnn, reads a sequence in the order in which it gets it and
returns `states`, the states of all steps, in the order in which it read.

Step t of outputs lays side by side, along the feature axis, the states that the
forward and the backward RNN had when they read step t of x, in this order.
"""

import numpy as np


def rnn(x, kernel, recurrent_kernel, bias):
    h = np.zeros((len(x), len(bias)))
    states = []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent_kernel + bias)
        states.append(h)
    return np.stack(states, axis=1)


def bidirectional_concat(x, forward, backward):
    from_front = rnn(x, *forward)
    from_end = rnn(x[:, ::-1], *backward)  # blank
    outputs = np.concatenate([from_front, from_end[:, ::-1]], axis=-1)  # blank
    return outputs


# ==== grading ====


def weights(rng, inputs, units):
    import numpy as np

    size = rng.uniform(0.4, 0.9, (inputs + units + 1, units)) * 2 / (inputs + units) ** 0.5
    drawn = size * rng.choice([-1, 1], size.shape)
    return drawn[:inputs], drawn[inputs:-1], np.array(drawn[-1])


def cases(rng):
    few, some, many, more = sorted(rng.choice(range(2, 8), size=4, replace=False).tolist())
    sizes = [(1, 2, 1, 1), (few, many, more, some), (more, some, few, many), (1, 1, some, few)]
    for batch, steps, inputs, units in sizes:
        x = rng.uniform(0.4, 1.2, (batch, steps, inputs)) * rng.choice(
            [-1, 1], (batch, steps, inputs)
        )
        x[:, -1, 0], x[:, 0, 0] = -0.5, 1.0
        yield dict(x=x, forward=weights(rng, inputs, units), backward=weights(rng, inputs, units))


BORDERS = {
    "more steps than samples": "x.shape[1] > x.shape[0] > 1",
    "more samples than steps": "x.shape[0] > x.shape[1] > 1",
    "a single step": "x.shape[1] == 1",
    "a sequence that reads otherwise from its end": "x.shape[1] > 1 and np.any(x != x[:, ::-1])",
    "more units than inputs, or fewer": "len({x.shape[2], len(forward[-1])}) == 2",
}


def oracle(x, forward, backward):
    import keras

    units = len(forward[-1])
    layer = keras.layers.Bidirectional(keras.layers.SimpleRNN(units, return_sequences=True))
    layer.build(x.shape)
    layer.set_weights([*forward, *backward])
    return layer(x)


STEM = dict(
    ja="系列 x を前から読む RNN と、後ろから読む RNN の、全時刻の出力を 1 つの配列 outputs にまとめる。forward と backward は、それぞれの重みである。関数 rnn は、系列を渡された順に読み、全時刻の状態を読んだ順に並べて返す。配列の軸は (batch, steps, 特徴) である。",
    en="One RNN reads a sequence x from its front, another from its end; the outputs of all steps are joined in one array, outputs. forward and backward are their weights. The function rnn reads a sequence in the order in which it gets it and returns the states of all steps in that order. The axes are (batch, steps, features).",
)

VARIANTS = {
    "flip": dict(
        edits=[
            dict(right="x[:, ::-1]", same="np.flip(x, axis=1)"),
            dict(right="from_end[:, ::-1]", same="np.flip(from_end, 1)"),
        ],
    ),
    "dstack": dict(
        right="np.concatenate([from_front, from_end[:, ::-1]], axis=-1)",
        same="np.dstack([from_front, from_end[:, ::-1]])",
    ),
}

MISTAKES = {
    "read-forwards": dict(
        right="x[:, ::-1]",
        wrong="x",
        ja="後ろからの RNN にも前から読ませている。未来の文脈が入らない。",
        en="The backward RNN is made to read from the front too, so that nothing of the future enters.",
    ),
    "batch-reversed": dict(
        right="x[:, ::-1]",
        wrong="x[::-1]",
        ja="逆順にするのは時刻の軸。軸 0 はバッチなので、ほかの系列と入れ替わってしまう。",
        en="It is time that is reversed; axis 0 is the batch, and other sequences change places.",
    ),
    "features-reversed": dict(
        right="x[:, ::-1]",
        wrong="x[:, :, ::-1]",
        ja="逆順にするのは時刻の軸で、特徴の軸ではない。",
        en="It is time that is reversed, not the features.",
    ),
    "forward-weights": dict(
        right="*backward",
        wrong="*forward",
        ja="2 つの RNN は別の重みをもつ。",
        en="The two RNNs have weights of their own.",
    ),
    "not-turned-back": dict(
        right="from_end[:, ::-1]",
        wrong="from_end",
        ja="後ろからの状態は、読んだ順（最後の時刻が先頭）に並んでいる。時刻をそろえてから連結する。",
        en="The backward states stand in the order of reading, last step first; times must match before joining.",
    ),
    "batch-turned-back": dict(
        right="from_end[:, ::-1]",
        wrong="from_end[::-1]",
        ja="先頭の軸はバッチ。ほかの系列の状態と組になり、時刻もそろわない。",
        en="The first axis is the batch: this pairs other sequences, and the times still differ.",
    ),
    "no-batch-axis": dict(
        right="from_end[:, ::-1]], axis=-1",
        wrong="from_end[::-1]], axis=1",
        ja="系列 1 本の (steps, units) ならこれでよい。ここでは先頭にバッチの軸があり、軸がずれる。",
        en="Right for one sequence, (steps, units); the batch axis in front moves every axis by one.",
    ),
    "backward-first": dict(
        right="[from_front, from_end[:, ::-1]]",
        wrong="[from_end[:, ::-1], from_front]",
        ja="並べる順が逆。前からの状態が先に来る。",
        en="The order is exchanged; the forward states come first.",
    ),
    "turned-with-features": dict(
        right="from_end[:, ::-1]",
        wrong="from_end[:, ::-1, ::-1]",
        ja="時刻のほかに特徴の軸まで逆にしている。ユニットの順が入れ替わる。",
        en="Besides time, this reverses the features: the units change places.",
    ),
    "stacked": dict(
        right="np.concatenate([from_front, from_end[:, ::-1]], axis=-1)",
        wrong="np.stack([from_front, from_end[:, ::-1]], axis=-1)",
        ja="新しい軸を作って重ねている。特徴の軸でつなぐと、軸の数は変わらない。",
        en="This stacks along a new axis; joined along the features, there are no more axes than before.",
    ),
    "reads-states": dict(
        right="rnn(x[:, ::-1], *backward)",
        wrong="rnn(from_front[:, ::-1], *backward)",
        ja="後ろからの RNN が読むのは系列 x で、前からの RNN の状態ではない。",
        en="What the backward RNN reads is the sequence x, not the states of the forward RNN.",
        exam=False,
    ),
    "sum": dict(
        right="np.concatenate([from_front, from_end[:, ::-1]], axis=-1)",
        wrong="from_front + from_end[:, ::-1]",
        ja="足すと、前からの情報と後ろからの情報を区別できなくなる。特徴は 2·units になる。",
        en="A sum cannot tell the two directions apart any more; there are to be 2·units features.",
    ),
    "product": dict(
        right="np.concatenate([from_front, from_end[:, ::-1]], axis=-1)",
        wrong="from_front * from_end[:, ::-1]",
        ja="要素ごとの積では、どちらかが 0 に近いと、もう一方の情報も消える。",
        en="In an elementwise product, what is near 0 in one direction wipes out the other.",
    ),
    "along-time": dict(
        right="axis=-1",
        wrong="axis=1",
        ja="時刻の軸でつなぐと、系列が 2 倍の長さになる。同じ時刻どうしを特徴の軸で並べる。",
        en="Along time the sequence gets twice as long; equal times are joined along the features.",
    ),
    "along-batch": dict(
        right="axis=-1",
        wrong="axis=0",
        ja="軸 0 はバッチ。つなぐと系列の数が 2 倍になってしまう。",
        en="Axis 0 is the batch: that makes twice as many sequences.",
    ),
}

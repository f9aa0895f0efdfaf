"""学習率の階段状の減衰

学習率を、epochs_per_drop エポックごとに decay_rate 倍にする。epochs エポックの
学習のすべての更新について、そのときの学習率を順に並べた配列 rates を返せ。

samples 件のデータを batch_size 件ずつのミニバッチに分け、余りが出れば、件数の
少ない最後のミニバッチでも 1 回更新する。最初の更新の番号は 0 で、そのときの
学習率は learning_rate である。1 つのエポックの中では学習率は変わらず、
epochs_per_drop エポックを終えた次の更新から decay_rate 倍になる。

Keras の `ExponentialDecay(..., staircase=True)` も同じ列を与えるが、そこでは
間隔を更新の回数で指定する。

    updates    1 エポックの更新回数
    steps      すべての更新の番号（整数の配列）
    drops      それぞれの更新までに、学習率を何回下げたか（整数の配列）

---
    rates, steps, drops: (epochs · updates,)    steps = 0, 1, 2, …

---
Lowering the learning rate in steps

Every epochs_per_drop epochs the learning rate is multiplied by decay_rate.
Return rates, an array of the learning rates of all the updates of a training of
`epochs` epochs, in order.

The data, `samples` samples, are divided into mini-batches of batch_size; if
some are left over, they make a last, smaller mini-batch, with an update of its
own. The first update has number 0 and the rate learning_rate. Within an epoch
the rate does not change; from the update that follows epochs_per_drop epochs it
is decay_rate times as large.

Keras's `ExponentialDecay(..., staircase=True)` gives the same numbers, but has
its interval in updates.

    updates    how many updates an epoch has
    steps      the numbers of all updates, an array of integers
    drops      how often the rate has been lowered by each update, an array of
               integers
"""

import numpy as np


def step_decay(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    updates = -(-samples // batch_size)  # blank
    steps = np.arange(epochs * updates)
    drops = steps // (epochs_per_drop * updates)  # blank
    rates = learning_rate * decay_rate**drops  # blank
    return rates


# ==== grading ====


def cases(rng):
    def drawn(epochs_per_drop, samples, batch_size, epochs):
        return dict(
            learning_rate=float(rng.choice([0.125, 0.25, 1.5])),
            decay_rate=float(rng.choice([0.25, 0.625, 0.75])),
            epochs_per_drop=epochs_per_drop,
            samples=samples,
            batch_size=batch_size,
            epochs=epochs,
        )

    yield drawn(2, 7, 3, 6)
    yield drawn(3, int(rng.integers(21, 24)), 5, 10 + int(rng.integers(2)))
    yield drawn(4, 6 * int(rng.integers(3, 6)), 6, int(rng.integers(9, 12)))
    yield drawn(2, int(rng.integers(4, 8)), int(rng.integers(9, 13)), int(rng.integers(5, 10)))
    yield drawn(1, int(rng.integers(9, 12)), 4, int(rng.integers(4, 7)))
    yield drawn(8, int(rng.integers(9, 12)), 2, int(rng.integers(4, 7)))


BORDERS = {
    "a mini-batch that is smaller": "samples > batch_size and samples % batch_size != 0",
    "nothing left over": "samples > batch_size and samples % batch_size == 0",
    "fewer samples than a batch": "samples < batch_size",
    "a drop after every epoch": "epochs_per_drop == 1",
    "no drop at all": "epochs < epochs_per_drop",
    "an end between two drops": "epochs > epochs_per_drop and epochs % epochs_per_drop != 0",
    "an end just before a drop": "epochs > epochs_per_drop and epochs % epochs_per_drop == 0",
}


def oracle(learning_rate, decay_rate, epochs_per_drop, samples, batch_size, epochs):
    import keras
    import numpy as np
    import tensorflow as tf

    updates = int(tf.data.Dataset.range(samples).batch(batch_size).cardinality())
    schedule = keras.optimizers.schedules.ExponentialDecay(
        learning_rate, decay_steps=epochs_per_drop * updates, decay_rate=decay_rate, staircase=True
    )
    return np.array([float(schedule(step)) for step in range(epochs * updates)])


STEM = dict(
    ja="学習率を、エポックの数で決めた間隔で階段状に下げる。1 回下げるごとに、直前の decay_rate 倍になる。rates は、ミニバッチによるすべての更新での学習"
    "率を順に並べた配列、updates は 1 エポックの更新回数、drops は、それぞれの更新までに学習率を下げた回"
    "数である。余りのミニバッチでも更新する。",
    en="The learning rate is lowered in steps, at an interval given in epochs, each time to decay_rate times what it was. rates holds that of every "
    "update by a mini-batch, in order; updates is how many an epoch has, drops how often the rate has been "
    "lowered by each of them. A mini-batch of what is left over makes an update, too.",
)

VARIANTS = {
    "ceiling": dict(right="-(-samples // batch_size)", same="int(np.ceil(samples / batch_size))"),
    "added": dict(
        right="-(-samples // batch_size)", same="(samples + batch_size - 1) // batch_size"
    ),
    "by-epoch": dict(
        right="steps // (epochs_per_drop * updates)",
        same="steps // updates // epochs_per_drop",
    ),
}

MISTAKES = {
    "remainder-dropped": dict(
        right="-(-samples // batch_size)",
        wrong="samples // batch_size",
        ja="余りのミニバッチを数えていない。件数が少なくても、更新は 1 回行われる。",
        en="The mini-batch that is left over is not counted; however small, it makes an update.",
    ),
    "one-too-many": dict(
        right="-(-samples // batch_size)",
        wrong="samples // batch_size + 1",
        ja="割り切れるときに 1 回多くなる。余りのミニバッチは、余りがあるときだけできる。",
        en="One too many where the division leaves nothing over; only then is there no extra batch.",
    ),
    "one-per-sample": dict(
        right="-(-samples // batch_size)",
        wrong="samples",
        ja="1 件ごとに更新することになっている。更新は、ミニバッチ 1 つにつき 1 回。",
        en="This has an update for every sample; there is one for every mini-batch.",
    ),
    "epochs-for-updates": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="steps // epochs_per_drop",
        ja="更新の番号を、エポックで数えた間隔で割っている。学習率が下がるのが早すぎる。",
        en="Numbers of updates are divided by an interval in epochs; the rate drops far too soon.",
    ),
    "samples-counted-exactly": dict(
        right="epochs_per_drop * updates",
        wrong="epochs_per_drop * samples / batch_size",
        ja="余りのミニバッチは件数が少なくても 1 回の更新なので、この割り算では間隔が短くなる。",
        en="A mini-batch of what is left over is one update however small; this interval is too short.",
    ),
    "every-epoch": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="steps // updates",
        ja="1 エポックごとに下げている。下げるのは epochs_per_drop エポックに 1 回だけ。",
        en="The rate is lowered every epoch; that is to happen once in epochs_per_drop epochs.",
    ),
    "no-staircase": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="steps / (epochs_per_drop * updates)",
        ja="割り算の端数が残り、更新のたびに少しずつ下がる。階段状にするには端数を切り捨てる。",
        en="With a fraction left the rate falls a little at every update; a staircase cuts it off.",
    ),
    "one-update-early": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="(steps + 1) // (epochs_per_drop * updates)",
        ja="エポックの最後の更新で、もう下がっている。更新の番号は 0 から始まる。",
        en="The last update of an epoch has the lower rate already; updates are numbered from 0.",
    ),
    "one-update-late": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="np.maximum(steps - 1, 0) // (epochs_per_drop * updates)",
        ja="新しいエポックの最初の更新が、前の学習率のままである。",
        en="The first update of the new epoch still has the old rate.",
    ),
    "rounded": dict(
        right="steps // (epochs_per_drop * updates)",
        wrong="np.round(steps / (epochs_per_drop * updates)).astype(int)",
        ja="四捨五入すると、間隔の半ばで下がってしまう。間隔を終えるまでは下げない。",
        en="Rounding lowers the rate half-way; it stays until the interval is over.",
    ),
    "multiplied-once": dict(
        right="decay_rate**drops",
        wrong="np.where(drops > 0, decay_rate, 1.0)",
        ja="下げるのが 1 回きりになっている。下げるたびに、もう一度 decay_rate が掛かる。",
        en="The rate is lowered only once; each time decay_rate multiplies again.",
    ),
    "times-the-number": dict(
        right="decay_rate**drops",
        wrong="decay_rate * drops",
        ja="下げた回数を掛けている。まだ下げていない間は、学習率が 0 になってしまう。",
        en="This multiplies by how often the rate was lowered; before the first time it would be 0.",
    ),
    "share-taken-off": dict(
        right="decay_rate**drops",
        wrong="(1 - decay_rate) ** drops",
        ja="decay_rate は、下げるときに引かれる割合ではなく、残る割合である。",
        en="decay_rate is the share that remains when the rate is lowered, not the one taken off.",
    ),
    "proportional": dict(
        right="decay_rate**drops",
        wrong="(1 - (1 - decay_rate) * drops)",
        ja="毎回同じ量だけ引いている。減衰は掛け算なので、下げる量もだんだん小さくなる。",
        en="The same amount is taken off each time; a factor takes off less and less.",
    ),
    "inverse-time": dict(
        right="learning_rate * decay_rate**drops",
        wrong="learning_rate / (1 + decay_rate * drops)",
        ja="これは InverseTimeDecay の式。ここでは下げるたびに decay_rate 倍になる。",
        en="This is the formula of InverseTimeDecay; here each drop multiplies by decay_rate.",
    ),
}

"""エポックとイテレーションの数

samples 個のサンプルを batch_size 個ずつのミニバッチに分けて、epochs エポック学
習する。分けるのはエポックごとで、ミニバッチはエポックをまたがない。割り切れない
ときは、最後のミニバッチだけが小さくなる。1 つのミニバッチで 1 回更新する。3 つ
の整数 last, kept, dropped を求め、この順に返せ。

last は、1 エポックの最後のミニバッチにあるサンプルの数で、小さいミニバッチも使
う場合の値とする。割り切れるときは batch_size になる。kept は、最後のミニバッチ
が小さくても使うときの更新の総数、dropped は、batch_size に満たないミニバッチを
捨てるときの更新の総数である。

samples は batch_size 以上である。

---
Epochs and the number of iterations

`samples` samples are split into mini-batches of `batch_size` and trained on for
`epochs` epochs. They are split in every epoch, and no mini-batch reaches from
one epoch into the next. Where the division is not even, it is the last
mini-batch alone that is smaller. Every mini-batch makes one update. Find three
integers, last, kept and dropped, and return them in this order.

`last` is the number of samples in the last mini-batch of an epoch where small
ones are used too; it is `batch_size` where nothing is left over. `kept` is the
number of all updates if the last mini-batch is used even where it is smaller,
`dropped` the number of all updates if a mini-batch of less than `batch_size`
samples is thrown away.

`samples` is at least `batch_size`.
"""

import math


def epoch_iterations(samples, batch_size, epochs):
    last = samples - (math.ceil(samples / batch_size) - 1) * batch_size  # blank
    kept = epochs * math.ceil(samples / batch_size)  # blank
    dropped = epochs * (samples // batch_size)  # blank
    return last, kept, dropped


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(rest, batch_size):
        """Full mini-batches and `rest` samples; over all epochs, the rests would fill one more."""
        whole, epochs = (3 + rng.choice(5, size=2, replace=False)).tolist()
        return dict(
            samples=batch_size * whole + rest,
            batch_size=batch_size,
            epochs=int(epochs + np.ceil(batch_size / max(rest, 1))),
        )

    yield draw(1, int(rng.integers(3, 5)))  # by hand
    batch_size = int(rng.integers(5, 9))
    yield draw(int(rng.integers(1, batch_size // 2)), batch_size)
    yield draw(batch_size - 1, batch_size)
    yield draw(0, int(rng.integers(3, 6)))
    yield dict(samples=batch_size, batch_size=batch_size, epochs=int(rng.integers(2, 5)))
    yield dict(samples=int(rng.integers(3, 6)), batch_size=1, epochs=int(rng.integers(6, 9)))


BORDERS = {
    "nothing left over": "samples % batch_size == 0 and batch_size > 1",
    "less than half a mini-batch left over": "0 < samples % batch_size < batch_size / 2",
    "more than half a mini-batch left over": "samples % batch_size > batch_size / 2",
    "rests that would fill a mini-batch": "epochs * (samples % batch_size) >= batch_size",
    "one mini-batch": "samples == batch_size",
    "mini-batches of one sample": "batch_size == 1",
}


def oracle(samples, batch_size, epochs):
    import keras
    import numpy as np
    import tensorflow as tf

    def updates(drop_remainder):
        """How often Keras updates, and the size of the last batch."""
        rows = tf.data.Dataset.from_tensor_slices((np.ones((samples, 2)), np.ones((samples, 1))))
        batches = rows.batch(batch_size, drop_remainder=drop_remainder)
        model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
        model.compile("sgd", "mse")
        model.fit(batches, epochs=epochs, shuffle=False, verbose=0)
        sizes = [len(x) for x, _ in batches]
        return int(model.optimizer.iterations), sizes[-1]

    kept, last = updates(False)
    dropped, _ = updates(True)
    return last, kept, dropped


STEM = dict(
    ja="""サンプルをミニバッチに分け、1 つのミニバッチで 1 回更新しながら、epochs エポック学習する。last は、
1 エポックの最後のミニバッチのサンプル数（割り切れるときは batch_size）、kept は、小さい
ミニバッチも使うときの更新の総数、dropped は、batch_size に満たないミニバッチを捨てるときの
更新の総数である。ミニバッチはエポックをまたがない。""",
    en="""Samples are split into mini-batches, each of which makes one update, for `epochs` epochs. `last`
is the number of samples in the last mini-batch of an epoch (batch_size where nothing is left
over); kept counts all updates where small mini-batches are used too, dropped where those of
less than batch_size samples are thrown away. No mini-batch reaches into the next epoch.""",
)

VARIANTS = {
    "remainder": dict(
        right="samples - (math.ceil(samples / batch_size) - 1) * batch_size",
        same="samples % batch_size or batch_size",
    ),
    "whole-division": dict(
        right="epochs * math.ceil(samples / batch_size)", same="epochs * -(-samples // batch_size)"
    ),
}

MISTAKES = {
    "last-always-full": dict(
        right="samples - (math.ceil(samples / batch_size) - 1) * batch_size",
        wrong="batch_size",
        ja="割り切れないときは、最後のミニバッチには余りの分しか残っていない。",
        en="Where the division leaves a rest, only that rest is there for the last mini-batch.",
    ),
    "last-remainder": dict(
        right="samples - (math.ceil(samples / batch_size) - 1) * batch_size",
        wrong="samples % batch_size",
        ja="割り切れるときの余りは 0 だが、最後のミニバッチは空ではない。",
        en="The rest is 0 where the division is even, yet the last mini-batch is not empty.",
    ),
    "last-missing": dict(
        right="samples - (math.ceil(samples / batch_size) - 1) * batch_size",
        wrong="-samples % batch_size",
        ja="これは、最後のミニバッチがいっぱいになるまでに足りない数である。",
        en="This is how many samples the last mini-batch lacks.",
    ),
    "kept-floor": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="epochs * (samples // batch_size)",
        ja="割り切れないときの余りも 1 つのミニバッチになるので、切り捨てでは足りない。",
        en="What is left over makes a mini-batch too, so rounding down gives too few.",
    ),
    "kept-rounded": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="epochs * round(samples / batch_size)",
        ja="四捨五入では、余りが半分より少ないときに最後のミニバッチが抜ける。",
        en="Rounding to the nearest leaves out the last mini-batch when it is less than half full.",
    ),
    "kept-one-more": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="epochs * (samples // batch_size + 1)",
        ja="割り切れるときには、余りのミニバッチはない。",
        en="There is no extra mini-batch where the division is even.",
    ),
    "kept-across-epochs": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="math.ceil(epochs * samples / batch_size)",
        ja="ミニバッチはエポックをまたがない。切り上げはエポックごとに起こる。",
        en="No mini-batch reaches into the next epoch: the rounding takes place in every epoch.",
    ),
    "kept-one-epoch": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="math.ceil(samples / batch_size)",
        ja="これは 1 エポックでの更新の数。",
        en="These are the updates of one epoch.",
    ),
    "kept-once": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="epochs * (samples // batch_size) + (samples % batch_size > 0)",
        ja="余りのミニバッチは、最後のエポックだけでなく、どのエポックにもある。",
        en="The mini-batch of what is left over comes in every epoch, not in the last one alone.",
    ),
    "kept-times-batch": dict(
        right="epochs * math.ceil(samples / batch_size)",
        wrong="epochs * batch_size",
        ja="batch_size は 1 回の更新で見るサンプルの数で、更新の回数ではない。",
        en="batch_size is how many samples an update sees, not how many updates there are.",
    ),
    "dropped-ceiling": dict(
        right="(samples // batch_size)",
        wrong="math.ceil(samples / batch_size)",
        ja="足りないミニバッチを捨てるので、数えるのはいっぱいになったものだけである。",
        en="Incomplete mini-batches are thrown away, so only full ones count.",
    ),
    "dropped-always": dict(
        right="(samples // batch_size)",
        wrong="((samples - 1) // batch_size)",
        ja="割り切れるときには、捨てるミニバッチはない。",
        en="Where the division is even, there is no mini-batch to throw away.",
    ),
    "dropped-across-epochs": dict(
        right="epochs * (samples // batch_size)",
        wrong="epochs * samples // batch_size",
        ja="掛け算が先に計算され、余りがエポックをまたいで集まってしまう。余りはエポックごとに捨てる。",
        en="The product comes first and gathers the rests of all epochs; they are thrown away in "
        "each epoch.",
    ),
    "dropped-one-epoch": dict(
        right="epochs * (samples // batch_size)",
        wrong="samples // batch_size",
        ja="これは 1 エポックでの更新の数。",
        en="These are the updates of one epoch.",
    ),
}

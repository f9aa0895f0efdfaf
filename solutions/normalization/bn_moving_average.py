"""BatchNormalization の移動平均

学習時の BatchNormalization は、呼ばれるたびに、推論で使う移動平均と
移動分散を更新する。ミニバッチを順に 1 つずつ渡し終えたときの moving_mean,
moving_variance を、この順に返せ。batches[k] が k 回目の入力 x、
引数の moving_mean と moving_variance が最初の値である。

更新のしかたは Keras の既定と同じである。momentum = 0.99 は、それまでの値を残す
割合で、いまのミニバッチの値を、割合の合計が 1 になるように取り入れる。

ミニバッチの分散は、そのミニバッチの平均のまわりで測り、batch で割る
（不偏分散ではない）。平均も分散も特徴ごとにとる。渡す入力は gamma, beta, ε に
影響されない。

---
    batches: (calls, batch, features)    x: (batch, features)
    moving_mean, moving_variance: (features,)

---
The moving average of BatchNormalization

In training, every call of BatchNormalization updates the moving mean and
variance that inference will use. Hand it the mini-batches one after another
and return moving_mean and moving_variance, in this order, as they are after
the last. batches[k] is the input x of call k, and the arguments moving_mean and
moving_variance are the values before the first call.

The update is Keras's default. momentum = 0.99 is the share of the old value
that is kept; of the mini-batch at hand so much is taken that both shares sum
to 1.

The variance of a mini-batch is about its own mean and is divided by batch
(not unbiased); mean and variance are taken feature by feature. gamma,
beta and ε play no part.
"""


def moving_statistics(batches, moving_mean, moving_variance):
    for x in batches:
        moving_mean = 0.99 * moving_mean + 0.01 * x.mean(axis=0)  # blank
        moving_variance = 0.99 * moving_variance + 0.01 * x.var(axis=0)  # blank
    return moving_mean, moving_variance


# ==== grading ====


def cases(rng):
    import numpy as np

    # Both rows have a round variance: 14 and 26.
    steps = rng.permuted([(-1.0, -4.0, 5.0), (-2.0, -5.0, 7.0)], axis=1)
    centres = rng.choice([-20.0, -10.0, 10.0, 20.0], size=(2, 1), replace=False)
    yield dict(
        batches=(centres + rng.permutation(steps))[:, :, np.newaxis],
        moving_mean=rng.choice([-3.0, -2.0, 2.0, 3.0], size=1),
        moving_variance=rng.choice([4.0, 5.0, 6.0], size=1),
    )
    for _ in range(2):
        calls, batch, features = rng.choice(range(2, 8), size=3, replace=False).tolist()
        centres = rng.normal(scale=3, size=(calls, 1, features))
        yield dict(
            batches=centres + rng.normal(scale=2, size=(calls, batch, features)),
            moving_mean=rng.normal(size=features),
            moving_variance=rng.uniform(0.5, 2, size=features),
        )


BORDERS = {
    "several calls": "len(batches) > 1",
    "batches whose means differ": "np.all(np.ptp(batches.mean(1), axis=0) > 0.1)",
    "old values unlike those of the batches": "np.all(np.abs(moving_mean - batches[0].mean(0)) > 1e-3)",
    "several features": "batches.shape[2] > 1",
}


def oracle(batches, moving_mean, moving_variance):
    import keras

    layer = keras.layers.BatchNormalization()
    layer.build(batches.shape[1:])
    layer.moving_mean.assign(moving_mean)
    layer.moving_variance.assign(moving_variance)
    for x in batches:
        layer(x, training=True)
    return layer.moving_mean, layer.moving_variance


STEM = dict(
    ja="Keras の BatchNormalization（momentum は既定の 0.99）が、学習時にミニバッチを順に受け取って、推論で使う移動平均\n"
    "moving_mean と移動分散 moving_variance を更新する計算である。\n"
    "\n"
    "    batches: (calls, batch, features)    moving_mean, moving_variance: (features,)",
    en="In training, Keras's BatchNormalization (its momentum is the default, 0.99) is given mini-batches one after\n"
    "another and updates the moving mean and variance that inference will use.\n"
    "\n"
    "    batches: (calls, batch, features)    moving_mean, moving_variance: (features,)",
)

VARIANTS = {
    "step-towards": dict(
        right="0.99 * moving_mean + 0.01 * x.mean(axis=0)",
        same="moving_mean + 0.01 * (x.mean(axis=0) - moving_mean)",
    ),
    "variance-by-moments": dict(
        right="x.var(axis=0)",
        same="((x**2).mean(axis=0) - x.mean(axis=0) ** 2)",
    ),
}

MISTAKES = {
    "other-momentum": dict(
        edits=[
            dict(
                right="0.99 * moving_mean + 0.01 * x.mean", wrong="0.9 * moving_mean + 0.1 * x.mean"
            ),
            dict(
                right="0.99 * moving_variance + 0.01 * x.var",
                wrong="0.9 * moving_variance + 0.1 * x.var",
            ),
        ],
        ja="0.9 は教科書やほかのライブラリの既定値。Keras の既定では 0.99 を残す。",
        en="0.9 is the default of textbooks and of other libraries; Keras keeps 0.99.",
    ),
    "shares-exchanged": dict(
        edits=[
            dict(
                right="0.99 * moving_mean + 0.01 * x.mean",
                wrong="0.01 * moving_mean + 0.99 * x.mean",
            ),
            dict(
                right="0.99 * moving_variance + 0.01 * x.var",
                wrong="0.01 * moving_variance + 0.99 * x.var",
            ),
        ],
        ja="割合が逆で、ほぼ最後のミニバッチの値になる。Keras の momentum は古い値を残す割合。",
        en="The shares are exchanged: almost only the last batch counts. momentum keeps the old.",
    ),
    "overwritten": dict(
        edits=[
            dict(right="0.99 * moving_mean + 0.01 * x.mean", wrong="x.mean"),
            dict(right="0.99 * moving_variance + 0.01 * x.var", wrong="x.var"),
        ],
        ja="上書きすると最後のミニバッチしか残らない。移動平均は過去のすべてを少しずつ残す。",
        en="Overwriting leaves the last batch only; a moving average keeps a little of all of them.",
    ),
    "added-whole": dict(
        right="0.01 * x.mean(axis=0)",
        wrong="x.mean(axis=0)",
        ja="割合の合計が 1 を超え、呼ぶたびに値が膨らんでいく。",
        en="The shares sum to more than 1, and the value grows with every call.",
    ),
    "never-forgets": dict(
        right="0.99 * moving_mean",
        wrong="moving_mean",
        ja="古い値を減らさずに足すので、平均ではなく累積になる。",
        en="The old value is not reduced, so this is a running total, not an average.",
    ),
    "away-from-the-mean": dict(
        right="0.99 * moving_mean + 0.01",
        wrong="1.01 * moving_mean - 0.01",
        ja="符号が逆で、ミニバッチの平均から遠ざかっていく。",
        en="The sign is reversed: this moves away from the mean of the mini-batch.",
    ),
    "one-mean-for-all": dict(
        right="x.mean(axis=0)",
        wrong="x.mean()",
        ja="全特徴をまとめた平均になっている。平均も分散も、特徴ごとに記録する。",
        en="This is one mean for all features; mean and variance are recorded feature by feature.",
    ),
    "sum-for-mean": dict(
        right="x.mean(axis=0)",
        wrong="x.sum(axis=0)",
        ja="和のままではバッチサイズに比例してしまう。",
        en="A sum grows with the size of the batch; a mean does not.",
    ),
    "unbiased": dict(
        right="x.var(axis=0)",
        wrong="x.var(axis=0, ddof=1)",
        ja="不偏分散を記録する流儀（元の論文、PyTorch）もあるが、Keras は batch で割る。",
        en="The paper and PyTorch record the unbiased variance; Keras divides by batch.",
    ),
    "deviation-for-variance": dict(
        right="x.var(axis=0)",
        wrong="x.std(axis=0)",
        ja="記録するのは標準偏差ではない。平方根は推論で ε を足してからとる。",
        en="Not the standard deviation is recorded; the root is taken at inference, after ε is added.",
    ),
    "around-the-moving-mean": dict(
        right="x.var(axis=0)",
        wrong="((x - moving_mean) ** 2).mean(axis=0)",
        ja="移動平均のまわりで測ると、ミニバッチの平均とのずれまで分散に入る。",
        en="About the moving mean, the batch mean's distance from it gets into the variance.",
    ),
    "second-moment": dict(
        right="x.var(axis=0)",
        wrong="(x**2).mean(axis=0)",
        ja="2 乗の平均は原点からの散らばり。分散は平均からの偏差で測る。",
        en="The mean of squares measures spread about 0; variance is about the mean.",
    ),
}

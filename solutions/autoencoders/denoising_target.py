"""雑音除去オートエンコーダの学習

雑音除去オートエンコーダ（DAE）を Keras で学習し、壊れた画像を直せ。画像は画素を
1 行に並べたもので、画素の値は 0 から 1 である。

    noisy       雑音を加えた x。加えた後、0 未満の画素は 0 に、1 を超える画素は
                1 にする。雑音は更新ごとに新しく、k 回目の更新の雑音は noise[k]
                である
    loss        1 回の更新の損失。更新には全データを 1 バッチとして使う
    restored    壊れた画像 damaged を、学習したモデルで直したもの。damaged に
                は、すでに雑音がある
    error       直した画像の平均二乗誤差。すべての画素で平均する。clean は、
                damaged の壊れる前の画像である

モデルは与えられたコードが作る。losses には更新ごとの損失が並ぶ。採点では、同じ
重みから始め、勾配を `GradientTape` で求めて更新した値と比べる。

---
    x, noisy: (samples, pixels)    noise: (updates, samples, pixels)
    damaged, clean, restored: (others, pixels)
    losses: (updates,)    rate, loss, error: scalar
    weights: [(pixels, code), (code,), (code, pixels), (pixels,)]

---
Training a denoising autoencoder

Train a denoising autoencoder (DAE) in Keras and mend damaged pictures. The
pixels of a picture stand in one row, with values from 0 to 1.

    noisy       x with noise added, after which pixels less than 0 become 0, and
                those greater than 1 become 1. Each update has noise of its own:
                that of update k is noise[k]
    loss        the loss of one update, for which all the data are one batch
    restored    what the trained model makes of the damaged pictures `damaged`,
                which have noise in them already
    error       the mean squared error of what is restored, averaged over all
                pixels; clean is the pictures of `damaged` before the damage

The code given builds the model. losses holds the loss of each update. Grading
compares with values that are updated, from the same weights, by gradients of a
`GradientTape`.
"""

import keras
import numpy as np
from keras import layers


def train_denoiser(x, noise, damaged, clean, weights, rate):
    pixels, code = weights[0].shape
    model = keras.Sequential(
        [
            keras.Input((pixels,)),
            layers.Dense(code, activation="relu"),
            layers.Dense(pixels, activation="sigmoid"),
        ]
    )
    model.set_weights(weights)
    model.compile(keras.optimizers.SGD(rate), "binary_crossentropy", run_eagerly=True)
    losses = []
    for drawn in noise:
        model.reset_metrics()
        noisy = np.clip(x + drawn, 0, 1)  # blank
        loss = model.train_on_batch(noisy, x)  # blank
        losses.append(loss)
    restored = model.predict(damaged, verbose=0)  # blank
    error = np.mean((restored - clean) ** 2)  # blank
    return losses, restored, error


# ==== grading ====

SECONDS = 30


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    # By hand: noise that takes both pixels beyond their range.
    yield dict(
        x=np.array([[0.75, 0.25]]),
        noise=np.array([[[0.5, -0.5]]]),
        damaged=np.array([[1.0, 0.5]]),
        clean=np.array([[1.0, 0.0]]),
        weights=[np.array([[1.0], [0.5]]), np.array([0.5]), np.array([[1.0, -1.0]]), np.zeros(2)],
        rate=float(rng.choice([0.5, 1.0, 2.0])),
    )
    digits = load_arrays("digits")["x"]
    for spread in rng.permutation([0.25, 0.4]):
        height, width = (int(n) for n in rng.choice([6, 7, 8], size=2, replace=False))
        pixels = digits[:, 8 - height :, :width].reshape(-1, height * width) / 16
        # The start is not bad: a pair of units for each principal axis, one for either direction.
        mean = pixels.mean(axis=0)
        pairs = int(rng.integers(6, 10))
        axes = np.linalg.eigh(np.cov(pixels.T))[1][:, ::-1][:, :pairs]
        axes = np.concatenate([axes, -axes], axis=1)
        kernel = axes + rng.normal(scale=0.03, size=axes.shape)
        samples, others = (int(n) for n in rng.choice(range(8, 16), size=2, replace=False))
        rows = rng.choice(len(pixels), size=samples + others, replace=False)
        clean = pixels[rows[samples:]]
        updates = int(rng.integers(2, 5))
        yield dict(
            x=pixels[rows[:samples]],
            noise=rng.normal(scale=spread, size=(updates, samples, height * width)),
            damaged=np.clip(clean + rng.normal(scale=spread, size=clean.shape), 0, 1),
            clean=clean,
            weights=[kernel, -mean @ axes + 0.05, 6 * axes.T, 6 * mean - 3],
            rate=float(rng.uniform(1, 3)),
        )


BORDERS = {
    "noise that makes a pixel negative": "np.any(x + noise < 0)",
    "noise that makes a pixel exceed 1": "np.any(x + noise > 1)",
    "one update": "len(noise) == 1",
    "several updates": "len(noise) > 1",
    "another number of damaged pictures": "len(damaged) != len(x)",
}


def oracle(x, noise, damaged, clean, weights, rate):
    import tensorflow as tf

    kernel_1, bias_1, kernel_2, bias_2 = variables = [tf.Variable(array) for array in weights]

    def logits(inputs):
        return tf.nn.relu(inputs @ kernel_1 + bias_1) @ kernel_2 + bias_2

    losses = []
    for drawn in noise:
        noisy = tf.clip_by_value(tf.add(x, drawn), 0.0, 1.0)
        with tf.GradientTape() as tape:
            each = tf.nn.sigmoid_cross_entropy_with_logits(labels=x, logits=logits(noisy))
            loss = tf.reduce_mean(each)
        for variable, gradient in zip(variables, tape.gradient(loss, variables), strict=True):
            variable.assign_sub(rate * gradient)
        losses.append(loss)
    restored = tf.sigmoid(logits(damaged))
    return losses, restored, tf.reduce_mean(tf.math.squared_difference(restored, clean))


def plot(case, outputs):
    """Clean pictures, the same damaged, and restored: as rows of pixels where they are no digits."""
    import numpy as np
    from matplotlib.figure import Figure

    pixels = case["clean"].shape[1]
    # Crops of the digits are 6, 7 or 8 wide and high, with no two alike.
    shapes = [(a, b) for a in (7, 6, 8) for b in (8, 7, 6) if a * b == pixels]
    shape = shapes[0] if shapes else (1, pixels)
    if len(shapes) > 1:  # the one in which pixels are like those below them

        def rough(one):
            return np.abs(np.diff(case["clean"].reshape(-1, *one), axis=1)).mean()

        shape = min(shapes, key=rough)
    columns = min(8, len(case["clean"]))
    figure = Figure(figsize=(1 + columns, 3.8), layout="constrained")
    rows = figure.subplots(3, columns, squeeze=False)
    named = dict(clean=case["clean"], damaged=case["damaged"], restored=outputs["restored"])
    for row, (name, pictures) in zip(rows, named.items(), strict=True):
        row[0].set_title(name, loc="left")
        for place, picture in zip(row, pictures, strict=False):
            place.imshow(picture.reshape(shape), cmap="gray", vmin=0, vmax=1)
            place.set_axis_off()
    return figure


STEM = dict(
    ja="雑音除去オートエンコーダを学習し、壊れた画像 damaged を直す関数である。x は雑音のない訓練画像（画素は 0 から 1）、\n"
    "noise は更新ごとの雑音、clean は damaged の壊れる前の画像で、error は直した画像の平均二乗誤差である。",
    en="The function trains a denoising autoencoder and mends the damaged pictures `damaged`. x is clean\n"
    "pictures to train on (pixels from 0 to 1), noise the noise of each update, clean the pictures of\n"
    "`damaged` before the damage; error is the mean squared error of what is restored.",
)

VARIANTS = {
    "minimum-maximum": dict(
        right="np.clip(x + drawn, 0, 1)", same="np.minimum(np.maximum(x + drawn, 0), 1)"
    ),
    "called": dict(
        right="model.predict(damaged, verbose=0)",
        same="keras.ops.convert_to_numpy(model(damaged))",
    ),
    "loss-object": dict(
        right="np.mean((restored - clean) ** 2)",
        same="np.mean(keras.losses.mean_squared_error(clean, restored))",
    ),
}

MISTAKES = {
    "not-clipped": dict(
        right="np.clip(x + drawn, 0, 1)",
        wrong="x + drawn",
        ja="画素が 0 から 1 の範囲を出ている。",
        en="Pixels leave the range from 0 to 1.",
    ),
    "noise-clipped": dict(
        right="np.clip(x + drawn, 0, 1)",
        wrong="x + np.clip(drawn, 0, 1)",
        ja="雑音のほうを切り詰めている。負の雑音がなくなり、画素は 1 を超える。",
        en="It is the noise that is clipped: none is negative any more, and pixels still exceed 1.",
    ),
    "same-noise": dict(
        right="x + drawn",
        wrong="x + noise[0]",
        ja="いつも同じ雑音を加えている。雑音まで覚えてしまうので、更新ごとに引き直す。",
        en="The noise is the same each time, and could be learned by heart; each update has its own.",
    ),
    "accumulated": dict(
        right="x + drawn",
        wrong="x + np.sum(noise[: len(losses) + 1], axis=0)",
        ja="雑音が更新のたびに積み重なっている。毎回、雑音のない x に加える。",
        en="The noise piles up from update to update; each time it is added to the clean x.",
    ),
    "multiplied": dict(
        right="x + drawn",
        wrong="x * (1 + drawn)",
        ja="雑音を掛けている。0 の画素には雑音が加わらない。",
        en="The noise is multiplied, so that pixels of 0 get none.",
    ),
    "noisy-target": dict(
        right="model.train_on_batch(noisy, x)",
        wrong="model.train_on_batch(noisy, noisy)",
        ja="目標にも雑音がある。雑音ごと写すことを学んでしまう。",
        en="The target has the noise, too, and what is learned is to copy the noise.",
    ),
    "clean-input": dict(
        right="model.train_on_batch(noisy, x)",
        wrong="model.train_on_batch(x, x)",
        ja="入力に雑音がない。雑音を取り除くことを学ぶ機会がない。",
        en="The input has no noise, and there is nothing from which to learn how to remove it.",
    ),
    "exchanged": dict(
        right="model.train_on_batch(noisy, x)",
        wrong="model.train_on_batch(x, noisy)",
        ja="入力と目標が逆である。雑音を加えることを学ぼうとしている。",
        en="Input and target are exchanged: this tries to learn to add noise.",
    ),
    "noise-as-target": dict(
        right="model.train_on_batch(noisy, x)",
        wrong="model.train_on_batch(noisy, noisy - x)",
        ja="雑音そのものを目標にしている。この出力層は 0 から 1 の画素を復元する。",
        en="The target is the noise itself; this output layer restores pixels from 0 to 1.",
    ),
    "not-trained": dict(
        right="model.train_on_batch(noisy, x)",
        wrong="model.test_on_batch(noisy, x)",
        ja="損失を評価しただけで、重みは更新されていない。",
        en="This merely evaluates the loss; no weight is updated.",
    ),
    "noise-at-test": dict(
        right="model.predict(damaged, verbose=0)",
        wrong="model.predict(np.clip(damaged + noise[0, np.arange(len(damaged)) % len(x)], 0, 1), verbose=0)",
        ja="使うときにも雑音を加えている。壊れた画像には、すでに雑音がある。",
        en="Noise is added in use as well; damaged pictures have it already.",
    ),
    "clean-at-test": dict(
        right="model.predict(damaged, verbose=0)",
        wrong="model.predict(clean, verbose=0)",
        ja="壊れる前の画像を入れている。実際に使うときに手元にあるのは、壊れた画像だけである。",
        en="The undamaged pictures are put in; in use, only the damaged ones are there.",
    ),
    "averaged-with-input": dict(
        right="model.predict(damaged, verbose=0)",
        wrong="(model.predict(damaged, verbose=0) + damaged) / 2",
        ja="壊れた画像との平均をとっている。雑音が半分残る。",
        en="This is the mean with the damaged picture, and half of the noise stays.",
    ),
    "error-of-the-damaged": dict(
        right="(restored - clean)",
        wrong="(damaged - clean)",
        ja="直す前の誤差である。",
        en="That is the error before anything was mended.",
    ),
    "against-the-damaged": dict(
        right="(restored - clean)",
        wrong="(restored - damaged)",
        ja="壊れた画像との差である。雑音を残すほど小さくなってしまう。",
        en="That is the difference from the damaged pictures, which is smallest where all the noise is kept.",
    ),
    "absolute-error": dict(
        right="(restored - clean) ** 2",
        wrong="np.abs(restored - clean)",
        ja="誤差の絶対値の平均であり、2 乗の平均ではない。",
        en="This is the mean of absolute errors, not of squared ones.",
    ),
    "summed": dict(
        right="np.mean((restored - clean) ** 2)",
        wrong="np.mean(np.sum((restored - clean) ** 2, axis=1))",
        ja="画素について足している。ここでは画素でも平均する。",
        en="Pixels are summed; here the mean is over pixels, too.",
    ),
    "root": dict(
        right="np.mean((restored - clean) ** 2)",
        wrong="np.sqrt(np.mean((restored - clean) ** 2))",
        ja="平方根をとると、平均二乗誤差ではなくその平方根（RMSE）になる。",
        en="With the root it is not the mean squared error but its root (RMSE).",
    ),
}

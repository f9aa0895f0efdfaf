"""線形オートエンコーダと主成分分析

活性化関数のないエンコーダとデコーダ 1 層ずつからなるオートエンコーダを考える。
勾配法を使わずに、復元の誤差が最小になる重みとバイアスを求めよ。x は 1 行が 1 サ
ンプル、code は符号の次元である。

    centred         各特徴の平均を 0 にしたデータ
    encoder         エンコーダの重み。バイアスは encoder_bias
    decoder         デコーダの重み。バイアスは decoder_bias
    error           復元の誤差 E の最小値。復元はせずに sizes から求める

与えられたコードは centred を特異値分解する。sizes は特異値で、大きい順に並ぶ。
axes の行は右特異ベクトルである。

誤差が最小になる重みは 1 組ではない。採点では、重みとバイアスから復元した x̂
と、error を調べる。code はサンプルの数より小さく、特徴の数以下である。

---
    x, centred: (samples, features)    code, error: scalar
    encoder: (features, code)          encoder_bias: (code,)
    decoder: (code, features)          decoder_bias: (features,)

    x̂ = (x · encoder + encoder_bias) · decoder + decoder_bias
    E = (1 / samples) Σ_n ‖x_n − x̂_n‖²

---
A linear autoencoder and principal components

An autoencoder has one encoding and one decoding layer, without activations.
Find, without gradient descent, weights and biases for which its error of
reconstruction is least. A row of x is a sample, and code the dimension of the
code.

    centred         the data, with the mean of each feature shifted to 0
    encoder         the weights of the encoder; encoder_bias are its biases
    decoder         the weights of the decoder; decoder_bias are its biases
    error           the least value of the error E, computed from `sizes`,
                    without restoring anything

The code given computes the singular value decomposition of centred: `sizes` is
the singular values in descending order, and the rows of axes are the right
singular vectors.

There are many weights with the least error. Grading looks at x̂, as restored by
these weights and biases, and at error. code is less than the number of samples
and at most that of features.
"""

import numpy as np


def linear_autoencoder(x, code):
    centred = x - np.mean(x, axis=0)  # blank
    _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
    encoder = axes[:code].T  # blank
    decoder = np.transpose(encoder)  # blank
    decoder_bias = np.mean(x, axis=0)  # blank
    encoder_bias = -decoder_bias @ encoder  # blank
    error = np.sum(sizes[code:] ** 2) / len(x)  # blank
    return encoder, encoder_bias, decoder, decoder_bias, error


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def draw(samples, features, code):
        """Data far from the origin, whose variances differ; their axes lie askew."""
        axes = np.linalg.qr(rng.normal(size=(features, features)))[0]
        spread = 1.5 ** -np.arange(features) * rng.uniform(1.9, 2.1)
        scores = rng.normal(size=(samples, features)) * spread
        return dict(x=scores @ axes.T + rng.uniform(2, 6, features), code=code)

    # By hand: the direction is that of the triangle with sides 3, 4 and 5, and the rest is 1.
    along = np.array([[0.6, 0.8], [-0.8, 0.6]])
    places = np.array([[-3.0, 1.0], [3.0, 1.0], [-3.0, -1.0], [3.0, -1.0]])
    yield dict(x=places @ along + rng.integers(1, 5, size=2), code=1)
    features = int(rng.integers(4, 6))
    yield draw(int(rng.integers(9, 14)), features, 2)
    yield draw(int(rng.integers(15, 18)), features + 2, features + 2)
    few = int(rng.integers(5, 7))
    yield draw(few, few + int(rng.integers(2, 4)), 3)
    digits = load_arrays("digits")["x"]
    rows = rng.choice(len(digits), size=int(rng.integers(16, 22)), replace=False)
    yield dict(x=digits[rows].reshape(-1, 64) / 16, code=int(rng.integers(5, 9)))


BORDERS = {
    "a code of one": "code == 1",
    "a code as long as the input": "code == x.shape[1]",
    "more features than samples": "x.shape[1] > len(x)",
    "a mean that is larger than the spread": "np.all(np.abs(x.mean(axis=0)) > 0.5)",
    "features of different means": "np.ptp(x.mean(axis=0)) > 0.1",
    "pictures": "x.shape[1] == 64",
}


def oracle(x, code):
    import tensorflow as tf

    mean = tf.reduce_mean(x, axis=0)
    _, vectors = tf.linalg.eigh(tf.matmul(x - mean, x - mean, transpose_a=True))
    encoder = vectors[:, x.shape[1] - code :]
    decoder = tf.transpose(encoder)
    encoder_bias = tf.zeros(code, x.dtype)
    decoder_bias = mean - tf.linalg.matvec(
        decoder, tf.linalg.matvec(decoder, mean), transpose_a=True
    )
    restored = tf.matmul(tf.matmul(x, encoder) + encoder_bias, decoder) + decoder_bias
    error = tf.reduce_mean(tf.reduce_sum((x - restored) ** 2, axis=1))
    return encoder, encoder_bias, decoder, decoder_bias, error


def compared(outputs, x, code):
    import numpy as np

    encoder, decoder = outputs["encoder"], outputs["decoder"]
    biases = outputs["encoder_bias"], outputs["decoder_bias"]
    shapes = [size for array in (encoder, decoder, *biases) for size in (array.ndim, *array.shape)]
    restored = (x @ encoder + biases[0]) @ decoder + biases[1]
    return {"shapes": np.array(shapes), "restored": restored, "error": outputs["error"]}


def plot(case, outputs):
    """Digits over what is left of them; of other data each feature against its restoration."""
    from matplotlib.figure import Figure

    x = case["x"]
    codes = x @ outputs["encoder"] + outputs["encoder_bias"]
    restored = codes @ outputs["decoder"] + outputs["decoder_bias"]
    if x.shape[1] == 64:
        figure = Figure(figsize=(8, 2.6), layout="constrained")
        axes = figure.subplots(2, 8)
        for row, (name, images) in zip(axes, [("x", x), ("restored", restored)], strict=True):
            row[0].set_title(name, loc="left")
            for place, image in zip(row, images, strict=False):
                place.imshow(image.reshape(8, 8), cmap="gray", vmin=0, vmax=1)
                place.set_axis_off()
        return figure
    figure = Figure(figsize=(4.5, 4.5), layout="constrained")
    axes = figure.subplots()
    for feature in range(x.shape[1]):
        axes.plot(x[:, feature], restored[:, feature], "o", label=f"feature {feature}")
    axes.axline((x.mean(), x.mean()), slope=1, color="gray", linewidth=0.8)
    axes.set(xlabel="x", ylabel="restored", title=f"error {float(outputs['error']):.3g}")
    axes.legend()
    return figure


STEM = dict(
    ja="活性化関数のない 1 層ずつのエンコーダとデコーダについて、復元の二乗誤差（特徴で和、サンプルで平均）が\n"
    "最小になる重みとバイアス、誤差の最小値 error を、特異値分解から求める関数である。x は 1 行が 1 サンプル、\n"
    "code は符号の次元で、`np.linalg.svd` は特異値を大きい順に、右特異ベクトルを行に並べて返す。",
    en="For an encoder and a decoder of one layer each, without activations, the function finds weights\n"
    "and biases with the least squared error of reconstruction (summed over features, averaged over\n"
    "samples), and that error, from a singular value decomposition. A row of x is a sample, code the\n"
    "dimension of the code; `np.linalg.svd` gives singular values in descending order and the right\n"
    "singular vectors as rows.",
)

VARIANTS = {
    "other-signs": dict(right="axes[:code].T", same="-axes[:code].T"),
    "other-order": dict(right="axes[:code].T", same="axes[:code][::-1].T"),
    "other-lengths": dict(
        edits=[
            dict(right="axes[:code].T", same="axes[:code].T * 2"),
            dict(right="np.transpose(encoder)", same="encoder.T / 4"),
        ]
    ),
    "pseudo-inverse": dict(right="np.transpose(encoder)", same="np.linalg.pinv(encoder)"),
    "mean-of-the-squares": dict(
        right="np.sum(sizes[code:] ** 2) / len(x)",
        same="np.mean(np.sum((centred - centred @ encoder @ decoder) ** 2, axis=1))",
    ),
}

MISTAKES = {
    "not-centred": dict(
        right="x - np.mean(x, axis=0)",
        wrong="1.0 * x",
        ja="中心化していない。最初の軸が、データの広がりではなく平均の向きを指してしまう。",
        en="The data are not centred: the first axis points to their mean, not along their spread.",
    ),
    "one-mean": dict(
        right="x - np.mean(x, axis=0)",
        wrong="x - np.mean(x)",
        ja="全体で 1 つの平均を引いている。特徴ごとに平均が違うと、中心が原点に来ない。",
        en="One mean of everything is taken away; where features have means of their own, the centre is not at 0.",
    ),
    "standardised": dict(
        right="x - np.mean(x, axis=0)",
        wrong="(x - np.mean(x, axis=0)) / (np.std(x, axis=0) + 1e-12)",
        ja="標準化している。元の単位での誤差を最小にするので、広がりの違いは残す。",
        en="This standardises; the error to be least is in the original units, so that spreads are to differ.",
    ),
    "smallest": dict(
        right="axes[:code].T",
        wrong="axes[-code:].T",
        ja="特異値の小さいほうの軸を選んでいる。捨てる分散が最も大きくなる。",
        en="These are the axes of the smallest singular values, which throws away the most variance.",
    ),
    "columns": dict(
        right="axes[:code].T",
        wrong="axes[:, :code]",
        ja="右特異ベクトルは行に並んでいる。列を取り出すと、軸の成分が混ざる。",
        en="The right singular vectors are rows; columns mix components of all of them.",
    ),
    "left-vectors": dict(
        right="axes[:code].T",
        wrong="np.linalg.svd(centred, full_matrices=False)[0][:, :code]",
        ja="左特異ベクトルには、特徴ではなくサンプルごとの成分が並ぶ。",
        en="Left singular vectors have a component for each sample, not for each feature.",
    ),
    "first-features": dict(
        right="axes[:code].T",
        wrong="np.eye(x.shape[1])[:, :code]",
        ja="はじめの特徴をそのまま残しているだけで、分散の大きい向きを選んでいない。",
        en="This merely keeps the first features; it does not choose the directions of most variance.",
    ),
    "weighted": dict(
        right="axes[:code].T",
        wrong="axes[:code].T * sizes[:code]",
        ja="軸に特異値を掛けている。エンコードとデコードで 2 回掛かり、復元が引き伸ばされる。",
        en="The axes are multiplied by the singular values, twice on the way there and back, which stretches what is restored.",
    ),
    "whitened": dict(
        right="axes[:code].T",
        wrong="axes[:code].T / sizes[:code]",
        ja="白色化している。転置を掛けても、元の大きさに戻らない。",
        en="This whitens, and the transpose does not bring the sizes back.",
    ),
    "no-bias": dict(
        right="-decoder_bias @ encoder",
        wrong="np.zeros(code)",
        ja="エンコーダが平均を引いていない。デコーダで平均を足すと、2 回入ってしまう。",
        en="The encoder does not take the mean away; once the decoder adds it, it is there twice.",
    ),
    "mean-added": dict(
        right="-decoder_bias @ encoder",
        wrong="decoder_bias @ encoder",
        ja="符号が逆である。平均を足した符号になっている。",
        en="The sign is reversed: the mean is added to what is encoded.",
    ),
    "mean-not-encoded": dict(
        right="-decoder_bias @ encoder",
        wrong="-decoder_bias[:code]",
        ja="平均を符号の軸で表していない。バイアスは符号の座標で足される。",
        en="The mean is not in terms of the code; the bias is added in the coordinates of the code.",
    ),
    "decoder-without-the-mean": dict(
        right="decoder_bias = np.mean(x, axis=0)",
        wrong="decoder_bias = 0 * np.mean(x, axis=0)",
        ja="復元に平均が戻っていない。符号が 0 のとき、データの平均が復元されるはずである。",
        en="The mean does not come back; a code of 0 should be restored as the mean of the data.",
    ),
    "one-mean-restored": dict(
        right="decoder_bias = np.mean(x, axis=0)",
        wrong="decoder_bias = np.full(x.shape[1], np.mean(x))",
        ja="全体で 1 つの平均を足している。平均は特徴ごとに違う。",
        en="One mean of everything is added; each feature has a mean of its own.",
    ),
    "not-transposed": dict(
        right="np.transpose(encoder)",
        wrong="encoder",
        ja="デコーダは符号から特徴へ戻る層で、入力と出力の次元がエンコーダと逆になる。",
        en="The decoder leads from the code back to the features: its input and output sizes are the other way round.",
    ),
    "decoder-of-the-rest": dict(
        right="np.transpose(encoder)",
        wrong="axes[-code:]",
        ja="エンコーダと別の軸で復元している。",
        en="This restores along other axes than those that encoded.",
    ),
    "kept-variance": dict(
        right="sizes[code:] ** 2",
        wrong="sizes[:code] ** 2",
        ja="これは符号に残った分散である。誤差になるのは、捨てた分散のほうである。",
        en="That is the variance that the code keeps; the error is what is thrown away.",
    ),
    "not-squared": dict(
        right="sizes[code:] ** 2",
        wrong="sizes[code:]",
        ja="特異値を足している。二乗誤差になるのは、特異値の 2 乗の和である。",
        en="This adds singular values; what makes a squared error is the sum of their squares.",
    ),
    "ratio": dict(
        right="np.sum(sizes[code:] ** 2) / len(x)",
        wrong="np.sum(sizes[code:] ** 2) / np.sum(sizes**2)",
        ja="捨てた分散の割合（1 から累積寄与率を引いたもの）になっている。",
        en="That is the proportion of variance thrown away, 1 less the cumulative explained ratio.",
    ),
    "unbiased": dict(
        right="/ len(x)",
        wrong="/ (len(x) - 1)",
        ja="不偏分散の割り方である。ここの誤差はサンプルの数で割った平均である。",
        en="That divides as an unbiased variance does; this error is a mean over all samples.",
    ),
    "all-elements": dict(
        right="/ len(x)",
        wrong="/ x.size",
        ja="特徴についても平均している（Keras の平均二乗誤差）。ここでは特徴については和である。",
        en="This averages over features, too, as Keras's mean squared error does; here these are summed.",
    ),
    "not-divided": dict(
        right="np.sum(sizes[code:] ** 2) / len(x)",
        wrong="np.sum(sizes[code:] ** 2)",
        ja="サンプルについて足したままで、平均していない。",
        en="This is still the sum over samples, not their mean.",
    ),
    "root": dict(
        right="np.sum(sizes[code:] ** 2) / len(x)",
        wrong="np.sqrt(np.sum(sizes[code:] ** 2) / len(x))",
        ja="平方根をとっている。誤差は 2 乗のまま平均する。",
        en="This takes the root; the error is a mean of squares.",
    ),
    "next-alone": dict(
        right="np.sum(sizes[code:] ** 2) / len(x)",
        wrong="np.sum(sizes[code : code + 1] ** 2) / len(x)",
        ja="捨てた軸のうち最初の 1 本しか数えていない。",
        en="Only the first of the axes thrown away is counted.",
    ),
}

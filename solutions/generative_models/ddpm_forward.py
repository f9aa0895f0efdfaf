"""DDPM の拡散過程

拡散過程は、画像 x_0 に T 回、雑音を加える。1 回目の雑音の強さが betas[0]、T
回目が betas[T−1] である。t 回加えた画像 x_t の標本を、順に t 回加える代わり
に、x_0 と標準正規分布の乱数 noise から 1 度で作れ。t は画像ごとに違い、1 から
T までの整数である。

alpha_bars[k] は、はじめから数えて k + 1 回加えたときについての値、level は画
像ごとに使うその値で、画像に掛けられる形にする。

---
    x_0, noise, x_t: (images, height, width, channels)    t: (images,)
    betas, alpha_bars: (T,)    level: (images, 1, 1, 1)

    q(x_t | x_{t−1}) = N(√(1 − β_t) x_{t−1}, β_t I)

---
The forward process of DDPM

The forward process adds noise to an image x_0, T times. betas[0] is how strong
the noise of the first time is, betas[T−1] that of time T. Make a sample of x_t,
the image to which noise was added t times, in one go from x_0 and `noise`,
which is drawn from the standard normal distribution, rather than by adding
noise t times. t differs from image to image and is an integer from 1 to T.

alpha_bars[k] belongs to noise added k + 1 times from the beginning; `level` is
the one of them that an image needs, in a shape in which it can be multiplied by
images.
"""

import numpy as np


def ddpm_forward(x_0, noise, t, betas):
    alpha_bars = np.cumprod(1 - betas)  # blank
    level = alpha_bars[t - 1][:, None, None, None]  # blank
    x_t = np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise  # blank
    return x_t


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def drawn(shape, times, betas):
        x_0, noise = rng.uniform(-1, 1, size=shape), rng.normal(size=shape)
        return dict(x_0=x_0, noise=noise, t=np.asarray(times), betas=np.asarray(betas))

    # By hand: the roots are 0.8 and 0.6.
    yield dict(
        x_0=np.array([[[[1.0], [-1.0]]]]),
        noise=np.array([[[[2.0], [0.5]]]]) * rng.choice([-1, 1]),
        t=np.array([2]),
        betas=np.array([0.2, 0.2]),
    )
    images, height, width, steps = (int(n) for n in rng.choice(range(3, 9), 4, replace=False))
    times = rng.permutation([1, steps, *rng.integers(2, steps, size=images - 2)])
    betas = rng.permutation(np.linspace(0.05, 0.6, steps))
    yield drawn((images, height, width, 2), times, betas)
    # As many images as rows, columns and channels: a level at a wrong axis fits, too.
    side = int(rng.integers(2, 5))
    times = rng.permutation(np.arange(1, 7))[:side]
    yield drawn((side, side, side, side), times, rng.uniform(0.02, 0.5, size=6))
    yield drawn((images, 1, width, 1), np.ones(images, int), rng.uniform(0.1, 0.5, size=1))
    # A digit on its way to pure noise, by the schedule of the paper.
    digits = load_arrays("digits")["x"]
    digit = digits[int(rng.integers(len(digits)))].reshape(8, 8, 1) / 8 - 1
    times = np.array([1, 50, 150, 300, 500, 700, 1000])
    case = drawn((len(times), 8, 8, 1), times, np.linspace(1e-4, 0.02, 1000))
    case["x_0"][:] = digit
    yield case


BORDERS = {
    "the first time": "np.any(t == 1)",
    "the last time": "len(betas) > 1 and np.any(t == len(betas))",
    "times that differ within a batch": "len(set(t.tolist())) > 2",
    "noise that grows and wanes": "np.any(np.diff(betas) < 0) and np.any(np.diff(betas) > 0)",
    "noise that is added once alone": "len(betas) == 1",
    "nothing left of the image": "len(betas) == 1000 and t[-1] == 1000",
    "hardly any noise": "betas[0] == 1e-4 and t[0] == 1",
    "as many images as rows, columns and channels": "len(x_0) > 1 and len(set(x_0.shape)) == 1",
}


def oracle(x_0, noise, t, betas):
    import tensorflow as tf

    # What x_0 is multiplied by and how far the noise has spread, step by step as the process goes.
    signals, variances = [], []
    signal, variance = tf.ones((), tf.float64), tf.zeros((), tf.float64)
    for beta in betas:
        signal = signal * tf.sqrt(1 - beta)
        variance = variance * (1 - beta) + beta
        signals.append(signal)
        variances.append(variance)

    def of_image(values):
        return tf.reshape(tf.gather(tf.stack(values), t - 1), (-1, 1, 1, 1))

    return of_image(signals) * x_0 + tf.sqrt(of_image(variances)) * noise


STEM = dict(
    ja="拡散過程で雑音を t 回加えた画像 x_t の標本を、x_0 と標準正規分布の乱数 noise から 1 度で作る。t（1 以上）は画像ごとに違い、k 回目の雑音の強さは betas[k−1] である。軸の順は (画像, 縦, 横, チャネル)。",
    en="From x_0 and `noise`, drawn from the standard normal distribution, this makes in one go a sample of the image x_t to which the forward process has added noise t times. t, at least 1, differs from image to image; betas[k−1] is the strength of noise number k. Axes are (images, height, width, channels).",
)

VARIANTS = {
    "sum-of-logarithms": dict(
        right="np.cumprod(1 - betas)", same="np.exp(np.cumsum(np.log1p(-betas)))"
    ),
    "reshaped": dict(
        right="alpha_bars[t - 1][:, None, None, None]",
        same="np.take(alpha_bars, t - 1).reshape(-1, 1, 1, 1)",
    ),
    "powers": dict(
        right="np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise",
        same="noise * (1 - level) ** 0.5 + x_0 * level**0.5",
    ),
}

MISTAKES = {
    "alpha-of-one-step": dict(
        right="np.cumprod(1 - betas)",
        wrong="1 - betas",
        ja="t 回目の 1 回分の値しか使っていない。はじめから t 回分を掛け合わせる。",
        en="This uses what the last of the t times does alone; all t of them are multiplied.",
    ),
    "betas-multiplied": dict(
        right="np.cumprod(1 - betas)",
        wrong="np.cumprod(betas)",
        ja="掛け合わせるのは、前の画像が残る割合であり、雑音の強さではない。",
        en="What is multiplied is how much of the image before stays, not how strong the noise is.",
    ),
    "betas-added": dict(
        right="np.cumprod(1 - betas)",
        wrong="1 - np.cumsum(betas)",
        ja="雑音の強さを足している。前に加えた雑音も次の回に縮むので、β の和にはならず、回数が多いと負になる。",
        en="This adds the strengths up. Noise added before shrinks, too, at every further time; added up, they leave less than nothing.",
    ),
    "roots-multiplied": dict(
        right="np.cumprod(1 - betas)",
        wrong="np.cumprod(np.sqrt(1 - betas))",
        ja="ここで平方根をとると、画像に掛けるときの平方根と重なる。雑音の分散も合わなくなる。",
        en="A root here comes on top of the one that an image is multiplied by, and the variance of the noise is wrong, too.",
    ),
    "one-time-early": dict(
        right="np.cumprod(1 - betas)",
        wrong="np.concatenate([[1.0], np.cumprod(1 - betas)[:-1]])",
        ja="t 回目の分が入らず、t = 1 の画像に雑音がない。",
        en="Time t itself is left out, and an image with t = 1 has no noise.",
        exam=False,
    ),
    "all-times": dict(
        right="np.cumprod(1 - betas)",
        wrong="np.full(len(betas), np.prod(1 - betas))",
        ja="どの画像にも T 回分を掛けている。t 回目までで止める。",
        en="This multiplies all T of them for every image, where t is the last.",
    ),
    "one-time-late": dict(
        right="alpha_bars[t - 1]",
        wrong="alpha_bars[np.minimum(t, len(betas) - 1)]",
        ja="1 回分ずれている。t は 1 から、配列の番号は 0 から始まる。",
        en="This is off by one: t begins at 1 and the array at 0.",
        exam=False,
    ),
    "index-out-of-bounds": dict(
        right="alpha_bars[t - 1]",
        wrong="alpha_bars[t]",
        ja="t は 1 から、配列の番号は 0 から始まる。t = T では配列の外に出る。",
        en="t begins at 1 and the array at 0; with t = T this reads beyond its end.",
    ),
    "one-time-for-all": dict(
        right="alpha_bars[t - 1]",
        wrong="alpha_bars[np.full_like(t, t[0]) - 1]",
        ja="どの画像にも、最初の画像の t を使っている。",
        en="Every image gets the t of the first one.",
        exam=False,
    ),
    "along-the-channels": dict(
        right="alpha_bars[t - 1][:, None, None, None]",
        wrong="alpha_bars[t - 1]",
        ja="形 (images,) は最後の軸、つまりチャネルに沿って掛けられる。",
        en="The shape (images,) is broadcast along the last axis, which are the channels.",
    ),
    "roots-forgotten": dict(
        right="np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise",
        wrong="level * x_0 + (1 - level) * noise",
        ja="割合で混ぜると、分散は割合の 2 乗になる。雑音に掛けるのは標準偏差である。",
        en="Mixed by shares, the variance would be that of shares squared; noise is multiplied by a standard deviation.",
    ),
    "variance-for-deviation": dict(
        right="np.sqrt(1 - level)",
        wrong="(1 - level)",
        ja="雑音に掛けるのは標準偏差で、分散ではない。",
        en="The noise is multiplied by its standard deviation, not its variance.",
    ),
    "image-without-root": dict(
        right="np.sqrt(level) * x_0",
        wrong="level * x_0",
        ja="1 回ごとに掛かるのは 1 − β の平方根である。",
        en="Each time multiplies by the root of 1 − β.",
    ),
    "rest-of-the-root": dict(
        right="np.sqrt(1 - level)",
        wrong="(1 - np.sqrt(level))",
        ja="2 つの係数は、和ではなく 2 乗の和が 1 になる。だから分散が 1 に保たれる。",
        en="It is the squares of the two factors that add up to 1, not the factors: so the variance stays 1.",
    ),
    "image-kept": dict(
        right="np.sqrt(level) * x_0",
        wrong="x_0",
        ja="画像を縮めずに雑音を足すと、分散が 1 を超えて増えていく。",
        en="Where noise is added to an image that is not shrunk, the variance grows beyond 1.",
    ),
    "exchanged": dict(
        right="np.sqrt(level) * x_0 + np.sqrt(1 - level) * noise",
        wrong="np.sqrt(1 - level) * x_0 + np.sqrt(level) * noise",
        ja="係数が逆で、t が小さいほど雑音が強い。",
        en="The factors are exchanged: the smaller t, the stronger the noise.",
    ),
}


def plot(case, outputs):
    """The images of the batch in the order of t, above as they were, below as they were returned."""
    import numpy as np
    from matplotlib.figure import Figure

    x_t = np.asarray(outputs["x_t"], dtype=float)
    if x_t.shape != case["x_0"].shape:
        return None
    order = np.argsort(case["t"], kind="stable")
    figure = Figure(figsize=(1.2 * len(order) + 0.8, 3), layout="constrained")
    panels = figure.subplots(2, len(order), squeeze=False)
    for row, name, images in zip(panels, ("x_0", "x_t"), (case["x_0"], x_t), strict=True):
        row[0].set_ylabel(name)
        for panel, number in zip(row, order, strict=True):
            panel.imshow(images[number, ..., 0], cmap="gray", vmin=-2, vmax=2)
            panel.set(xticks=[], yticks=[], xlabel=f"t = {case['t'][number]}")
    return figure

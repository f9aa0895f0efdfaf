"""1 つの摂動で多くの画像を誤らせる

多クラスの線形分類器に対して、どの画像にも加える 1 つの摂動 v（universal
adversarial perturbation）を作る。クラスは、ロジットが最も大きいものに決まる。
predicted は、摂動のない画像 images が分類されるクラスである。

v は 0 から始め、画像を順に 1 回ずつ見る。v を加えた画像がもう predicted と違う
クラスになれば、何もしない。まだ同じクラスなら、次のように v を更新する。

    distances    v を加えた画像から、ほかの各クラスとの決定境界までの（ユーク
                 リッド）距離。predicted のクラスには inf を入れる
    step         最も近い境界に垂直に達する摂動の、1 + overshoot 倍
    v            step を足し、L2 ノルムが radius を超えたら、radius になるまで縮
                 める（原点を中心とする球への射影）
    rate         最後の v を加えると、predicted と違うクラスになる画像の割合。正
                 解のラベルは使わない

与えられたコードの gaps は、predicted のクラスと各クラスのロジットの差、normals
は、そのクラスのロジットのほうが大きくなっていく向きである。v, rate の順に返せ。

---
    images: (batch, pixels)    kernel: (pixels, classes)    bias: (classes,)
    predicted: (batch,)    logits, gaps, distances: (classes,)
    normals: (classes, pixels)    v, step: (pixels,)
    radius, overshoot, rate: scalar

---
One perturbation that makes many images err

For a linear classifier of many classes, make one perturbation v that is added
to all images (a universal adversarial perturbation). The class is that of the
largest logit, and predicted is the classes of the images without perturbation.

v begins at 0, and the images are looked at once each, in their order. Where the
image with v added is of another class than predicted already, nothing is done.
Where it is still of the same class, v is updated:

    distances    the (Euclidean) distances from the image with v added to the
                 decision boundaries with each of the other classes; inf for the
                 predicted class
    step         1 + overshoot times the perturbation that reaches the nearest
                 boundary at a right angle
    v            step is added; where its L2 norm then exceeds `radius`, v is
                 shrunk until it is radius (a projection onto the ball around 0)
    rate         the part of the images that are of another class than predicted
                 with the final v added. Right labels are not used

In the code given, gaps is by how much the logit of the predicted class exceeds
that of each class, and normals the directions in which the logit of each class
gains on it. Return v and rate, in this order.
"""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(bias)) == label, np.inf, gaps / lengths)  # blank
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]  # blank
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))  # blank
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)  # blank
    return v, rate


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    # By hand: two classes, one image at the distance 1 from the boundary.
    yield dict(
        images=np.array([[1.0, float(rng.integers(1, 4))]]),
        kernel=np.array([[2.0, 0.0], [0.0, 0.0]]),
        bias=np.zeros(2),
        radius=5.0,
        overshoot=0.25,
    )
    # Of four boundaries the nearest, the second, has neither the least gap of logits nor the longest normal.
    lengths, gaps = np.array([1.0, 4.0, 10.0, 1.5]), np.array([1.0, 2.0, 6.0, 0.9])
    axes = np.linalg.qr(rng.normal(size=(4, 4)))[0]
    kernel = np.column_stack([np.zeros(4), axes * lengths]) + rng.normal(size=(4, 1))
    for radius, batch in ((0.25, int(rng.integers(2, 6))), (5.0, 1)):
        image = rng.normal(size=4)
        bias = -image @ kernel - np.append(0, gaps)
        images = image + rng.uniform(-0.02, 0.02, size=(batch, 4))
        yield dict(images=images, kernel=kernel, bias=bias, radius=radius, overshoot=0.1)
    digits = load_arrays("digits")
    pixels, targets = digits["x"].reshape(-1, 64) / 16, np.eye(10)[digits["y"]]
    rows = rng.choice(len(pixels), size=400, replace=False)
    design = np.column_stack([pixels[rows], np.ones(400)])
    solution = np.linalg.solve(design.T @ design + 3 * np.eye(65), design.T @ targets[rows])
    chosen = rng.choice(len(pixels), size=int(rng.integers(20, 30)), replace=False)
    images = pixels[chosen]
    yield dict(
        images=images,
        kernel=solution[:-1],
        bias=solution[-1],
        radius=float(rng.uniform(1.0, 1.4)),
        overshoot=0.02,
    )
    classes, size, batch = (int(n) for n in rng.choice(range(3, 9), size=3, replace=False))
    kernel = rng.normal(size=(size, classes)) * rng.uniform(0.5, 2, size=classes)
    for radius in (0.3, 50.0):
        batch += 1
        images = rng.normal(scale=1.5, size=(batch, size))
        bias = rng.normal(scale=0.5, size=classes)
        yield dict(images=images, kernel=kernel, bias=bias, radius=radius, overshoot=0.1)


BORDERS = {
    "one image": "len(images) == 1",
    "a radius that is large enough for any step": "radius >= 50",
    "classes whose weights are of different lengths": "np.ptp(np.linalg.norm(kernel, axis=0)) > 3",
    "a small radius": "radius <= 0.3",
    "more classes than two": "kernel.shape[1] > 2",
    "pictures": "images.shape[1] == 64",
}


def oracle(images, kernel, bias, radius, overshoot):
    import tensorflow as tf

    def classes(x):
        return tf.argmax(tf.matmul(x, kernel) + bias, axis=1)

    before = classes(images)
    v = tf.zeros((1, images.shape[1]), images.dtype)
    for n in range(len(images)):
        place = images[n : n + 1] + v
        if classes(place)[0] != before[n]:
            continue
        own = int(before[n])
        reached = []
        for other in range(len(bias)):
            if other == own:
                continue
            # The shortest r with (w_other − w_own) · r = gap: least squares of one equation gives it.
            across = tf.constant(kernel[:, other] - kernel[:, own])[None]
            gap = -tf.linalg.matvec(across, place[0]) - (bias[other] - bias[own])
            reached.append(tf.linalg.pinv(across)[:, 0] * gap)
        shortest = min(reached, key=lambda r: float(tf.norm(r)))
        v = tf.clip_by_norm(v + (1 + overshoot) * shortest, radius)
    rate = tf.reduce_mean(tf.cast(classes(images + v) != before, images.dtype))
    return v[0], rate


def plot(case, outputs):
    """The perturbation, and the first images without it and with it."""
    import numpy as np
    from matplotlib.figure import Figure

    images, v = case["images"], outputs["v"]
    shape = (8, 8) if images.shape[1] == 64 else (1, images.shape[1])
    columns = min(6, len(images))
    figure = Figure(figsize=(2.2 + 1.1 * columns, 2.8), layout="constrained")
    rows = figure.subplots(2, columns + 1, squeeze=False)
    largest = np.abs(v).max()
    rows[0, 0].imshow(v.reshape(shape), cmap="coolwarm", vmin=-largest, vmax=largest)
    rows[0, 0].set_title(f"v: {float(outputs['rate']):.0%}", fontsize=9)
    for place in rows.flat:
        place.set_axis_off()
    low, high = images.min(), images.max()
    for row, pictures in zip(rows, (images, images + v), strict=True):
        said = np.argmax(pictures @ case["kernel"] + case["bias"], axis=1)
        for n in range(columns):
            row[n + 1].imshow(pictures[n].reshape(shape), cmap="gray", vmin=low, vmax=high)
            row[n + 1].set_title(f"→ {said[n]}", fontsize=9)
    return figure


STEM = dict(
    ja="多クラスの線形分類器に対して、どの画像にも加える 1 つの摂動 v を作る関数である。画像を順に見て、v を加えてもまだ\n"
    "predicted のクラスに分類されるとき、最も近い決定境界を越えるように v を更新し、L2 ノルムを radius 以下に抑える。rate は、\n"
    "最後の v で分類が変わる画像の割合である。",
    en="For a linear classifier of many classes the function makes one perturbation v that is added to all\n"
    "images. Image by image, where v does not change the predicted class yet, v is updated so that it\n"
    "crosses the nearest decision boundary, and its L2 norm is kept to at most `radius`. rate is the part\n"
    "of the images whose class the final v changes.",
)

VARIANTS = {
    "unit-vector": dict(
        right="(1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]",
        same="(1 + overshoot) * distances[nearest] * normals[nearest] / lengths[nearest]",
    ),
    "maximum": dict(
        right="v * min(1, radius / np.linalg.norm(v))",
        same="v / max(1, np.linalg.norm(v) / radius)",
    ),
    "counted": dict(
        right="np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)",
        same="np.count_nonzero(np.argmax(images @ kernel + (v @ kernel + bias), axis=1) != predicted) / len(images)",
    ),
}

MISTAKES = {
    "own-class-included": dict(
        right="np.where(np.arange(len(bias)) == label, np.inf, gaps / lengths)",
        wrong="1.0 * gaps / lengths",
        ja="自分のクラスとの差は 0 なので、いつもそれが最も近くなり、v が動かない。",
        en="The gap to its own class is 0 and always the nearest, so that v does not move.",
    ),
    "gaps-for-distances": dict(
        right="gaps / lengths)",
        wrong="gaps)",
        ja="ロジットの差は距離ではない。差の勾配の大きさで割って、はじめて距離になる。",
        en="A difference of logits is no distance; it has to be divided by the size of its gradient.",
    ),
    "squared-lengths": dict(
        right="gaps / lengths)",
        wrong="gaps / lengths**2)",
        ja="長さの 2 乗で割っている。これは、法線に掛ける係数であり、距離ではない。",
        en="This divides by squared lengths, which gives the factor of the normal, not a distance.",
    ),
    "own-length": dict(
        right="gaps / lengths)",
        wrong="gaps / np.linalg.norm(kernel, axis=0))",
        ja="クラスの重みの長さで割っている。境界の法線は、2 つのクラスの重みの差である。",
        en="This divides by the length of one class's weights; the normal of a boundary is the difference of two.",
    ),
    "farthest": dict(
        right="np.where(np.arange(len(bias)) == label, np.inf, gaps / lengths)",
        wrong="np.where(np.arange(len(bias)) == label, np.inf, -gaps / lengths)",
        ja="最も遠い境界を選んでいる。",
        en="This chooses the boundary that is farthest away.",
    ),
    "no-overshoot": dict(
        right="(1 + overshoot) * gaps[nearest]",
        wrong="gaps[nearest]",
        ja="境界の上で止まっている。わずかに越えないと、クラスは変わらない。",
        en="This stops on the boundary; the class changes a little beyond it.",
    ),
    "overshoot-alone": dict(
        right="(1 + overshoot) * gaps[nearest]",
        wrong="overshoot * gaps[nearest]",
        ja="行き過ぎる分だけしか動いていない。",
        en="It moves by the overshoot alone.",
    ),
    "away-from-the-boundary": dict(
        right="(1 + overshoot) * gaps[nearest]",
        wrong="-(1 + overshoot) * gaps[nearest]",
        ja="境界から遠ざかる向きである。",
        en="That leads away from the boundary.",
    ),
    "length-once": dict(
        right="lengths[nearest] ** 2 * normals",
        wrong="lengths[nearest] * normals",
        ja="法線が単位ベクトルになっていない。距離を掛けるのは、長さ 1 の向きである。",
        en="The normal is no unit vector; it is a direction of length 1 that a distance multiplies.",
    ),
    "sign-of-the-normal": dict(
        right="(1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]",
        wrong="(1 + overshoot) * distances[nearest] * np.sign(normals[nearest])",
        ja="FGSM のように符号をとっている。L2 ノルムで最も短いのは、境界に垂直な摂動である。",
        en="This takes the sign, as FGSM does; in the L2 norm the shortest way to a boundary is at a right angle.",
    ),
    "not-projected": dict(
        right="v * min(1, radius / np.linalg.norm(v))",
        wrong="1.0 * v",
        ja="大きさを抑えていない。人の目に見えるほど大きくなってしまう。",
        en="Its size is not bounded, and it becomes large enough to be seen.",
    ),
    "always-scaled": dict(
        right="v * min(1, radius / np.linalg.norm(v))",
        wrong="v * radius / np.linalg.norm(v)",
        ja="球の内側にあるときも、表面まで引き伸ばしている。",
        en="It is stretched to the surface even where it lies inside of the ball.",
    ),
    "clipped-by-pixel": dict(
        right="v * min(1, radius / np.linalg.norm(v))",
        wrong="np.clip(v, -radius, radius)",
        ja="画素ごとに切り詰めている（L∞ の球への射影）。制約は L2 ノルムである。",
        en="This clips each pixel, which projects onto the ball of the L∞ norm; it is the L2 norm that is bounded.",
    ),
    "square-compared": dict(
        right="radius / np.linalg.norm(v)",
        wrong="radius / np.sum(v**2)",
        ja="ノルムの 2 乗と比べている。",
        en="This compares with the square of the norm.",
    ),
    "still-the-same": dict(
        right="bias, axis=1) != predicted",
        wrong="bias, axis=1) == predicted",
        ja="分類が変わらなかった画像の割合である。",
        en="That is the part of the images whose class did not change.",
    ),
    "how-many": dict(
        right="np.mean(np.argmax(",
        wrong="np.sum(np.argmax(",
        ja="枚数になっている。割合を求める。",
        en="That is how many they are; the part of all is asked for.",
    ),
    "perturbation-classified": dict(
        right="(images + v) @ kernel",
        wrong="(0 * images + v) @ kernel",
        ja="摂動だけを分類している。画像に加えて分類する。",
        en="This classifies the perturbation alone, not the images with it.",
    ),
}

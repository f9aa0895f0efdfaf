"""自己回帰モデルの対数尤度

0 と 1 の画素を 1 列に並べた画像 x の対数尤度を、自己回帰モデルで求めよ。画素
は列の順に 1 つずつ決まり、画素 t が 1 になる確率は、それより前に決まった画素
だけを条件とする。画素 t 自身や後の画素の値は使わない。

その確率のロジット logits は、条件とする画素の値に重みを掛けた和に、バイアスを
加えたものである。kernel の s 行 t 列は、画素 s の値に掛けて画素 t のロジット
に足す重みで、使ってはならない所にも 0 でない値がある。そこを 0 と 1 の mask
で消す。log_conditionals は、画素が x のとおりの値になる条件付き確率の対数、
log_prob は、画像全体がその値になる確率の対数である。

log は自然対数で、ε は足さない。ロジットが ±1000 ほどになる画素もあるが、どの
値も有限とする。

---
    x: (images, pixels)    kernel, mask: (pixels, pixels)    bias: (pixels,)
    logits, log_conditionals: (images, pixels)    log_prob: (images,)

---
Log-likelihood of an autoregressive model

Compute how likely an autoregressive model finds the images x, rows of pixels
that are 0 or 1. Pixels are decided one by one in the order of the row, and the
probability that pixel t is 1 is conditioned on the pixels decided before it
alone. Neither pixel t itself nor a later one is used.

The logit of that probability, in `logits`, is the sum of the values of the
pixels it is conditioned on, each times its weight, and of a bias. Row s, column
t of `kernel` is the weight by which the value of pixel s enters the logit of
pixel t. It is not 0 where it must not be used, either; `mask`, of ones and
zeros, removes it there. log_conditionals are the logarithms of the conditional
probabilities of the values that the pixels have in x, and log_prob that of the
probability of the image as a whole.

log is the natural logarithm, and no ε is added. Some pixels have logits of
about ±1000; all values have to be finite all the same.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.triu(np.ones_like(kernel), k=1)  # blank
    logits = x @ (mask * kernel) + bias  # blank
    log_conditionals = -np.logaddexp(0, np.where(x == 1, -logits, logits))  # blank
    log_prob = np.sum(log_conditionals, axis=1)  # blank
    return log_conditionals, log_prob


# ==== grading ====


def cases(rng):
    import numpy as np

    from grader.datasets import load_arrays

    def drawn(x, scale):
        pixels = x.shape[1]
        kernel = scale * rng.uniform(0.5, 2, size=(pixels, pixels))
        kernel *= rng.choice([-1.0, 1.0], size=kernel.shape)
        return dict(x=x, kernel=kernel, bias=rng.normal(size=pixels))

    def pixels_of(images, pixels):
        return rng.integers(0, 2, size=(images, pixels)).astype(float)

    # By hand: the odds of the first pixel are 4 to 1, of the second 3 to 1 after a 1 and even after a 0.
    kernel, second = np.log(np.array([[5.0, 3.0], [7.0, 2.0]])), float(rng.integers(2))
    x = np.array([[1, second], [0, 1 - second]])
    yield dict(x=x, kernel=kernel, bias=np.log(np.array([4.0, 1.0])))
    images, pixels = (int(n) for n in rng.choice(range(3, 8), 2, replace=False))
    case = drawn(pixels_of(images, pixels), 0.8)
    case["x"][0] = 1
    yield case
    # Certain of a pixel, and right in one image and wrong in the next.
    case = drawn(pixels_of(pixels, images + 5), 0.5)
    sure = rng.choice(images + 5, size=2, replace=False)
    case["bias"][sure] = np.array([1, -1]) * rng.uniform(900, 1100, size=2)
    case["x"][:3, sure] = [[0, 0], [0, 1], [1, 1]]
    yield case
    yield drawn(pixels_of(images, 1), 2.0)
    digits = load_arrays("digits")["x"]
    chosen = digits[int(rng.integers(len(digits)))]
    yield drawn((chosen.reshape(1, 64) > 7).astype(float), 0.2)


BORDERS = {
    "one pixel, conditioned on nothing": "x.shape[1] == 1",
    "one image": "len(x) == 1",
    "weights where none may be used": "x.shape[1] > 2 and np.all(kernel != 0)",
    "certain of a 1, and wrong": "np.any(x[:, bias > 500] == 0)",
    "certain of a 0, and wrong": "np.any(x[:, bias < -500] == 1)",
    "a large logit that is right": "np.any(x[:, bias > 500] == 1) and np.any(x[:, bias < -500] == 0)",
    "an image of many pixels": "x.shape[1] > 50",
}


def oracle(x, kernel, bias):
    import keras

    # Pixel by pixel: what comes later is not there yet.
    loss = keras.losses.BinaryCrossentropy(from_logits=True, reduction=None)
    steps = []
    for t in range(x.shape[1]):
        logits = keras.ops.matmul(x[:, :t], kernel[:t, t : t + 1]) + bias[t]
        steps.append(-loss(x[:, t : t + 1], logits))
    log_conditionals = keras.ops.stack(steps, axis=1)
    return log_conditionals, keras.ops.sum(log_conditionals, axis=1)


STEM = dict(
    ja="0 と 1 の画素を 1 列に並べた画像 x の対数尤度を、画素を列の順に決めていく自己回帰モデルで求める。kernel の s 行 t 列は、画素 s の値から画素 t のロジットへの重みである。ロジットが ±1000 ほどになる画素もある。",
    en="This computes the log-likelihood of images x, rows of pixels that are 0 or 1, under an autoregressive model that decides the pixels in the order of the row. Row s, column t of kernel is the weight of the value of pixel s in the logit of pixel t. Some logits are about ±1000.",
)

VARIANTS = {
    "lower-complement": dict(
        right="np.triu(np.ones_like(kernel), k=1)", same="1 - np.tri(len(bias))"
    ),
    "einsum": dict(
        right="x @ (mask * kernel) + bias", same='np.einsum("ns,st->nt", x, kernel * mask) + bias'
    ),
    "logit-less-softplus": dict(
        right="-np.logaddexp(0, np.where(x == 1, -logits, logits))",
        same="x * logits - np.logaddexp(0, logits)",
    ),
    "matrix-times-ones": dict(
        right="np.sum(log_conditionals, axis=1)", same="log_conditionals @ np.ones(x.shape[1])"
    ),
}

MISTAKES = {
    "sees-itself": dict(
        right="k=1",
        wrong="k=0",
        ja="対角が残ると、画素 t のロジットに画素 t 自身の値が入る。答えを見てから確率を付けることになる。",
        en="With the diagonal left in, the value of pixel t enters its own logit: the answer is seen before it is given a probability.",
    ),
    "reads-what-follows": dict(
        right="np.triu(np.ones_like(kernel), k=1)",
        wrong="np.tril(np.ones_like(kernel), k=-1)",
        ja="後の画素を条件としている。行が条件の画素、列が求める画素なので、行の番号が列の番号より小さい所を残す。",
        en="This conditions on later pixels. Rows are the pixels conditioned on, columns those asked for: what stays has the smaller number in its row.",
    ),
    "all-others": dict(
        right="np.triu(np.ones_like(kernel), k=1)",
        wrong="1 - np.eye(len(kernel))",
        ja="自分以外の画素をすべて条件とすると、条件付き確率の積は同時確率にならない。",
        en="Conditioned on all pixels but itself, the probabilities no longer multiply to a joint probability.",
    ),
    "markov": dict(
        right="np.triu(np.ones_like(kernel), k=1)",
        wrong="np.eye(len(kernel), k=1)",
        ja="直前の 1 画素しか条件にしていない。乗法定理で分けた条件付き確率は、前の画素すべてを条件とする。",
        en="This conditions on the one pixel just before; the product rule conditions on all that precede.",
    ),
    "no-mask": dict(
        right="mask * kernel",
        wrong="kernel",
        ja="マスクが掛かっていないので、自分や後の画素の値まで使われる。",
        en="Without the mask, the values of the pixel itself and of later ones are used.",
    ),
    "mask-as-matrix": dict(
        right="mask * kernel",
        wrong="mask @ kernel",
        ja="行列の積では、後の画素の重みが足し込まれる。要素ごとに掛けて消す。",
        en="The matrix product adds weights of later pixels in; element by element, the mask removes them.",
        exam=False,
    ),
    "unconditional": dict(
        right="x @ (mask * kernel) + bias",
        wrong="np.zeros_like(x) + bias",
        ja="どの画素の確率も、ほかの画素によらない。独立とみなした尤度になっている。",
        en="No probability depends on another pixel: this is the likelihood if all were independent.",
    ),
    "kernel-turned": dict(
        right="mask * kernel",
        wrong="mask * kernel.T",
        ja="重みの行と列が逆で、画素 t から画素 s への重みを使っている。",
        en="Rows and columns of the weights are exchanged: these are the weights from pixel t to pixel s.",
    ),
    "without-bias": dict(
        right="x @ (mask * kernel) + bias",
        wrong="x @ (mask * kernel)",
        ja="バイアスが足されていない。前に画素のない最初の画素は、いつも確率 1/2 になってしまう。",
        en="The biases are missing; the first pixel, which has none before it, would always have probability 1/2.",
    ),
    "overflow": dict(
        right="-np.logaddexp(0, np.where(x == 1, -logits, logits))",
        wrong="np.log(np.where(x == 1, 1 / (1 + np.exp(-logits)), 1 - 1 / (1 + np.exp(-logits))))",
        ja="式としては正しいが、確信の強い画素の確率が 0 に丸められ、対数が −inf になる。ロジットのまま計算する。",
        en="The formula is right, but the probability of a pixel that is nearly certain rounds to 0, and its logarithm is −inf; one computes from the logits.",
    ),
    "zero-times-infinity": dict(
        right="-np.logaddexp(0, np.where(x == 1, -logits, logits))",
        wrong="x * np.log(1 / (1 + np.exp(-logits))) + (1 - x) * np.log(1 - 1 / (1 + np.exp(-logits)))",
        ja="確信の強い画素の確率が 0 か 1 に丸められ、0 × log 0 が nan になる。ロジットのまま計算する。",
        en="The probability of a pixel that is nearly certain rounds to 0 or 1, and 0 × log 0 is nan; one computes from the logits.",
    ),
    "clipped": dict(
        right="-np.logaddexp(0, np.where(x == 1, -logits, logits))",
        wrong="np.log(np.clip(1 / (1 + np.exp(-np.where(x == 1, logits, -logits))), 1e-7, 1))",
        ja="確率を切り詰めると、どれほど外れても対数尤度が −16 ほどで止まる。",
        en="With probabilities clipped, the logarithm stops at about −16 however wrong the model is.",
    ),
    "ones-only": dict(
        right="-np.logaddexp(0, np.where(x == 1, -logits, logits))",
        wrong="-x * np.logaddexp(0, -logits)",
        ja="値が 0 の画素も、0 になる確率の分だけ尤度に効く。",
        en="A pixel that is 0 counts, too, by the probability of being 0.",
    ),
    "always-a-one": dict(
        right="np.where(x == 1, -logits, logits)",
        wrong="-logits",
        ja="どの画素についても、1 になる確率を使っている。x が 0 の画素では、0 になる確率である。",
        en="This takes the probability of a 1 for every pixel; where x is 0, it is the probability of a 0.",
    ),
    "the-other-value": dict(
        right="np.where(x == 1, -logits, logits)",
        wrong="np.where(x == 1, logits, -logits)",
        ja="符号が逆で、画素が x と違う値になる確率の対数である。",
        en="With the signs turned round it is the probability of the value that the pixel does not have.",
    ),
    "negative": dict(
        right="-np.logaddexp(",
        wrong="np.logaddexp(",
        ja="符号が逆で、負の対数尤度（交差エントロピー）になっている。確率の対数は 0 以下である。",
        en="The sign is that of the negative log-likelihood, the cross-entropy; a logarithm of a probability is at most 0.",
    ),
    "mean": dict(
        right="np.sum(log_conditionals, axis=1)",
        wrong="np.mean(log_conditionals, axis=1)",
        ja="1 画素当たりの平均になっている。画像の確率は条件付き確率の積なので、対数では和になる。",
        en="This is the mean of a pixel; the probability of the image is a product, and its logarithm a sum.",
    ),
    "product": dict(
        right="np.sum(log_conditionals, axis=1)",
        wrong="np.prod(log_conditionals, axis=1)",
        ja="掛けるのは確率であり、その対数ではない。",
        en="It is the probabilities that are multiplied, not their logarithms.",
    ),
    "over-images": dict(
        right="np.sum(log_conditionals, axis=1)",
        wrong="np.sum(log_conditionals, axis=0)",
        ja="画像について足している。1 枚の画像の中で、画素について足す。",
        en="This sums over the images; it is the pixels of one image that are summed.",
    ),
    "one-number": dict(
        right="np.sum(log_conditionals, axis=1)",
        wrong="np.sum(log_conditionals)",
        ja="全部の画像を合わせた 1 つの数になっている。対数尤度は画像ごとに求める。",
        en="This is one number for all; each image has a log-likelihood of its own.",
    ),
    "last-pixel": dict(
        right="np.sum(log_conditionals, axis=1)",
        wrong="log_conditionals[:, -1]",
        ja="最後の画素の条件付き確率だけになっている。画像の確率には、全画素の分が要る。",
        en="This is the conditional probability of the last pixel alone; that of the image takes all of them.",
    ),
}

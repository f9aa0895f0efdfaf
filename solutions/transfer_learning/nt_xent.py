"""SimCLR の損失（NT-Xent）

SimCLR は、1 枚の画像から 2 通りのデータ拡張で作った 2 枚を近づけ、ほかの画像か
ら作ったものを遠ざける。a[n] と b[n] は、n 枚目の画像から作った 2 枚の特徴ベクト
ルである。NT-Xent（normalized temperature-scaled cross-entropy）による損失を、2N
個のベクトルの 1 つずつについて求めた losses と、その平均 loss を、この順に返
せ。

ベクトルは、a の N 個、b の N 個の順に並べる。どのベクトルも一度ずつ基準（アン
カー）になる。アンカーと同じ画像から作ったもう 1 つが正例、残りの 2N − 2 個が負
例である。アンカーの損失は、正例と負例から正例を当てる softmax の交差エントロ
ピーで、ロジットはアンカーとのコサイン類似度を温度で割ったものである。アンカー自
身は、分母にも入れない。

    unit        長さを 1 にした 2N 個のベクトル
    logits      ロジット。アンカー自身の位置は、softmax の重みが 0 になる値
    positive    各アンカーの正例の番号（0 から 2N − 1）

長さ 0 のベクトルはない。logits の行がアンカーである。温度が小さいと、ロジットは
1000 を超えることがある。損失が inf や nan になってはならない。

---
    a, b: (N, features)    N ≥ 1    temperature > 0
    unit: (2N, features)    logits: (2N, 2N)    positive, losses: (2N,)
    loss: scalar

---
The loss of SimCLR (NT-Xent)

SimCLR draws together two pictures made of one image by different augmentations,
and pushes away those made of other images. a[n] and b[n] are the feature
vectors of the two made of image n. Compute NT-Xent, the normalised
temperature-scaled cross-entropy: `losses`, the loss of each of the 2N vectors,
and their mean `loss`; return them in this order.

The vectors stand in a row, the N of a, then the N of b. Each is once the
anchor. The other one made of its image is the positive, the remaining 2N − 2
are negatives. The loss of an anchor is the cross-entropy of a softmax that is
to find the positive among positive and negatives; its logits are the cosine
similarities with the anchor, divided by the temperature. The anchor itself is
not in the denominator either.

    unit        the 2N vectors, made to have length 1
    logits      the logits; where an anchor meets itself, a value to which
                softmax gives weight 0
    positive    the number of each anchor's positive (0 to 2N − 1)

No vector has length 0. The rows of logits are anchors. With a low temperature
logits can exceed 1000; no loss may become inf or nan.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)  # blank
    logits = unit @ unit.T / temperature  # blank
    logits[np.arange(count), np.arange(count)] = -np.inf  # blank
    positive = (np.arange(count) + len(a)) % count  # blank
    losses = -log_softmax(logits)[np.arange(count), positive]  # blank
    loss = np.mean(losses)
    return losses, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def views(number, features, noise, scale):
        images = rng.normal(size=(number, features))
        made = [images + noise * rng.normal(size=images.shape) for _ in range(2)]
        return [
            view * scale ** rng.permutation(np.linspace(-1, 1, number))[:, None] for view in made
        ]

    turned = rng.permutation([[[3.0, 4.0], [0.0, 2.0]], [[4.0, 3.0], [5.0, 0.0]]])
    yield dict(a=turned[0], b=turned[1], temperature=1.0)
    sizes = rng.permutation([3, 4, 5])
    for number, (features, noise, scale, temperature) in enumerate(
        [(6, 0.5, 10.0, 0.5), (7, 1.0, 3.0, 2.0), (8, 0.8, 1e-4, 0.1)]
    ):
        a, b = views(sizes[number], features + int(rng.integers(4)), noise, scale)
        yield dict(a=a, b=b, temperature=temperature)
    features = int(rng.integers(2, 5))
    a, b = views(1, features, 0.1, 2.0)  # one image: there is no negative
    away = -np.sign(np.sum(a * b))
    yield dict(a=a, b=away * b, temperature=2e-4)  # and logits lie far below 0
    a, b = views(2, features, 0.7, 2.0)
    yield dict(a=a, b=b, temperature=2e-4)
    same = rng.normal(size=features)  # all alike: nothing tells the positive
    yield dict(a=np.tile(same, (3, 1)), b=np.tile(2 * same, (3, 1)), temperature=0.3)


BORDERS = {
    "one image": "len(a) == 1",
    "an odd number of images": "len(a) % 2 == 1 and len(a) > 1",
    "a temperature below 1": "0.01 < temperature < 1 and len(a) > 1",
    "a temperature above 1": "temperature > 1",
    "logits beyond 1000": "temperature < 1e-3",
    "vectors of different lengths": "np.ptp(np.log10(np.linalg.norm(a, axis=1))) > 0.1",
    "logits far below 0 alone": "len(a) == 1 and temperature < 1e-3 and np.sum(a * b) < 0",
    "tiny vectors": "np.min(np.linalg.norm(a, axis=1)) < 0.1",
    "vectors that are all alike": "np.all(a == a[0]) and len(a) > 1",
}


def oracle(a, b, temperature):
    import keras
    import numpy as np

    # Of each row of similarities, what is left without the anchor is classified by Keras.
    number = len(a)
    vectors = keras.ops.concatenate([a, b])
    unit = vectors / keras.ops.sqrt(keras.ops.sum(vectors**2, axis=1, keepdims=True))
    similarities = keras.ops.convert_to_numpy(keras.ops.einsum("if,jf->ij", unit, unit))
    others, truth = [], []
    for anchor in range(2 * number):
        others.append(np.delete(similarities[anchor], anchor) / temperature)
        partner = anchor + number if anchor < number else anchor - number
        truth.append(partner - (partner > anchor))
    one_hot = keras.ops.one_hot(np.array(truth), 2 * number - 1, dtype="float64")
    logits = np.array(others)
    each = keras.losses.categorical_crossentropy(one_hot, logits, from_logits=True)
    return each, keras.losses.CategoricalCrossentropy(from_logits=True)(one_hot, logits)


STEM = dict(
    ja="自己教師あり学習の SimCLR の損失を求める。a[n] と b[n] は、n 枚目の画像から 2 通りのデータ拡張で作った\n"
    "2 枚の特徴ベクトルで、a の N 個、b の N 個の順に並べ、どれも一度ずつアンカーになる。",
    en="The loss of SimCLR, a self-supervised method. a[n] and b[n] are the feature vectors of two\n"
    "augmented pictures of image n; the N of a and then the N of b stand in a row, and each of them is\n"
    "the anchor once.",
)

VARIANTS = {
    "root-of-squares": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        same="np.sqrt(np.sum(vectors**2, axis=1))[:, None]",
    ),
    "einsum": dict(
        right="unit @ unit.T / temperature",
        same='np.einsum("if,jf->ij", unit, unit) / temperature',
    ),
    "fill-diagonal": dict(
        right="logits[np.arange(count), np.arange(count)] = -np.inf",
        same="np.fill_diagonal(logits, -np.inf)",
    ),
    "very-low": dict(right="-np.inf", same="-1e9"),
    "rolled": dict(
        right="(np.arange(count) + len(a)) % count",
        same="np.roll(np.arange(count), len(a))",
    ),
    "concatenated": dict(
        right="(np.arange(count) + len(a)) % count",
        same="np.concatenate([np.arange(len(a), count), np.arange(len(a))])",
    ),
}

MISTAKES = {
    "not-normalised": dict(
        right="vectors / np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="vectors",
        ja="長さをそろえていない。内積のままでは、ベクトルを長くするだけで損失が下がる。",
        en="Lengths are not made equal: with inner products longer vectors alone would lower the loss.",
    ),
    "by-features": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.linalg.norm(vectors, axis=0, keepdims=True)",
        ja="特徴ごとに、バッチの方向の長さで割っている。1 にするのは、ベクトルごとの長さである。",
        en="This divides each feature by its length along the batch; it is each vector that gets length 1.",
    ),
    "whole-norm": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.linalg.norm(vectors)",
        ja="すべてのベクトルを合わせた長さで割っている。",
        en="This divides by the length of all the vectors together.",
    ),
    "squares": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.sum(vectors**2, axis=1, keepdims=True)",
        ja="長さの 2 乗で割っている。平方根をとらないと、長さが 1 にならない。",
        en="This divides by the square of the length; without a root the length does not become 1.",
    ),
    "epsilon-added": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="(np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-3)",
        ja="小さな数を足すと、短いベクトルの長さが 1 にならない。",
        en="With a small number added short vectors do not get length 1.",
        exam=False,
    ),
    "temperature-multiplied": dict(
        right="/ temperature",
        wrong="* temperature",
        ja="温度は掛けるのではなく、割る。低いほど、類似度の差が強調される。",
        en="The temperature divides; the lower it is, the more differences of similarity count.",
    ),
    "no-temperature": dict(
        right="unit @ unit.T / temperature",
        wrong="unit @ unit.T",
        ja="温度がない。類似度は −1 から 1 までなので、softmax が平らなままになる。",
        en="The temperature is missing: similarities lie between −1 and 1, and softmax stays flat.",
    ),
    "distances": dict(
        right="unit @ unit.T / temperature",
        wrong="-np.linalg.norm(unit[:, None] - unit[None], axis=-1) / temperature",
        ja="距離を使っている。大きさは似ているが、この損失の類似度はコサイン類似度である。",
        en="These are distances; the similarity of this loss is the cosine.",
    ),
    "itself-zero": dict(
        right="-np.inf",
        wrong="0",
        ja="ロジットを 0 にしても、softmax では exp(0) = 1 の重みが残る。",
        en="A logit of 0 still has the weight exp(0) = 1 in a softmax.",
    ),
    "not-low-enough": dict(
        right="-np.inf",
        wrong="-1e3",
        ja="温度が低いと、ほかのロジットが −1000 を下回ることもある。重みは 0 にならない。",
        en="At a low temperature the other logits can lie below −1000, and the weight is not 0.",
        exam=False,
    ),
    "itself-kept": dict(
        right="= -np.inf",
        wrong="= 1 / temperature",
        ja="アンカー自身を分母に残している。自分との類似度はいつも 1 で、最大である。",
        en="The anchor itself stays in the denominator, with its similarity of 1, the largest there is.",
    ),
    "the-neighbour": dict(
        right="(np.arange(count) + len(a)) % count",
        wrong="np.arange(count) ^ 1",
        ja="隣どうしを正例としている。a[0], b[0], a[1], b[1] の順に並べたときの番号である。",
        en="Neighbours are taken for positives, as if the order were a[0], b[0], a[1], b[1].",
    ),
    "not-around": dict(
        right="(np.arange(count) + len(a)) % count",
        wrong="np.arange(count) + len(a)",
        ja="後半では番号が 2N を超える。b の正例は、a の中にある。",
        en="In the second half numbers go beyond 2N; the positives of b are among a.",
        exam=False,
    ),
    "itself-as-positive": dict(
        right="(np.arange(count) + len(a)) % count",
        wrong="np.arange(count)",
        ja="アンカー自身を正例としている。その確率は 0 にしてある。",
        en="The anchor itself is taken for its positive, whose probability was made 0.",
    ),
    "one-side-twice": dict(
        right="(np.arange(count) + len(a)) % count",
        wrong="np.arange(count) % len(a) + len(a)",
        ja="正例をいつも b からとっている。アンカーが b なら、正例は a にある。",
        en="Positives always come from b; where the anchor is from b, its positive is from a.",
    ),
    "likelihood": dict(
        right="-log_softmax",
        wrong="log_softmax",
        ja="符号が逆である。確率の対数は、大きいほどよい。",
        en="The sign is reversed: of a log-probability more is better.",
    ),
    "one-side": dict(
        right="-log_softmax(logits)[np.arange(count), positive]",
        wrong="-log_softmax(logits)[np.arange(len(a)), positive[: len(a)]]",
        ja="a の側だけをアンカーにしている。b の側も一度ずつアンカーになる。",
        en="Only those of a are anchors here; those of b have their turn, too.",
    ),
    "negatives-alone": dict(
        right="-log_softmax(logits)[np.arange(count), positive]",
        wrong="np.log(np.sum(np.exp(logits - 1 / temperature), axis=1) - np.exp(logits - 1 / temperature)"
        "[np.arange(count), positive]) + 1 / temperature - logits[np.arange(count), positive]",
        ja="正例が分母に入っていない。負の値にもなり、画像が 1 枚なら 0 の対数になる。",
        en="The positive is not in the denominator: values can be negative, and for one image it is log 0.",
        exam=False,
    ),
    "similarity-alone": dict(
        right="-log_softmax(logits)[np.arange(count), positive]",
        wrong="-logits[np.arange(count), positive]",
        ja="正例との類似度しか見ていない。すべての特徴が同じになれば最小で、表現がつぶれる。",
        en="Only the similarity with the positive counts: it is least when all features are alike, which is a collapse.",
    ),
}

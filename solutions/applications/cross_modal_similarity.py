"""画像とレシピの共通の空間

料理の画像とレシピの文を、それぞれのネットワークで同じ空間のベクトルに写した。i
番目の画像 images[i] と i 番目のレシピ recipes[i] の組が、同じ料理のものなら
match[i] は 1、違う料理のものなら −1 である。組ごとの損失 losses と、その平均
loss を、この順に返せ。

    cosines    それぞれの組の、画像とレシピのベクトルのコサイン類似度
    losses     同じ料理の組では、1 からコサイン類似度を引いたもの。違う料理の組
               では、コサイン類似度が margin を超えた分で、超えなければ 0

コサイン類似度は、ベクトルを長さ 1 にそろえてからの内積とする。要素がすべて 0 の
ベクトルとの類似度は 0 とする。margin は −1 より大きく 1 より小さい。

---
    images, recipes: (N, D)    match, cosines, losses: (N,)    loss: scalar

---
A common space of images and recipes

Images of dishes and texts of recipes are mapped to vectors of the same space,
by networks of their own. match[i] is 1 where image number i, images[i], and
recipe number i, recipes[i], belong to the same dish, and −1 where they do not.
Return the loss of each pair, `losses`, and their mean, `loss`, in this order.

    cosines    the cosine similarity of the vectors of image and recipe, for
               each pair
    losses     for the same dish 1 minus the cosine similarity; for different
               dishes by how much the similarity exceeds margin, and 0 where it
               does not

The cosine similarity is the inner product of the vectors scaled to length 1.
With a vector of zeros alone it is 0. margin lies between −1 and 1.
"""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)  # blank
    return vectors / np.where(lengths == 0, 1, lengths)  # blank


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)  # blank
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))  # blank
    loss = np.mean(losses)
    return losses, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(n, d, match, margin, near=0.5):
        images = rng.normal(size=(n, d)) * rng.uniform(0.3, 4, size=(n, 1))
        recipes = rng.normal(size=(n, d)) * rng.uniform(0.3, 4, size=(n, 1))
        # Some pairs that are close, and some that point the other way.
        sides = np.resize([near, -near, 0.0, near], n)[:, None]
        recipes = recipes / np.linalg.norm(recipes, axis=1, keepdims=True) * 0.8
        recipes = 3 * sides * images / np.linalg.norm(images, axis=1, keepdims=True) + recipes
        return dict(images=images, recipes=recipes, match=np.array(match), margin=float(margin))

    n, d = (5 + rng.permutation(6)[:2]).tolist()
    mixed = np.resize([-1, -1, 1, 1, -1], n + 3)
    yield dict(
        images=np.array([[3.0, 4.0], [1.0, 0.0]]),
        recipes=np.array([[4.0, 3.0], [1.0, 1.0]]),
        match=np.array([1, -1]),
        margin=0.5,
    )
    yield draw(n + 3, d, rng.permutation(mixed), rng.uniform(0.1, 0.4))
    # All similarities of different dishes: above the margin, below it, exactly the margin; a negative margin.
    yield draw(n, d + 1, mixed[:n], 0.0)
    yield draw(d, 3, np.resize([-1, 1, -1], d), rng.uniform(-0.6, -0.3))
    yield draw(n, 2, -np.ones(n, int), rng.uniform(0.2, 0.5), near=1.0)
    yield draw(d + 1, n, np.ones(d + 1, int), 0.3)
    zeros = draw(6, d, [1, -1, 1, -1, -1, 1], -0.2)
    zeros["images"][:2] = 0
    zeros["recipes"][2:4] = 0
    zeros["images"][4] = zeros["recipes"][4] = 0
    yield zeros
    tiny = draw(4, d + 2, [1, -1, -1, 1], 0.1)
    tiny["images"] *= 1e-3
    tiny["recipes"] *= 1e2
    yield tiny


BORDERS = {
    "different dishes above the margin": "np.any((match == -1) & (np.sum(images * recipes, 1) > margin * np.linalg.norm(images, axis=1) * np.linalg.norm(recipes, axis=1))) and len(match) > 2",
    "different dishes below the margin": "np.any((match == -1) & (np.sum(images * recipes, 1) < margin * np.linalg.norm(images, axis=1) * np.linalg.norm(recipes, axis=1))) and len(match) > 2",
    "the same dish, pointing the other way": "np.any((match == 1) & (np.sum(images * recipes, 1) < 0))",
    "the same dishes alone": "np.all(match == 1)",
    "different dishes alone": "np.all(match == -1)",
    "a margin of 0": "margin == 0",
    "a margin below 0": "margin < 0",
    "vectors of zeros": "np.any(np.all(images == 0, axis=1)) and np.any(np.all(recipes == 0, axis=1))",
    "vectors of zeros on both sides": "np.any(np.all(images == 0, axis=1) & np.all(recipes == 0, axis=1))",
    "vectors that are far from length 1": "np.max(np.linalg.norm(images, axis=1)) < 0.1",
}


def oracle(images, recipes, match, margin):
    import keras

    negative = keras.losses.CosineSimilarity(axis=-1, reduction="none")(images, recipes)
    same = keras.ops.cast(match, "float64") > 0
    losses = keras.ops.where(same, 1 + negative, keras.ops.relu(-negative - margin))
    return losses, keras.ops.mean(losses)


STEM = dict(
    ja="料理の画像とレシピを同じ空間に写したベクトル images、recipes (N, D) から、組ごとの損失 losses と平均 loss を求める関数である。match は、同じ料理の組で 1、違う料理の組で −1 である。要素がすべて 0 のベクトルとの類似度は 0 とする。",
    en="From vectors of images of dishes and of recipes in a common space, (N, D), the function computes the loss of each pair and their mean. match is 1 for pairs of the same dish and −1 for others. The similarity with a vector of zeros is 0.",
)

VARIANTS = {
    "root": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        same="np.sqrt(np.sum(vectors**2, axis=1))[:, None]",
    ),
    "or-one": dict(right="np.where(lengths == 0, 1, lengths)", same="(lengths + (lengths == 0))"),
    "einsum": dict(
        right="np.sum(unit(images) * unit(recipes), axis=1)",
        same="np.einsum('nd,nd->n', unit(images), unit(recipes))",
    ),
    "sides": dict(
        right="np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))",
        same="(match > 0) * (1 - cosines) + (match < 0) * (cosines > margin) * (cosines - margin)",
    ),
}

MISTAKES = {
    "length-of-all": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.linalg.norm(vectors)",
        ja="すべてのベクトルを合わせた長さで割っている。長さはベクトルごとにそろえる。",
        en="This divides by the length of all vectors together; each has its own.",
    ),
    "length-of-columns": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.linalg.norm(vectors, axis=0, keepdims=True)",
        ja="列の長さを求めている。1 つのベクトルは 1 つの行である。",
        en="These are lengths of columns; a vector is a row.",
    ),
    "squared-length": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.sum(vectors**2, axis=1, keepdims=True)",
        ja="長さの 2 乗で割ることになる。",
        en="Here one divides by squares of lengths.",
    ),
    "sum-of-sizes": dict(
        right="np.linalg.norm(vectors, axis=1, keepdims=True)",
        wrong="np.sum(np.abs(vectors), axis=1, keepdims=True)",
        ja="要素の絶対値の和（L1 ノルム）で割ることになる。",
        en="Here one divides by the sum of absolute values, the L1 norm.",
    ),
    "not-scaled": dict(
        right="vectors / np.where(lengths == 0, 1, lengths)",
        wrong="vectors",
        ja="長さをそろえていないので、ただの内積になり、1 を超える。",
        en="Nothing is scaled; this makes a plain inner product, which exceeds 1.",
    ),
    "zero-by-zero": dict(
        right="vectors / np.where(lengths == 0, 1, lengths)",
        wrong="vectors / lengths",
        ja="要素がすべて 0 のベクトルで、0 を 0 で割っている。",
        en="For a vector of zeros this divides 0 by 0.",
    ),
    "constant-added": dict(
        right="np.where(lengths == 0, 1, lengths)",
        wrong="(lengths + 1e-3)",
        ja="長さに定数を足しているので、短いベクトルほど類似度が小さくなる。",
        en="A constant is added to the length, which makes similarities of short vectors too small.",
    ),
    "all-with-all": dict(
        right="np.sum(unit(images) * unit(recipes), axis=1)",
        wrong="np.sum(unit(images) @ unit(recipes).T, axis=1)",
        ja="すべてのレシピとの類似度を足している。比べるのは、同じ番号の組である。",
        en="This adds the similarities with all recipes; it is pairs of the same number that are compared.",
    ),
    "averaged-product": dict(
        right="np.sum(unit(images) * unit(recipes), axis=1)",
        wrong="np.mean(unit(images) * unit(recipes), axis=1)",
        ja="要素の数で割っている。内積は和である。",
        en="This divides by the number of elements; an inner product is a sum.",
    ),
    "one-side-scaled": dict(
        right="unit(images) * unit(recipes)",
        wrong="unit(images) * recipes",
        ja="レシピの側のベクトルの長さをそろえていない。",
        en="The vectors of the recipes are not scaled.",
    ),
    "no-margin": dict(
        right="np.maximum(0, cosines - margin)",
        wrong="np.maximum(0, cosines)",
        ja="マージンがない。違う料理でも、margin までは似ていてよい。",
        en="There is no margin; different dishes may be as similar as margin.",
    ),
    "margin-reversed": dict(
        right="np.maximum(0, cosines - margin)",
        wrong="np.maximum(0, margin - cosines)",
        ja="符号が逆で、違う料理を近づけることになる。",
        en="The sign is wrong; this draws different dishes together.",
    ),
    "negative-losses": dict(
        right="np.maximum(0, cosines - margin)",
        wrong="(cosines - margin)",
        ja="0 で止めていないので、十分に離れた組まで、さらに離そうとする。",
        en="Without a stop at 0 pairs that are far enough apart are driven further.",
    ),
    "margin-for-the-same": dict(
        right="1 - cosines",
        wrong="np.maximum(0, 1 - margin - cosines)",
        ja="同じ料理の組にもマージンを使っている。",
        en="The margin is used for the same dish, too.",
    ),
    "similarity-as-loss": dict(
        right="1 - cosines",
        wrong="cosines",
        ja="似ているほど損失が大きくなる。",
        en="The more similar, the greater this loss.",
    ),
    "labels-exchanged": dict(
        right="match == 1",
        wrong="match != 1",
        ja="同じ料理と違う料理が入れ替わっている。",
        en="The same dish and different ones are exchanged.",
    ),
    "triplet": dict(
        right="np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))",
        wrong="np.maximum(0, margin - match * cosines)",
        ja="どちらの組にもマージンのヒンジ損失を使っている。同じ料理の組は、類似度が 1 になるまで近づける。",
        en="This is a hinge loss with the margin for either kind; the same dish is drawn together until the similarity is 1.",
    ),
}

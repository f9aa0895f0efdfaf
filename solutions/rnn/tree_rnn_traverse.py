"""構文木をたどる再帰ニューラルネットワーク（Recursive Neural Network）

構文木の節 node を再帰的にたどり、その節のベクトル v を返せ。

    葉（単語）   配列。それ自体が節のベクトルで、そのまま返す
    葉でない節   {"left": 左の子, "right": 右の子} という辞書。子もまた節である

葉（leaf）でない節のベクトル v は、左の子のベクトル left と右の子のベクトル
right をこの順につないだベクトル children を、全結合層（重み weight、バイアス
bias、活性化関数 tanh）に通したものである。ベクトルは列ベクトルとみなし、重みは
左から掛ける。weight と bias は、どの節でも同じものを使う。木全体が 1 つの葉の
こともある。バッチの軸はない。

---
    leaf, left, right, v: (size,)    children: (2·size,)
    weight: (size, 2·size)    bias: (size,)

---
A recursive neural network on a parse tree

Walk the tree `node` recursively and return its vector v.

    leaf (word)       an array: itself the vector, to be returned unchanged
    any other node    a dict {"left": left child, "right": right child}, whose
                      children are nodes again

The vector v of a node that is no leaf is what a dense layer (its weights are
weight, its biases bias, its activation is tanh) gives for children, which joins
the vector left of its left child and the vector right of its right child in
this order. Vectors are columns: weights are applied from the left. weight and
bias are the same at every node. The whole tree may be a single leaf. There is
no batch axis.
"""

import numpy as np


def traverse(node, weight, bias):
    if not isinstance(node, dict):  # blank
        return node
    left = traverse(node["left"], weight, bias)
    right = traverse(node["right"], weight, bias)
    children = np.concatenate([left, right])  # blank
    v = np.tanh(weight @ children + bias)  # blank
    return v


# ==== grading ====


def tree(shape, rng, size):
    """A leaf is None in `shape`, a node a pair of shapes."""
    if shape is None:  # away from 0, where tanh would not show
        return rng.uniform(0.5, 1.5, size) * rng.choice([-1, 1], size)
    left, right = shape
    return {"left": tree(left, rng, size), "right": tree(right, rng, size)}


def cases(rng):
    word = None
    phrase = (word, word)
    deep = phrase
    for side in rng.permutation([0, 1, rng.integers(2)]):  # grows on both sides
        deep = (deep, word) if side else (word, deep)
    shapes = (word, phrase), (phrase, word), ((word, phrase), phrase), deep, word
    sizes = [1, *rng.choice(range(2, 7), size=4, replace=False).tolist()]
    for size, shape in zip(sizes, shapes, strict=True):
        yield dict(
            node=tree(shape, rng, size),
            weight=rng.normal(size=(size, 2 * size)) / size**0.5,
            bias=rng.normal(size=size),
        )


BORDERS = {
    "a tree of a single leaf": "not isinstance(node, dict)",
    "a leaf on the left alone": "isinstance(node, dict) and not isinstance(node['left'], dict) and isinstance(node['right'], dict)",
    "a leaf on the right alone": "isinstance(node, dict) and isinstance(node['left'], dict) and not isinstance(node['right'], dict)",
    "no leaf below the root": "isinstance(node, dict) and isinstance(node['left'], dict) and isinstance(node['right'], dict)",
    "a deep tree": "str(node).count('left') >= 4 and len(bias) > 1",
}


def oracle(node, weight, bias):
    import keras

    layer = keras.layers.Dense(len(bias), activation="tanh")
    layer.build((None, weight.shape[1]))
    layer.set_weights([weight.T, bias])

    def vector(node):
        if not isinstance(node, dict):
            return keras.ops.convert_to_tensor(node[None])  # a batch of one
        pair = [vector(node["left"]), vector(node["right"])]
        return layer(keras.layers.Concatenate()(pair))

    return vector(node)[0]


STEM = dict(
    ja="構文木の節 node を再帰的にたどり、節のベクトルを返す再帰ニューラルネットワーク。葉（単語）は配列で、それ自体が節のベクトルである。葉でない節は {'left': 左の子, 'right': 右の子} という辞書で、2 つの子のベクトルをこの順につないだものから、活性化関数が tanh の全結合層で求める。weight の形は (size, 2·size) である。",
    en="A recursive neural network that walks the tree `node` and returns its vector. A leaf (a word) is an array, itself the vector. Any other node is a dict {'left': left child, 'right': right child}; its vector is a dense layer with tanh of the vectors of its two children, joined in this order. weight has the shape (size, 2·size).",
)

VARIANTS = {
    "one-weight-per-child": dict(
        right="weight @ children",
        same="weight[:, : len(bias)] @ left + weight[:, len(bias) :] @ right",
    ),
    "hstack": dict(right="np.concatenate([left, right])", same="np.hstack((left, right))"),
}

MISTAKES = {
    "activated-leaf": dict(
        right="return node",
        wrong="return np.tanh(node)",
        ja="葉は計算の出発点で、単語のベクトルそのもの。活性化関数を通すのは子をもつ節だけである。",
        en="A leaf is where the computation starts, the word's own vector; only nodes with "
        "children go through the activation.",
    ),
    "right-first": dict(
        right="[left, right]",
        wrong="[right, left]",
        ja="左右が逆。weight の前半の列が左の子、後半の列が右の子に掛かる。",
        en="The sides are exchanged: the first half of weight's columns belongs to the left child.",
    ),
    "sum": dict(
        right="np.concatenate([left, right])",
        wrong="left + right",
        ja="足すとどちらが左の子だったかが消え、語順の違う句が同じベクトルになる。",
        en="A sum forgets which child was on the left: phrases that differ in order become equal.",
    ),
    "left-twice": dict(
        right="[left, right]",
        wrong="[left, left]",
        ja="右の子が使われていない。",
        en="The right child is not used.",
    ),
    "interleaved": dict(
        right="np.concatenate([left, right])",
        wrong="np.stack([left, right], axis=1).ravel()",
        ja="2 つのベクトルの成分が交互に並ぶ。weight の前半の列は、すべて左の子に掛かる。",
        en="The elements of the two vectors alternate; the whole first half of weight's columns is for the left child.",
    ),
    "unit-leaf": dict(
        right="return node",
        wrong="return node / np.linalg.norm(node)",
        ja="葉のベクトルは、長さをそろえずにそのまま使う。",
        en="The vector of a leaf is used as it is, whatever its length.",
    ),
    "unvisited-children": dict(
        right="[left, right]",
        wrong='[node["left"], node["right"]]',
        ja="子は辞書のこともあり、そのままではつなげない。つなぐのは、子をたどって得たベクトルである。",
        en="A child may be a dict, which cannot be joined; what is joined are the vectors found below.",
    ),
    "no-bias": dict(
        right=" + bias",
        wrong="",
        ja="子をもつ節では、どこでもバイアスが加わる。",
        en="The bias takes part in every node that has children.",
    ),
    "bias-outside": dict(
        right="np.tanh(weight @ children + bias)",
        wrong="np.tanh(weight @ children) + bias",
        ja="バイアスは活性化関数の中に入る。外で足すと、ベクトルの成分が −1 から 1 の範囲に収まらない。",
        en="The bias goes inside the activation; added outside, the vector may leave −1 to 1.",
    ),
    "no-activation": dict(
        right="np.tanh(weight @ children + bias)",
        wrong="weight @ children + bias",
        ja="活性化関数がなければ、木がどれだけ深くても全体は単語ベクトルの線形な関数にしかならない。",
        en="Without an activation the whole is linear in the words, however deep the tree.",
    ),
    "activation-before-weight": dict(
        right="np.tanh(weight @ children + bias)",
        wrong="weight @ np.tanh(children) + bias",
        ja="活性化関数は重みを掛けてバイアスを足したあとに通す。",
        en="The activation comes after the weights and the bias, not before them.",
    ),
    "sigmoid": dict(
        right="np.tanh(weight @ children + bias)",
        wrong="1 / (1 + np.exp(-(weight @ children + bias)))",
        ja="sigmoid の値は 0 から 1。ここでの活性化関数は tanh で、負の成分も表せる。",
        en="A sigmoid lies between 0 and 1; the activation here is tanh, which can be negative too.",
    ),
}

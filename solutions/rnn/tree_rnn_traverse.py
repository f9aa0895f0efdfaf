"""構文木をたどる再帰ニューラルネットワーク（Recursive Neural Network）

構文木の節 node を再帰的にたどり、その節のベクトル v を返せ。

    葉（単語）   配列。それ自体が節のベクトルで、そのまま返す
    葉でない節   {"left": 左の子, "right": 右の子} という辞書。子もまた節である

葉（leaf）でない節のベクトル v は、左の子のベクトル l と右の子のベクトル
r をこの順につないだベクトル [l; r] から、式のとおりに求める。W と b は、どの
節でも同じものを使う。バッチの軸はない。

---
    leaf, l, r, v: (size,)    [l; r]: (2·size,)
    weight (W): (size, 2·size)    bias (b): (size,)

    v = tanh(W [l; r] + b)

---
A recursive neural network on a parse tree

Walk the tree `node` recursively and return its vector v.

    leaf (word)       an array: itself the vector, to be returned unchanged
    any other node    a dict {"left": left child, "right": right child}, whose
                      children are nodes again

The vector v of a node that is no leaf comes by the formula from [l; r], which
joins the vector l of its left child and the vector r of its right child in this
order. W and b are the same at every node. There is no batch axis.
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
    for size, shape in [(1, (word, phrase)), (3, (phrase, word)), (2, ((word, phrase), phrase))]:
        yield dict(
            node=tree(shape, rng, size),
            weight=0.7 * rng.normal(size=(size, 2 * size)),
            bias=rng.normal(size=size),
        )


def oracle(node, weight, bias):
    import keras

    layer = keras.layers.Dense(len(bias), activation="tanh")
    layer.build((None, weight.shape[1]))
    layer.set_weights([weight.T, bias])

    def vector(node):
        if not isinstance(node, dict):
            return keras.ops.convert_to_tensor(node[None])
        pair = [vector(node["left"]), vector(node["right"])]
        return layer(keras.layers.Concatenate()(pair))

    return vector(node)[0]


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
        ja="sigmoid の値は 0 から 1。ここでの活性化は tanh で、負の成分も表せる。",
        en="A sigmoid lies between 0 and 1; the activation here is tanh, which can be negative too.",
    ),
}

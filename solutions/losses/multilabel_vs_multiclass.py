"""多クラス分類とマルチラベル分類の出力層

同じロジット logits から、2 つの課題の出力と損失を Keras で求めよ。

多クラス分類では、1 枚の写真は classes 種のどれか 1 つで、正解は one_hot（各行
に 1 が 1 つ）。scores は各クラスの確率で、行の和は 1 である。class_loss は、
その課題に用いる交差エントロピーとする。

マルチラベル分類では、1 枚の写真にタグがいくつ付いてもよく、1 つも付かないこと
もある。正解は many_hot（付いていれば 1）である。probabilities は、そのタグが
付いている確率で、タグごとに独立に決まる。tag_loss は、その課題に用いる交差
エントロピーとする。tags は予測で、確率が 0.5 を超えるタグを 1.0、ほかを 0.0
とする（float64）。

scores と probabilities は、与えられたコードが NumPy の配列に直す。損失は
Keras の損失クラスで、確率から求めても、ロジットから求めてもよい。その引数
は、from_logits を除いて、既定のままとする。0.5 ちょうどの確率はない。
scores, class_loss, probabilities, tag_loss, tags の順に返せ。

---
    logits, one_hot, many_hot, scores, probabilities, tags: (batch, classes)
    class_loss, tag_loss: scalar

---
Output layers: one class, or any number of labels

From the same `logits` compute with Keras the outputs and losses of two tasks.

One class. A picture shows exactly one of `classes` things, and one_hot is the
answer (a single 1 in each row). `scores` are the probabilities of the classes,
which add up to 1 in each row; class_loss is the cross-entropy used for this
task.

Any number of labels. A picture may have several tags or none, and many_hot is
the answer (1 where the tag is there). `probabilities` tell of each tag,
independently of the others, how likely it is there; tag_loss is the
cross-entropy used for this task. `tags` is the prediction: 1.0 where the
probability exceeds 0.5 and 0.0 elsewhere (float64).

The code given turns scores and probabilities into arrays of NumPy. Take the
losses from Keras's loss classes, computed from the probabilities or from the
logits, and leave their arguments, other than from_logits, as they are by
default. No probability is exactly 0.5. Return scores, class_loss,
probabilities, tag_loss and tags in this order.
"""

import keras


def two_tasks(logits, one_hot, many_hot):
    scores = keras.ops.softmax(logits, axis=-1)  # blank
    probabilities = keras.ops.sigmoid(logits)  # blank
    scores = keras.ops.convert_to_numpy(scores)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    class_loss = keras.losses.CategoricalCrossentropy()(one_hot, scores)  # blank
    tag_loss = keras.losses.BinaryCrossentropy()(many_hot, probabilities)  # blank
    tags = keras.ops.cast(probabilities > 0.5, "float64")  # blank
    return scores, class_loss, probabilities, tag_loss, tags


# ==== grading ====


def draw(rng, batch, classes):
    import numpy as np

    size = batch * classes
    logits = np.where(rng.permutation(size) % 3, 1, -1) * rng.uniform(0.2, 2.5, size=size)
    logits[rng.integers(size)] = rng.uniform(0.2, 0.4)  # likely, though below 0.5 itself
    logits = logits.reshape(batch, classes)
    logits[0] = np.abs(logits[0])  # all tags are there,
    logits[1] = -np.abs(logits[1])  # and none
    many_hot = (rng.permutation(size) % 2).reshape(batch, classes)
    many_hot[rng.integers(batch)] = 0
    one_hot = np.eye(classes)[rng.integers(classes, size=batch)]
    return dict(logits=logits, one_hot=one_hot, many_hot=many_hot * 1.0)


def cases(rng):
    import numpy as np

    yield dict(
        logits=np.log([[3.0, 1.5, 0.5], [0.25, 4.0, 0.75]]),
        one_hot=np.array([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
        many_hot=np.array([[1.0, 1.0, 0.0], [0.0, 1.0, 1.0]]),
    )
    few, many = (int(n) for n in rng.choice(range(3, 8), 2, replace=False))
    yield draw(rng, few, many)
    yield draw(rng, many, few + 8)


BORDERS = {
    "a picture without tags": "np.any(np.sum(many_hot, axis=1) == 0)",
    "a picture with several tags": "np.any(np.sum(many_hot, axis=1) > 1)",
    "no tag is likely": "np.any(np.all(logits < 0, axis=1))",
    "every tag is likely": "np.any(np.all(logits > 0, axis=1))",
    "a logit above 0 and below 0.5": "np.any((logits > 0) & (logits < 0.5))",
    "classes that are wrong": "np.any(np.argmax(logits, axis=1) != np.argmax(one_hot, axis=1))",
}


def oracle(logits, one_hot, many_hot):
    import tensorflow as tf

    # The losses from the logits, by another way than through the probabilities.
    one = tf.nn.softmax_cross_entropy_with_logits(labels=one_hot, logits=logits)
    many = tf.nn.sigmoid_cross_entropy_with_logits(labels=many_hot, logits=logits)
    return (
        tf.nn.softmax(logits),
        tf.reduce_mean(one),
        tf.sigmoid(logits),
        tf.reduce_mean(many),
        tf.cast(logits > 0, tf.float64),
    )


STEM = dict(
    ja="同じロジット logits から、2 つの課題の出力と損失を求める。多クラス分類では 1 枚の写真がどれか 1 つのクラスに、マルチラベル分類ではいくつのタグにも（0 個でも）属する。scores と class_loss は前者の、probabilities と tag_loss は後者のものである。tags は、確率が 0.5 を超えるタグを 1、ほかを 0 とした配列で、写真にはその 1 のタグを付ける。",
    en="From the same logits this computes outputs and losses of two tasks: scores and class_loss where a picture is of exactly one class, probabilities and tag_loss where it may have any number of tags or none. tags, an array, is 1 for the tags that a picture is given, which are those more probable than 0.5, and 0 for the others.",
)

VARIANTS = {
    "activations": dict(
        edits=[
            dict(
                right="keras.ops.softmax(logits, axis=-1)", same="keras.activations.softmax(logits)"
            ),
            dict(right="keras.ops.sigmoid(logits)", same="keras.activations.sigmoid(logits)"),
        ],
    ),
    "from-logits": dict(
        edits=[
            dict(
                right="CategoricalCrossentropy()(one_hot, scores)",
                same="CategoricalCrossentropy(from_logits=True)(one_hot, logits)",
            ),
            dict(
                right="BinaryCrossentropy()(many_hot, probabilities)",
                same="BinaryCrossentropy(from_logits=True)(many_hot, logits)",
            ),
        ],
    ),
    "rounded": dict(
        right='keras.ops.cast(probabilities > 0.5, "float64")',
        same="keras.ops.round(probabilities)",
    ),
}

MISTAKES = {
    "sigmoid-for-one-class": dict(
        right="keras.ops.softmax(logits, axis=-1)",
        wrong="keras.ops.sigmoid(logits)",
        ja="シグモイドはクラスごとに独立で、行の和が 1 にならない。どれか 1 つを選ぶ課題には合わない。",
        en="A sigmoid treats each class by itself; rows do not add up to 1, as one choice needs.",
    ),
    "softmax-over-batch": dict(
        right="axis=-1",
        wrong="axis=0",
        ja="写真どうしを競わせている。競うのは 1 枚の中のクラスどうしである。",
        en="This makes pictures compete; it is the classes of one picture that do.",
    ),
    "binary-for-one-class": dict(
        right="CategoricalCrossentropy()(one_hot, scores)",
        wrong="BinaryCrossentropy()(one_hot, scores)",
        ja="2 値交差エントロピーは、クラスを独立な「はい・いいえ」とみる。和が 1 の確率には合わない。",
        en="Binary cross-entropy sees independent questions, not probabilities that add up to 1.",
    ),
    "arguments-exchanged": dict(
        right="(one_hot, scores)",
        wrong="(scores, one_hot)",
        ja="引数の順が逆。Keras の損失は、正解、予測の順に受け取る。",
        en="The arguments are exchanged; losses of Keras take the truth first.",
    ),
    "softmax-for-tags": dict(
        right="keras.ops.sigmoid(logits)",
        wrong="keras.ops.softmax(logits)",
        ja="softmax は和が 1 なので、2 つのタグがどちらも 0.9 になることがない。タグは独立に決まる。",
        en="Softmax adds up to 1, so that no two tags could both have 0.9; tags are independent.",
    ),
    "tanh-for-tags": dict(
        right="keras.ops.sigmoid(logits)",
        wrong="keras.ops.tanh(logits)",
        ja="tanh の値は −1 から 1 で、負になるので確率ではない。",
        en="tanh lies between −1 and 1; being negative at times, it is no probability.",
    ),
    "categorical-for-tags": dict(
        right="BinaryCrossentropy()(many_hot, probabilities)",
        wrong="CategoricalCrossentropy()(many_hot, probabilities)",
        ja="多クラスの交差エントロピーは 1 の付いたタグの項しか足さず、付いていないタグを見ない。",
        en="Categorical cross-entropy adds terms where the truth is 1 and ignores absent tags.",
    ),
    "logits-as-probabilities": dict(
        right="(many_hot, probabilities)",
        wrong="(many_hot, logits)",
        ja="何も指定しなければ、Keras は受け取った値を確率とみなし、0 から 1 の外を切り詰める。",
        en="Unless told otherwise Keras takes what it gets for probabilities and clips the rest.",
    ),
    "summed-tags": dict(
        right="keras.losses.BinaryCrossentropy()(many_hot, probabilities)",
        wrong="many_hot.shape[-1] * keras.losses.BinaryCrossentropy()(many_hot, probabilities)",
        ja="タグについて足している。Keras の損失は、バッチとタグの全要素の平均である。",
        en="This sums over the tags; the loss of Keras is the mean over all pictures and tags.",
    ),
    "highest-only": dict(
        right='keras.ops.cast(probabilities > 0.5, "float64")',
        wrong="keras.ops.one_hot(keras.ops.argmax(logits, axis=-1), logits.shape[-1])",
        ja="最大の 1 つだけを選ぶのは多クラス分類。タグはいくつ付いてもよい。",
        en="Picking the single highest is for one class; there may be any number of tags.",
    ),
    "logits-at-half": dict(
        right="probabilities > 0.5",
        wrong="logits > 0.5",
        ja="確率が 0.5 になるのは、ロジットが 0 のときである。",
        en="The probability is 0.5 where the logit is 0.",
    ),
    "absent-tags": dict(
        right="> 0.5",
        wrong="< 0.5",
        ja="付いていないほうのタグに 1 が立っている。",
        en="The 1s stand at the tags that are not there.",
    ),
    "scores-as-logits": dict(
        right="CategoricalCrossentropy()(one_hot, scores)",
        wrong="CategoricalCrossentropy(from_logits=True)(one_hot, scores)",
        ja="softmax を通した後の値をロジットとして渡しているので、softmax が 2 回掛かる。",
        en="What has been through the softmax is handed over as logits, and softmax acts twice.",
    ),
    "probabilities-as-logits": dict(
        right="BinaryCrossentropy()(many_hot, probabilities)",
        wrong="BinaryCrossentropy(from_logits=True)(many_hot, probabilities)",
        ja="シグモイドを通した後の値をロジットとして渡しているので、シグモイドが 2 回掛かる。",
        en="What has been through the sigmoid is handed over as logits, and the sigmoid acts twice.",
    ),
    "softmax-of-one-class-for-tags": dict(
        right="probabilities > 0.5",
        wrong="scores > 0.5",
        ja="和が 1 になる scores で判定している。0.5 を超えるのは、多くても 1 つになる。",
        en="This decides by the scores, which add up to 1: at most one of them exceeds 0.5.",
    ),
}

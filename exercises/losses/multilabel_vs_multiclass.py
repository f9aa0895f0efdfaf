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
    scores = ...  # TODO 1
    probabilities = ...  # TODO 2
    scores = keras.ops.convert_to_numpy(scores)
    probabilities = keras.ops.convert_to_numpy(probabilities)
    class_loss = ...  # TODO 3
    tag_loss = ...  # TODO 4
    tags = ...  # TODO 5
    return scores, class_loss, probabilities, tag_loss, tags

"""疑似ラベルの選択

自己訓練（self-training）では、ラベルのないサンプルのうち、モデルの予測の確かな
ものに予測したクラスをラベル（疑似ラベル）として付け、訓練データに加える。
probabilities は、ラベルのないサンプル unlabelled についての予測確率である。加え
た後の訓練データ x とラベル t、加えたサンプルで真の chosen を、この順に返せ。

    confidence    サンプルごとの、最も高い確率
    predicted     サンプルごとの、最も確率の高いクラス。等しければ番号の小さいほ
                  う
    sure          confidence が threshold 以上のサンプルで真
    chosen        加えるサンプルで真。sure のサンプルから、予測したクラスごと
                  に、confidence の高いほうから limit 個まで選ぶ。confidence が
                  等しければ、番号の小さいほうを選ぶ

x と t には、元の訓練データ labelled とそのラベル labels の後に、選んだサンプル
とその疑似ラベルを、番号の順に続ける。1 つも選ばれないこともある。

---
    labelled: (samples, features)    labels: (samples,)
    unlabelled: (others, features)    probabilities: (others, classes)
    confidence, predicted: (others,)    sure, chosen: (others,) bool
    x: (samples + n, features)    t: (samples + n,)
    0 < threshold ≤ 1    limit ≥ 1

---
Choosing pseudo-labels

Self-training takes samples without labels of which a model is sure, gives them
the class it predicts as their label, a pseudo-label, and adds them to the
training data. probabilities are its predictions for the samples without labels,
`unlabelled`. Return the training data x and the labels t with what was added,
and `chosen`, true for the samples added, in this order.

    confidence    the highest probability of each sample
    predicted     the class of that probability; of equal ones the smaller
    sure          true for samples whose confidence is at least threshold
    chosen        true for the samples to be added: of those that are sure,
                  the ones with the highest confidence, up to `limit` of each
                  predicted class; where confidences are equal the smaller
                  number is chosen

x and t begin with the training data there were, labelled, and their labels,
`labels`; after these come the chosen samples and their pseudo-labels, in the
order of their numbers. It may be that none is chosen.
"""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = ...  # TODO 1
    predicted = ...  # TODO 2
    sure = ...  # TODO 3
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        ...  # TODO 4
    x = ...  # TODO 5
    t = ...  # TODO 6
    return x, t, chosen

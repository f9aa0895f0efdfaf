"""bagging と多数決

models 個の分類器による bagging の、標本の抽出、予測の組合せ、評価の部分を書け。
分類器 m は、訓練データから復元抽出した標本 indices[m] で学習してある。p_train
と p_test は、学習した各分類器が訓練データとテストデータに対して出した確率、y は
訓練データのラベルである。

    indices    抽出したデータの番号（0 から samples − 1）。uniform は 0 以上 1
               未満の一様乱数で、値 u 1 つにつき番号を 1 つ選ぶ。u を samples 倍
               して小数点以下を切り捨てると、どの番号も等しい確率で選ばれる
    soft       各分類器の確率の平均
    counts     各クラスに投票した分類器の数。分類器は、確率が最大のクラスに投票
               する
    hard       得票が最も多いクラス。同数なら番号の小さいクラスとする
    unseen     データ s が indices[m] に含まれないか（真偽値）
    total      訓練データごとの、そのデータで学習していない分類器だけの、確率の
               和
    oob        out-of-bag の正解率: total が最大のクラスが y と一致する割合。全
               部の分類器が学習に使ったデータは、割合に含めない

indices, soft, hard, oob の順に返せ。

---
    uniform, indices, unseen: (models, samples)    y: (samples,)
    p_train: (models, samples, classes)    total: (samples, classes)
    p_test: (models, queries, classes)     soft, counts: (queries, classes)
    hard: (queries,)    oob: scalar

---
Bagging and voting

Write how bagging draws its samples, combines predictions and is evaluated, for
a number of classifiers. Classifier m was trained on the sample indices[m],
drawn from the training data with replacement. p_train and p_test are the
probabilities that the trained classifiers gave for training data and test data;
y has the labels of the training data.

    indices    the numbers (0 to samples − 1) of the data that were drawn.
               uniform is drawn uniformly from 0 up to, but not including, 1;
               each of its values u selects a number, namely u times samples
               without what comes after the decimal point, which makes all
               numbers equally probable
    soft       the mean of the classifiers' probabilities
    counts     how many classifiers vote for a class. A classifier votes for the
               class of its highest probability
    hard       the class with most votes; in a tie, the one whose number is
               smallest
    unseen     whether sample s is not in indices[m]
    total      for each training sample, the sum of the probabilities from those
               classifiers only that were not trained on it
    oob        the out-of-bag accuracy: how often the class of the largest total
               is y. Samples that all classifiers were trained on do not count

Return indices, soft, hard and oob, in this order.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = ...  # TODO 1
    soft = ...  # TODO 2
    votes = np.argmax(p_test, axis=2)
    counts = ...  # TODO 3
    hard = np.argmax(counts, axis=1)
    unseen = ...  # TODO 4
    total = ...  # TODO 5
    judged = np.any(unseen, axis=0)
    oob = ...  # TODO 6
    return indices, soft, hard, oob

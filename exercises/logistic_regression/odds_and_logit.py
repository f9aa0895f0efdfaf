"""オッズ比と確率の変化

ロジスティック回帰で、特徴を変えると予測がどう変わるかを求めよ。

p は、人ごとの病気の確率の予測（0 < p < 1）、w は特徴ごとの重み（係数）で、
increase は各特徴をどれだけ増やすかを表す。負なら減らす。

odds と logit は、p のオッズとロジット（対数は自然対数）である。ratio は、1 つの
特徴だけを increase だけ増やし、ほかの特徴を変えないときのオッズ比、つまり増やし
た後のオッズを、増やす前のオッズで割った値で、特徴ごとに求める。changed の i 行
j 列は、i 番目の人の j 番目の特徴だけを増やした後の確率である。

odds, logit, ratio, changed の順に返せ。

---
    p, odds, logit: (people,)       w, increase, ratio: (features,)
    changed: (people, features)

---
Odds ratios and changes of probability

Compute how the predictions of a logistic regression change with its features.

p holds for each person the predicted probability of a disease, 0 < p < 1, w the
weight (coefficient) of each feature, and `increase` by how much each feature is
raised, or lowered where it is negative.

`odds` and `logit` are the odds and the logit of p, with the natural logarithm.
`ratio` holds for each feature the odds ratio where that feature alone is raised
by its `increase` and all others stay as they are: the odds afterwards divided
by the odds before. Row i and column j of `changed` is the probability of person
i after feature j alone has been raised.

Return odds, logit, ratio and changed in this order.
"""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = ...  # TODO 1
    logit = ...  # TODO 2
    ratio = ...  # TODO 3
    new_odds = ...  # TODO 4
    changed = ...  # TODO 5
    return odds, logit, ratio, changed

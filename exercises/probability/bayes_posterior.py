"""ベイズ則による事後確率

まれな病気の検査を考える。prior は病気である確率（有病率）、tpr は病気の人が
陽性になる確率（感度、真陽性率）、fpr は病気でない人が陽性になる確率
（偽陽性率）である。次の 3 つを求め、この順に返せ。

    positive          検査を受けた人が陽性になる確率
    sick_if_positive  陽性だった人が病気である確率
    sick_if_negative  陰性だった人が病気である確率

検査は陽性か陰性のどちらかに決まる。prior は 0 でも 1 でもない。
tpr は 1 のこともあるが 0 ではなく、fpr は 0 のこともあるが 1 ではない。

---
    prior, tpr, fpr, positive, sick_if_positive, sick_if_negative: scalar

---
A posterior by Bayes' theorem

Consider a test for a rare disease. `prior` is the probability of being sick
(the prevalence), `tpr` the probability that somebody sick tests positive
(sensitivity, true positive rate), and `fpr` the probability that somebody not
sick tests positive (false positive rate). Compute and return in this order

    positive          the probability that somebody tested is positive
    sick_if_positive  the probability that somebody positive is sick
    sick_if_negative  the probability that somebody negative is sick

A test is either positive or negative. `prior` is neither 0 nor 1. `tpr` may be
1 and `fpr` may be 0, but `tpr` is not 0, and `fpr` is not 1.
"""


def bayes_posterior(prior, tpr, fpr):
    positive = ...  # TODO 1
    sick_if_positive = ...  # TODO 2
    sick_if_negative = ...  # TODO 3
    return positive, sick_if_positive, sick_if_negative

"""ベルヌーイ分布の最尤推定、MAP 推定、ベイズ推定

コインを len(x) 回投げた結果が x で、表なら 1、裏なら 0 である。表の出る確率 p
を 3 通りに推定せよ。p_mle は最尤推定値、p_map は MAP 推定値、p_mean は、次に
表が出る予測確率、つまり事後分布の平均である。

p_map と p_mean では、p の事前分布をベータ分布 Beta(a, b) とする。その密度は、
式のとおり p の関数に比例する。a と b は 1 以上の実数で、整数とは限らない。
どちらも 1 なら一様分布である。投げた回数は 1 回以上である。

---
    x: (samples,)    a, b, p_mle, p_map, p_mean: scalar

    Beta(p | a, b) ∝ p^(a−1) (1 − p)^(b−1)

---
A Bernoulli distribution by maximum likelihood, MAP and Bayes

x are the results of len(x) tosses of a coin, 1 for heads and 0 for tails.
Estimate the probability p of heads in three ways: p_mle by maximum
likelihood, p_map by MAP, and p_mean as the predictive probability that the
next toss is heads, which is the mean of the posterior.

For p_map and p_mean the prior of p is the beta distribution Beta(a, b), whose
density is proportional to the function of p in the formula. a and b are real
numbers of at least 1, not always integers; with a = b = 1 the prior is uniform.
There is at least one toss.
"""

import numpy as np


def bernoulli_map_beta(x, a, b):
    p_mle = ...  # TODO 1
    p_map = ...  # TODO 2
    p_mean = ...  # TODO 3
    return p_mle, p_map, p_mean

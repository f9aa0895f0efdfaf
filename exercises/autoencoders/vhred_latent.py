"""VHRED の潜在変数

VHRED は、会話の文脈を表すベクトル context と、分布から引いた潜在変数 z から、応
答を生成するデコーダの初期状態 state を作る。

    prior        事前分布のパラメータ。与えられたコードが context から求める
    posterior    z を引く分布のパラメータ。学習では、応答を符号化したベクトル
                 response も見る近似事後分布で、context, response の順につないだ
                 ものを、重みとバイアスが posterior_weights の全結合層に通す。生
                 成では応答がまだなく、response は None で、z は事前分布から引く
    z            標準正規乱数 noise から、再パラメータ化で作る
    state        context, z の順につないだものを、重みとバイアスが
                 decoder_weights で、活性化関数が tanh の全結合層に通す
    ratio        divergence の中の、prior の分散で割る項。次元ごと
    divergence   z を引く分布の、事前分布に対する KL ダイバージェンス（自然対
                 数）。次元については和をとり、会話については平均しない

prior と posterior は、前半の列が平均、後半の列が分散の自然対数である。z, state,
divergence の順に返せ。

---
    context: (batch, contexts)      response: (batch, responses) | None
    noise, z, ratio: (batch, latent)        prior, posterior: (batch, 2 latent)
    state: (batch, units)           divergence: (batch,)
    prior_weights: [(contexts, 2 latent), (2 latent,)]
    posterior_weights: [(contexts + responses, 2 latent), (2 latent,)]
    decoder_weights: [(contexts + latent, units), (units,)]

---
The latent variable of VHRED

From a vector `context`, which stands for a conversation so far, and a latent
variable z drawn from a distribution, VHRED makes `state`, the initial state of
the decoder that generates the answer.

    prior        the parameters of the prior, which the code given computes from
                 context alone
    posterior    the parameters of the distribution z is drawn from. In training
                 it is the approximate posterior, which also sees `response`,
                 the encoded answer: context and response, joined in this order,
                 go through a dense layer whose weights and biases are
                 posterior_weights. In generation there is no answer yet:
                 response is None, and z is drawn from the prior
    z            made by reparameterisation from noise, which is standard normal
    state        context and z, joined in this order, go through a dense layer
                 with weights and biases decoder_weights and the activation tanh
    ratio        the terms in divergence that are divided by the prior's
                 variance, for each dimension
    divergence   how far the distribution of z is from the prior: the KL
                 divergence (natural logarithm), summed over dimensions, not
                 averaged over conversations

In prior and in posterior the first half of the columns is means, the second
natural logarithms of variances. Return z, state and divergence, in this order.
"""

import numpy as np


def dense(inputs, weights):
    kernel, bias = weights
    return inputs @ kernel + bias


def vhred_state(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    prior = dense(context, prior_weights)
    posterior = ...  # TODO 1
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = ...  # TODO 2
    state = ...  # TODO 3
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = ...  # TODO 4
    divergence = ...  # TODO 5
    return z, state, divergence

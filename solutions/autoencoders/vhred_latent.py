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
    posterior = (
        prior
        if response is None
        else dense(np.concatenate([context, response], axis=1), posterior_weights)
    )  # blank
    mean, log_variance = np.split(posterior, 2, axis=1)
    z = mean + np.exp(0.5 * log_variance) * noise  # blank
    state = np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))  # blank
    prior_mean, prior_log_variance = np.split(prior, 2, axis=1)
    ratio = (np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)  # blank
    divergence = 0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)  # blank
    return z, state, divergence


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, contexts, responses, latent, units, answered):
        def weights(inputs, outputs):
            return [
                rng.normal(size=(inputs, outputs)) / np.sqrt(inputs),
                rng.normal(scale=0.5, size=outputs),
            ]

        return dict(
            context=rng.normal(size=(batch, contexts)),
            response=rng.normal(size=(batch, responses)) if answered else None,
            prior_weights=weights(contexts, 2 * latent),
            posterior_weights=weights(contexts + responses, 2 * latent),
            noise=rng.normal(size=(batch, latent)),
            decoder_weights=weights(contexts + latent, units),
        )

    case = draw(1, 1, 1, 1, 1, True)
    case["noise"][:] = rng.choice([-1.0, 2.0])
    yield case
    sizes = [int(n) for n in rng.choice(range(2, 9), 5, replace=False)]
    yield draw(*sizes, True)
    yield draw(*sizes, False)
    # As wide a latent variable as the context, which could be added to it as well.
    batch, width, responses = sizes[:3]
    yield draw(batch, width, responses, width, width + responses, True)


BORDERS = {
    "training": "response is not None",
    "generation, without an answer": "response is None",
    "a latent variable as wide as the context": "context.shape[1] == noise.shape[1] > 1",
    "one of another width": "context.shape[1] != noise.shape[1]",
    "an answer of another width than the context": "response is not None and response.shape[1] != context.shape[1]",
}


def oracle(context, response, prior_weights, posterior_weights, noise, decoder_weights):
    import keras
    import numpy as np
    import tensorflow as tf

    def layer(inputs, weights, activation=None):
        dense = keras.layers.Dense(weights[0].shape[1], activation=activation)
        dense.build(inputs.shape)
        dense.set_weights(weights)
        return dense(inputs)

    prior = layer(context, prior_weights)
    drawn_from = prior
    if response is not None:
        drawn_from = layer(keras.layers.Concatenate()([context, response]), posterior_weights)
    mean, log_variance = tf.split(drawn_from, 2, axis=1)
    prior_mean, prior_log_variance = tf.split(prior, 2, axis=1)
    z = mean + tf.sqrt(tf.exp(log_variance)) * noise
    state = layer(keras.layers.Concatenate()([context, z]), decoder_weights, "tanh")
    # E_q[log q(z) − log p(z)]: a parabola, whose mean three Gauss–Hermite nodes know exactly.
    nodes, weights = np.polynomial.hermite_e.hermegauss(3)
    divergence = tf.zeros(len(context), context.dtype)
    for node, weight in zip(nodes, weights / weights.sum(), strict=True):
        place = mean + tf.sqrt(tf.exp(log_variance)) * node
        log_q = -(log_variance + node**2) / 2
        log_p = -(prior_log_variance + (place - prior_mean) ** 2 / tf.exp(prior_log_variance)) / 2
        divergence += weight * tf.reduce_sum(log_q - log_p, axis=1)
    return z, state, divergence


STEM = dict(
    ja="VHRED で、会話の文脈 context と潜在変数 z から、応答のデコーダの初期状態 state を作る関数である。学習では応答を\n"
    "符号化した response があり、生成では None である。prior と posterior は、前半の列が平均、後半の列が対数分散で、\n"
    "divergence は、z を引く分布の、事前分布に対する KL ダイバージェンスである。",
    en="In VHRED the function makes the initial state of the answer's decoder from the context of a\n"
    "conversation and a latent variable z. In training there is the encoded answer `response`; in\n"
    "generation it is None. The first half of the columns of prior and posterior is means, the second\n"
    "log-variances; divergence is the KL divergence from the prior of the distribution z is drawn from.",
)

VARIANTS = {
    "hstack": dict(
        right="np.concatenate([context, z], axis=1)",
        same="np.hstack([context, z])",
    ),
    "root": dict(
        right="np.exp(0.5 * log_variance) * noise", same="noise * np.sqrt(np.exp(log_variance))"
    ),
    "difference-of-logarithms": dict(
        right="(np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)",
        same="np.exp(log_variance - prior_log_variance) + (mean - prior_mean) ** 2 * np.exp(-prior_log_variance)",
    ),
}

MISTAKES = {
    "prior-in-training": dict(
        right="""prior
        if response is None
        else dense(np.concatenate([context, response], axis=1), posterior_weights)""",
        wrong="1.0 * prior",
        ja="学習でも事前分布から引いている。KL の項は 0 になり、z は応答について何も知らない。",
        en="In training, too, this draws from the prior: the KL term is 0, and z knows nothing of the answer.",
    ),
    "zeros-for-the-answer": dict(
        right="""prior
        if response is None
        else dense(np.concatenate([context, response], axis=1), posterior_weights)""",
        wrong="dense(np.concatenate([context, np.zeros((len(context), len(posterior_weights[0]) - context.shape[1])) if response is None else response], axis=1), posterior_weights)",
        ja="応答がないところを 0 で埋め、近似事後分布から引いている。生成では、文脈だけで決まる分布から引く。",
        en="Where there is no answer this fills in zeros, and draws from the approximate posterior; in generation it is the distribution that depends on the context alone.",
    ),
    "answer-first": dict(
        right="[context, response]",
        wrong="[response, context]",
        ja="つなぐ順が逆で、重みの行と合わない。",
        en="They are joined the other way round, and do not meet their rows of the weights.",
    ),
    "fixed-z": dict(
        right="mean + np.exp(0.5 * log_variance) * noise",
        wrong="1.0 * mean",
        ja="乱数がない。同じ文脈からいつも同じ応答ができ、HRED と変わらなくなる。",
        en="Nothing is random here: the same context always has the same answer, as in HRED.",
    ),
    "noise-alone": dict(
        right="mean + np.exp(0.5 * log_variance) * noise",
        wrong="1.0 * noise",
        ja="標準正規分布から引いている。z の分布は、文脈から求めた平均と分散をもつ。",
        en="This draws from the standard normal distribution; z has a mean and a variance that come from the context.",
    ),
    "variance-for-deviation": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="np.exp(log_variance)",
        ja="乱数に分散を掛けている。掛けるのは標準偏差である。",
        en="The noise is multiplied by the variance and not by the deviation.",
    ),
    "logarithm-for-deviation": dict(
        right="np.exp(0.5 * log_variance)",
        wrong="log_variance",
        ja="後半の列は対数である。標準偏差に戻していない。",
        en="The second half is logarithms, which are not turned into deviations here.",
    ),
    "added": dict(
        right="np.concatenate([context, z], axis=1)",
        wrong="(context + z)",
        ja="文脈に z を足している。文脈と z は、並べて渡す。",
        en="z is added to the context; they are to be passed side by side.",
    ),
    "latent-first": dict(
        right="[context, z]",
        wrong="[z, context]",
        ja="つなぐ順が逆で、デコーダの重みの行と合わない。",
        en="They are joined the other way round, and do not meet their rows of the decoder's weights.",
    ),
    "context-alone": dict(
        right="np.concatenate([context, z], axis=1)",
        wrong="np.concatenate([context, np.zeros_like(z)], axis=1)",
        ja="z がデコーダに届いていない。これは HRED である。",
        en="z does not reach the decoder: this is HRED.",
    ),
    "mean-for-the-decoder": dict(
        right="np.concatenate([context, z], axis=1)",
        wrong="np.concatenate([context, mean], axis=1)",
        ja="デコーダに平均を渡している。渡すのは、引いた値である。",
        en="The decoder gets the mean, and not what was drawn.",
    ),
    "no-activation": dict(
        right="np.tanh(dense(np.concatenate([context, z], axis=1), decoder_weights))",
        wrong="dense(np.concatenate([context, z], axis=1), decoder_weights)",
        ja="活性化関数がない。再帰型のデコーダの状態は −1 から 1 である。",
        en="There is no activation; the state of a recurrent decoder lies between −1 and 1.",
    ),
    "standard-prior": dict(
        edits=[
            dict(
                right="(np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)",
                wrong="np.exp(log_variance) + mean**2",
            ),
            dict(right="ratio - 1 + prior_log_variance", wrong="ratio - 1"),
        ],
        ja="標準正規分布に対する KL ダイバージェンス（普通の VAE）になっている。VHRED の事前分布は文脈によって変わる。",
        en="This is the divergence from the standard normal distribution, as in a plain VAE; the prior of VHRED depends on the context.",
    ),
    "means-ignored": dict(
        right="(np.exp(log_variance) + (mean - prior_mean) ** 2)",
        wrong="np.exp(log_variance)",
        ja="平均の違いが数えられていない。",
        en="That the means differ does not count here.",
    ),
    "mean-from-zero": dict(
        right="(mean - prior_mean) ** 2",
        wrong="mean**2",
        ja="平均を 0 から測っている。事前分布の平均は 0 とは限らない。",
        en="The mean is measured from 0, where the mean of the prior need not be.",
    ),
    "difference-not-squared": dict(
        right="(mean - prior_mean) ** 2",
        wrong="np.abs(mean - prior_mean)",
        ja="平均の差は 2 乗で入る。",
        en="The difference of the means enters by its square.",
    ),
    "prior-variance-forgotten": dict(
        right=" / np.exp(prior_log_variance)",
        wrong="",
        ja="事前分布の分散で割っていない。ずれの重さは、事前分布の広さで決まる。",
        en="There is no division by the prior's variance: how much a shift counts depends on how wide the prior is.",
    ),
    "direction-swapped": dict(
        edits=[
            dict(
                right="(np.exp(log_variance) + (mean - prior_mean) ** 2) / np.exp(prior_log_variance)",
                wrong="(np.exp(prior_log_variance) + (mean - prior_mean) ** 2) / np.exp(log_variance)",
            ),
            dict(
                right="prior_log_variance - log_variance, axis",
                wrong="log_variance - prior_log_variance, axis",
            ),
        ],
        ja="KL ダイバージェンスの向きが逆である。期待値は、z を引く分布でとる。",
        en="The divergence goes the other way; the expectation is over the distribution z is drawn from.",
    ),
    "logarithms-swapped": dict(
        right="prior_log_variance - log_variance, axis",
        wrong="log_variance - prior_log_variance, axis",
        ja="対数の項の符号が逆である。2 つの分布が等しいときの 0 が、最小でなくなる。",
        en="The signs of the logarithms are reversed: 0 is no longer the least value, where the distributions are equal.",
    ),
    "no-half": dict(
        right="0.5 * np.sum(",
        wrong="np.sum(",
        ja="正規分布の密度の指数にある 2 分の 1 が落ちている。",
        en="The exponent of a normal density has a half, which is missing here.",
    ),
    "no-one": dict(
        right="ratio - 1 + prior_log_variance",
        wrong="ratio + prior_log_variance",
        ja="定数がない。2 つの分布が同じとき、0 にならなければならない。",
        en="A constant is missing: where both distributions are the same, the divergence has to be 0.",
    ),
    "mean-over-dimensions": dict(
        right="np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)",
        wrong="np.mean(ratio - 1 + prior_log_variance - log_variance, axis=1)",
        ja="潜在変数の次元で平均している。独立な次元の KL ダイバージェンスは足し合わせる。",
        en="This averages over the dimensions; the divergences of independent dimensions add up.",
    ),
    "batch-mean": dict(
        right="0.5 * np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1)",
        wrong="0.5 * np.mean(np.sum(ratio - 1 + prior_log_variance - log_variance, axis=1))",
        ja="会話について平均した 1 つの数になっている。",
        en="This is one number, the mean over the conversations.",
    ),
}

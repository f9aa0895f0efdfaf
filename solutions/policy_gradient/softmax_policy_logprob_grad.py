"""softmax 方策の対数確率とその勾配

状態 n で実際にとった行動 actions[n] の、方策による対数確率 chosen と、それを
theta で微分した勾配 gradients とを、どの n についても求めよ。chosen,
gradients の順に返せ。

方策は、特徴の 1 次式に softmax を適用したものである。

    scores       行動ごとの点数。これに softmax を適用すると確率になる
    log_pi       すべての行動の対数確率。log は自然対数
    by_score     chosen[n] を、状態 n の点数で微分したもの
    gradients    n 番目の行列が chosen[n] の勾配。平均も和もとらない

点数はとても大きいことも小さいこともある。そのときも inf や nan にしないこと。

---
    x: (batch, features)    theta: (features, choices)
    actions, chosen: (batch,)
    scores, log_pi, by_score: (batch, choices)
    gradients: (batch, features, choices)

---
The log-probability of a softmax policy and its gradient

For each state n compute the log-probability that the policy gives to the action
really taken, actions[n], and the gradient of this for `theta`. These are
`chosen` and `gradients`; return them in this order.

The policy is a softmax of linear functions of the features.

    scores       one for each action; softmax makes probabilities of them
    log_pi       the log-probabilities of all actions (natural logarithms)
    by_score     the derivative of chosen[n] with respect to the scores of
                 state n
    gradients    its n-th matrix is the gradient of chosen[n]; no mean, no sum

Scores may be very large or very small. Nothing becomes inf or nan then, either.
"""

import numpy as np


def log_policy_gradients(x, theta, actions):
    rows = np.arange(len(actions))
    scores = x @ theta
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    log_pi = shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))  # blank
    chosen = log_pi[rows, actions]  # blank
    by_score = np.eye(theta.shape[1])[actions] - np.exp(log_pi)  # blank
    gradients = x[:, :, None] * by_score[:, None, :]  # blank
    return chosen, gradients


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, features, choices, scale=1.0):
        return dict(
            x=rng.normal(size=(batch, features)) * scale,
            theta=rng.normal(size=(features, choices)),
            actions=rng.integers(choices, size=batch),
        )

    yield dict(
        x=np.array([[2.0]]),
        theta=np.log(rng.permutation([1.0, 2.0, 5.0]))[None] / 2,
        actions=rng.integers(3, size=1),
    )
    batch, features, choices = (int(size) for size in rng.choice(range(2, 8), 3, replace=False))
    yield draw(batch, features, choices)
    yield draw(choices, batch, features)
    yield draw(features, choices, batch + 1, scale=1000.0)
    yield draw(batch + 1, features, 1)
    same = draw(features + 1, 2, choices)
    actions = rng.integers(choices - 1, size=features + 1)  # the last one is never taken
    yield same | dict(theta=np.zeros((2, choices)), actions=actions)
    # A square of a batch, where rows and columns could be exchanged.
    yield draw(choices + 1, choices + 1, choices + 1)


BORDERS = {
    "one state": "len(actions) == 1",
    "one action": "theta.shape[1] == 1",
    "scores of which exp is inf": "np.any(x @ theta > 800)",
    "scores of which exp is 0": "np.any(x @ theta < -800)",
    "an action that was never taken": "0 <= max(actions) < theta.shape[1] - 1 and len(actions) > 2",
    "a policy that is uniform": "np.all(theta == 0)",
    "all dimensions equal": "len(actions) == theta.shape[0] == theta.shape[1] > 1",
}


def oracle(x, theta, actions):
    import tensorflow as tf

    # A copy of the weights for each state, so that one gradient holds those of all.
    weights = tf.Variable(tf.tile(theta[None], [len(x), 1, 1]))
    with tf.GradientTape() as tape:
        logits = tf.einsum("nf,nfa->na", x, weights)
        chosen = -tf.nn.sparse_softmax_cross_entropy_with_logits(actions, logits)
    return chosen, tape.gradient(chosen, weights)


STEM = dict(
    ja="特徴 x の 1 次式に softmax を適用した方策について、とった行動 actions の対数確率 chosen と、\n"
    "それを theta で微分した勾配 gradients を状態ごとに求める。\n\n"
    "    x: (batch, features)    theta: (features, choices)    gradients: (batch, features, choices)",
    en="For a policy that is a softmax of linear functions of features x, this computes for each state\n"
    "the log-probability of the action taken, `chosen`, and its gradient for theta.\n\n"
    "    x: (batch, features)    theta: (features, choices)    gradients: (batch, features, choices)",
)

VARIANTS = {
    "logaddexp": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))",
        same="scores - np.logaddexp.reduce(scores, axis=1)[:, None]",
    ),
    "taken-along": dict(
        right="log_pi[rows, actions]",
        same="np.take_along_axis(log_pi, actions[:, None], axis=1)[:, 0]",
    ),
    "compared": dict(
        right="np.eye(theta.shape[1])[actions]",
        same="(np.arange(theta.shape[1]) == actions[:, None])",
    ),
    "einsum": dict(
        right="x[:, :, None] * by_score[:, None, :]", same='np.einsum("nf,na->nfa", x, by_score)'
    ),
}

MISTAKES = {
    "along-the-batch": dict(
        right="np.sum(np.exp(shifted), axis=1, keepdims=True)",
        wrong="np.sum(np.exp(shifted), axis=0, keepdims=True)",
        ja="状態について足している。確率の和が 1 になるのは、1 つの状態の行動についてである。",
        en="This sums over the states; it is the actions of one state whose probabilities add up to 1.",
    ),
    "axis-lost": dict(
        right="np.sum(np.exp(shifted), axis=1, keepdims=True)",
        wrong="np.sum(np.exp(shifted), axis=1)",
        ja="和の軸がなくなり、状態ごとの値が行動の軸と重なる。",
        en="The axis of the sums is gone: values of states meet the axis of the actions.",
    ),
    "not-normalised": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))",
        wrong="shifted",
        ja="正規化していない。確率の和が 1 にならない。",
        en="It is not normalised: the probabilities do not add up to 1.",
    ),
    "probabilities": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))",
        wrong="np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True)",
        ja="確率のままで、log をとっていない。",
        en="These are the probabilities, not their logarithms.",
    ),
    "overflow": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))",
        wrong="np.log(np.exp(scores) / np.sum(np.exp(scores), axis=1, keepdims=True))",
        ja="大きな点数の exp が inf になり、nan が生じる。",
        en="The exponential of a large score is inf, and nan comes of it.",
    ),
    "underflow": dict(
        right="shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))",
        wrong="np.log(np.exp(shifted) / np.sum(np.exp(shifted), axis=1, keepdims=True))",
        ja="小さな確率が 0 に丸められ、その log が −inf になる。",
        en="Small probabilities are rounded to 0, whose logarithm is −inf.",
    ),
    "all-for-each": dict(
        right="log_pi[rows, actions]",
        wrong="log_pi[:, actions]",
        ja="状態と行動が 1 対 1 に対応していない。ほかの状態でとった行動まで選んでいる。",
        en="States and actions are not paired; each state gets the actions of all the others.",
    ),
    "likeliest": dict(
        right="log_pi[rows, actions]",
        wrong="np.max(log_pi, axis=1)",
        ja="最も確率の高い行動のものである。方策は確率的で、実際にとった行動とは限らない。",
        en="That is the likeliest action; the policy is stochastic, and another may have been taken.",
    ),
    "of-the-probability": dict(
        right="np.eye(theta.shape[1])[actions] - np.exp(log_pi)",
        wrong="np.exp(chosen)[:, None] * (np.eye(theta.shape[1])[actions] - np.exp(log_pi))",
        ja="確率そのものの微分である。log をとると、確率で割ることになる。",
        en="That is the derivative of the probability; with the logarithm it is divided by it.",
    ),
    "cross-entropy": dict(
        right="np.eye(theta.shape[1])[actions] - np.exp(log_pi)",
        wrong="np.exp(log_pi) - np.eye(theta.shape[1])[actions]",
        ja="符号が逆である。これは交差エントロピー、すなわち対数確率に負号を付けたものの微分である。",
        en="The sign is that of the cross-entropy, which is minus the log-probability.",
    ),
    "own-probability-only": dict(
        right="np.eye(theta.shape[1])[actions] - np.exp(log_pi)",
        wrong="np.eye(theta.shape[1])[actions] * (1 - np.exp(log_pi))",
        ja="とらなかった行動の点数も、正規化を通して確率を変える。",
        en="Scores of other actions change the probability, too, by way of the normalisation.",
    ),
    "not-centred": dict(
        right="np.eye(theta.shape[1])[actions] - np.exp(log_pi)",
        wrong="np.eye(theta.shape[1])[actions]",
        ja="正規化の項の微分が抜けている。",
        en="The derivative of the normalisation is missing.",
    ),
    "log-for-probability": dict(
        right="np.eye(theta.shape[1])[actions] - np.exp(log_pi)",
        wrong="np.eye(theta.shape[1])[actions] - log_pi",
        ja="引くのは確率であり、その log ではない。",
        en="It is probabilities that are subtracted, not their logarithms.",
    ),
    "batch-mean": dict(
        right="x[:, :, None] * by_score[:, None, :]",
        wrong="x.T @ by_score / len(x)",
        ja="バッチで平均している。ここでは状態ごとの勾配を求める。",
        en="This is a mean over the batch; here each state has a gradient of its own.",
    ),
    "batch-sum": dict(
        right="x[:, :, None] * by_score[:, None, :]",
        wrong="x.T @ by_score",
        ja="バッチで足している。ここでは状態ごとの勾配を求める。",
        en="This is a sum over the batch; here each state has a gradient of its own.",
    ),
    "axes-exchanged": dict(
        right="x[:, :, None] * by_score[:, None, :]",
        wrong="by_score[:, :, None] * x[:, None, :]",
        ja="特徴と行動の軸が逆である。勾配は theta と同じ形をもつ。",
        en="The axes of features and actions are exchanged; a gradient has the shape of theta.",
    ),
    "features-forgotten": dict(
        right="x[:, :, None] * by_score[:, None, :]",
        wrong="np.ones(x.shape)[:, :, None] * by_score[:, None, :]",
        ja="点数を theta で微分すると特徴が出る。それが掛かっていない。",
        en="The derivative of a score for theta is a feature, which is missing here.",
    ),
}

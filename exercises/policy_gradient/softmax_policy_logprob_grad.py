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
    log_pi = ...  # TODO 1
    chosen = ...  # TODO 2
    by_score = ...  # TODO 3
    gradients = ...  # TODO 4
    return chosen, gradients

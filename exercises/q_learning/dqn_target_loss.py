"""DQN の目標値と損失

DQN の目標値 y、損失 loss と、online に関する loss の勾配 gradient とを求め、
y, loss, gradient の順に返せ。

ここでは、行動価値を特徴の 1 次式で近似する。行列 weights の列が行動であり、状態
の特徴に左から掛けられて、行動ごとの価値になる。

    online      学習する重み。target は、ときどきそれを写した、ターゲットネット
                ワークの重みである。目標値は target だけで作る
    ended       s′ が終端かどうか。終端の先の価値は 0 である
    ahead       ターゲットネットワークによる、s′ から先の価値の推定値
    chosen      実際にとった行動 actions の、s での価値の推定値
    error       目標値から chosen を引いたもの
    pulls       損失を、各遷移の chosen で微分したもの

損失は、error の Huber 損失（δ = 1）のミニバッチでの平均である。その微分では、
error が ±1 を超える分は切り詰められる。

---
    states, next_states: (batch, features)    ended: bool
    actions, rewards, ended, y, ahead, chosen, error, pulls: (batch,)
    online, target, gradient: (features, actions)    gamma, loss: scalar

---
The target and the loss of DQN

Compute the targets y of DQN, the loss, and the `gradient` of the loss with
respect to `online`. Return y, loss and gradient, in this order.

Action values are approximated linearly: the columns of a matrix of weights are
the actions, and features of a state, multiplied from the left, give the value
of each.

    online      the weights that are learned; `target` are those of the target
                network, a copy made now and then. Targets are made with these
                alone
    ended       whether s′ is terminal; what comes after an end is worth 0
    ahead       what the target network expects from s′ on
    chosen      the estimated values, in s, of the actions really taken
    error       the targets minus `chosen`
    pulls       the derivative of the loss with respect to each of `chosen`

The loss is the mean over the mini-batch of the Huber loss (δ = 1) of the
errors. In its derivative, what of an error lies beyond ±1 is clipped.
"""

import numpy as np


def huber(error):
    size = np.abs(error)
    return np.where(size <= 1, 0.5 * error**2, size - 0.5)


def dqn_loss(states, actions, rewards, next_states, ended, online, target, gamma):
    batch = len(actions)
    ahead = ...  # TODO 1
    y = ...  # TODO 2
    chosen = ...  # TODO 3
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = ...  # TODO 4
    gradient = np.zeros_like(online)
    for n in range(batch):
        ...  # TODO 5
    return y, loss, gradient

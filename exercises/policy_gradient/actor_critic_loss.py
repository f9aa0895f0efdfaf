"""Actor-Critic の損失

A3C のように、方策（actor）と状態価値（critic）とを同時に学習する損失 loss を、
TensorFlow で求めよ。与えられた tape は、方策の重み actor に関する loss の勾配
by_actor と、価値の重み critic に関する勾配 by_critic を計算する。

    log_pi         すべての行動の対数確率
    v, next_v      s と s′ の状態価値。どちらも critic から求まる
    target         v の目標値。1 ステップの TD 法による。定数とみなし、勾配を通
                   さない。終端（ended が 1）の先の価値は 0
    advantage      目標値が v をどれだけ上回るか。方策の損失の中では、これも定数
                   とみなす
    policy_loss    とった行動 actions の対数確率を advantage で重みづけ、平均
                   し、最小にする損失となるように符号を付けたもの
    value_loss     v と目標値との二乗誤差の平均。½ は付けない
    entropy        方策のエントロピーの、状態についての平均。log は自然対数

loss は policy_loss に、value_weight 倍した value_loss と、entropy_weight 倍した
エントロピーの項を加えたもので、エントロピーが大きいほど小さくなる。loss,
advantage, entropy, by_actor, by_critic の順に返せ。

---
    x, next_x: (batch, features)    rewards, ended, actions: (batch,)
    actor, by_actor: (features, choices)    critic, by_critic: (features,)
    v, next_v, target, advantage: (batch,)
    gamma, value_weight, entropy_weight, loss, entropy: scalar

---
The loss of an actor-critic

As in A3C, policy (actor) and state values (critic) are learned together.
Compute with TensorFlow the loss of both; from this `tape` finds the gradients
by_actor and by_critic of `loss` for the weights of the policy, `actor`, and of
the values, `critic`.

    log_pi         the log-probabilities of all actions
    v, next_v      the state values of s and s′, both from `critic`
    target         what v should be, by a TD method of one step. It counts as a
                   constant: no gradient goes through it. What comes after an
                   end (where `ended` is 1) is worth 0
    advantage      by how much the target exceeds v. In the loss of the policy
                   this counts as a constant, too
    policy_loss    the log-probabilities of `actions`, those taken, weighted by
                   the advantage, averaged, with the sign of a loss that is
                   minimised
    value_loss     the mean squared error of v, without a ½
    entropy        of the policy, averaged over the states; natural logarithms

`loss` is policy_loss plus value_weight times value_loss plus a term of
entropy_weight times the entropy; it is the smaller, the larger the entropy is.
Return loss, advantage, entropy, by_actor and by_critic, in this order.
"""

import tensorflow as tf


def actor_critic(
    x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight
):
    actor, critic = tf.Variable(actor), tf.Variable(critic)
    with tf.GradientTape() as tape:
        log_pi = tf.nn.log_softmax(x @ actor)
        v, next_v = tf.linalg.matvec(x, critic), tf.linalg.matvec(next_x, critic)
        target = ...  # TODO 1
        advantage = ...  # TODO 2
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = ...  # TODO 3
        value_loss = ...  # TODO 4
        entropy = ...  # TODO 5
        loss = ...  # TODO 6
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic

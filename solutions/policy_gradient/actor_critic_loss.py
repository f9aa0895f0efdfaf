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
        target = tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)  # blank
        advantage = tf.stop_gradient(target - v)  # blank
        chosen = tf.gather(log_pi, actions, axis=1, batch_dims=1)
        policy_loss = -tf.reduce_mean(advantage * chosen)  # blank
        value_loss = tf.reduce_mean(tf.square(target - v))  # blank
        entropy = -tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))  # blank
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy  # blank
    by_actor, by_critic = tape.gradient(loss, [actor, critic])
    return loss, advantage, entropy, by_actor, by_critic


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, features, choices, gamma, value_weight, entropy_weight):
        return dict(
            x=rng.normal(size=(batch, features)),
            next_x=rng.normal(size=(batch, features)),
            actions=rng.integers(choices, size=batch),
            rewards=rng.normal(size=batch),
            ended=rng.permutation(np.arange(batch) % 3 == 1) * 1.0,
            actor=rng.normal(size=(features, choices)),
            critic=rng.normal(size=features),
            gamma=gamma,
            value_weight=value_weight,
            entropy_weight=entropy_weight,
        )

    yield dict(
        x=np.array([[1.0]]),
        next_x=np.array([[3.0]]),
        actions=np.array([0]),
        rewards=np.array([1.0]),
        ended=np.array([0.0]),
        actor=np.log(rng.permutation([1.0, 3.0]))[None],
        critic=np.array([2.0]),
        gamma=0.5,
        value_weight=0.5,
        entropy_weight=0.25,
    )
    batch, features, choices = (int(size) for size in rng.choice(range(3, 9), 3, replace=False))
    weights = [float(rng.uniform(0.3, 0.8)), float(rng.uniform(0.05, 0.2))]
    yield draw(batch, features, choices, 0.9, *weights)
    yield draw(choices, batch, features, float(rng.uniform(0.5, 0.8)), 1.0, weights[1] / 2)
    yield draw(features, choices, batch, 1.0, weights[0] / 2, 0.0)
    yield draw(batch + 2, 2, choices, 0.0, 0.0, 1.0)


BORDERS = {
    "one transition": "len(actions) == 1",
    "ends among others": "0 < np.sum(ended) < len(ended)",
    "no entropy": "entropy_weight == 0",
    "no critic": "value_weight == 0",
    "a critic that counts in full": "value_weight == 1",
    "no discount": "gamma == 1",
    "nothing ahead counts": "gamma == 0",
}


def oracle(x, next_x, actions, rewards, ended, actor, critic, gamma, value_weight, entropy_weight):
    """Losses of Keras: cross-entropies, weighted or of the policy with itself; targets from NumPy."""
    import keras
    import numpy as np
    import tensorflow as tf

    target = rewards + gamma * np.where(ended == 1, 0.0, next_x @ critic)
    weights = [tf.Variable(actor), tf.Variable(critic[:, None])]
    with tf.GradientTape() as tape:
        logits = x @ weights[0]
        imitation = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
        policy_loss = imitation(actions, logits, sample_weight=target - x @ critic)
        value_loss = keras.losses.MeanSquaredError()(target[:, None], x @ weights[1])
        policy = keras.ops.softmax(logits)
        entropy = tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(policy, logits))
        loss = policy_loss + value_weight * value_loss - entropy_weight * entropy
    by_actor, by_critic = tape.gradient(loss, weights)
    return loss, target - x @ critic, entropy, by_actor, by_critic[:, 0]


STEM = dict(
    ja="方策（重み actor）と状態価値（重み critic）とを同時に学習する、Actor-Critic の損失 loss とその勾\n"
    "配を求める。v, next_v は s と s′ の状態価値、log_pi は対数確率、chosen はとった行動のものであ\n"
    "る。loss は、エントロピーが大きいほど小さくなる。",
    en="This computes the loss of an actor-critic, which learns a policy (weights `actor`) and state\n"
    "values (weights `critic`) together, and its gradients. v and next_v are the values of s and s′,\n"
    "log_pi are log-probabilities, and `chosen` are those of the actions taken. The loss is the\n"
    "smaller, the larger the entropy is.",
)

VARIANTS = {
    "where": dict(
        right="rewards + gamma * (1 - ended) * next_v",
        same="tf.where(ended == 1, rewards, rewards + gamma * next_v)",
    ),
    "stopped-apart": dict(
        right="tf.stop_gradient(target - v)", same="target - tf.stop_gradient(v)"
    ),
    "stopped-inside": dict(
        right="tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)",
        same="rewards + gamma * (1 - ended) * tf.stop_gradient(next_v)",
    ),
    "minus-inside": dict(
        right="-tf.reduce_mean(advantage * chosen)", same="tf.reduce_mean(-chosen * advantage)"
    ),
    "difference": dict(
        right="tf.reduce_mean(tf.square(target - v))",
        same="tf.reduce_mean(tf.math.squared_difference(v, target))",
    ),
    "sum-and-count": dict(
        right="-tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))",
        same="-tf.reduce_sum(tf.exp(log_pi) * log_pi) / len(x)",
    ),
}

MISTAKES = {
    "target-with-gradient": dict(
        right="tf.stop_gradient(rewards + gamma * (1 - ended) * next_v)",
        wrong="rewards + gamma * (1 - ended) * next_v",
        ja="目標値にも勾配が流れ、s′ の価値まで s の価値に近づけようとする。",
        en="A gradient goes through the target, too, and the value of s′ is pulled towards that of s.",
    ),
    "no-end": dict(
        right="rewards + gamma * (1 - ended) * next_v",
        wrong="rewards + gamma * next_v",
        ja="終端の先の価値まで見込んでいる。",
        en="This expects more to come after an end.",
    ),
    "end-exchanged": dict(
        right="(1 - ended)",
        wrong="ended",
        ja="終端とそれ以外とが逆である。",
        en="Ends and the others are exchanged.",
    ),
    "not-discounted": dict(
        right="rewards + gamma * (1 - ended) * next_v",
        wrong="rewards + (1 - ended) * next_v",
        ja="割引率が抜けている。",
        en="The discount rate is missing.",
    ),
    "value-of-s": dict(
        right="(1 - ended) * next_v",
        wrong="(1 - ended) * v",
        ja="s の価値を見込んでいる。先の価値は s′ のものである。",
        en="That is the value of s; what is to come starts from s′.",
    ),
    "reward-only": dict(
        right="rewards + gamma * (1 - ended) * next_v",
        wrong="rewards",
        ja="すぐに得る報酬だけで、s′ から先の見込みがない。",
        en="That is the immediate reward, without what is expected from s′ on.",
    ),
    "gradient-through-advantage": dict(
        right="tf.stop_gradient(target - v)",
        wrong="target - v",
        ja="方策の損失が critic まで動かす。価値の学習は value_loss が担う。",
        en="The loss of the policy then moves the critic as well, whose learning is for value_loss.",
    ),
    "no-critic": dict(
        right="tf.stop_gradient(target - v)",
        wrong="target",
        ja="v を引いていない。期待したよりよかったかどうかが分からない。",
        en="v is not subtracted, and one cannot tell whether it went better than expected.",
    ),
    "turned-round": dict(
        right="tf.stop_gradient(target - v)",
        wrong="tf.stop_gradient(v - target)",
        ja="差の向きが逆で、期待よりよかった行動の確率を下げてしまう。",
        en="The difference is the other way round: what went better than expected becomes less likely.",
    ),
    "ascent": dict(
        right="-tf.reduce_mean(advantage * chosen)",
        wrong="tf.reduce_mean(advantage * chosen)",
        ja="大きくしたい量である。最小にする損失では、符号が逆になる。",
        en="That is what is to be large; a loss, which is minimised, has the other sign.",
    ),
    "policy-sum": dict(
        right="-tf.reduce_mean(advantage * chosen)",
        wrong="-tf.reduce_sum(advantage * chosen)",
        ja="ミニバッチの和のままで、平均していない。",
        en="That is the sum over the mini-batch, not the mean.",
    ),
    "not-weighted": dict(
        right="-tf.reduce_mean(advantage * chosen)",
        wrong="-tf.reduce_mean(chosen)",
        ja="よしあしによらず、とった行動の確率を上げている。",
        en="Good or bad, all actions taken become more likely.",
    ),
    "probability": dict(
        right="-tf.reduce_mean(advantage * chosen)",
        wrong="-tf.reduce_mean(advantage * tf.exp(chosen))",
        ja="確率のままで、log をとっていない。標本で平均するなら、対数確率が要る。",
        en="That is the probability; in a mean over samples it is the log-probability that counts.",
    ),
    "constant-error": dict(
        right="tf.square(target - v)",
        wrong="tf.square(advantage)",
        ja="advantage は定数なので、critic に勾配が伝わらない。",
        en="The advantage is a constant, and no gradient reaches the critic.",
    ),
    "half": dict(
        right="tf.reduce_mean(tf.square(target - v))",
        wrong="0.5 * tf.reduce_mean(tf.square(target - v))",
        ja="½ が付いている。",
        en="There is a ½.",
    ),
    "absolute": dict(
        right="tf.square(target - v)",
        wrong="tf.abs(target - v)",
        ja="絶対誤差になっている。価値の損失は二乗誤差である。",
        en="That is the absolute error; values have the squared one.",
    ),
    "value-sum": dict(
        right="tf.reduce_mean(tf.square(target - v))",
        wrong="tf.reduce_sum(tf.square(target - v))",
        ja="ミニバッチの和のままで、平均していない。",
        en="That is the sum over the mini-batch, not the mean.",
    ),
    "entropy-negative": dict(
        right="-tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))",
        wrong="tf.reduce_mean(tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1))",
        ja="エントロピーは 0 以上である。対数確率は負なので、符号を変える。",
        en="An entropy is not negative; log-probabilities are, and so the sign is changed.",
    ),
    "mean-over-actions": dict(
        right="tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1)",
        wrong="tf.reduce_mean(tf.exp(log_pi) * log_pi, axis=1)",
        ja="行動についても平均している。エントロピーは行動についての和である。",
        en="This averages over the actions, too; an entropy is a sum over them.",
    ),
    "of-the-chosen": dict(
        right="tf.reduce_sum(tf.exp(log_pi) * log_pi, axis=1)",
        wrong="chosen",
        ja="とった行動の対数確率だけである。エントロピーは全行動の確率で重みづけた期待値である。",
        en="That is the log-probability of the action taken; an entropy is an expectation over all actions.",
    ),
    "no-weights": dict(
        right="tf.exp(log_pi) * log_pi",
        wrong="log_pi",
        ja="確率で重みづけていない。",
        en="The probabilities are missing as weights.",
    ),
    "entropy-added": dict(
        right="value_loss - entropy_weight * entropy",
        wrong="value_loss + entropy_weight * entropy",
        ja="エントロピーを小さくしてしまう。早くから 1 つの行動に偏り、探索しなくなる。",
        en="This makes the entropy small: the policy settles on one action early and explores no more.",
    ),
    "weights-exchanged": dict(
        right="policy_loss + value_weight * value_loss - entropy_weight * entropy",
        wrong="policy_loss + entropy_weight * value_loss - value_weight * entropy",
        ja="2 つの係数が逆である。",
        en="The two weights are exchanged.",
    ),
    "value-not-weighted": dict(
        right="policy_loss + value_weight * value_loss",
        wrong="policy_loss + value_loss",
        ja="価値の損失に係数が掛かっていない。",
        en="The loss of the values has no weight.",
    ),
    "entropy-forgotten": dict(
        right="value_weight * value_loss - entropy_weight * entropy",
        wrong="value_weight * value_loss",
        ja="エントロピーの項がない。",
        en="The term of the entropy is missing.",
    ),
    "value-subtracted": dict(
        right="policy_loss + value_weight * value_loss",
        wrong="policy_loss - value_weight * value_loss",
        ja="価値の誤差を大きくしてしまう。",
        en="This makes the error of the values large.",
    ),
}

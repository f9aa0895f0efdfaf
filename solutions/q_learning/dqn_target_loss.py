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
    ahead = np.max(next_states @ target, axis=1)  # blank
    y = rewards + gamma * np.where(ended, 0.0, ahead)  # blank
    chosen = (states @ online)[np.arange(batch), actions]  # blank
    error = y - chosen
    loss = np.mean(huber(error))
    pulls = -np.clip(error, -1, 1) / batch  # blank
    gradient = np.zeros_like(online)
    for n in range(batch):
        gradient[:, actions[n]] += pulls[n] * states[n]  # blank
    return y, loss, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, features, actions, gamma):
        """Errors on both sides of ±1, one of exactly 1; ends whose states are not 0."""
        size = (features, actions)
        case = dict(
            states=rng.normal(size=(batch, features)),
            actions=rng.integers(actions, size=batch),
            rewards=rng.choice([-1.0, 0.0, 1.0], size=batch),
            next_states=rng.normal(size=(batch, features)),
            ended=rng.permutation(np.arange(batch) % 3 == 1),
            online=rng.normal(size=size),
            target=rng.normal(size=size),
            gamma=gamma,
        )
        q = np.sum(case["states"] * case["online"].T[case["actions"]], axis=1)
        best = np.max(case["next_states"] @ case["target"], axis=1)
        y = case["rewards"] + gamma * ~case["ended"] * best
        wanted = rng.permutation(np.resize([-2.5, -0.4, 0.6, 1.8], batch))
        # The first action's values follow the errors wanted.
        change = (y - q - wanted * rng.uniform(0.9, 1.1, size=batch))[:, None]
        case["states"] = (
            case["states"]
            + change
            * case["online"].T[case["actions"]]
            / np.sum(case["online"] ** 2, axis=0)[case["actions"]][:, None]
        )
        return case

    online = np.array([[1.0, 2.0], [0.5, -1.0]])
    yield dict(
        states=np.array([[1.0, 2.0]]),
        actions=np.array([0]),
        rewards=np.array([1.0]),
        next_states=np.array([[2.0, 1.0]]),
        ended=np.array([False]),
        online=online,
        target=rng.permutation(online, axis=1) + np.array([[0.0, 0.0], [1.0, 1.0]]),
        gamma=0.5,
    )
    # An error of exactly 1.
    yield dict(
        states=np.array([[1.0, 0.0], [2.0, 1.0]]),
        actions=np.array([1, 1]),
        rewards=np.array([3.0, -1.0]),
        next_states=np.array([[1.0, 1.0], [4.0, 0.0]]),
        ended=np.array([True, True]),
        online=online,
        target=2 * online,
        gamma=0.75,
    )
    batch, features, actions = (int(size) for size in rng.choice(range(3, 9), 3, replace=False))
    yield draw(batch + 4, features, actions, float(rng.uniform(0.8, 0.95)))
    yield draw(features + 5, actions, 2, 0.5)
    yield draw(actions + 6, 2, batch, 1.0)
    clear = draw(batch + 5, features, actions, 0.9)
    yield clear | dict(rewards=np.rint(clear["rewards"]).astype(int), gamma=0.0)


BORDERS = {
    "one transition": "len(actions) == 1",
    "nothing but ends": "np.all(ended)",
    "ends among others": "np.any(ended) and not np.all(ended)",
    "an error of exactly 1": "gamma == 0.75 and rewards[0] - states[0] @ online[:, actions[0]] == 1",
    "an action taken twice": "len(set(actions.tolist())) < len(actions)",
    "no discount": "gamma == 1",
    "nothing ahead counts": "gamma == 0",
    "rewards that are integers": "rewards.dtype.kind == 'i'",
    "networks that disagree on the best action": "np.any((next_states @ online).argmax(1) != (next_states @ target).argmax(1))",
}


def oracle(states, actions, rewards, next_states, ended, online, target, gamma):
    import keras
    import tensorflow as tf

    weights = tf.Variable(online)
    with tf.GradientTape() as tape:
        ahead = tf.reduce_max(next_states @ target, axis=1)
        y = tf.stop_gradient(rewards + tf.where(ended, tf.zeros_like(ahead), gamma * ahead))
        chosen = tf.gather(states @ weights, actions, axis=1, batch_dims=1)
        loss = keras.losses.Huber(delta=1.0)(y[:, None], chosen[:, None])
    return y, loss, tape.gradient(loss, weights)


STEM = dict(
    ja="DQN の目標値 y、損失 loss、重み online に関する勾配 gradient を、1 次式の近似で求める。状態の特\n"
    "徴に重みの行列（特徴 × 行動）を掛けたものが行動価値である。target はターゲットネットワー\n"
    "クの重み、ended は s′ が終端かどうか、損失は Huber 損失（δ = 1）の平均である。",
    en="This computes the targets y of DQN, the loss and its gradient for the weights `online`, with\n"
    "a linear approximation: features of a state times a matrix (features × actions) are action\n"
    "values. `target` are the weights of the target network, `ended` says whether s′ is terminal,\n"
    "and the loss is the mean Huber loss (δ = 1).",
)

VARIANTS = {
    "rows-apart": dict(
        right="np.max(next_states @ target, axis=1)",
        same="np.array([max(row @ target) for row in next_states])",
    ),
    "mask": dict(
        right="rewards + gamma * np.where(ended, 0.0, ahead)",
        same="rewards + gamma * (1 - ended) * ahead",
    ),
    "columns": dict(
        right="(states @ online)[np.arange(batch), actions]",
        same="np.sum(states * online[:, actions].T, axis=1)",
    ),
    "one-hot": dict(
        right="(states @ online)[np.arange(batch), actions]",
        same="np.sum((states @ online) * np.eye(online.shape[1])[actions], axis=1)",
    ),
    "sign-outside": dict(
        right="-np.clip(error, -1, 1) / batch", same="np.clip(-error, -1, 1) / batch"
    ),
    "outer": dict(
        right="gradient[:, actions[n]] += pulls[n] * states[n]",
        same="gradient += np.outer(states[n], pulls[n] * np.eye(online.shape[1])[actions[n]])",
    ),
}

MISTAKES = {
    "online-network": dict(
        right="next_states @ target",
        wrong="next_states @ online",
        ja="学習中の重みで目標値を作ると、目標値が更新のたびに動く。",
        en="With the weights that are learned, the targets move at every update.",
    ),
    "state-for-next": dict(
        right="next_states @ target",
        wrong="states @ target",
        ja="s の価値を見込んでいる。先の価値は s′ のものである。",
        en="That is the value of s; what is to come starts from s′.",
    ),
    "double-dqn": dict(
        right="np.max(next_states @ target, axis=1)",
        wrong="(next_states @ target)[np.arange(batch), np.argmax(next_states @ online, axis=1)]",
        ja="行動を online で選び、target で評価するのは Double DQN である。",
        en="To choose the action by online and judge it by target is Double DQN.",
    ),
    "same-action": dict(
        right="np.max(next_states @ target, axis=1)",
        wrong="(next_states @ target)[np.arange(batch), actions]",
        ja="s′ でも s と同じ行動をとるとは限らない。",
        en="The action taken in s need not be the one for s′.",
    ),
    "policy-mean": dict(
        right="np.max(next_states @ target, axis=1)",
        wrong="np.mean(next_states @ target, axis=1)",
        ja="一様に選ぶ方策の価値である。Q 学習は最もよい行動を見込む。",
        en="That is the value of choosing uniformly; Q-learning expects the best action.",
    ),
    "best-of-the-batch": dict(
        right="np.max(next_states @ target, axis=1)",
        wrong="np.max(next_states @ target)",
        ja="ミニバッチ全体の最大値になっている。遷移ごとに最大をとる。",
        en="That is the maximum of the whole mini-batch; each transition has its own.",
    ),
    "number-of-action": dict(
        right="np.max(next_states @ target, axis=1)",
        wrong="np.argmax(next_states @ target, axis=1)",
        ja="行動の番号であり、その価値ではない。",
        en="That is the number of an action, not its value.",
    ),
    "no-mask": dict(
        right="rewards + gamma * np.where(ended, 0.0, ahead)",
        wrong="rewards + gamma * ahead",
        ja="終端の先の価値まで見込んでいる。",
        en="This expects more to come after an end.",
    ),
    "mask-exchanged": dict(
        right="np.where(ended, 0.0, ahead)",
        wrong="np.where(ended, ahead, 0.0)",
        ja="終端とそれ以外とが逆である。",
        en="Ends and the others are exchanged.",
    ),
    "reward-masked": dict(
        right="rewards + gamma * np.where(ended, 0.0, ahead)",
        wrong="np.where(ended, 0.0, rewards + gamma * ahead)",
        ja="終端に着いたときの報酬まで消している。最後の報酬は得ている。",
        en="The reward for arriving at an end is lost, too, though it was paid.",
    ),
    "not-discounted": dict(
        right="rewards + gamma * np.where(ended, 0.0, ahead)",
        wrong="rewards + np.where(ended, 0.0, ahead)",
        ja="割引率が抜けている。",
        en="The discount rate is missing.",
    ),
    "reward-discounted": dict(
        right="rewards + gamma * np.where(ended, 0.0, ahead)",
        wrong="gamma * (rewards + np.where(ended, 0.0, ahead))",
        ja="すぐに得た報酬まで割り引いている。",
        en="The reward that came at once is discounted, too.",
    ),
    "all-actions": dict(
        right="(states @ online)[np.arange(batch), actions]",
        wrong="(states @ online)[:, actions]",
        ja="番号の組が 1 対 1 に対応していない。遷移ごとに、ほかの遷移の行動まで選んでいる。",
        en="Rows and actions are not paired: each transition gets the actions of all the others.",
    ),
    "greedy-action": dict(
        right="(states @ online)[np.arange(batch), actions]",
        wrong="np.max(states @ online, axis=1)",
        ja="最もよい行動の価値である。報酬を得たのは、実際にとった行動である。",
        en="That is the best action's value; it was the action taken that got the reward.",
    ),
    "chosen-by-target": dict(
        right="(states @ online)[np.arange(batch), actions]",
        wrong="(states @ target)[np.arange(batch), actions]",
        ja="学習しない重みの値である。これを動かしても、online は学習しない。",
        en="These values come from weights that are not learned.",
    ),
    "of-the-next-state": dict(
        right="(states @ online)[np.arange(batch), actions]",
        wrong="(next_states @ online)[np.arange(batch), actions]",
        ja="s′ での価値になっている。行動をとったのは s である。",
        en="These are values in s′; the actions were taken in s.",
    ),
    "ascent": dict(
        right="-np.clip(error, -1, 1) / batch",
        wrong="np.clip(error, -1, 1) / batch",
        ja="誤差は目標値から chosen を引いたものなので、chosen で微分すると負の符号が付く。",
        en="The error is the target minus `chosen`, which makes the derivative for `chosen` negative.",
    ),
    "squared-error": dict(
        right="-np.clip(error, -1, 1) / batch",
        wrong="-error / batch",
        ja="二乗誤差の微分である。Huber 損失では、大きな誤差でも傾きが 1 を超えない。",
        en="That belongs to the squared error; with Huber's, large errors have a slope of 1 at most.",
    ),
    "absolute-error": dict(
        right="-np.clip(error, -1, 1) / batch",
        wrong="-np.sign(error) / batch",
        ja="絶対誤差の微分である。小さな誤差では、傾きは誤差に比例する。",
        en="That belongs to the absolute error; for small errors the slope is proportional to them.",
    ),
    "large-ones-dropped": dict(
        right="np.clip(error, -1, 1)",
        wrong="np.where(np.abs(error) <= 1, error, 0.0)",
        ja="大きな誤差の勾配を 0 にしている。切り詰めるのであって、捨てるのではない。",
        en="Large errors have no gradient at all here; they are clipped, not dropped.",
    ),
    "half-clipped": dict(
        right="np.clip(error, -1, 1)",
        wrong="np.minimum(error, 1)",
        ja="上側しか切り詰めていない。",
        en="This clips on one side only.",
    ),
    "sum": dict(
        right="-np.clip(error, -1, 1) / batch",
        wrong="-np.clip(error, -1, 1)",
        ja="損失はミニバッチでの平均なので、1 つの遷移の重みはその分だけ小さい。",
        en="The loss is a mean over the mini-batch, in which one transition weighs so much less.",
    ),
    "last-one-stays": dict(
        right="gradient[:, actions[n]] += pulls[n] * states[n]",
        wrong="gradient[:, actions[n]] = pulls[n] * states[n]",
        ja="同じ行動をとった遷移がいくつもあると、最後のものだけが残る。",
        en="Where several transitions took the same action, only the last of them stays.",
    ),
    "every-action": dict(
        right="gradient[:, actions[n]] += pulls[n] * states[n]",
        wrong="gradient += (pulls[n] * states[n])[:, None]",
        ja="とらなかった行動の重みまで動かしている。損失に現れるのは、とった行動の価値だけである。",
        en="Weights of actions not taken move, too; the loss has the values of those taken alone.",
    ),
    "by-the-next-state": dict(
        right="pulls[n] * states[n]",
        wrong="pulls[n] * next_states[n]",
        ja="chosen を作ったのは s の特徴である。目標値は定数とみなし、s′ を通る勾配はない。",
        en="It was the features of s that made `chosen`; targets are constants, nothing goes through s′.",
    ),
    "features-forgotten": dict(
        right="pulls[n] * states[n]",
        wrong="pulls[n]",
        ja="重みに関する勾配には、その重みに掛かる特徴が入る。",
        en="The gradient of a weight has the feature by which it is multiplied.",
    ),
    "rows": dict(
        right="gradient[:, actions[n]] +=",
        wrong="gradient[actions[n]] +=",
        ja="行動は行列の列である。行は特徴である。",
        en="Actions are the columns of the matrix; its rows are features.",
    ),
}

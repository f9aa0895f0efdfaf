"""REINFORCE

鎖の上を歩く課題で、エピソードを 1 つ終えるたびに、REINFORCE で方策の重み theta
を 1 回更新せよ。全部の更新を終えた theta と、各エピソードの損失 losses とを、こ
の順に返せ。

方策は theta の行（状態）に softmax を適用したもので、行動は 0 が左、1 が右であ
る。episode は、乱数 u の 1 行を使って、訪れた状態 states、とった行動 actions、
それぞれの時刻の収益 returns を返す。同じ状態を何度も訪れることがある。

    advantages    収益がベースラインをどれだけ上回るか。ベースラインは状態ごとに
                  baseline に与えられている
    log_pi        更新する前の方策の、すべての状態と行動の対数確率
    losses        最小にすると方策がよくなる損失。対数確率と advantages との積を
                  時刻について足し、符号を付けたもの。割らない
    by_score      各時刻にとった行動の対数確率を、状態の点数で微分したもの
    ascent        期待収益を大きくする向き。損失の勾配の符号を変えたもの
    rate          学習率

---
    theta, ascent, log_pi: (length, 2)    u: (episodes, steps)
    states, actions, returns, advantages: (moves,)    by_score: (moves, 2)
    baseline: (length,)    losses: (episodes,)    gamma, rate: scalar

---
REINFORCE

In a walk along a chain, update theta, the weights of the policy, by REINFORCE
once after each episode. Return theta after all updates and `losses`, one for
each episode, in this order.

The policy is a softmax of a row of theta (a state); action 0 goes left, 1
right. `episode` takes a row of random numbers u and gives the states that were
visited, the actions taken, and the return of each step. A state may be visited
often.

    advantages    by how much the returns exceed the baseline, of which each
                  state has its own in `baseline`
    log_pi        the log-probabilities of all states and actions by the policy
                  before the update
    losses        what is to be minimised so that the policy gets better: the
                  products of log-probabilities and advantages, summed over the
                  steps, with its sign. Nothing is divided
    by_score      for each step, the derivative of the log-probability of the
                  action taken with respect to the scores of its state
    ascent        the direction in which the expected return rises: the gradient
                  of the loss with the sign changed
    rate          the learning rate
"""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores, axis=1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=1, keepdims=True))


def episode(log_pi, u, gamma):
    """From the middle of the chain to one of its ends: left costs 2, right pays 3, each move costs 0.25."""
    length, state = len(log_pi), len(log_pi) // 2
    states, actions, rewards = [], [], []
    for number in u:
        if not 0 < state < length - 1:
            break
        action = int(number >= np.exp(log_pi[state, 0]))
        states.append(state)
        actions.append(action)
        state += 2 * action - 1
        rewards.append(-0.25 + 3.0 * (state == length - 1) - 2.0 * (state == 0))
    returns = np.array(rewards)
    for t in range(len(returns) - 1)[::-1]:
        returns[t] += gamma * returns[t + 1]
    return np.array(states), np.array(actions), returns


def reinforce(theta, u, gamma, baseline, rate):
    losses = np.zeros(len(u))
    for k, numbers in enumerate(u):
        log_pi = log_softmax(theta)
        states, actions, returns = episode(log_pi, numbers, gamma)
        advantages = returns - baseline[states]  # blank
        losses[k] = -np.sum(advantages * log_pi[states, actions])  # blank
        by_score = np.eye(2)[actions] - np.exp(log_pi[states])
        ascent = np.zeros_like(theta)
        np.add.at(ascent, states, advantages[:, None] * by_score)  # blank
        theta = theta + rate * ascent  # blank
    return theta, losses


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(length, episodes, steps, gamma, baseline, rate):
        return dict(
            theta=rng.normal(0, 0.3, size=(length, 2)),
            u=rng.uniform(size=(episodes, steps)),
            gamma=gamma,
            baseline=baseline + rng.uniform(-0.3, 0.3, size=length),
            rate=rate,
        )

    # Right, and there.
    yield dict(
        theta=np.zeros((3, 2)),
        u=np.array([[float(rng.uniform(0.6, 0.9))]]),
        gamma=0.5,
        baseline=np.array([0.25, 1.0, -0.5]),
        rate=0.5,
    )
    # To and fro: the same state again and again.
    theta = np.round(rng.normal(0, 0.3, size=(5, 2)), 2)
    u = np.array([[0.99, 0.01, 0.99, 0.01, 0.99, 0.99]])
    baseline = rng.permutation([-0.5, 0.25, 0.5, 1.0, 1.5])
    yield dict(theta=theta, u=u, gamma=0.75, baseline=baseline, rate=0.25)
    length, episodes, steps = (int(size) for size in rng.choice(range(5, 11), 3, replace=False))
    gamma, rate = float(rng.uniform(0.7, 0.9)), float(rng.uniform(0.1, 0.3))
    yield draw(length, episodes, steps, gamma, float(rng.uniform(0.3, 0.8)), rate)
    yield draw(episodes, steps, length, 1.0, -float(rng.uniform(0.3, 0.8)), rate / 2)
    longer = draw(steps, length, episodes + 8, gamma, 0.0, rate)
    yield longer | dict(baseline=np.zeros(steps))
    yield draw(4, 3, 8, 0.0, 0.25, rate)


BORDERS = {
    "one move": "u.size == 1",
    "a state that is visited again": "theta.shape == (5, 2) and len(u) == 1",
    "several episodes": "len(u) > 1 and np.all(baseline >= 0)",
    "a baseline below 0": "np.any(baseline < 0) and len(u) > 1",
    "no baseline": "np.all(baseline == 0)",
    "no discount": "gamma == 1",
    "nothing ahead counts": "gamma == 0",
}


def oracle(theta, u, gamma, baseline, rate):
    """SGD on a loss whose gradient a tape finds."""
    import keras
    import numpy as np
    import tensorflow as tf

    weights = keras.Variable(theta)
    optimizer = keras.optimizers.SGD(rate)
    losses = []
    for numbers in u:
        place, walked, paid = len(theta) // 2, [], []
        for number in numbers:
            if place in (0, len(theta) - 1):
                break
            left = float(tf.nn.softmax(weights[place])[0])
            walked.append((place, 0 if number < left else 1))
            place += -1 if number < left else 1
            paid.append({0: -2.25, len(theta) - 1: 2.75}.get(place, -0.25))
        values = [
            sum(gamma**ahead * reward for ahead, reward in enumerate(paid[t:]))
            for t in range(len(paid))
        ]
        with tf.GradientTape() as tape:
            logits = tf.gather(weights.value, [place for place, _ in walked])
            losses.append(
                keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction="sum")(
                    np.array([action for _, action in walked]),
                    logits,
                    sample_weight=tf.constant(values, "float64")
                    - [baseline[place] for place, _ in walked],
                )
            )
        gradient = tf.convert_to_tensor(tape.gradient(losses[-1], weights.value))
        optimizer.apply([gradient], [weights])
    return weights.value, tf.stack(losses)


STEM = dict(
    ja="鎖の上を歩く課題で、エピソードを終えるたびに、方策の重み theta（状態 × 行動）を REINFORCE で 1\n"
    "回更新し、各エピソードの損失 losses も記録する。episode は、訪れた状態、とった行動、時刻ごとの\n"
    "収益を返す。同じ状態を何度も訪れることがある。baseline は状態ごとのベースラインである。",
    en="In a walk along a chain, the weights of a policy, theta (states × actions), are updated by\n"
    "REINFORCE once after each episode, and `losses` are recorded. `episode` gives the states that\n"
    "were visited (some of them often), the actions taken and the return of each step. `baseline`\n"
    "has a value for each state.",
)

VARIANTS = {
    "array": dict(right="returns - baseline[states]", same="returns - np.take(baseline, states)"),
    "dot": dict(
        right="-np.sum(advantages * log_pi[states, actions])",
        same="-(advantages @ log_pi[states, actions])",
    ),
    "one-hot": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        same="ascent += np.eye(len(theta))[states].T @ (advantages[:, None] * by_score)",
    ),
    "loop": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        same="ascent[:] = [(advantages * (states == s)) @ by_score for s in range(len(theta))]",
    ),
    "minus-minus": dict(right="theta + rate * ascent", same="theta - rate * -ascent"),
}

MISTAKES = {
    "no-baseline": dict(
        right="returns - baseline[states]",
        wrong="returns",
        ja="ベースラインを引いていない。期待値は同じでも、勾配のばらつきが大きい。",
        en="The baseline is not subtracted; the expectation is the same, but gradients vary more.",
    ),
    "baseline-added": dict(
        right="returns - baseline[states]",
        wrong="returns + baseline[states]",
        ja="ベースラインを足している。収益がそれより大きいかどうかを見るために引く。",
        en="The baseline is added; it is subtracted to see whether a return is better than that.",
    ),
    "turned-round": dict(
        right="returns - baseline[states]",
        wrong="baseline[states] - returns",
        ja="差の向きが逆で、悪かった行動の確率を上げてしまう。",
        en="The difference is the other way round, and makes bad actions more likely.",
    ),
    "first-return": dict(
        right="returns - baseline[states]",
        wrong="returns[0] - baseline[states]",
        ja="どの時刻にも、エピソード全体の収益を使っている。行動より前の報酬は、その行動によらない。",
        en="Each step has the return of the whole episode; rewards before an action do not depend on it.",
    ),
    "standardised": dict(
        right="returns - baseline[states]",
        wrong="(returns - np.mean(returns)) / (np.std(returns) + 1e-8)",
        ja="収益を標準化している。引くのは、状態ごとに与えられたベースラインである。",
        en="This standardises the returns; what is subtracted are the baselines given for the states.",
    ),
    "one-baseline": dict(
        right="returns - baseline[states]",
        wrong="returns - np.mean(baseline)",
        ja="どの状態でも同じベースラインを引いている。よい状態では、収益は大きくて当たり前である。",
        en="All states have the same baseline here; in a good state a large return is nothing special.",
    ),
    "baseline-of-the-step": dict(
        right="returns - baseline[states]",
        wrong="returns - np.resize(baseline, len(returns))",
        ja="時刻の順にベースラインを引いている。番号は、時刻ではなく状態のものである。",
        en="Baselines are taken in the order of the steps; their numbers are those of states.",
    ),
    "ascent-as-loss": dict(
        right="-np.sum(advantages * log_pi[states, actions])",
        wrong="np.sum(advantages * log_pi[states, actions])",
        ja="大きくしたい量である。最小にする損失では、符号が逆になる。",
        en="That is what is to be large; a loss, which is minimised, has the other sign.",
    ),
    "mean": dict(
        right="-np.sum(advantages * log_pi[states, actions])",
        wrong="-np.mean(advantages * log_pi[states, actions])",
        ja="時刻の数で割っている。",
        en="This divides by the number of steps.",
    ),
    "probabilities": dict(
        right="-np.sum(advantages * log_pi[states, actions])",
        wrong="-np.sum(advantages * np.exp(log_pi[states, actions]))",
        ja="確率のままで、log をとっていない。",
        en="These are probabilities, not their logarithms.",
    ),
    "not-weighted": dict(
        right="-np.sum(advantages * log_pi[states, actions])",
        wrong="-np.sum(log_pi[states, actions])",
        ja="収益で重みづけていない。これではどの行動も、よしあしによらずまねることになる。",
        en="Nothing weighs the actions: good or bad, all of them would be imitated.",
    ),
    "all-actions": dict(
        right="log_pi[states, actions]",
        wrong="log_pi[states][:, actions]",
        ja="状態と行動が 1 対 1 に対応していない。ほかの時刻にとった行動まで選んでいる。",
        en="States and actions are not paired; actions of other steps are picked, too.",
    ),
    "last-visit": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        wrong="ascent[states] += advantages[:, None] * by_score",
        ja="番号の配列による += は、同じ番号が重なると 1 回分しか足さない。何度も訪れた状態の勾配が失われる。",
        en="With an array of numbers, += adds once where a number is repeated: visits of a state are lost.",
    ),
    "not-by-advantages": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        wrong="np.add.at(ascent, states, by_score)",
        ja="収益によらず、とった行動の確率を上げている。",
        en="Whatever the returns, the actions taken become more likely.",
    ),
    "by-returns": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        wrong="np.add.at(ascent, states, returns[:, None] * by_score)",
        ja="ベースラインを引く前の収益で重みづけている。損失の勾配にならない。",
        en="The weights are the returns without the baseline: not the gradient of the loss.",
    ),
    "times-steps": dict(
        right="np.add.at(ascent, states, advantages[:, None] * by_score)",
        wrong="np.add.at(ascent, np.arange(len(states)) % len(theta), advantages[:, None] * by_score)",
        ja="時刻の番号を状態の番号として使っている。",
        en="Numbers of steps are taken for numbers of states.",
    ),
    "axis-forgotten": dict(
        right="advantages[:, None] * by_score",
        wrong="advantages * by_score",
        ja="時刻の軸と行動の軸が重なっている。軸が 1 つ足りない。",
        en="The axis of the steps meets that of the actions; an axis is missing.",
    ),
    "descent": dict(
        right="theta + rate * ascent",
        wrong="theta - rate * ascent",
        ja="期待収益の小さくなる向きに動いている。方策勾配法は勾配上昇である。",
        en="This moves to where the expected return is smaller; policy gradients ascend.",
    ),
    "no-rate": dict(
        right="theta + rate * ascent",
        wrong="theta + ascent",
        ja="学習率が掛かっていない。",
        en="The learning rate is missing.",
    ),
    "mean-ascent": dict(
        right="theta + rate * ascent",
        wrong="theta + rate * ascent / len(states)",
        ja="時刻の数で割っている。損失は時刻についての和である。",
        en="This divides by the number of steps; the loss is a sum over them.",
    ),
    "clipped-sign": dict(
        right="theta + rate * ascent",
        wrong="theta + rate * np.sign(ascent)",
        ja="向きだけを使い、大きさを捨てている。",
        en="This keeps the direction and throws the size away.",
    ),
}

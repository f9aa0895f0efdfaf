"""Q 学習

崖沿いの道（CliffWalking）を actions のとおりに歩きながら、Q 学習で行動価値の表
q を 1 歩ごとに更新せよ。全部の更新を終えた q と、各歩の TD 誤差 errors とをこの
順に返せ。

    step       1 歩動き、次のマス following、報酬 reward、ゴールに着いたかどうか
               ended を返す。崖から落ちるとスタートに戻り、エピソードは続く
    q          行動価値の表の初めの値。ゴールの行も 0 とは限らない
    best       following から先の価値の推定値。ゴールに着いたときは 0
    target     q[state, action] が近づく目標値
    errors     更新する前の TD 誤差
    alpha      学習率。gamma は割引率

Q 学習は方策オフ型である。行動は actions がどのように選んでいようと、学ぶのは貪
欲方策の価値である。ゴールに着いたら、次の行動はスタートからとる。

---
    q: (height · width, 4)    actions, errors: (steps,)
    height, width, alpha, gamma: scalar

---
Q-learning

Walk along a cliff (CliffWalking) as `actions` say, and update the table q of
action values by Q-learning after each move. Return q after all updates and
`errors`, the TD error of each move, in this order.

    step       makes one move; it gives the next cell, `following`, the reward,
               and whether the goal was reached, `ended`. Who falls off the
               cliff is back at the start, and the episode goes on
    q          the action values to begin with; the goal's need not be 0
    best       an estimate of what is to come from `following` on; 0 where the
               goal was reached
    target     what q[state, action] is moved towards
    errors     the TD errors before the updates
    alpha      the learning rate; gamma is the discount rate

Q-learning is off-policy: however `actions` were chosen, what is learned are the
values of the greedy policy. After the goal the next action is taken at the
start.
"""

import numpy as np

MOVES = ((-1, 0), (0, 1), (1, 0), (0, -1))  # up, right, down, left


def step(height, width, cell, action):
    """One move in a grid whose last row is the start, the cliff and the goal."""
    start, goal = (height - 1) * width, height * width - 1
    row, column = divmod(cell, width)
    row = min(max(row + MOVES[action][0], 0), height - 1)
    column = min(max(column + MOVES[action][1], 0), width - 1)
    following = row * width + column
    if start < following < goal:
        return start, -100.0, False
    return following, -1.0, following == goal


def q_learning(q, height, width, actions, alpha, gamma):
    q = q.copy()
    errors = np.zeros(len(actions))
    start = (height - 1) * width
    state = start
    for t, action in enumerate(actions):
        following, reward, ended = step(height, width, state, action)
        best = 0.0 if ended else np.max(q[following])  # blank
        target = reward + gamma * best  # blank
        errors[t] = target - q[state, action]  # blank
        q[state, action] += alpha * errors[t]  # blank
        state = start if ended else following
    return q, errors


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(height, width, episodes, alpha, gamma):
        actions = [1]  # from the start off the cliff
        for _ in range(episodes):
            actions += rng.integers(4, size=int(rng.integers(3, 9))).tolist()
            # From wherever one is: to the top, to the right, down to the goal.
            actions += [0] * (height - 1) + [1] * (width - 1) + [2] * (height - 1)
        return dict(
            q=rng.normal(0, 10, size=(height * width, 4)),
            height=height,
            width=width,
            actions=np.array(actions),
            alpha=alpha,
            gamma=gamma,
        )

    q = np.zeros((2, 4))
    q[0] = rng.permutation(np.array([1.0, 2.0, 4.0, -3.0]))
    q[1] = np.array([6.0, -2.0, 8.0, 3.0])
    # Into the wall, and to the goal.
    yield dict(q=q, height=1, width=2, actions=np.array([3, 1]), alpha=0.5, gamma=0.5)
    height, width = (int(size) for size in 2 + rng.choice(4, size=2, replace=False))
    alpha, gamma = (float(rate) for rate in rng.uniform(0.3, 0.9, size=2))
    yield draw(height, width + 1, 2, alpha, gamma)
    yield draw(width, height + 1, 3, 1.0, gamma / 2)
    yield draw(height + 1, width + 1, 2, alpha / 2, 1.0)
    yield draw(height, width + 2, 2, alpha, 0.0)


BORDERS = {
    "a world without a cliff": "width == 2",
    "falling off the cliff": "actions[0] == 1 and width > 2",
    "reaching the goal and going on": "len(actions) > 2 * (2 * height + width)",
    "a move into the wall": "height == 1 and actions[0] == 3",
    "the whole error at once": "alpha == 1",
    "no discount": "gamma == 1",
    "nothing ahead counts": "gamma == 0",
    "a goal whose row is not 0": "np.all(q[-1] != 0)",
}


def oracle(q, height, width, actions, alpha, gamma):
    """One step of SGD on half the squared error, through which the target sends no gradient."""
    import keras
    import tensorflow as tf

    table = keras.Variable(q)
    optimizer = keras.optimizers.SGD(alpha)
    errors = []
    row, column = height - 1, 0
    for action in actions:
        down, right = [(-1, 0), (0, 1), (1, 0), (0, -1)][action]
        below = sorted((0, row + down, height - 1))[1]
        beside = sorted((0, column + right, width - 1))[1]
        goal = (below, beside) == (height - 1, width - 1)
        fell = below == height - 1 and 0 < beside < width - 1
        place = (height - 1, 0) if fell else (below, beside)
        with tf.GradientTape() as tape:
            ahead = tf.reduce_max(table[place[0] * width + place[1]])
            target = (-100.0 if fell else -1.0) + (0.0 if goal else gamma) * ahead
            error = tf.stop_gradient(target) - table[row * width + column, int(action)]
            loss = error**2 / 2
        optimizer.apply([tape.gradient(loss, table.value)], [table])
        errors.append(error)
        row, column = (height - 1, 0) if goal else place
    return table.value, tf.stack(errors)


STEM = dict(
    ja="崖沿いの道を actions のとおりに歩きながら、Q 学習で行動価値の表 q を 1 歩ごとに更新し、更新後\n"
    "の q と各歩の TD 誤差 errors とを返す。step は次のマス、報酬、ゴールに着いたかどうかを返す。",
    en="Walking along a cliff as `actions` say, this updates a table q of action values by Q-learning\n"
    "after each move and returns it with the TD errors. `step` gives the next cell, the reward, and\n"
    "whether the goal was reached.",
)

VARIANTS = {
    "factor": dict(
        right="0.0 if ended else np.max(q[following])", same="(not ended) * q[following].max()"
    ),
    "convex": dict(
        right="q[state, action] += alpha * errors[t]",
        same="q[state, action] = (1 - alpha) * q[state, action] + alpha * target",
    ),
    "by-argmax": dict(right="np.max(q[following])", same="q[following, np.argmax(q[following])]"),
    "one-sum": dict(
        right="target - q[state, action]", same="reward - q[state, action] + gamma * best"
    ),
}

MISTAKES = {
    "goal-goes-on": dict(
        right="0.0 if ended else np.max(q[following])",
        wrong="np.max(q[following])",
        ja="ゴールの先の価値まで見込んでいる。ゴールでエピソードは終わる。",
        en="This expects more to come after the goal, where the episode is over.",
    ),
    "sarsa": dict(
        right="np.max(q[following])",
        wrong="q[following, actions[(t + 1) % len(actions)]]",
        ja="実際に次にとる行動の価値を使うのは SARSA で、その方策の価値を学ぶ（方策オン型）。",
        en="The value of the action really taken next is SARSA's, which learns the values of that policy.",
    ),
    "policy-mean": dict(
        right="np.max(q[following])",
        wrong="np.mean(q[following])",
        ja="次の行動を一様に選ぶときの期待値である。貪欲方策は最もよい行動を選ぶ。",
        en="That is what choosing at random would bring; the greedy policy takes the best action.",
    ),
    "same-action": dict(
        right="np.max(q[following])",
        wrong="q[following, action]",
        ja="次のマスでも同じ行動をとるとは限らない。",
        en="The next action need not be the one just taken.",
    ),
    "state-for-next": dict(
        right="np.max(q[following])",
        wrong="np.max(q[state])",
        ja="動く前のマスの価値を使っている。見込むのは、着いたマスから先である。",
        en="These are the values of the cell one came from; what is to come starts at the cell reached.",
    ),
    "smallest": dict(
        right="np.max(q[following])",
        wrong="np.min(q[following])",
        ja="最も悪い行動の価値である。報酬は大きいほどよい。",
        en="That is the worst action; rewards are to be large.",
    ),
    "number-of-action": dict(
        right="np.max(q[following])",
        wrong="np.argmax(q[following])",
        ja="行動の番号であり、その価値ではない。",
        en="That is the number of an action, not its value.",
    ),
    "not-discounted": dict(
        right="reward + gamma * best",
        wrong="reward + best",
        ja="割引率が抜けている。",
        en="The discount rate is missing.",
    ),
    "reward-discounted": dict(
        right="reward + gamma * best",
        wrong="gamma * (reward + best)",
        ja="すぐに得る報酬まで割り引いている。",
        en="The reward that comes at once is discounted, too.",
    ),
    "no-reward": dict(
        right="reward + gamma * best",
        wrong="gamma * best",
        ja="報酬が入っていない。",
        en="The reward is not in it.",
    ),
    "reward-twice-discounted": dict(
        right="reward + gamma * best",
        wrong="gamma * reward + best",
        ja="割り引くものが逆である。いま得た報酬はそのまま数え、先の見込みを割り引く。",
        en="The wrong one is discounted: a reward at once counts in full, what lies ahead less.",
    ),
    "sign": dict(
        right="target - q[state, action]",
        wrong="q[state, action] - target",
        ja="差の向きが逆である。目標値のほうが大きければ、表の値は増える。",
        en="The difference is the other way round; where the target is larger, the value has to rise.",
    ),
    "error-of-next": dict(
        right="target - q[state, action]",
        wrong="target - q[following, action]",
        ja="比べる相手が着いたマスの値になっている。推定し直すのは、行動をとったマスの値である。",
        en="This compares with the cell reached; what is estimated anew is where the action was taken.",
    ),
    "target-itself": dict(
        right="target - q[state, action]",
        wrong="target",
        ja="いままでの推定値を引いていない。誤差は、目標値と推定値との差である。",
        en="The estimate so far is not subtracted; an error is the difference between the two.",
    ),
    "best-of-state": dict(
        right="target - q[state, action]",
        wrong="target - np.max(q[state])",
        ja="最もよい行動の値と比べている。推定し直すのは、実際にとった行動の値である。",
        en="This compares with the best action; what is estimated anew is the action that was taken.",
    ),
    "overwritten": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[state, action] = alpha * errors[t]",
        ja="いままでの推定値を捨てている。誤差の分だけ動かす。",
        en="This throws away the estimate so far, which is to be moved by a part of the error.",
    ),
    "whole-error": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[state, action] += errors[t]",
        ja="学習率が掛かっていない。1 回の経験で、推定値が目標値に置き換わる。",
        en="There is no learning rate: one experience replaces the whole estimate.",
    ),
    "decayed": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[state, action] = (1 - alpha) * q[state, action] + alpha * errors[t]",
        ja="推定値を 1 − α 倍したうえに、誤差を足している。誤差の中でもいままでの推定値を引くので、2 度引くことになる。",
        en="The estimate is shrunk by 1 − α and subtracted once more within the error.",
    ),
    "descent": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[state, action] -= alpha * errors[t]",
        ja="誤差と逆の向きに動き、目標値から遠ざかる。",
        en="This moves against the error, away from the target.",
    ),
    "whole-row": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[state] += alpha * errors[t]",
        ja="とらなかった行動の値まで更新している。経験したのは 1 つの行動だけである。",
        en="Actions that were not taken are updated, too; only one of them was experienced.",
    ),
    "cell-reached": dict(
        right="q[state, action] += alpha * errors[t]",
        wrong="q[following, action] += alpha * errors[t]",
        ja="着いたマスの値を更新している。報酬は、行動をとったマスの価値に数える。",
        en="This updates the cell that was reached; the reward counts for the cell where the action was taken.",
    ),
}

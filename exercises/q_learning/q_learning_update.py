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
        best = ...  # TODO 1
        target = ...  # TODO 2
        ...  # TODO 3
        ...  # TODO 4
        state = start if ended else following
    return q, errors

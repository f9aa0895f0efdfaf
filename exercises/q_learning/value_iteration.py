"""価値反復

凍った湖（FrozenLake）の最適な状態価値 v と、最適な行動価値 q とを価値反復で求め
よ。v, q の順に返せ。

湖は文字列のリスト lake で、S と F は氷、H は穴、G はゴールである。マスには左上
から行ごとに番号を付け、これを状態とする。行動は 4 つの向きである。氷の上では滑
るので、選んだ向きに動く確率は success で、それと直角な 2 つの向きには残りの確率
が半分ずつ割り当てられる。湖の外へは出ず、その場にとどまる。

    rewards        入ったマスによる報酬。順にゴール、穴、氷のもの
    probability    マスと行動ごとの、次のマスの確率
    pay            次のマスごとの、そこに入るときの報酬
    ended          終端（穴かゴール）かどうか
    future         次のマスごとの、入るときの報酬に、割引率 gamma で割り引いたそ
                   の先の価値を加えたもの

v は 0 から始め、SWEEPS 回更新する。終端のマスからは何も得られないので、v も q
も 0 とする。probability には、終端のマスから動くときの確率も入っている。

---
    lake: rows × columns        rewards: (3,)    success, gamma: scalar
    probability: (states, actions, states)       states = rows · columns
    pay, ended, future, v: (states,)             q: (states, actions)

---
Value iteration

Find by value iteration the optimal state values v of a frozen lake (FrozenLake)
and the optimal action values q. Return v and q, in this order.

The lake is a list of strings: S and F are ice, H is a hole, G the goal. Cells
are numbered row by row from the upper left one; they are the states. An action
is one of four directions. Ice is slippery: one moves in the chosen direction
with the probability `success`, and in each of the two at right angles to it
with half of the rest. Nobody leaves the lake: one stays where one is.

    rewards        for entering the goal, a hole, ice, in this order
    probability    for each cell and action, those of the next cells
    pay            for each next cell, the reward for entering it
    ended          whether a cell is terminal (a hole or the goal)
    future         for each next cell, the reward for entering it and what it is
                   worth from there on, discounted by `gamma`

v begins as 0 and is updated SWEEPS times. Nothing is to be had from a terminal
cell: its v and q are 0. `probability` has the moves from terminal cells, too.
"""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = ...  # TODO 1
        q = ...  # TODO 2
        v = ...  # TODO 3
    return v, q

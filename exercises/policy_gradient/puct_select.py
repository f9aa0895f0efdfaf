"""PUCT による手の選択

AlphaGo の木探索を、根で 1 手だけ選ぶところについて行え。シミュレーションごとに
手を 1 つ選び、その先の評価を加える。これを evaluations の行の数だけ繰り返し、選
んだ手 chosen と、探索のあとで手を打つ確率 policy とを、この順に返せ。

    visits       手ごとの訪問回数
    totals       手ごとの、これまでに得た評価の和
    mean         評価の平均 Q。まだ訪れていない手では 0
    bonus        事前確率 prior と定数 c とに比例し、根の訪問回数（全部の手の訪
                 問回数の和）の平方根に比例し、その手の訪問回数に 1 を足したもの
                 に反比例する値 U
    evaluations  [k, a] は、k 回目のシミュレーションで手 a を選んだときの評価。
                 手番の側から見た値である
    policy       訪問回数の 1 / temperature 乗に比例する確率

選ぶのは、Q と U の和が最大の手である。等しければ番号の小さいほうをとる。

---
    prior, visits, totals, mean, bonus, policy: (moves,)
    evaluations: (simulations, moves)    chosen: (simulations,)
    c, temperature: scalar               simulations ≥ 1

---
Choosing moves by PUCT

Do AlphaGo's tree search for the choice of one move, at the root. In each
simulation one move is chosen, and what comes after it is evaluated. Do so once
for each row of `evaluations`, and return the moves that were chosen, `chosen`,
and `policy`, the probabilities of playing each move after the search, in this
order.

    visits       how often each move was visited
    totals       the sum of the evaluations that each move has got
    mean         Q, the mean of the evaluations; 0 for a move not visited yet
    bonus        U, which is proportional to the prior probability and to the
                 constant c, proportional to the square root of the visits of
                 the root (the sum of those of all moves), and inversely
                 proportional to one plus the visits of the move
    evaluations  [k, a] is what comes of move a if simulation k chooses it, as
                 seen by the side to move
    policy       probabilities proportional to the visits to the power of
                 1 / temperature

The move with the greatest sum of Q and U is chosen; of equal ones the first.
"""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = ...  # TODO 1
        bonus = ...  # TODO 2
        move = ...  # TODO 3
        visits[move] += 1
        ...  # TODO 4
        chosen[k] = move
    powers = ...  # TODO 5
    policy = powers / np.sum(powers)
    return chosen, policy

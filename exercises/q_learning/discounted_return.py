"""割引収益

1 本の記録に、いくつかのエピソードの報酬が続けて並んでいる。各時刻の収益、すな
わちその時刻から先の報酬の割引された和を returns に求めよ。さらに、各エピソード
の最初の時刻の収益をエピソードについて平均した objective を求め、
returns, objective の順に返せ。

    rewards    各時刻の行動に対して得た報酬
    last       その行動でエピソードが終わったかどうか。記録の最後では True
    gamma      割引率。k 時刻先の報酬には、これの k 乗を掛ける（0 時刻先の報酬
               は割り引かない）
    order      収益を求める時刻の順
    future     次の時刻の収益。エピソードが終わったあとの収益は 0 である
    first      その時刻がエピソードの最初かどうか

別のエピソードの報酬は収益に入らない。objective は、行動を選んだ方策の良さの推
定値である。

---
    rewards, returns: (steps,)    last, first: (steps,), bool
    gamma, objective: scalar      0 ≤ gamma ≤ 1

---
Discounted returns

One record holds the rewards of several episodes, one after another. Compute
`returns`, the return of each step: the discounted sum of the rewards from that
step on. Compute also `objective`, the mean over the episodes of the return of
their first steps. Return returns and objective, in this order.

    rewards    what the action of each step was given
    last       whether that action ended its episode; True where the record ends
    gamma      the discount rate: a reward that lies k steps ahead is multiplied
               by its k-th power (one that lies 0 steps ahead is not discounted)
    order      the steps in the order in which their returns are computed
    future     the return of the next step; it is 0 where the episode is over
    first      whether a step is the first of its episode

Rewards of another episode are no part of a return. The objective is an estimate
of how good the policy is that chose the actions.
"""

import numpy as np


def discounted_returns(rewards, last, gamma):
    returns = np.zeros(len(rewards))
    order = ...  # TODO 1
    for t in order:
        future = ...  # TODO 2
        ...  # TODO 3
    first = ...  # TODO 4
    objective = ...  # TODO 5
    return returns, objective

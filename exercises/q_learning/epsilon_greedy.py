"""ε-greedy 方策

行動価値の表 q から、ε-greedy 方策が各状態で行動を選ぶ確率 probabilities を求め
よ。さらに、その方策で行動を選ぶときの行動価値の期待値 v を状態ごとに求め、
probabilities, v の順に返せ。

確率 epsilon で、すべての行動（最もよい行動も含む）から一様に選び、残りの確率で
貪欲に選ぶ。最もよい行動がいくつもあるときは、貪欲な選択の確率をそれらに等しく分
ける。値がほんの少しでも違えば、同じとはみなさない。

    best      その行動価値が、その状態で最大かどうか
    greedy    貪欲に選ぶときの、各行動の確率

---
    q, best, greedy, probabilities: (states, actions)
    v: (states,)    epsilon: scalar, 0 ≤ epsilon ≤ 1

---
The ε-greedy policy

From a table q of action values compute `probabilities`, with which the ε-greedy
policy chooses the actions in each state. Compute also v, for each state the
expected action value when actions are chosen so. Return probabilities and v, in
this order.

With the probability epsilon one of all actions (the best ones are among them)
is chosen uniformly, otherwise the choice is greedy. Where several actions are
best, they share the probability of the greedy choice equally. Values that
differ ever so little are not the same.

    best      whether an action value is the greatest of its state
    greedy    the probability of each action where the choice is greedy
"""

import numpy as np


def epsilon_greedy(q, epsilon):
    best = ...  # TODO 1
    greedy = ...  # TODO 2
    probabilities = ...  # TODO 3
    v = ...  # TODO 4
    return probabilities, v

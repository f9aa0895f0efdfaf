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
    best = q == np.max(q, axis=1, keepdims=True)  # blank
    greedy = best / np.sum(best, axis=1, keepdims=True)  # blank
    probabilities = (1 - epsilon) * greedy + epsilon / q.shape[1]  # blank
    v = np.sum(probabilities * q, axis=1)  # blank
    return probabilities, v


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(states, actions, epsilon):
        """Row 0 has one best action, row 1 two, row 2 nearly two, row 3 nothing but negative ones."""
        q = rng.permuted(np.tile(np.arange(actions) * 1.0, (states, 1)), axis=1)
        q += rng.uniform(0, 0.5, size=(states, 1))
        q *= rng.uniform(0.5, 2, size=(states, 1))
        order = np.argsort(q, axis=1)
        rows = np.arange(states)
        q[1, order[1, -2]] = q[1, order[1, -1]]
        q[2, order[2, -2]] = q[2, order[2, -1]] * (1 - 2.0**-24)
        q[3] -= q[3].max() + 1
        return dict(q=q[rng.permutation(rows)], epsilon=epsilon)

    yield dict(q=rng.permutation([5.0, 2.0, -1.0, 4.0])[None], epsilon=0.5)
    states, actions = (int(size) for size in rng.choice(range(4, 9), size=2, replace=False))
    yield draw(states, actions, float(rng.uniform(0.1, 0.3)))
    yield draw(actions, states, float(rng.uniform(0.6, 0.9)))
    yield draw(states + 1, actions, 0.0)
    yield draw(actions + 1, states, 1.0)
    yield dict(q=np.full((2, states), float(rng.uniform(-2, -1))), epsilon=0.25)
    yield dict(q=rng.normal(size=(actions, 1)), epsilon=0.25)
    # Counts of points: whole numbers.
    yield dict(q=rng.integers(0, 3, size=(states + 3, 3)), epsilon=0.125)


BORDERS = {
    "two of several actions are best": "q.shape[1] > 2 and np.any(np.sum(q == q.max(1)[:, None], axis=1) == 2)",
    "all actions are alike": "q.shape[1] > 1 and np.all(q == q[:, :1])",
    "nearly the best": "np.any((q < q.max(1)[:, None]) & np.isclose(q, q.max(1)[:, None]))",
    "one action": "q.shape[1] == 1",
    "one state": "q.shape[0] == 1",
    "values that are all negative": "np.any(q.max(1) < 0)",
    "always greedy": "epsilon == 0",
    "never greedy": "epsilon == 1",
    "more states than actions": "q.shape[0] > q.shape[1]",
    "more actions than states": "q.shape[0] < q.shape[1]",
    "values that are whole numbers": "q.dtype.kind == 'i'",
}


def oracle(q, epsilon):
    """Greedy is what Boltzmann's policy becomes at a temperature close to 0."""
    import keras
    import numpy as np

    temperature = 1e-12
    heated = (q - np.max(q, axis=1, keepdims=True)) / temperature
    greedy = keras.ops.softmax(heated)
    uniform = keras.ops.softmax(np.zeros(q.shape))
    probabilities = greedy + epsilon * (uniform - greedy)
    return probabilities, keras.ops.einsum("sa,sa->s", probabilities, q * 1.0)


STEM = dict(
    ja="行動価値の表 q（状態 × 行動）から、確率 epsilon で全行動から一様に、残りの確率で貪欲に選ぶ\n"
    "方策の確率 probabilities と、その方策での行動価値の期待値 v とを求める。最もよい行動がいくつも\n"
    "あれば、貪欲な選択の確率はそれらに等しく分ける。",
    en="From a table q of action values (states × actions) this computes the probabilities of a policy\n"
    "that chooses uniformly of all actions with probability epsilon and greedily otherwise, and v,\n"
    "the action value expected under it. Where several actions are best, they share equally.",
)

VARIANTS = {
    "difference": dict(
        right="q == np.max(q, axis=1, keepdims=True)",
        same="q - np.max(q, axis=1)[:, None] >= 0",
    ),
    "share": dict(
        right="best / np.sum(best, axis=1, keepdims=True)",
        same="best * (1 / np.count_nonzero(best, axis=1))[:, None]",
    ),
    "mixture": dict(
        right="(1 - epsilon) * greedy + epsilon / q.shape[1]",
        same="greedy - epsilon * (greedy - 1 / q.shape[1])",
    ),
    "two-parts": dict(
        right="np.sum(probabilities * q, axis=1)",
        same="(1 - epsilon) * q.max(axis=1) + epsilon * q.mean(axis=1)",
    ),
}

MISTAKES = {
    "first-of-the-best": dict(
        right="q == np.max(q, axis=1, keepdims=True)",
        wrong="np.arange(q.shape[1]) == np.argmax(q, axis=1)[:, None]",
        ja="argmax は最初の 1 つしか返さない。同じ値の行動がいつも選ばれなくなる。",
        en="argmax gives the first one only: another action of the same value is never chosen.",
    ),
    "close-counts": dict(
        right="q == np.max(q, axis=1, keepdims=True)",
        wrong="np.isclose(q, np.max(q, axis=1, keepdims=True))",
        ja="ほとんど同じ値まで最大とみなしている。",
        en="Values that are nearly the greatest are taken for the greatest.",
    ),
    "smallest": dict(
        right="np.max(q, axis=1, keepdims=True)",
        wrong="np.min(q, axis=1, keepdims=True)",
        ja="最も悪い行動を選んでいる。",
        en="This chooses the worst action.",
    ),
    "best-of-all-states": dict(
        right="np.max(q, axis=1, keepdims=True)",
        wrong="np.max(q)",
        ja="全状態を通じた最大値と比べている。最もよい行動は状態ごとに決まる。",
        en="This compares with the greatest value of all states; each state has best actions of its own.",
    ),
    "along-states": dict(
        right="np.max(q, axis=1, keepdims=True)",
        wrong="np.max(q, axis=0, keepdims=True)",
        ja="行動ごとに最もよい状態を探している。状態を選ぶことはできない。",
        en="This looks for the best state of each action; it is actions that are chosen.",
    ),
    "axis-lost": dict(
        right="np.max(q, axis=1, keepdims=True)",
        wrong="np.max(q, axis=1)",
        ja="最大値の軸がなくなり、状態ごとの値が行動の軸と重なる。",
        en="The axis of the maxima is gone: values of states meet the axis of the actions.",
    ),
    "whole-for-each": dict(
        right="best / np.sum(best, axis=1, keepdims=True)",
        wrong="best * 1.0",
        ja="最もよい行動がいくつもあると、確率の和が 1 を超える。",
        en="Where several actions are best, the probabilities add up to more than 1.",
    ),
    "shared-among-all": dict(
        right="best / np.sum(best, axis=1, keepdims=True)",
        wrong="best / q.shape[1]",
        ja="行動の数で割っている。貪欲な選択を分けるのは、最もよい行動だけである。",
        en="This divides by the number of all actions; only the best share the greedy choice.",
    ),
    "shared-along-states": dict(
        right="np.sum(best, axis=1, keepdims=True)",
        wrong="np.sum(best, axis=0, keepdims=True)",
        ja="数える軸が逆で、その行動が最もよい状態の数で割っている。",
        en="This counts along the other axis: the states in which an action is best.",
    ),
    "softmax": dict(
        right="best / np.sum(best, axis=1, keepdims=True)",
        wrong="np.exp(q) / np.sum(np.exp(q), axis=1, keepdims=True)",
        ja="価値に応じて選ぶのは、温度 1 のボルツマン選択である。貪欲な選択はほかの行動をとらない。",
        en="Choosing by values is Boltzmann's policy at temperature 1; a greedy choice takes no other action.",
    ),
    "others-only": dict(
        right="(1 - epsilon) * greedy + epsilon / q.shape[1]",
        wrong="np.where(best, (1 - epsilon) * greedy, epsilon / max(q.shape[1] - 1, 1))",
        ja="探索するとき、最もよい行動を除いている。ここでは、それも含めて一様に選ぶ。",
        en="Exploring leaves out the best action here; it is meant to be one of those drawn.",
    ),
    "exchanged": dict(
        right="(1 - epsilon) * greedy + epsilon / q.shape[1]",
        wrong="epsilon * greedy + (1 - epsilon) / q.shape[1]",
        ja="epsilon と 1 − epsilon が逆である。epsilon は探索する確率である。",
        en="epsilon and 1 − epsilon are exchanged; epsilon is the probability of exploring.",
    ),
    "not-shrunk": dict(
        right="(1 - epsilon) * greedy + epsilon / q.shape[1]",
        wrong="greedy + epsilon / q.shape[1]",
        ja="確率の和が 1 を超える。探索する分だけ、貪欲な選択の確率は減る。",
        en="The probabilities add up to more than 1; exploring takes its share from the greedy choice.",
    ),
    "not-spread": dict(
        right="epsilon / q.shape[1]",
        wrong="epsilon",
        ja="探索の確率を行動の数で分けていない。",
        en="The probability of exploring is not divided among the actions.",
    ),
    "spread-over-states": dict(
        right="epsilon / q.shape[1]",
        wrong="epsilon / q.shape[0]",
        ja="状態の数で割っている。",
        en="This divides by the number of states.",
    ),
    "greedy-alone": dict(
        right="(1 - epsilon) * greedy + epsilon / q.shape[1]",
        wrong="greedy",
        ja="探索しない方策である。推定の誤りに気づく機会がない。",
        en="That policy never explores, and has no occasion to notice that an estimate is wrong.",
    ),
    "best-value": dict(
        right="np.sum(probabilities * q, axis=1)",
        wrong="np.max(q, axis=1)",
        ja="貪欲に選ぶときの価値である。探索で選ぶ行動の価値も入る。",
        en="That is the value of the greedy choice; what exploring chooses counts, too.",
    ),
    "plain-mean": dict(
        right="np.sum(probabilities * q, axis=1)",
        wrong="np.mean(q, axis=1)",
        ja="一様に選ぶときの価値である。確率で重みづける。",
        en="That is the value of choosing uniformly; the probabilities have to be weights.",
    ),
    "mean-of-products": dict(
        right="np.sum(probabilities * q, axis=1)",
        wrong="np.mean(probabilities * q, axis=1)",
        ja="確率で重みづけたうえに、行動の数で割っている。",
        en="Weighted by the probabilities, and then divided by the number of actions.",
    ),
    "over-states": dict(
        right="np.sum(probabilities * q, axis=1)",
        wrong="np.sum(probabilities * q, axis=0)",
        ja="足す軸が逆である。期待値は行動についてとる。",
        en="The sum is along the wrong axis; the expectation is over the actions.",
    ),
}

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
    order = range(len(rewards))[::-1]  # blank
    for t in order:
        future = 0.0 if last[t] else returns[t + 1]  # blank
        returns[t] = rewards[t] + gamma * future  # blank
    first = np.concatenate([[True], last[:-1]])  # blank
    objective = np.mean(returns[first])  # blank
    return returns, objective


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(lengths, gamma):
        ends = np.cumsum(lengths) - 1
        last = np.isin(np.arange(ends[-1] + 1), ends)
        return dict(rewards=rng.normal(1, 3, size=len(last)), last=last, gamma=gamma)

    # Integers: a return is none.
    rewards = rng.permutation([1, 4, 6])
    yield dict(rewards=rewards, last=np.array([False, False, True]), gamma=0.5)
    yield dict(rewards=np.array([float(rng.integers(2, 9))]), last=np.array([True]), gamma=0.25)
    lengths = rng.choice(range(2, 8), size=3, replace=False)
    yield draw([1, *lengths, 1, 1], float(rng.uniform(0.5, 0.9)))
    yield draw([*lengths[::-1]], float(rng.uniform(0.1, 0.4)))
    yield draw([lengths[1], 1, lengths[0]], 1.0)
    yield draw([lengths[2], lengths[0]], 0.0)
    long = draw([int(rng.integers(25, 40))], 0.95)
    yield long | dict(rewards=np.floor(long["rewards"]).astype(int))


BORDERS = {
    "a record of one step": "len(last) == 1",
    "one episode of several steps": "last.sum() == 1 and len(last) > 1",
    "episodes of unequal lengths": "len(set(np.diff(np.flatnonzero(last)))) > 1",
    "episodes of one step, first and last": "len(last) > 2 and last[0] and last[-2]",
    "nothing ahead counts": "gamma == 0",
    "everything ahead counts alike": "gamma == 1",
    "rewards that are integers": "rewards.dtype.kind == 'i'",
    "negative rewards": "np.any(rewards < 0)",
}


def oracle(rewards, last, gamma):
    """Each return as a sum of powers, each episode as a polynomial in γ."""
    import numpy as np

    steps, episode = np.arange(len(rewards)), np.cumsum(last) - last
    ahead = steps - steps[:, None]
    counts = (ahead >= 0) & (episode == episode[:, None])
    returns = np.where(counts, float(gamma) ** np.maximum(ahead, 0), 0) @ rewards
    episodes = np.split(rewards, np.flatnonzero(last)[:-1] + 1)
    values = [np.polynomial.polynomial.polyval(gamma, episode) for episode in episodes]
    return returns, sum(values) / len(values)


STEM = dict(
    ja="いくつかのエピソードが続けて並んだ記録から、各時刻の収益 returns と、エピソードの最初の時\n"
    "刻の収益の平均 objective を求める。rewards は各時刻の報酬、last はその時刻でエピソードが終わ\n"
    "るかどうか、gamma は割引率である。最後の時刻では last は True である。",
    en="From a record of several episodes, one after another, this computes the return of each step\n"
    "and the mean of those of the episodes' first steps, the objective. `rewards` are those of the\n"
    "steps, `last` says whether a step ends its episode (the last of all does), and `gamma` is the\n"
    "discount rate.",
)

VARIANTS = {
    "reversed": dict(right="range(len(rewards))[::-1]", same="reversed(range(len(rewards)))"),
    "counted-down": dict(
        right="range(len(rewards))[::-1]", same="np.arange(len(rewards) - 1, -1, -1)"
    ),
    "by-a-factor": dict(
        right="0.0 if last[t] else returns[t + 1]",
        same="(1 - last[t]) * returns[(t + 1) % len(rewards)]",
    ),
    "slice": dict(
        right="np.concatenate([[True], last[:-1]])", same="np.append(True, last[:-1]).astype(bool)"
    ),
    "rolled": dict(right="np.concatenate([[True], last[:-1]])", same="np.roll(last, 1)"),
    "sum": dict(right="np.mean(returns[first])", same="np.sum(returns * first) / np.sum(last)"),
}

MISTAKES = {
    "forwards": dict(
        right="range(len(rewards))[::-1]",
        wrong="range(len(rewards))",
        ja="前から計算すると、次の時刻の収益がまだ求まっていない。",
        en="From the front, the return of the next step is not known yet.",
    ),
    "first-step-missing": dict(
        right="range(len(rewards))[::-1]",
        wrong="range(len(rewards) - 1, 0, -1)",
        ja="range は終わりの値を含まない。最初の時刻の収益が 0 のまま残る。",
        en="A range leaves out its end: the return of the very first step stays 0.",
    ),
    "last-step-missing": dict(
        right="range(len(rewards))[::-1]",
        wrong="range(len(rewards) - 1)[::-1]",
        ja="最後の時刻の収益が 0 のままである。最後にも報酬がある。",
        en="The return of the very last step stays 0, but it has a reward, too.",
    ),
    "across-episodes": dict(
        right="0.0 if last[t] else returns[t + 1]",
        wrong="returns[t + 1] if t + 1 < len(rewards) else 0.0",
        ja="次のエピソードの報酬まで足している。終端の先の収益は 0 である。",
        en="This goes on into the next episode; after the end of one nothing is to come.",
    ),
    "beyond-the-record": dict(
        right="0.0 if last[t] else returns[t + 1]",
        wrong="returns[t + 1]",
        ja="最後の時刻には次がない。エピソードの切れ目でも、次の時刻は別のエピソードのものである。",
        en="Nothing comes after the last step; and where an episode ends, the next step is of another one.",
    ),
    "one-reward-ahead": dict(
        right="0.0 if last[t] else returns[t + 1]",
        wrong="0.0 if last[t] else rewards[t + 1]",
        ja="1 つ先の報酬しか見ていない。収益には、その先の報酬もすべて入る。",
        en="This looks one reward ahead; a return holds all that follow it, too.",
    ),
    "ends-exchanged": dict(
        right="0.0 if last[t] else returns[t + 1]",
        wrong="returns[(t + 1) % len(rewards)] if last[t] else 0.0",
        ja="終端とそれ以外とが逆である。続きがあるのは、終端でない時刻である。",
        en="Ends and other steps are exchanged: it is where an episode goes on that something is to come.",
    ),
    "not-discounted": dict(
        right="rewards[t] + gamma * future",
        wrong="rewards[t] + future",
        ja="割り引いていない。先の報酬ほど小さく数える。",
        en="Nothing is discounted; the later a reward comes, the less it counts.",
    ),
    "all-discounted": dict(
        right="rewards[t] + gamma * future",
        wrong="gamma * (rewards[t] + future)",
        ja="その時刻の報酬まで割り引いている。0 時刻先の報酬には 1 を掛ける。",
        en="The reward of the step itself is discounted, too, though it lies 0 steps ahead.",
    ),
    "reward-discounted": dict(
        right="rewards[t] + gamma * future",
        wrong="gamma * rewards[t] + future",
        ja="その時刻の報酬だけを割り引き、先の報酬を割り引いていない。逆である。",
        en="The reward of the step is discounted, those ahead are not: it is the other way round.",
    ),
    "moving-average": dict(
        right="rewards[t] + gamma * future",
        wrong="(1 - gamma) * rewards[t] + gamma * future",
        ja="移動平均になっている。収益は重みつきの平均ではなく和である。",
        en="That is a moving average; a return is a sum, its weights do not add up to 1.",
    ),
    "power-of-the-step": dict(
        right="rewards[t] + gamma * future",
        wrong="gamma**t * rewards[t] + future",
        ja="記録の初めから数えて割り引いている。何時刻先かは、その時刻から数える。",
        en="This counts from the beginning of the record; how far ahead is counted from the step itself.",
    ),
    "last-for-first": dict(
        right="np.concatenate([[True], last[:-1]])",
        wrong="last",
        ja="エピソードの最後の時刻を選んでいる。その収益は最後の報酬だけである。",
        en="These are the last steps of the episodes, whose returns are the last rewards alone.",
    ),
    "shifted-back": dict(
        right="np.concatenate([[True], last[:-1]])",
        wrong="np.concatenate([last[1:], [True]])",
        ja="逆向きにずらしている。最初の時刻は、前のエピソードが終わった次である。",
        en="This is shifted the other way; a first step comes right after an episode has ended.",
    ),
    "first-forgotten": dict(
        right="np.concatenate([[True], last[:-1]])",
        wrong="np.concatenate([[False], last[:-1]])",
        ja="記録の最初の時刻の前には終端がないが、そこもエピソードの最初である。",
        en="No end comes before the first step of the record, yet an episode begins there.",
    ),
    "mean-of-all": dict(
        right="np.mean(returns[first])",
        wrong="np.mean(returns)",
        ja="途中の時刻の収益まで平均している。長いエピソードほど何度も数えることになる。",
        en="Returns of later steps are in this mean, which counts long episodes more often.",
    ),
    "sum": dict(
        right="np.mean(returns[first])",
        wrong="np.sum(returns[first])",
        ja="和のままでは、エピソードの数で大きさが変わってしまう。",
        en="A sum depends on how many episodes there are.",
    ),
    "first-episode": dict(
        right="np.mean(returns[first])",
        wrong="returns[0]",
        ja="最初のエピソードだけの収益である。期待値の推定には、全部のエピソードを使う。",
        en="That is the return of the first episode; all of them make the estimate.",
    ),
    "over-steps": dict(
        right="np.mean(returns[first])",
        wrong="np.mean(returns * first)",
        ja="時刻の数で割っている。割るのはエピソードの数である。",
        en="This divides by the number of steps; it is the number of episodes that divides.",
    ),
}

"""ロールアウトの予算

AlphaGo は、終局まで打つロールアウトに、方策ネットワークではなく線形の軽いロール
アウト方策を使う。同じ時間 seconds 秒で何局打てるかを、それぞれについて求めよ。

    by_network    方策ネットワークで打つ局数。1 手に policy_ms ミリ秒かかる
    by_rollout    ロールアウト方策で打つ局数。1 手に rollout_us マイクロ秒かかる
    speedup       1 手にかかる時間の比。ロールアウト方策のほうが何倍速いか
    narrowing     局数が speedup 倍になると、勝率の推定値の標準誤差が何分の 1 に
                  なるか。対局は互いに独立とする

1 局は moves 手である。threads 個のスレッドが同時に別々の対局を打ち、1 つの対局
を分担しない。数えるのは時間内に打ち終えた対局だけで、ちょうど時間が尽きるときに
終わる対局も含む。引数は整数なので、局数は整数のまま、丸め誤差なしに求める。局数
は整数、比は実数で、by_network, by_rollout, speedup, narrowing の順に返せ。

---
    seconds, moves, threads, policy_ms, rollout_us: scalar, integer

---
The budget of rollouts

In rollouts, games played to the end, AlphaGo does not use its policy network
but a rollout policy, which is linear and cheap. Compute how many games each of
them plays in the same time, of so many seconds.

    by_network    the games played by the policy network, which takes policy_ms
                  milliseconds a move
    by_rollout    the games played by the rollout policy, which takes rollout_us
                  microseconds a move
    speedup       the ratio of the times for a move: how many times faster the
                  rollout policy is
    narrowing     by what the standard error of the estimated winning rate is
                  divided when there are `speedup` times as many games. Games
                  are independent of each other

A game has so many moves. There are so many threads, which play different games
at the same time; no game is shared. Only games that are finished in time count,
one that ends just when the time does among them. All arguments are integers:
numbers of games are found with integers, without rounding errors. They are
integers, ratios are real. Return by_network, by_rollout,
speedup and narrowing, in this order.
"""

import math


def rollout_budget(seconds, moves, threads, policy_ms, rollout_us):
    by_network = ...  # TODO 1
    by_rollout = ...  # TODO 2
    speedup = ...  # TODO 3
    narrowing = ...  # TODO 4
    return by_network, by_rollout, speedup, narrowing

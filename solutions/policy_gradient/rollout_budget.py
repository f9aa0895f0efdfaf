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
    by_network = threads * (seconds * 1000 // (policy_ms * moves))  # blank
    by_rollout = threads * (seconds * 10**6 // (rollout_us * moves))  # blank
    speedup = 1000 * policy_ms / rollout_us  # blank
    narrowing = math.sqrt(speedup)  # blank
    return by_network, by_rollout, speedup, narrowing


# ==== grading ====


def cases(rng):
    def draw(seconds, moves, threads, policy_ms, rollout_us):
        return dict(
            seconds=seconds,
            moves=moves,
            threads=threads,
            policy_ms=policy_ms,
            rollout_us=rollout_us,
        )

    # The numbers of the course: 3 ms and 3 µs.
    yield draw(6, 200, 1, 3, 3)
    threads = int(rng.integers(3, 9))
    moves = int(rng.choice([191, 193, 197, 199, 211]))  # prime numbers: a remainder
    seconds = int(rng.integers(700, 1400))
    while 2 * (seconds * 1000 % (3 * moves)) < 3 * moves:  # more than half a game is left over
        seconds += 1
    yield draw(seconds, moves, threads, 3, 3)
    # Exactly a number of games, at which another order of rounding would lose one.
    games = int(rng.integers(7, 12))
    yield draw(games * 3, 250, threads + 1, 4, 6)
    # Not even one game, by the network.
    yield draw(1, 2 * moves, threads + 2, 9, 2)
    # The faster, the other way round; nothing left over for one thread alone.
    yield draw(int(rng.integers(5, 9)), moves + 6, threads + 3, 7, int(rng.integers(8, 12)))


BORDERS = {
    "the numbers of the course": "(policy_ms, rollout_us) == (3, 3)",
    "one thread": "threads == 1",
    "exactly divisible": "seconds * 1000 % (policy_ms * moves) == 0",
    "a remainder": "seconds * 1000 % (policy_ms * moves) != 0",
    "a remainder that several threads together would use": "threads * seconds * 1000 // (policy_ms * moves) > threads * (seconds * 1000 // (policy_ms * moves))",
    "not one game": "seconds * 1000 < policy_ms * moves",
    "times that are no multiples of each other": "1000 * policy_ms % rollout_us != 0",
}


def oracle(seconds, moves, threads, policy_ms, rollout_us):
    """In fractions of a second; the error from the variance of a mean."""
    from fractions import Fraction

    network, rollout = Fraction(policy_ms, 1000), Fraction(rollout_us, 1_000_000)
    games = [
        sum(int(Fraction(seconds) / (each * moves)) for _ in range(threads))
        for each in (network, rollout)
    ]
    faster = network / rollout
    # p (1 − p) / n of n games and of so many times as many.
    errors = [float(Fraction(1, 4) / n) ** 0.5 for n in (1, faster)]
    return (*games, float(faster), errors[0] / errors[1])


STEM = dict(
    ja="終局まで打つ対局を、1 手に policy_ms ミリ秒かかる方策ネットワークと、1 手に rollout_us マイクロ\n"
    "秒かかるロールアウト方策とで、seconds 秒間に何局打ち終えられるかを求める。1 局は moves 手で、\n"
    "threads 個のスレッドが別々の対局を打つ。narrowing は、局数が speedup 倍になると勝率の標準誤差が\n"
    "何分の 1 になるかである。",
    en="Games are played to the end, by a policy network that takes policy_ms milliseconds a move or\n"
    "by a rollout policy that takes rollout_us microseconds. How many are finished within so many\n"
    "seconds? A game has so many moves, and each of the threads plays games of its own. `narrowing`\n"
    "is by what the standard error of the winning rate is divided with `speedup` times the games.",
)

VARIANTS = {
    "floor-twice": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        same="seconds * 1000 // policy_ms // moves * threads",
    ),
    "divmod": dict(
        right="threads * (seconds * 10**6 // (rollout_us * moves))",
        same="divmod(seconds * 1_000_000, rollout_us * moves)[0] * threads",
    ),
    "in-microseconds": dict(
        right="1000 * policy_ms / rollout_us", same="(policy_ms / 1e3) / (rollout_us / 1e6)"
    ),
    "power": dict(right="math.sqrt(speedup)", same="speedup**0.5"),
}

MISTAKES = {
    "shared-games": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        wrong="threads * seconds * 1000 // (policy_ms * moves)",
        ja="スレッドの残り時間を合わせて数えている。1 つの対局は分担されない。",
        en="Time left over in the threads is put together, but no game is shared.",
    ),
    "one-thread": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        wrong="seconds * 1000 // (policy_ms * moves)",
        ja="1 つのスレッドの局数である。",
        en="Those are the games of one thread.",
    ),
    "moves-for-games": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        wrong="threads * (seconds * 1000 // policy_ms)",
        ja="手の数を数えている。1 局は moves 手である。",
        en="Those are moves; a game has many.",
    ),
    "rounded": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        wrong="threads * round(seconds * 1000 / (policy_ms * moves))",
        ja="四捨五入では、打ち終えていない対局も数えてしまう。",
        en="Rounded to the nearest, a game that is not finished may count.",
    ),
    "begun": dict(
        right="threads * (seconds * 1000 // (policy_ms * moves))",
        wrong="threads * -(-seconds * 1000 // (policy_ms * moves))",
        ja="始めた対局まで数えている。",
        en="Games that were only begun are counted.",
    ),
    "thousandth": dict(
        right="seconds * 1000 // (policy_ms * moves)",
        wrong="seconds // (policy_ms * moves)",
        ja="秒とミリ秒の単位がそろっていない。",
        en="Seconds and milliseconds are mixed.",
    ),
    "micro-is-milli": dict(
        right="threads * (seconds * 10**6 // (rollout_us * moves))",
        wrong="threads * (seconds * 1000 // (rollout_us * moves))",
        ja="マイクロ秒をミリ秒として数えている。",
        en="Microseconds are taken for milliseconds.",
    ),
    "hundred-thousand": dict(
        right="seconds * 10**6",
        wrong="seconds * 10**5",
        ja="1 秒は 100 万マイクロ秒で、10 万ではない。",
        en="A second has a million microseconds, not a hundred thousand.",
    ),
    "nanoseconds": dict(
        right="seconds * 10**6",
        wrong="seconds * 10**9",
        ja="ナノ秒に直している。",
        en="That is in nanoseconds.",
    ),
    "rollouts-shared": dict(
        right="threads * (seconds * 10**6 // (rollout_us * moves))",
        wrong="threads * seconds * 10**6 // (rollout_us * moves)",
        ja="スレッドの残り時間を合わせて数えている。1 つの対局は分担されない。",
        en="Time left over in the threads is put together, but no game is shared.",
    ),
    "rollouts-of-one-thread": dict(
        right="threads * (seconds * 10**6 // (rollout_us * moves))",
        wrong="seconds * 10**6 // (rollout_us * moves)",
        ja="1 つのスレッドの局数である。",
        en="Those are the games of one thread.",
    ),
    "by-the-speedup": dict(
        right="threads * (seconds * 10**6 // (rollout_us * moves))",
        wrong="by_network * 1000 * policy_ms // rollout_us",
        ja="端数を捨てた局数を何倍かしても、打ち終えた局数にはならない。",
        en="A number of games that was rounded down, times something, is not the number finished.",
    ),
    "hundred-times": dict(
        right="1000 * policy_ms / rollout_us",
        wrong="100 * policy_ms / rollout_us",
        ja="1 ミリ秒は 1000 マイクロ秒である。",
        en="A millisecond has 1000 microseconds.",
    ),
    "same-unit": dict(
        right="1000 * policy_ms / rollout_us",
        wrong="policy_ms / rollout_us",
        ja="単位をそろえずに割っている。",
        en="The units differ and were not made the same.",
    ),
    "inverted": dict(
        right="1000 * policy_ms / rollout_us",
        wrong="rollout_us / (1000 * policy_ms)",
        ja="逆数になっている。これは時間が何分の 1 かを表す。",
        en="That is inverted: it says what part of the time is needed.",
    ),
    "ratio-of-games": dict(
        right="1000 * policy_ms / rollout_us",
        wrong="by_rollout / max(by_network, 1)",
        ja="端数を捨てた局数の比である。1 手の時間の比ではない。",
        en="That is the ratio of games, which were rounded down, not of the times for a move.",
    ),
    "whole": dict(
        right="1000 * policy_ms / rollout_us",
        wrong="float(1000 * policy_ms // rollout_us)",
        ja="小数部分を捨てている。比は整数とは限らない。",
        en="The fraction is cut off; a ratio need not be whole.",
    ),
    "as-many-times": dict(
        right="math.sqrt(speedup)",
        wrong="speedup",
        ja="標準誤差は局数に反比例するのではない。減り方はもっと遅い。",
        en="The standard error is not inversely proportional to the games; it falls more slowly.",
    ),
    "logarithm": dict(
        right="math.sqrt(speedup)",
        wrong="math.log10(speedup)",
        ja="桁数になっている。",
        en="That is a number of digits.",
    ),
    "variance": dict(
        right="math.sqrt(speedup)",
        wrong="speedup**2",
        ja="2 乗している。逆向きである。",
        en="That is squared, the wrong way.",
    ),
    "unchanged": dict(
        right="math.sqrt(speedup)",
        wrong="1.0",
        ja="1 局ごとのばらつきは変わらなくても、平均のばらつきは局数とともに減る。",
        en="Each game varies as before, but a mean varies less, the more games there are.",
    ),
}

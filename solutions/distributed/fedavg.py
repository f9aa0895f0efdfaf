"""FedAvg

連合学習の FedAvg を、rounds に並ぶラウンドの数だけ行え。ラウンドごとに、サー
バーは全体のモデルの重みを参加者に配る。参加者はそれぞれ、受け取った重みから手
元のデータで学習し、得られた重みを送り返す。サーバーは、参加者のもつどのサンプ
ルも同じ重さで数えられるように、送り返された重みを平均し、次の全体の重みとす
る。

clients には参加者ごとのデータの組 (x, t) が並び、rounds には、ラウンドごとに
参加者の番号の配列が並ぶ。参加しない者のデータは、そのラウンドでは使わない。関
数 train_locally は、線形回帰の重みを、学習率 rate の勾配降下法で steps 回更新
して返す。local は参加者の順に並べた、学習した重みである。返すのは、各ラウンド
の後の全体の重みを並べたものとする。

---
    start, weights: (features,)    x: (samples, features)    t: (samples,)
    local: (participants, features)    history: (rounds, features)

---
FedAvg

Carry out FedAvg, a method of federated learning, for as many rounds as there
are in `rounds`. In each, the server hands the weights of the global model to
the participants. Each of these trains with its own data, beginning with the
weights it was given, and sends back those that it ends with. The server
averages what comes back, so that every sample of the participants counts the
same; these are the next global weights.

`clients` lists the data of each client as a pair (x, t), and `rounds` has an
array for each round with the numbers of the clients that take part. Data of
others are not used in that round. The function train_locally updates the
weights of a linear regression `steps` times by gradient descent with the
learning rate `rate` and returns them. `local` are the trained weights in the
order of the participants. What is returned lists the global weights after each
round.
"""

import numpy as np


def train_locally(weights, x, t, rate, steps):
    for _ in range(steps):
        weights = weights - rate * 2 * x.T @ (x @ weights - t) / len(t)
    return weights


def fedavg(start, clients, rounds, rate, steps):
    weights = start
    history = []
    for chosen in rounds:
        local = [train_locally(weights, *clients[k], rate, steps) for k in chosen]  # blank
        weights = np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])  # blank
        history.append(weights)
    return np.array(history)


# ==== grading ====


def cases(rng):
    import numpy as np

    def drawn(sizes, features, rounds, steps):
        optima = rng.normal(size=(len(sizes), features))  # every client has one of its own
        clients = []
        for size, optimum in zip(sizes, optima, strict=True):
            x = rng.normal(size=(int(size), features))
            clients.append((x, x @ optimum + rng.normal(0, 0.1, size=int(size))))
        return dict(
            start=rng.normal(size=features),
            clients=clients,
            rounds=[np.asarray(one) for one in rounds],
            rate=float(rng.uniform(0.05, 0.1)),
            steps=int(steps),
        )

    # By hand: one step takes each client to its own optimum, 2 and 4 or 8.
    case = drawn([1, 3], 1, [[0, 1]], 1)
    case["clients"] = [
        (np.ones((1, 1)), np.array([2.0])),
        (np.ones((3, 1)), np.full(3, float(rng.choice([4, 8])))),
    ]
    case.update(start=np.array([1.0]), rate=0.5)
    yield case
    features, count, many = (int(n) for n in rng.choice(range(3, 8), 3, replace=False))
    sizes = rng.permutation([1, 20, *rng.integers(2, 9, size=count - 2)])
    everyone = np.arange(count)
    yield drawn(sizes, features, [everyone] * 3, rng.integers(2, 5))
    # Some in each round, in any order; the first client and the largest are not always among them.
    orders = [rng.permutation(count) for _ in range(many)]
    chosen = [order[: int(rng.integers(1, count))] for order in orders]
    chosen[0] = rng.permutation(np.delete(everyone, int(np.argmax(sizes))))
    chosen[1] = np.sort([int(np.argmax(sizes)), int(np.argmin(sizes))])[::-1]
    chosen[2] = np.array([count - 1])
    yield drawn(sizes, features, chosen, rng.integers(2, 5))
    yield drawn([6] * count, 1, [everyone, everyone[::-1]], 3)
    yield drawn(sizes, features + 1, [everyone] * 2, 1)


BORDERS = {
    "participants with few and with many samples": (
        "len(rounds) > 1 and max(len(t) for _, t in clients) > 10 * min(len(t) for _, t in clients)"
    ),
    "clients of the same size": "len({len(t) for _, t in clients}) == 1",
    "not everyone in each round": "any(len(one) < len(clients) for one in rounds)",
    "one participant": "any(len(one) == 1 for one in rounds)",
    "participants that are not the first": "any(0 not in one for one in rounds)",
    "participants in another order": "any(np.any(np.diff(one) < 0) for one in rounds)",
    "one weight": "len(start) == 1 and len(clients) > 2",
    "one local step": "steps == 1 and len(rounds) > 1",
    "several local steps": "steps > 1",
    "several rounds": "len(rounds) > 2",
    "a client with one sample": "any(len(t) == 1 for _, t in clients)",
}


def oracle(start, clients, rounds, rate, steps):
    import keras
    import tensorflow as tf

    weights = tf.convert_to_tensor(start)
    local = tf.Variable(weights)
    history = []
    for participants in rounds:
        total, samples = tf.zeros_like(weights), 0
        for k in participants:
            x, t = clients[int(k)]
            local.assign(weights)
            optimizer = keras.optimizers.SGD(rate)
            for _ in range(steps):
                with tf.GradientTape() as tape:
                    loss = keras.losses.mean_squared_error(t, tf.linalg.matvec(x, local))
                optimizer.apply_gradients([(tape.gradient(loss, local), local)])
            # As if every sample brought the weights of its client.
            for _ in t:
                total += local
                samples += 1
        weights = total / samples
        history.append(weights)
    return tf.stack(history)


STEM = dict(
    ja="連合学習の FedAvg である。clients には参加者ごとのデータの組 (x, t) が、rounds には、ラウンドごとに参加者の番号の配列が並ぶ。train_locally は、重みを手元のデータで steps 回更新して返す。weights は全体のモデルの重みである。",
    en="FedAvg, a method of federated learning. `clients` lists the data of each client as a pair (x, t), and `rounds` has an array for each round with the numbers of the clients that take part. train_locally updates weights `steps` times with local data and returns them; `weights` are those of the global model.",
)

VARIANTS = {
    "unpacked": dict(
        right="[train_locally(weights, *clients[k], rate, steps) for k in chosen]",
        same="np.stack([train_locally(weights, clients[k][0], clients[k][1], rate, steps) for k in chosen])",
    ),
    "shares": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        same="sum(len(clients[k][1]) * w for k, w in zip(chosen, local, strict=True)) / sum(len(clients[k][1]) for k in chosen)",
    ),
}

MISTAKES = {
    "everyone": dict(
        edits=[
            dict(
                right="[train_locally(weights, *clients[k], rate, steps) for k in chosen]",
                wrong="[train_locally(weights, *clients[k], rate, steps) for k in range(len(clients))]",
            ),
            dict(
                right="[len(clients[k][1]) for k in chosen]",
                wrong="[len(t) for _, t in clients]",
            ),
        ],
        ja="選ばれていない者まで学習に加わっている。参加するのは、chosen に番号のある者である。",
        en="All clients train; those that take part are the ones whose numbers are in `chosen`.",
        exam=False,
    ),
    "one-after-another": dict(
        right="train_locally(weights, *clients[k], rate, steps) for k",
        wrong="weights := train_locally(weights, *clients[k], rate, steps) for k",
        ja="前の参加者の重みから続けて学習している。どの参加者も、配られた同じ重みから始める。",
        en="Each goes on from the weights of the one before; all begin with the same weights, those that were handed out.",
        exam=False,
    ),
    "first-clients": dict(
        right="[train_locally(weights, *clients[k], rate, steps) for k in chosen]",
        wrong="[train_locally(weights, *clients[k], rate, steps) for k in range(len(chosen))]",
        ja="番号の小さい者から順に学習させている。参加するのは、chosen に番号のある者である。",
        en="This trains the first clients; those that take part are the ones whose numbers are in `chosen`.",
        exam=False,
    ),
    "from-the-start": dict(
        right="train_locally(weights,",
        wrong="train_locally(start,",
        ja="毎回、初期値から学習している。配るのは、前のラウンドで平均した全体の重みである。",
        en="Every round begins anew at the start; what is handed out are the weights averaged in the round before.",
    ),
    "one-step": dict(
        right="rate, steps)",
        wrong="rate, 1)",
        ja="手元での更新が 1 回だけで、勾配を平均する方法と同じになっている。",
        en="With a single local update this is no more than averaging gradients.",
    ),
    "all-data-together": dict(
        right="[train_locally(weights, *clients[k], rate, steps) for k in chosen]",
        wrong="[train_locally(weights, np.concatenate([clients[j][0] for j in chosen]), np.concatenate([clients[j][1] for j in chosen]), rate, steps) for _ in chosen]",
        ja="データを 1 か所に集めて学習している。連合学習では、データは参加者の手元から出ない。",
        en="This gathers the data in one place; in federated learning they stay with the participants.",
    ),
    "sizes-of-the-first": dict(
        right="len(clients[k][1]) for k in chosen",
        wrong="len(clients[k][1]) for k in range(len(chosen))",
        ja="番号の小さい者のデータ数を使っている。重みと参加者が対応しない。",
        en="These are the sizes of the first clients, which do not belong to the participants.",
        exam=False,
    ),
    "sizes-in-another-order": dict(
        right="len(clients[k][1]) for k in chosen",
        wrong="len(clients[k][1]) for k in sorted(chosen)",
        ja="データ数が番号の順に並んでいる。local は参加者の順である。",
        en="The sizes are in the order of the numbers; `local` is in that of the participants.",
        exam=False,
    ),
    "sizes-of-everyone": dict(
        right="[len(clients[k][1]) for k in chosen]",
        wrong="[len(t) for _, t in clients]",
        ja="参加しなかった者のデータ数まで並んでいて、重みの数が参加者の数と合わない。",
        en="The sizes of those who did not take part are in it, too: there are more of them than participants.",
        exam=False,
    ),
    "share-of-everyone": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="np.array([len(clients[k][1]) for k in chosen]) @ np.array(local) / sum(len(t) for _, t in clients)",
        ja="参加しなかった者のデータ数まで分母に入り、重みの和が 1 にならない。",
        en="Data of those who did not take part are in the denominator, and the shares do not add up to 1.",
    ),
    "not-weighted": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="np.mean(local, axis=0)",
        ja="単純に平均している。FedAvg は、データ数に比例する重みで平均する。",
        en="This is the plain mean; FedAvg weights by the number of samples.",
    ),
    "sum": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="np.sum(local, axis=0)",
        ja="重みを足しただけで、平均になっていない。",
        en="The weights are summed and not averaged.",
    ),
    "last-participant": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="local[-1]",
        ja="最後の参加者の重みで置き換え、ほかの参加者の学習を捨てている。",
        en="This takes the weights of the last participant and throws away what the others learned.",
    ),
    "added-to-the-old": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="weights + np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        ja="送り返されたのは重みそのもので、差分ではない。前の重みに足さない。",
        en="What came back are weights, not differences: they are not added to the old ones.",
    ),
    "averaged-with-the-old": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="(weights + np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])) / 2",
        ja="前の全体の重みとも平均している。参加者の重みの平均が、そのまま次の全体の重みになる。",
        en="This averages with the old global weights, too; the mean of what the participants sent replaces them.",
    ),
    "over-features": dict(
        right="np.average(local, axis=0, weights=[len(clients[k][1]) for k in chosen])",
        wrong="np.average(local, axis=1)",
        ja="特徴について平均している。参加者について平均する。",
        en="This averages over the features; it is participants that are averaged.",
        exam=False,
    ),
}

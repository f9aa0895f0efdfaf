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
        local = ...  # TODO 1
        weights = ...  # TODO 2
        history.append(weights)
    return np.array(history)

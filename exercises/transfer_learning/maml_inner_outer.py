"""MAML のメタ勾配

MAML は、勾配による少数回の更新で新しいタスクに合わせられる、重みの初期値 w を求
める。線形回帰のタスクについて、初期値を 1 回更新せよ。メタ勾配 meta_gradient
と、新しい初期値 w_next を、この順に返せ。

タスクごとに、適応に使うサポート集合 support_x[n], support_t[n] と、適応の結果を
測るクエリ集合 query_x[n], query_t[n] がある。損失は、どちらの集合でも、予測 x w
と正解 t の差の 2 乗の平均で、½ は付けない。与えられた関数 gradient と hessian
は、この損失の勾配とヘッセ行列を返す。

    adapted         w から、サポート集合での損失の勾配で 1 回だけ更新した重み。
                    学習率は inner_rate
    task_gradient   adapted のクエリ集合での損失を、初期値 w で微分したもの。
                    adapted も w の関数である
    meta_gradient   task_gradient の、すべてのタスクについての平均
    w_next          w を、meta_gradient で 1 回更新したもの。学習率は outer_rate

---
    support_x: (tasks, shots, features)    support_t: (tasks, shots)
    query_x: (tasks, queries, features)    query_t: (tasks, queries)
    w, adapted, task_gradient, meta_gradient, w_next: (features,)

---
The meta-gradient of MAML

MAML looks for initial weights w from which few gradient steps adapt to a new
task. For tasks of linear regression, update the initial weights once; return
the meta-gradient, meta_gradient, and the new ones, w_next, in this order.

Each task has a support set, support_x[n] and support_t[n], with which one
adapts, and a query set, query_x[n] and query_t[n], which tells how well that
went. The loss, of either set, is the mean of the squared differences between
the predictions x w and the right answers t, without a ½. The functions given,
gradient and hessian, return the gradient and the Hessian matrix of that loss.

    adapted         w after one step along the gradient of the support set, with
                    learning rate inner_rate
    task_gradient   the derivative of the loss that adapted has on the query
                    set, with respect to w, the initial weights, of which
                    adapted is a function
    meta_gradient   the mean of task_gradient over all tasks
    w_next          w after one step along meta_gradient, with learning rate
                    outer_rate
"""

import numpy as np


def gradient(w, x, t):
    """Gradient (features,) of the loss at w, for inputs x and right answers t."""
    return 2 * x.T @ (x @ w - t) / len(t)


def hessian(x):
    """Hessian matrix (features, features) of the loss, the same at every w."""
    return 2 * x.T @ x / len(x)


def maml_inner_outer(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    total = np.zeros(len(w))
    for x, t, x_query, t_query in zip(support_x, support_t, query_x, query_t, strict=True):
        adapted = ...  # TODO 1
        change = ...  # TODO 2
        task_gradient = ...  # TODO 3
        total = total + task_gradient
    meta_gradient = ...  # TODO 4
    w_next = ...  # TODO 5
    return meta_gradient, w_next

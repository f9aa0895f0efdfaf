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
        adapted = w - inner_rate * gradient(w, x, t)  # blank
        change = np.eye(len(w)) - inner_rate * hessian(x)  # blank
        task_gradient = change @ gradient(adapted, x_query, t_query)  # blank
        total = total + task_gradient
    meta_gradient = total / len(support_x)  # blank
    w_next = w - outer_rate * meta_gradient  # blank
    return meta_gradient, w_next


# ==== grading ====


def cases(rng):
    import numpy as np

    first, second = rng.permutation([1.0, 2.0])
    yield dict(
        support_x=np.array([[[first]]]),
        support_t=np.array([[3.0]]),
        query_x=np.array([[[second]]]),
        query_t=np.array([[-1.0]]),
        w=np.array([0.5]),
        inner_rate=0.125,
        outer_rate=0.25,
    )
    for extra in range(3):
        tasks, shots, queries, features = rng.permutation(4) + np.array([2, 3, 7, 2]) + extra % 2
        if extra == 1:
            shots = 1  # one shot
        if extra == 2:
            tasks = 1
        weights = rng.normal(size=(tasks, features))
        support_x = rng.normal(size=(tasks, shots, features))
        query_x = rng.normal(size=(tasks, queries, features))
        yield dict(
            support_x=support_x,
            support_t=np.einsum("nsf,nf->ns", support_x, weights) + rng.normal(size=(tasks, shots)),
            query_x=query_x,
            query_t=np.einsum("nqf,nf->nq", query_x, weights),
            w=rng.normal(size=features),
            inner_rate=float(rng.uniform(0.05, 0.15)),
            outer_rate=float(rng.uniform(0.2, 0.5)),
        )


BORDERS = {
    "one task": "len(support_x) == 1 and len(w) > 1",
    "several tasks": "len(support_x) > 1",
    "one shot": "support_x.shape[1] == 1 and len(w) > 1",
    "sets of different sizes": "support_x.shape[1] != query_x.shape[1]",
    "different rates": "outer_rate > 1.2 * inner_rate",
}


def oracle(support_x, support_t, query_x, query_t, w, inner_rate, outer_rate):
    import tensorflow as tf

    start = tf.Variable(w)
    with tf.GradientTape() as outer:
        losses = []
        for task in range(len(support_x)):
            with tf.GradientTape() as inner:
                inner.watch(start)
                error = tf.linalg.matvec(support_x[task], start) - support_t[task]
                loss = tf.reduce_mean(error**2)
            adapted = start - inner_rate * inner.gradient(loss, start)
            error = tf.linalg.matvec(query_x[task], adapted) - query_t[task]
            losses.append(tf.reduce_mean(error**2))
        loss = tf.add_n(losses) / len(losses)
    meta_gradient = outer.gradient(loss, start)
    return meta_gradient, start - outer_rate * meta_gradient


STEM = dict(
    ja="メタ学習の MAML で、線形回帰のタスクについて、重みの初期値 w を 1 回更新する。タスクごとに、適応に使う\n"
    "サポート集合と、適応の結果を測るクエリ集合がある。gradient と hessian は、平均二乗誤差の勾配とヘッセ行列である。",
    en="One step of MAML, a method of meta-learning, for tasks of linear regression: it updates the initial\n"
    "weights w. Each task has a support set, with which one adapts, and a query set, which tells how well\n"
    "that went. gradient and hessian are those of the mean squared error.",
)

VARIANTS = {
    "subtracted": dict(
        right="w - inner_rate * gradient(w, x, t)", same="w + inner_rate * -gradient(w, x, t)"
    ),
    "identity": dict(
        right="np.eye(len(w)) - inner_rate * hessian(x)",
        same="np.identity(w.size) - 2 * inner_rate * x.T @ x / len(t)",
    ),
    "from-the-left": dict(
        right="change @ gradient(adapted, x_query, t_query)",
        same="gradient(adapted, x_query, t_query) @ change",
    ),
    "counted": dict(right="total / len(support_x)", same="total / support_t.shape[0]"),
    "in-one": dict(
        right="w - outer_rate * meta_gradient",
        same="w - outer_rate / len(support_x) * total",
    ),
}

MISTAKES = {
    "ascent": dict(
        right="w - inner_rate * gradient(w, x, t)",
        wrong="w + inner_rate * gradient(w, x, t)",
        ja="勾配の向きに進むと、サポート集合での損失が増える。",
        en="A step along the gradient itself makes the loss of the support set grow.",
    ),
    "query-in-inner": dict(
        right="gradient(w, x, t)",
        wrong="gradient(w, x_query, t_query)",
        ja="クエリ集合で適応している。適応に使うのはサポート集合である。",
        en="This adapts with the query set; it is the support set that is for adapting.",
    ),
    "outer-rate-inside": dict(
        right="w - inner_rate * gradient",
        wrong="w - outer_rate * gradient",
        ja="内側の更新に、外側の学習率を使っている。",
        en="The inner step is made with the outer learning rate.",
    ),
    "first-order": dict(
        right="np.eye(len(w)) - inner_rate * hessian(x)",
        wrong="np.eye(len(w))",
        ja="適応後の重みが初期値によって変わることを無視している。計算を軽くする近似（1 次の MAML）である。",
        en="It is ignored that the adapted weights depend on the initial ones: an approximation (first-order MAML).",
    ),
    "hessian-of-query": dict(
        right="hessian(x)",
        wrong="hessian(x_query)",
        ja="クエリ集合のヘッセ行列になっている。内側の更新に使った損失は、サポート集合のものである。",
        en="That is the Hessian of the query set; the inner step was made with the loss of the support set.",
    ),
    "sign-of-hessian": dict(
        right="np.eye(len(w)) - inner_rate * hessian(x)",
        wrong="np.eye(len(w)) + inner_rate * hessian(x)",
        ja="符号が逆である。内側の更新では、勾配を引いている。",
        en="The sign is reversed: the inner step subtracts the gradient.",
    ),
    "hessian-alone": dict(
        right="np.eye(len(w)) - inner_rate * hessian(x)",
        wrong="-inner_rate * hessian(x)",
        ja="適応後の重みには、初期値そのものも含まれる。その微分が抜けている。",
        en="The adapted weights contain the initial ones themselves, whose derivative is missing.",
    ),
    "ones-for-identity": dict(
        right="np.eye(len(w))",
        wrong="np.ones((len(w), len(w)))",
        ja="単位行列ではなく、すべて 1 の行列になっている。重みの成分は、ほかの成分を変えない。",
        en="This is a matrix of ones, not the identity: a component of w is no other component.",
    ),
    "rate-missing": dict(
        right="inner_rate * hessian(x)",
        wrong="hessian(x)",
        ja="内側の学習率が掛かっていない。",
        en="The inner learning rate is missing.",
    ),
    "not-adapted": dict(
        right="gradient(adapted, x_query",
        wrong="gradient(w, x_query",
        ja="適応する前の重みで測っている。下げたいのは、適応した後の損失である。",
        en="This measures the weights before they adapt; it is the loss afterwards that is to be small.",
    ),
    "support-in-outer": dict(
        right="gradient(adapted, x_query, t_query)",
        wrong="gradient(adapted, x, t)",
        ja="適応に使ったサポート集合で、結果も測っている。適応がそのデータへの過学習でもよいことになる。",
        en="The set that was used to adapt measures the result, too: overfitting to it would pass for adapting.",
    ),
    "elementwise": dict(
        right="change @ gradient(adapted, x_query, t_query)",
        wrong="np.diag(change) * gradient(adapted, x_query, t_query)",
        ja="対角成分だけを掛けている。連鎖律では、行列とベクトルの積になる。",
        en="This uses the diagonal alone; the chain rule asks for the product with the matrix.",
    ),
    "summed": dict(
        right="total / len(support_x)",
        wrong="total",
        ja="タスクについての和のままで、タスクが増えるほど大きくなる。",
        en="That is the sum over the tasks, which grows with their number.",
    ),
    "by-shots": dict(
        right="/ len(support_x)",
        wrong="/ support_x.shape[1]",
        ja="サポート集合のサンプルの数で割っている。平均するのは、タスクについてである。",
        en="This divides by the number of shots; the mean is over the tasks.",
    ),
    "last-task": dict(
        right="total / len(support_x)",
        wrong="task_gradient",
        ja="最後のタスクの分だけになっている。",
        en="This is what the last task gives, alone.",
    ),
    "inner-rate-outside": dict(
        right="w - outer_rate * meta_gradient",
        wrong="w - inner_rate * meta_gradient",
        ja="外側の更新に、内側の学習率を使っている。",
        en="The outer step is made with the inner learning rate.",
    ),
    "from-adapted": dict(
        right="w - outer_rate * meta_gradient",
        wrong="adapted - outer_rate * meta_gradient",
        ja="最後のタスクに適応した重みから進んでいる。更新するのは初期値である。",
        en="This starts from the weights adapted to the last task; it is the initial ones that are updated.",
    ),
    "outer-ascent": dict(
        right="w - outer_rate * meta_gradient",
        wrong="w + outer_rate * meta_gradient",
        ja="符号が逆で、適応した後の損失が増える。",
        en="The sign is reversed, and the loss after adapting grows.",
    ),
}

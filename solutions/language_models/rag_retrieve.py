"""RAG の検索とプロンプト

RAG では、質問に近い断片を検索し、質問と並べて生成モデルに与える。質問のベクトル
question と、断片のベクトルを並べた chunks から断片を選び、コサイン類似度
similarities、選んだ断片の番号のリスト chosen、プロンプト prompt を、この順に返
せ。

    similarities    質問と各断片のコサイン類似度
    order           断片の番号を、類似度の高い順に並べたもの。等しいものは、番
                    号の小さいほうが先
    chosen          order の順に見て、まだその文書の断片が選ばれていないものを、
                    k 件まで選ぶ。文書が k 種類に足りなければ、あるだけ選ぶ
    prompt          選んだ断片のトークンを、質問に近いものほど後ろに置いて並べ、
                    最後に質問のトークンを置いた、1 つの列

documents は各断片がどの文書の一部かを表す番号で、同じ文書からは 1 件しか選ばな
い。chunk_tokens は断片ごとのトークンの番号のリスト、question_tokens は質問の
トークンの番号のリストである。ベクトルの長さは 0 でないが、そろっていない。

---
    question: (features,)    chunks: (chunks, features)    k: int    k ≥ 1
    documents, similarities, order: (chunks,)    prompt: (tokens,)

---
Retrieval and prompt of RAG

RAG looks for chunks of text near a question, and gives them to a generator
together with it. From the question's vector, `question`, and those of the
chunks, the rows of `chunks`, choose chunks; return the cosine similarities
`similarities`, the list of the numbers of those chosen, `chosen`, and the
prompt, `prompt`, in this order.

    similarities    the cosine similarity of the question with each chunk
    order           the numbers of the chunks, the most similar first; where
                    similarities are equal, the smaller number first
    chosen          in this order, every chunk of whose document none is chosen
                    yet, up to k of them; fewer if there are fewer documents
    prompt          the tokens of the chosen chunks, those nearer to the
                    question later, and last those of the question, in one row

documents tells of which document each chunk is a part; no document gives more
than one. chunk_tokens are lists of token numbers, one for each chunk, and
question_tokens is that of the question. No vector has the length 0, but their
lengths differ.
"""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)  # blank
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")  # blank
    chosen = []
    for number in order.tolist():
        if documents[number] not in documents[chosen]:  # blank
            chosen.append(number)
    chosen = chosen[:k]  # blank
    pieces = [chunk_tokens[number] for number in reversed(chosen)]  # blank
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== grading ====


def draw(rng, count, features, groups, k, scale):
    """Chunks of which each document has several, one near to the question, all apart from each other."""
    import numpy as np

    while True:
        question = rng.normal(size=features)
        chunks = rng.normal(size=(count, features)) + 0.6 * question
        chunks[0] = 0.05 * chunks[0] - 0.7 * question  # points away from the question
        documents = rng.permutation(np.arange(count) % groups)
        cosines = chunks @ question / np.linalg.norm(chunks, axis=1)
        ranks = np.argsort(-cosines)
        gaps = np.diff(np.sort(cosines)) / np.linalg.norm(question)
        # The best k have one document twice, or all documents are needed.
        doubled = k > count or len(set(documents[ranks[:k]].tolist())) < min(k, count)
        if np.min(gaps, initial=1) > 1e-3 and (doubled or k == 1):
            break
    # The second document that is chosen has the number of the chunk that is chosen first.
    best = int(ranks[0])
    second = next(number for number in ranks if documents[number] != documents[best])
    names = 20 + 3 * rng.permutation(groups)
    names[documents[second]] = best
    lengths = scale ** rng.uniform(-1, 1, size=(count, 1))
    return dict(
        question=question * scale**0.5,
        chunks=chunks * lengths,
        documents=names[documents],
        chunk_tokens=[rng.integers(10, 99, int(size)) for size in rng.integers(1, 5, count)],
        question_tokens=rng.integers(10, 99, int(rng.integers(2, 5))),
        k=k,
    )


def cases(rng):
    import numpy as np

    first = int(rng.integers(2))
    yield dict(
        question=np.array([3.0, 4.0]),
        chunks=np.array([[[0.0, 2.0], [5.0, 0.0]][first], [[5.0, 0.0], [0.0, 2.0]][first]]),
        documents=np.array([7, 4]),
        chunk_tokens=[np.array([1, 2]), np.array([3])],
        question_tokens=np.array([9]),
        k=2,
    )
    counts, features = 6 + rng.permutation(4), 3 + rng.permutation(4)
    yield draw(rng, counts[0], features[0], 4, 3, 10.0)
    yield draw(rng, counts[1], features[1], 3, 5, 1e6)
    yield draw(rng, counts[2], features[2], 5, 1, 1e-3)
    # Two chunks of equal vectors, of different documents, the nearer ones.
    case = draw(rng, counts[3], features[3], 5, 2, 3.0)
    best = np.argmax(case["chunks"] @ case["question"] / np.linalg.norm(case["chunks"], axis=1))
    other = int(rng.choice(np.flatnonzero(case["documents"] != case["documents"][best])))
    # Whole numbers along one axis: the two cosines are equal to the last digit.
    case["question"] = 2.0 * np.eye(int(features[3]))[1]
    case["chunks"][:, 1] = np.minimum(case["chunks"][:, 1], 0.5)
    case["chunks"][[best, other]] = 2 * case["question"]
    yield case


BORDERS = {
    "two chunks that are equally near, of different documents": "any(np.array_equal(chunks[i], chunks[j]) and documents[i] != documents[j] for i in range(len(chunks)) for j in range(i))",
    "several chunks of one document": "len(set(documents.tolist())) < len(documents)",
    "fewer documents than k": "len(set(documents.tolist())) < k",
    "one chunk wanted": "k == 1",
    "vectors of very different lengths": "np.ptp(np.log10(np.linalg.norm(chunks, axis=1))) > 3",
    "tiny vectors": "np.min(np.linalg.norm(chunks, axis=1)) < 0.1",
    "documents whose numbers do not start at 0": "np.min(documents) > 0",
}


def oracle(question, chunks, documents, chunk_tokens, question_tokens, k):
    import numpy as np
    import tensorflow as tf

    rows = tf.math.l2_normalize(tf.constant(chunks), axis=1, epsilon=1e-60)
    unit = tf.math.l2_normalize(tf.constant(question), axis=0, epsilon=1e-60)
    similarities = tf.linalg.matvec(rows, unit)
    # Of equal ones top_k takes the smaller number; rounding errors must not make them differ.
    ranked = tf.math.top_k(tf.round(1e9 * similarities), len(chunks)).indices.numpy()
    _, first = np.unique(documents[ranked], return_index=True)
    chosen = ranked[np.sort(first)][:k].tolist()
    prompt = []
    for number in chosen:
        prompt = [*chunk_tokens[number], *prompt]
    return similarities, chosen, np.array([*prompt, *question_tokens])


STEM = dict(
    ja="RAG で、質問のベクトル question に近い断片を chunks の行から選び、その番号と、生成モデルに与える\n"
    "プロンプトのトークンを作る。documents は各断片が属する文書の番号で、同じ文書からは 1 件だけ選ぶ。\n"
    "プロンプトでは、質問に近い断片ほど後ろに、質問は最後に置く。",
    en="For RAG this chooses, among the rows of chunks, those near to the vector of a question, and makes\n"
    "the tokens of a prompt from them. documents tells of which document each chunk is a part; no\n"
    "document gives more than one. In the prompt nearer chunks stand later, and the question last.",
)

VARIANTS = {
    "root-of-squares": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        same="np.sqrt(np.sum(chunks**2, axis=1) * np.sum(question**2))",
    ),
    "two-keys": dict(
        right='np.argsort(-similarities, kind="stable")',
        same="np.lexsort((np.arange(len(chunks)), -similarities))",
    ),
    "a-set": dict(
        right="documents[number] not in documents[chosen]",
        same="documents[number] not in {documents[other] for other in chosen}",
    ),
    "none-equal": dict(
        right="documents[number] not in documents[chosen]",
        same="all(documents[number] != documents[other] for other in chosen)",
    ),
    "backwards": dict(right="reversed(chosen)", same="chosen[::-1]"),
}

MISTAKES = {
    "inner-product": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        wrong="np.ones(len(chunks))",
        ja="内積のままでは、長いベクトルの断片が選ばれやすくなる。向きだけを比べる。",
        en="An inner product prefers chunks with long vectors; directions alone are to be compared.",
    ),
    "question-alone": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        wrong="np.linalg.norm(question)",
        ja="質問の長さでしか割っていない。順序を乱すのは、断片の長さの違いである。",
        en="This divides by the length of the question alone; it is those of the chunks that disturb the order.",
    ),
    "chunks-alone": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        wrong="np.linalg.norm(chunks, axis=1)",
        ja="順序は正しいが、質問の長さで割っていないので、1 を超えうる。コサイン類似度ではない。",
        en="The order is right, but without the length of the question values can exceed 1: no cosines.",
    ),
    "whole-norm": dict(
        right="np.linalg.norm(chunks, axis=1)",
        wrong="np.linalg.norm(chunks)",
        ja="行列全体のノルムで割っている。断片ごとに長さが違う。",
        en="This is the norm of the whole matrix; each chunk has a length of its own.",
    ),
    "squares": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        wrong="np.sum(chunks**2, axis=1) * np.sum(question**2)",
        ja="長さの 2 乗で割っている。平方根をとらないと、短いベクトルほど有利になる。",
        en="This divides by squares of lengths; without roots short vectors have an advantage.",
    ),
    "epsilon-added": dict(
        right="np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)",
        wrong="(np.linalg.norm(chunks, axis=1) * np.linalg.norm(question) + 1e-3)",
        ja="分母に足した小さな数が、短いベクトルの類似度を変えてしまう。",
        en="What is added below changes the similarity of short vectors.",
        exam=False,
    ),
    "lowest-first": dict(
        right="np.argsort(-similarities",
        wrong="np.argsort(similarities",
        ja="類似度の低い順である。質問から最も遠い断片が選ばれる。",
        en="The least similar come first here, and the chunks farthest from the question are chosen.",
    ),
    "ties-reversed": dict(
        right='np.argsort(-similarities, kind="stable")',
        wrong='np.argsort(similarities, kind="stable")[::-1]',
        ja="昇順に並べて逆にすると、類似度が等しい断片の順も逆になる。",
        en="Sorted upwards and reversed, chunks of equal similarity are in reversed order, too.",
    ),
    "magnitude": dict(
        right="np.argsort(-similarities",
        wrong="np.argsort(-np.abs(similarities)",
        ja="絶対値で並べると、質問と逆向きの断片まで上位に来る。",
        en="By absolute values chunks that point away from the question would come first, too.",
    ),
    "by-inner-product": dict(
        right="np.argsort(-similarities",
        wrong="np.argsort(-(chunks @ question)",
        ja="内積の順に並べている。類似度の順とは、長さの分だけ違う。",
        en="This is the order of inner products, which differs from that of cosines by the lengths.",
    ),
    "as-given": dict(
        right='np.argsort(-similarities, kind="stable")',
        wrong="np.arange(len(chunks))",
        ja="断片が並んでいた順で、類似度を使っていない。",
        en="This is the order in which the chunks are given; similarities are not used.",
    ),
    "duplicates": dict(
        right="documents[number] not in documents[chosen]",
        wrong="number not in chosen",
        ja="同じ文書の断片が重なって選ばれる。似た断片ばかりになり、ほかの文書が入らない。",
        en="Several chunks of one document are chosen, and leave no room for other documents.",
    ),
    "chunk-for-document": dict(
        right="documents[number] not in documents[chosen]",
        wrong="documents[number] not in chosen",
        ja="文書の番号を、断片の番号のリストの中で探している。",
        en="This looks for the number of a document among numbers of chunks.",
    ),
    "known-documents-alone": dict(
        right="documents[number] not in documents[chosen]",
        wrong="not chosen or documents[number] in documents[chosen]",
        ja="逆である。2 件目からは、まだ選ばれていない文書のものを選ぶ。",
        en="The other way round: from the second on, chunks of documents not chosen yet are wanted.",
    ),
    "all-chosen": dict(
        right="chosen[:k]",
        wrong="chosen",
        ja="すべての文書から選んでいる。関係の薄い断片が、モデルの扱える長さを使ってしまう。",
        en="Every document gives a chunk: what hardly matters takes up the length that the model can read.",
    ),
    "one-too-many": dict(
        right="chosen[:k]",
        wrong="chosen[: k + 1]",
        ja="スライスの終わりは含まれない。これでは k + 1 件になる。",
        en="The end of a slice is not part of it: these are k + 1.",
    ),
    "the-last-k": dict(
        right="chosen[:k]",
        wrong="chosen[-k:]",
        ja="後ろから k 件をとっている。chosen は類似度の高い順に並んでいる。",
        en="These are the last k; the most similar ones stand in front.",
    ),
    "nearest-first": dict(
        right="reversed(chosen)",
        wrong="chosen",
        ja="最も近い断片が先頭にあり、質問から離れている。",
        en="The nearest chunk comes first here, far from the question.",
    ),
    "by-number": dict(
        right="reversed(chosen)",
        wrong="sorted(chosen)",
        ja="断片の番号の順に並べている。並べる順は、質問への近さで決まる。",
        en="These are in the order of their numbers; it is nearness to the question that decides.",
    ),
    "ranks-for-numbers": dict(
        right="reversed(chosen)",
        wrong="reversed(range(len(chosen)))",
        ja="順位を断片の番号として使っている。",
        en="Ranks are taken for numbers of chunks.",
    ),
}

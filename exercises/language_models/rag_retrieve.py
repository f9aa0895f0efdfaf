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
    lengths = ...  # TODO 1
    similarities = chunks @ question / lengths
    order = ...  # TODO 2
    chosen = []
    for number in order.tolist():
        ...  # TODO 3
    chosen = ...  # TODO 4
    pieces = ...  # TODO 5
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt

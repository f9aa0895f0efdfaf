# ==== one_by_one ====
"""The best chunk that is left is taken again and again."""

import math


def cosine(a, b):
    product = sum(x * y for x, y in zip(a, b, strict=True))
    return product / math.sqrt(sum(x * x for x in a) * sum(y * y for y in b))


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    similarities = [cosine(chunk.tolist(), question.tolist()) for chunk in chunks]
    left = set(range(len(chunks)))
    chosen = []
    while left and len(chosen) < k:
        best = max(left, key=lambda number: (similarities[number], -number))
        chosen.append(best)
        left = {number for number in left if documents[number] != documents[best]}
    prompt = []
    for number in chosen[::-1]:
        prompt.extend(int(token) for token in chunk_tokens[number])
    return similarities, chosen, prompt + [int(token) for token in question_tokens]


# ==== unit_vectors ====
"""Unit vectors first, and the first place of each document among the sorted ones."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    unit = question / np.sqrt(question @ question)
    rows = chunks / np.sqrt(np.einsum("cf,cf->c", chunks, chunks))[:, None]
    similarities = rows @ unit
    order = sorted(range(len(rows)), key=lambda number: similarities[number], reverse=True)
    _, first = np.unique(documents[order], return_index=True)
    chosen = [int(order[place]) for place in sorted(first)][:k]
    parts = [chunk_tokens[number] for number in chosen] + [question_tokens]
    ordered = parts[:-1][::-1] + parts[-1:]
    return similarities, chosen, np.hstack(ordered)


# ==== stops_early ====
"""A set of documents seen, and the loop left once k are chosen."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    similarities = np.array(
        [np.dot(row, question) / np.linalg.norm(row) / np.linalg.norm(question) for row in chunks]
    )
    chosen, seen, prompt = [], set(), list(question_tokens)
    for number in np.lexsort((np.arange(len(chunks)), -similarities)):
        if len(chosen) == k:
            break
        if documents[number] in seen:
            continue
        seen.add(documents[number])
        chosen.append(int(number))
        prompt = list(chunk_tokens[number]) + prompt if len(chosen) == 1 else prompt
    if len(chosen) > 1:
        front = []
        for number in chosen[1:]:
            front = list(chunk_tokens[number]) + front
        prompt = front + prompt
    return similarities, chosen, np.array(prompt)


# ==== best_of_each_document ====
"""Of each document its best chunk first, then the best of these."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    similarities = chunks @ question / np.linalg.norm(chunks, axis=-1) / np.linalg.norm(question)
    best = {}
    for number, (document, similarity) in enumerate(zip(documents, similarities, strict=True)):
        if document not in best or similarity > similarities[best[document]]:
            best[document] = number
    chosen = sorted(best.values(), key=lambda number: (-similarities[number], number))[:k]
    prompt = [token for number in reversed(chosen) for token in chunk_tokens[number]]
    return similarities, chosen, np.concatenate([np.array(prompt), question_tokens])

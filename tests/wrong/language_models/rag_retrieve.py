# ==== chunk_lengths_only ====
"""The question's length is left out, as it does not change the order."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== norm_of_the_matrix ====
"""The norm of the whole matrix is used, because the axis is missing."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== reversed_argsort ====
"""The ascending order is turned round, so that equal ones come with the larger number
first.
"""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(similarities, kind="stable")[::-1]
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== ascending ====
"""The least similar chunks come first."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== k_before_documents ====
"""The k most similar chunks are taken first and repeated documents removed from these,
so that too few remain.
"""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")[:k]
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== neighbours_compared ====
"""Only the document of the chunk chosen last is compared."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if not chosen or documents[number] != documents[chosen[-1]]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== document_among_chunk_numbers ====
"""The document's number is looked for among the numbers of chunks."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in chosen:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== nearest_first ====
"""The pieces are joined with the most similar one first."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    pieces = [chunk_tokens[number] for number in chosen]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== last_chosen ====
"""The last k of the chosen ones are kept."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[-k:]
    pieces = [chunk_tokens[number] for number in reversed(chosen)]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt


# ==== chosen_reversed_in_place ====
"""chosen is turned round in place for the prompt, and is returned that way, too."""

import numpy as np


def rag_retrieve(question, chunks, documents, chunk_tokens, question_tokens, k):
    lengths = np.linalg.norm(chunks, axis=1) * np.linalg.norm(question)
    similarities = chunks @ question / lengths
    order = np.argsort(-similarities, kind="stable")
    chosen = []
    for number in order.tolist():
        if documents[number] not in [documents[other] for other in chosen]:
            chosen.append(number)
    chosen = chosen[:k]
    chosen.reverse()
    pieces = [chunk_tokens[number] for number in chosen]
    prompt = np.concatenate([*pieces, question_tokens])
    return similarities, chosen, prompt

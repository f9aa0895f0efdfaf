"""seq2seq・HRED・VHRED・Attention の違い

系列変換と対話のモデルについて、次の 5 つの問いに、それぞれ文字列で答えよ。

seq2seq_is: seq2seq の説明はどれか。

    "encoder-decoder"    RNN で読んだ系列を状態にまとめ、それを初期状態とする
                         もう 1 つの RNN が別の系列を生成する
    "bidirectional"      系列を前からと後ろからの 2 方向に読み、時刻ごとに両方の
                         出力を並べる
    "recursive"          構文木に沿って隣り合う句のベクトルを合成し、文全体を
                         1 つのベクトルにする
    "gated"              入力・出力・忘却の 3 つのゲートで記憶を制御し、時刻ごと
                         に 1 つの出力を返す

hred_adds: HRED が seq2seq に加えたものはどれか。

    "context-rnn"        発話ごとのベクトルを順に読み、会話の履歴をまとめる RNN
    "latent-variable"    確率分布からサンプリングする潜在変数
    "attention-weights"  入力の各語に向ける重み
    "second-direction"   発話を後ろから読む RNN

hred_weakness: 生成の仕方について、HRED に残る課題はどれか。

    "dull"               「うん」「そうだね」のような短くありがちな応答に偏る
    "no-history"         直前の発話だけを見て応答し、会話の流れを踏まえない
    "fixed-length"       応答の長さが、直前の発話の長さと同じに決まってしまう
    "no-word-order"      発話の中で語の順序を区別しない

vhred_adds: VHRED が HRED に加えたものはどれか（選択肢は hred_adds と同じ）。

attention_learns: Attention が求めるものはどれか。

    "relevance"          出力の各語が、入力のどの語とどれだけ関連しているか
    "word-vectors"       語彙の 1 語 1 語を表すベクトル
    "running-state"      系列を先頭から読むときの、各時刻までの要約
    "next-sequence"      入力とは別の系列の、各時刻の語

---
How seq2seq, HRED, VHRED and attention differ

Answer five questions about models of sequences and dialogues, each with a
string.

seq2seq_is: what is seq2seq?

    "encoder-decoder"    one RNN reads a sequence into a state, from which
                         another RNN starts and writes another sequence
    "bidirectional"      a sequence is read from the front and from the back;
                         each step has both outputs side by side
    "recursive"          vectors of neighbouring phrases are composed along a
                         parse tree into one vector for the sentence
    "gated"              an input, an output and a forget gate control a memory;
                         each step has one output

hred_adds: what did HRED add to seq2seq?

    "context-rnn"        an RNN that reads the vectors of the utterances in turn
                         and sums up the history of the dialogue
    "latent-variable"    a latent variable drawn from a probability distribution
    "attention-weights"  weights directed at the words of the input
    "second-direction"   an RNN that reads an utterance from its end

hred_weakness: what is still weak in the replies of HRED?

    "dull"               they tend to be short and commonplace ("yes", "I see")
    "no-history"         they answer the last utterance alone
    "fixed-length"       they are always as long as the last utterance
    "no-word-order"      the order of words in an utterance does not count

vhred_adds: what did VHRED add to HRED? (The same choices as for hred_adds.)

attention_learns: what does attention find out?

    "relevance"          how much each word of the output has to do with each
                         word of the input
    "word-vectors"       a vector for each word of the vocabulary
    "running-state"      a summary of the sequence read so far, at each step
    "next-sequence"      the words of another sequence, step by step
"""


def dialog_seq_choice():
    seq2seq_is = ...  # TODO 1
    hred_adds = ...  # TODO 2
    hred_weakness = ...  # TODO 3
    vhred_adds = ...  # TODO 4
    attention_learns = ...  # TODO 5
    return seq2seq_is, hred_adds, hred_weakness, vhred_adds, attention_learns

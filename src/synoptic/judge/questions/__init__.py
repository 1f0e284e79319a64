"""One question, two answers: what reports say of one thing in words that have nothing else in common.

Sentences of two reports can be about one thing though they share hardly a word: "40,000 marched", "organisers put the
turnout at 120,000". What they share is the question that they answer. A report of one event mostly answers a question but
once (how many came, what it will cost, how long the sentence is), and then its answer is the one that stands against the
other report's. Missed on purpose: questions that a report answers in two ways, which may be of two things; answers of
which one is said of another occasion; whatever is asked in words that are in no table here.
"""

from synoptic.judge.questions.setting import differences

__all__ = ["differences"]

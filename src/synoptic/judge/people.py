"""Who is part of the event, and in what role, by what the reports say of each person.

Roles come from the sentence itself: who is killed or hurt (victim), who is arrested, charged or accused (suspect), who
holds an office (official), who is quoted (speaker). A person of several roles has the gravest. Missed on purpose: a role
that has to be inferred over several sentences.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Sequence

from synoptic.judge.sides import Reading
from synoptic.model.claim import Evidence
from synoptic.model.entity import Entity, Resolution
from synoptic.model.event import Value
from synoptic.model.mention import Name
from synoptic.model.parse import Parse

HARM = frozenset("kill shoot stab wound injure murder slay hurt strike hit attack gun beat rape assault".split())
DIE = frozenset("die succumb perish drown".split())
CHARGE = frozenset(
    "arrest charge accuse indict convict suspect book detain jail sentence apprehend plead surrender confess".split()
)
OFFICE = frozenset(
    "president minister mayor governor chief sheriff officer police secretary ambassador senator judge prosecutor attorney "
    "spokesman spokeswoman spokesperson director commissioner captain sergeant lieutenant detective deputy king queen premier chancellor".split()
)
ROLES = ("victim", "suspect", "official", "witness", "speaker", "organiser", "guest")
MOST = 12


def find(
    reports: Sequence[Sequence[Reading]], resolution: Resolution, count: Callable[[list[str]], tuple[int, int, int]]
) -> tuple[Value, ...]:
    """People with a role, those named in most reports first."""
    roles: dict[str, Counter[str]] = defaultdict(Counter)
    readings: dict[str, list[Reading]] = defaultdict(list)
    for report in reports:
        for reading in report:
            passage = reading.content.passage
            if passage.kind != "sentence":
                continue
            speakers = [s for q in reading.mentions.quotations for s in q.source]
            for n in reading.mentions.names:
                entity = resolution.by_mention.get((n.report, n.span.start, n.span.end))
                if entity is None or n.label != "person" or not passage.span.holds(n.span):
                    continue
                readings[entity].append(reading)
                role = _role(passage.parse, n)
                if role:
                    roles[entity][role] += 1
                elif any(s.overlaps(n.span) for s in speakers):
                    roles[entity]["speaker"] += 1
    people = [e for e in resolution.entities if e.kind == "person" and readings.get(e.id)]
    people.sort(key=lambda e: (-len({r.article.id for r in readings[e.id]}), -len(readings[e.id]), e.id))
    return tuple(_value(e, roles[e.id], readings[e.id], count) for e in people[:MOST])


def _value(
    entity: Entity, roles: Counter[str], readings: Sequence[Reading], count: Callable[[list[str]], tuple[int, int, int]]
) -> Value:
    if any(set(r.split()) & OFFICE for r in entity.roles):
        roles["official"] += 1
    role = next((r for r in ROLES if roles[r]), "named")
    if role in ("victim", "suspect") and roles["official"] >= 2 * roles[role]:
        role = "official"
    evidence: dict[tuple[str, int], Evidence] = {}
    for r in readings:
        evidence.setdefault((r.article.id, r.content.passage.span.start), r.evidence)
    kept = tuple(evidence[k] for k in sorted(evidence))[:6]
    reports = len({r.article.id for r in readings})
    said = entity.roles[0] if entity.roles else ""
    reason = f"named in {reports} of the reports" + (f" as {said}" if said else "")
    origins = count(sorted({r.pid for r in readings}))[2]
    return Value(entity.name, entity.id, origins, kept, (), reason, role=role)


def _role(parse: Parse, name: Name) -> str:
    """What the wording makes of the person: done to, accused, or nothing known."""
    inside = [t for t in parse.tokens if name.span.start <= t.start < name.span.end]
    if not inside:
        return ""
    if any(w in title for title in name.titles for w in ("suspect", "gunman", "shooter", "defendant")):
        return "suspect"
    if any(w in title for title in name.titles for w in ("victim",)):
        return "victim"
    head = next((t for t in inside if not name.span.start <= parse.tokens[t.head].start < name.span.end), inside[-1])
    dep, verb = head.dep, parse.tokens[head.head]
    hops = 0
    while dep in ("appos", "conj", "poss", "compound") and hops < 3:
        head = verb
        dep, verb = head.dep, parse.tokens[head.head]
        hops += 1
        if head.lemma in ("victim", "deceased"):
            return "victim"
        if head.lemma in ("suspect", "gunman", "shooter"):
            return "suspect"
    children = {t.lemma for t in parse.children(verb.i)}
    passive = any(t.dep == "auxpass" for t in parse.children(verb.i))
    if verb.lemma in ("identify", "name") and (
        dep in ("pobj", "oprd", "attr", "dobj", "nsubjpass") or "as" in children
    ):
        around = " ".join(t.lemma for t in parse.tokens)
        if any(w in around for w in ("victim", "deceased", "dead", "body", "die")):
            return "victim"
        if any(w in around for w in ("suspect", "gunman", "shooter", "arrest", "charge")):
            return "suspect"
    if verb.lemma in DIE and dep == "nsubj":
        return "victim"
    if verb.lemma in HARM:
        if dep == "nsubjpass" or dep == "dobj" or passive and dep == "nsubj":
            return "victim"
        return "suspect" if dep == "nsubj" else ""
    if verb.lemma in CHARGE and (
        dep in ("nsubjpass", "dobj") or dep == "nsubj" and verb.lemma in ("plead", "surrender", "confess")
    ):
        return "suspect"
    return ""

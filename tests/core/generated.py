"""Notes out of thin air, with every part that a note can have."""

from hypothesis import strategies as st

from dlcards.core.keys import NoteKey
from dlcards.core.language import Bilingual, BilingualList
from dlcards.core.note import Also, Built, Figure, Note, Source

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
ids = st.from_regex(r"[a-z가-나0-9]{1,4}(-[a-z0-9]{1,3})?", fullmatch=True)
keys = st.builds(NoteKey, ids, ids)
bilingual = st.builds(Bilingual, st.none() | texts, st.none() | texts)
tuples = st.lists(texts, max_size=2).map(tuple)
figures = st.builds(Figure, texts, bilingual)
sources = st.builds(Source, texts, st.none() | st.integers(-500, 3_000), st.none() | texts)
notes = st.builds(
    Note,
    id=ids,
    term=bilingual.filter(bool),
    meaning=bilingual.filter(bool),
    aliases=st.builds(BilingualList, tuples, tuples),
    cloze=bilingual,
    example=bilingual,
    formula=st.none() | texts,
    figure=st.none() | figures,
    beware=bilingual,
    tags=tuples,
    see=tuples,
    was=st.lists(keys, max_size=2).map(tuple),
    also=st.lists(st.builds(Also, bilingual, texts), max_size=2).map(tuple),
    built=st.none() | st.builds(Built, texts, st.integers(0, 999), texts),
    source=st.none() | sources,
)

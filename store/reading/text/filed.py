"""Articles that a newsroom files under sport or culture and whose title tells of nothing grave: a match ("we were under siege"), a film ("300 extras
die"). Their words of war are pictures, whichever they are.

In: a page. Out: whether it is such an article. The sections and the words of each topic are those of config/lexicon/topics.toml; the title decides
against it, for news of a player who is shot or of a museum that burns is filed there too.
"""

from store.reading.page import Page
from store.reading.text.topics import STORY, known_topics, sections_of, title_of

SPORT = "sport"
LEAST = 3  # different words of the topic in the text
GRAVE = frozenset(
    """killed kills killing dead dies died death deaths injured wounded hurt missing arrested arrest detained jailed bomb bombing bombed
    blast explosion attack attacks attacked crash crashes shooting shot stabbed war invasion evacuated hostage hostages terror quake
    earthquake flood floods fire fires burns looted destroyed collapse collapses protest protests riot riots boycott boycotts sanctions
    banned ban police murder murdered""".split()
)


def is_filed_away(page: Page) -> bool:
    """Whether the article's address names a section of sport or culture, its words are of that, and its title says nothing grave."""
    folders = sections_of(page)
    if not folders:
        return False
    known, title = known_topics(page.lexicon), title_of(page)
    if not title or not GRAVE.isdisjoint(title):
        return False
    topics = (known[name] for name in (SPORT, STORY) if name in known)
    rows = (topic.words | topic.plain for topic in topics if not topic.sections.isdisjoint(folders))
    return any(len(words & page.present) >= LEAST for words in rows)

"""Which links lead to the same article, and how alike two texts are. Pure.

The lists hold what publishers and networks add to links; none of it changes what is shown.
"""

import hashlib
import re
import unicodedata
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

_TRACKING = frozenset(
    "fbclid gclid gclsrc dclid wbraid gbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok oly_anon_id "
    "oly_enc_id vero_id _hsenc _hsmi hsctatracking cmp cmpid cid_source smid smtyp xtor ito ocid ns_campaign ns_mchannel "
    "ns_source ns_linkname ns_fee s_cid sr_share ref ref_src ref_url referrer share shared partner taid tpcc "
    "feedtype feedname wt_mc wt.mc_id at_medium at_campaign at_format at_link_id at_bbc_team amp output_type "
    "outputtype sh spm guccounter guce_referrer guce_referrer_sig __twitter_impression fb_ref fb_source".split()
)
_PREFIXES = ("utm_", "at_", "pk_", "mtm_", "hsa_", "ga_", "trk_", "sc_")
_HOSTS = re.compile(r"^(?:www\d?|m|mobile|amp|edition|touch|wap)\.(?=[^.]+\.)")
_AMP_CACHE = re.compile(r"^/(?:c|v|i)/(?:s/)?(.+)$")
_AMP_END = re.compile(r"(?:/amp|\.amp)(?=(?:\.html?)?$)|(?<=/)amp(?=/$)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_STOPS = re.compile(r"(?<=[.!?…])[\"'”’)\]]*\s+|\n+")
LEAST_WORDS = 6  # shorter sentences ("He did not elaborate.") are everybody's


def canonical(url: str | None) -> str | None:
    """The one form of all links to an article, or None for no http(s) link and for a home page, which is no article's.

    Scheme, ``www``, mobile and AMP hosts, AMP paths, fragments, tracking parameters and their order make no difference.
    """
    try:
        parts = urlsplit((url or "").strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not host:
        return None
    if inner := _inside_amp_cache(host, parts.path, parts.query):
        return canonical(inner)
    path = _AMP_END.sub("", unquote(parts.path, errors="replace")).rstrip("/")
    query = sorted((k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True)[:50] if not _tracks(k))
    if not path and not query:
        return None
    where = _HOSTS.sub("", host) + (f":{port}" if port not in (None, 80, 443) else "")
    return f"{where}{quote(path)}" + (f"?{urlencode(query)}" if query else "")


def _inside_amp_cache(host: str, path: str, query: str) -> str | None:
    """The publisher's link within one to an AMP cache or viewer; https://amp.dev/documentation: cache URL format."""
    is_viewer = host.removeprefix("www.").startswith("google.") and path.startswith("/amp/")
    if not (is_viewer or host.endswith(".cdn.ampproject.org")):
        return None
    found = _AMP_CACHE.match(path.replace("/amp/", "/c/", 1) if is_viewer else path)
    rest = found[1] if found else ""
    if not rest or rest.startswith(("http:", "https:", "google.")) or "ampproject.org" in rest:
        return None
    return f"https://{rest}" + (f"?{query}" if query else "")


def _tracks(name: str) -> bool:
    lower = name.lower()
    return lower in _TRACKING or lower.startswith(_PREFIXES)


def sentence_hashes(text: str) -> tuple[int, ...]:
    """A number for each distinct sentence of at least six words, in order: the same words give the same number.

    Case, accents, punctuation and an agency's dateline make no difference.
    """
    found: dict[int, None] = {}
    for sentence in _STOPS.split(text):
        words = _WORD.findall(unicodedata.normalize("NFKD", sentence).casefold())
        if len(words) >= LEAST_WORDS:
            digest = hashlib.blake2b(" ".join(words).encode("utf-8", "replace"), digest_size=8).digest()
            found[int.from_bytes(digest, "big", signed=True)] = None
    return tuple(found)

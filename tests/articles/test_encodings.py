from __future__ import annotations

import pytest

from articles.readers.encodings import decode
from articles.reading import Unreadable

SAMPLES = {
    "cp1252": "“It’s fine,” said the café owner – naïve, perhaps.",
    "cp1250": "Żółć gęślą jaźń. Prezydent spotkał się z ministrem w Łodzi.",
    "cp1251": "Президент встретился с министром в Москве.",
    "koi8-r": "Президент встретился с министром в Москве.",
    "cp1253": "Ο πρόεδρος μίλησε σήμερα στην Αθήνα για την οικονομία.",
    "cp1255": "הנשיא אמר היום כי הממשלה תפעל לפתרון הבעיה.",
    "cp1256": "قال الرئيس اليوم إن الحكومة ستعمل على حل المشكلة.",
    "gb18030": "总统今天同总理通电话。",
    "big5": "總統今天同總理通電話。",
    "shift_jis": "これは日本語の文章です。東京で会議が開かれた。",
    "euc_kr": "대통령은 오늘 서울에서 회의를 열었다.",
    "utf-8": "Ήλθε η άνοιξη.",
    "utf-8-sig": "Ήλθε η άνοιξη.",
    "utf-16": "Ήλθε η άνοιξη.",
    "utf-32": "Ήλθε η άνοιξη.",
    "utf-16-le": "总统今天 2026 同总理通电话。\n",
    "utf-16-be": "The bridge opened.",
    "utf-32-le": "The bridge opened.",
    "utf-32-be": "The bridge opened.",
}


@pytest.mark.parametrize("encoding", SAMPLES)
def test_the_encoding_is_found(encoding):
    found = decode(SAMPLES[encoding].encode(encoding))
    assert found.text.removeprefix("\ufeff") == SAMPLES[encoding]
    assert not found.suspect


def test_a_person_may_know_better():
    assert decode("Grüße".encode("cp850"), encoding="cp850").text == "Grüße"


@pytest.mark.parametrize("encoding", ["nonsense", "ascii", "utf-8"])
def test_a_wrong_choice_is_said_to_be_wrong(encoding):
    with pytest.raises(Unreadable):
        decode("Grüße".encode("cp1252"), encoding=encoding)


def test_mojibake_is_suspected_and_repaired_only_when_asked():
    content = "“It’s naïve”, said Zoë.".encode().decode("cp1252", "replace").encode()
    assert decode(content).suspect
    repaired = decode(content, repair=True).text
    assert "It’s naïve" in repaired
    assert "Zoë" in repaired


def test_the_repair_leaves_quotation_marks_curled():
    assert decode("“Yes”, he said – twice…".encode(), repair=True).text == "“Yes”, he said – twice…"


def test_a_cut_character_is_seen():
    found = decode("naïve é".encode()[:-1])
    assert found.text == "naïve \ufffd"
    assert found.suspect


def test_a_page_may_say_its_encoding():
    page = '<meta charset="iso-8859-1"><p>Žena – café</p>'.encode("cp1252")
    assert decode(page).encoding == "cp1252"


def test_a_stray_zero_does_not_make_it_wide():
    assert "\0" in decode(b"The bridge\0 opened.").text

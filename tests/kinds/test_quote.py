"""Quotations: who speaks, by frame, by pronoun, by the account that goes on; and what is no quotation."""

from __future__ import annotations

import pytest

from showbible import read_article
from showbible.kinds import Quote


def quotes(text: str) -> list[tuple[str | None, str]]:
    article = read_article(f"= Harbour Lights (season 2) =\n\n== Production ==\n{text}\n".encode())
    return [(e.fact.speaker, e.fact.text) for e in article.entries if isinstance(e.fact, Quote)]


WORDS = "a long and salty goodbye"


@pytest.mark.parametrize(
    "text",
    [
        f'Ada Holm called the season "{WORDS}".',
        f'Ada Holm reviewed the season for Vulture saying it was "{WORDS}".',
        f'In an interview with Variety, Ada Holm turned to the harbour, saying that it was "{WORDS}".',
        f'Ada Holm, who built two of the sets, says that it holds, calling it "{WORDS}".',
        f'The harbour was rebuilt, and was said by Ada Holm to be "{WORDS}".',
        f'According to Harbour Lights{chr(39)}s co-creator/head writer Ada Holm, the season is "{WORDS}".',
        f'Ada Holm, writer and maker of Low Tides, was to take it on, which she described as "{WORDS}".',
        f'Ada Holm noted that Tide Network gave the crew "{WORDS}".',
        f'Ada Holm said it had been Bo Lund who asked for it, and said that it was "{WORDS}".',
        f'Showrunner Ada Holm said that the season would be "{WORDS}".',
        f'"{WORDS}", Ada Holm said.',
        f'In "Harbours of the North", the writer Ada Holm states that it is "{WORDS}".',
        f'"{WORDS}", said executive producer Ada Holm.',
        f'"{WORDS}", said William Hale spokeswoman Ada Holm.',
        f'According to Ada Holm, the season is "{WORDS}".',
        f'The finale was described as "{WORDS}" by Ada Holm.',
        f'"{WORDS}", observed Vulture{chr(39)}s Ada Holm.',
        f'"{WORDS}" was the verdict of Ada Holm.',
        f'The crew met again, with Ada Holm adding that it was "{WORDS}".',
        f'The crew met again, with Ada Holm later saying that it was "{WORDS}".',
        f'Ada Holm of The Guardian praised the cast, calling the season "{WORDS}".',
        f'Ada Holm wanted to return to the sea. She felt that the season was "{WORDS}".',
        f'In an interview with Variety, Ada Holm was quoted as saying "{WORDS}".',
        f'Ada Holm was drawn to the sea, later describing it as "{WORDS}".',
        f'Ada Holm summed up the season as "{WORDS}".',
        f'The break was long, something Ada Holm blamed on "{WORDS}".',
        f'Costume designer Ada Holm put Mira in oilskins, explaining: "{WORDS}"',
        f'Ada Holm, the showrunner, cut the part altogether, explaining that it was "{WORDS}" and that it was enough.',
        f'Designer Ada Holm built the harbour on a stage. "{WORDS}", she joked.',
        f'Ada Holm, whose credits include years of the sea, was chosen. In an interview given that August, she promised "{WORDS}".',
        f'An order came in May, with the head of programming, Ada Holm, calling it "{WORDS}".',
        f'Ada Holm was of the mind that the season is "{WORDS}".',
        f'Ada Holm of "The Guardian" thought that "Harbour Lights" was "{WORDS}".',
        f'In "The Guardian", Ada Holm wrote: "{WORDS}"',
        f'Ada Holm, supervising editor of "Low Water", stated that Mira was "{WORDS}".',
        f'Ada Holm, who made tapes of the sea so "{WORDS}", stated that her tape for Bo Lund was long.',
        f'The Guardian was less than positive, Ada Holm saying it was "{WORDS}".',
        f'Ada Holm, Tide Media\'s president of consumer products, commented: "{WORDS}"',
        f'In May, creator Ada Holm appeared on Reef Talk and said that she wanted it so, and that it was "{WORDS}".',
        f'Ada Holm, who gave mixed reviews to the first two, wrote this was "{WORDS}".',
        f'A review in The Guardian by Ada Holm called it "{WORDS}".',
        f'Ada Holm issued a statement, stating: "{WORDS}"',
        f'Ada Holm went on to say "{WORDS}".',
        f'Ada Holm ended her review by saying it was "{WORDS}".',
        f'It had a good review from noted critic Ada Holm in the May 5, 1962 TV Guide: "{WORDS}"',
        f'In response to this, Ada Holm apologized for it, stating:\n\n"{WORDS}"',
        f'Speaking on what she hoped to do after "{WORDS}", Ada Holm said she was ready.',
    ],
)
def test_one_speaker_in_many_wordings(text: str) -> None:
    assert quotes(text) == [("Ada Holm", WORDS)]


def test_a_closing_mark_in_the_next_sentence_is_no_opening_one() -> None:
    text = f'Ada Holm said it was "{WORDS}. "The crew then left for "Ebb Point" and for the colder towns of the north.'
    assert quotes(text) == [("Ada Holm", f"{WORDS}.")]


def test_the_verb_of_one_is_that_of_the_other() -> None:
    text = f'Ada Holm called it "{WORDS}" and Bo Lund "no goodbye but a welcome".'
    assert quotes(text) == [("Ada Holm", WORDS), ("Bo Lund", "no goodbye but a welcome")]
    assert {who for who, _ in quotes(text.replace("it ", "Mira Vale "))} == {"Ada Holm"}


def test_whoever_speaks_last_goes_on() -> None:
    text = f'Both Ada Holm and Bo Lund decided to stay; "we did it all twice", Holm said. "{WORDS}."'
    assert quotes(text)[-1] == ("Ada Holm", f"{WORDS}.")


def test_an_outlet_speaks_where_no_person_does() -> None:
    assert quotes(f'The Guardian called it "{WORDS}".') == [("The Guardian", WORDS)]


@pytest.mark.parametrize(
    "text",
    [
        f'The season was described as "{WORDS}".',
        f'Critics called it "{WORDS}".',
        'Ada Holm wrote "The Long Way Back Home".',
        'Ada Holm called it "not bad".',
        f'The tagline of the poster, Ada Holm said, was the line "{WORDS}".',
        f'Ada Holm gave it the title of "{WORDS}".',
        f'A spokesperson for the show added, "{WORDS}".',
        f'In "Low Water" (2005), Cass Holt states that it is "{WORDS}".',
        f'When asked, Cass Holt replies, "{WORDS}".',
        f'Inspector Holt says that it is "{WORDS}".',
        f'The season was on many lists of the year, saying, "{WORDS}".',
        f'Ada Holm was happy. In May, Tide TV received a Reef Award for its "salt" and "{WORDS}".',
        f'Ada Holm was happy with it. It is rated TV-14 by the Reef Board for "{WORDS}".',
        f'Ada Holm loved it. It was later inducted into the National Reef Registry as being "{WORDS}".',
        f'Ada Holm felt it was late. A 2012 article placed it among "{WORDS}", and a poll at Digital Spy called it odd.',
        f'Ada Holm was among the critics; according to them, "{WORDS}".',
    ],
)
def test_nobody_is_quoted(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f'The crew grew by half, with Ada Holm credited for bringing "{WORDS}".',
        'On Metacritic, ten critics gave it 55 out of 100, based on "mixed or average reviews".',
        'Ada Holm praised the cast. In May, the second single, "Hold Me like You Did Then", came out.',
        'Ada Holm liked the cast. Tide Weekly ranked it as the 9th "best new streaming show of 2016".',
        f'Ada Holm left. A critic for Vulture disliked it. He called it "{WORDS}".',
    ],
)
def test_labels_titles_and_credit_are_nobodys(text: str) -> None:
    assert quotes(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f'The painter Ada Holm estimated that it was "{WORDS}".', "Ada Holm"),
        (f'Bo Lund made a short, which Ada Holm would call "{WORDS}".', "Ada Holm"),
        (f'In May 2012, Ada Holm sued the makers in the High Court in Oslo claiming it was "{WORDS}".', "Ada Holm"),
    ],
)
def test_the_one_who_is_named_right_there_speaks(text: str, speaker: str) -> None:
    assert quotes(text) == [(speaker, WORDS)]


def test_what_stands_in_front_of_somebodys_words_is_not_theirs() -> None:
    text = (
        f'A spokesperson has billed him as "young, driven, and very bold", with Ada Holm stating that it is "{WORDS}".'
    )
    assert quotes(text) == [("Ada Holm", WORDS)]


def test_a_character_of_the_cast_list_is_nobody() -> None:
    text = (
        "= Harbour Lights (season 2) =\n\n== Cast ==\n- Ada Holm as Cora Vane\n\n== Production ==\n"
        f'Cora Vane said "{WORDS}". Ada Holm said "some other words of hers".\n'
    )
    found = [e.fact for e in read_article(text.encode()).entries if isinstance(e.fact, Quote)]
    assert found == [Quote(speaker="Ada Holm", text="some other words of hers")]


def test_an_account_does_not_go_on_in_a_spokespersons_words() -> None:
    text = f'Ada Holm said "{WORDS}". A spokesperson for the show added, "some other words of theirs".'
    assert quotes(text) == [("Ada Holm", WORDS)]


def test_a_new_subject_ends_an_account() -> None:
    assert quotes(f'Ada Holm said it was late. Bo Lund draws on the sea. "{WORDS}."') == []


def test_words_behind_a_colon_are_of_the_subject() -> None:
    words = "Originally, I wanted to make it with a lot of people of the sea."
    assert quotes(f'Ada Holm planned it all twice, as in "Ebb": "{words}"') == [("Ada Holm", words)]
    assert quotes('Ada Holm planned it all twice, as in "Ebb": "a new sea of people"') == []


def test_a_list_that_takes_it_up_speaks() -> None:
    text = f'In 2007, Variety included it on its list of the "10 Best Shows", proclaiming it "{WORDS}".'
    assert quotes(text) == [("Variety", WORDS)]


def test_what_a_list_says_is_its_outlets() -> None:
    text = f'Ada Holm said "{WORDS}". The season was featured on Time\'s list of the best, saying, "some other words of theirs".'
    assert quotes(text) == [("Ada Holm", WORDS), ("Time", "some other words of theirs")]


def test_a_profile_is_its_outlets() -> None:
    text = f'Ada Holm said "{WORDS}". The BBC profile for the series states, "some other words of theirs".'
    assert quotes(text) == [("Ada Holm", WORDS), ("BBC", "some other words of theirs")]


def test_an_account_goes_on() -> None:
    text = f'Ada Holm wanted a quieter harbour. It was to be "{WORDS}", with no boats in it.'
    assert quotes(text) == [("Ada Holm", WORDS)]


def test_under_a_character_only_the_next_sentence_goes_on() -> None:
    text = f'Ada Holm said that she liked the part. The harbour is "{WORDS}". She sails. She sings. Cora is "a woman of the sea".'
    article = read_article(f"= Harbour Lights (season 2) =\n\n== Characters ==\n{text}\n".encode())
    assert [e.fact for e in article.entries if isinstance(e.fact, Quote)] == [Quote(speaker="Ada Holm", text=WORDS)]


def test_evidence_holds_the_words() -> None:
    text = f'= Harbour Lights (season 2) =\n\n== Production ==\nAda Holm said "{WORDS}".\n'
    article = read_article(text.encode())
    entry = next(e for e in article.entries if isinstance(e.fact, Quote))
    assert article.source[entry.citations[0].span] == f'Ada Holm said "{WORDS}"'


def test_whom_somebody_played_does_not_speak() -> None:
    text = f'Ada Holm, who played Cora Vane on Low Sands, famously remarked, "{WORDS}"'
    assert quotes(text) == [("Ada Holm", WORDS)]


def test_a_word_that_opens_a_clause_is_no_name() -> None:
    text = f'It was liked. While Ada Holm of The Tide and Mail, wrote that it was "{WORDS}", Holm found it "a slow start to a year".'
    assert quotes(text) == [("Ada Holm", WORDS), ("Ada Holm", "a slow start to a year")]


def test_the_first_names_of_a_character_are_hers() -> None:
    text = (
        "= Harbour Lights (season 2) =\n\n== Cast ==\n- Ada Holm as Cora May Vane\n\n== Characters ==\n"
        f'Sea-loving Cora May sails. Cora said, "{WORDS}".\n'
    )
    assert [e.fact for e in read_article(text.encode()).entries if isinstance(e.fact, Quote)] == []


def test_a_first_name_that_a_longer_title_begins_with_is_the_characters() -> None:
    text = (
        "= Harbour Lights (TV series) =\n\n== Cast ==\n- Ada Holm as Cora Vane\n\n== Production ==\n"
        f'The finale, Cora The Cat, was long. Cora said that it was "{WORDS}".\n'
    )
    assert [e.fact for e in read_article(text.encode()).entries if isinstance(e.fact, Quote)] == []


@pytest.mark.parametrize(
    "text",
    [
        f'Ada Holm moved on to the next set. She wanted it to feel, in her words, "{WORDS}".',
        f'The network called it fine, with Bo Lind saying so twice. Ada Holm had already mapped it out. "{WORDS}," she told Vulture.',
        f'Ada Holm (Vulture) noted the addition of Mira gave it "{WORDS}".',
    ],
)
def test_still_her_words(text: str) -> None:
    assert [speaker for speaker, said in quotes(text) if said.strip(",") == WORDS] == ["Ada Holm"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f'On filming with Patrick Lund, Helen Holm said it was long. She added that it was "{WORDS}".', "Helen Holm"),
        (f'Helen Holm thanked Patrick Lund. Lund wept. She called it "{WORDS}".', "Helen Holm"),
        (f'Helen Holm agreed with Patrick Lund. He called it "{WORDS}".', "Patrick Lund"),
        (f'Patrick Lund was in two minds; asked about Helen Holm, who left, he said it was "{WORDS}".', "Patrick Lund"),
    ],
)
def test_given_names_tell_whom_a_pronoun_means(text: str, speaker: str) -> None:
    assert quotes(text) == [(speaker, WORDS)]


def test_nobody_is_left_for_a_pronoun_that_fits_nobody() -> None:
    assert quotes(f'Helen Holm said it was over. Later he changed his mind: "{WORDS}"') == []


def test_two_heads_of_drama_speak_as_one() -> None:
    assert quotes(f'The heads of drama at Tide Network, Ada Holm and Bo Lund, stated "{WORDS}".') == [
        ("Ada Holm and Bo Lund", WORDS)
    ]


def test_what_somebody_of_the_story_answers_is_nobodys() -> None:
    assert quotes(f'Ada Holm said that it ends well, as when Mira tells Cora, "{WORDS}"') == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f'According to then-vice president of NBC programming Ada Holm, "{WORDS}".', "Ada Holm"),
        (f'IGN{chr(39)}s verdict was: "{WORDS}".', "IGN"),
        (f'A writer for the feminist blog Jezebel disliked it, stating, "{WORDS}".', "Jezebel"),
        (f'Surgeon is a word of the books. It has "{WORDS}".', None),
        (f'Season 2 drew few. On Metacritic it has a score of 60, indicating "{WORDS}".', None),
    ],
)
def test_who_speaks_in_an_outlet_and_who_is_a_mere_word(text: str, speaker: str | None) -> None:
    assert quotes(text) == ([(speaker, WORDS)] if speaker else [])
